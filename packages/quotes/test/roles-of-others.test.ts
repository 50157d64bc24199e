import { checkForms } from './form.ts';

/** A role in the source is not whom the text described by what nobody of that role is called, nor whom its news befell. */
checkForms([
  [
    "Le tribunal a condamné un homme à deux ans de prison. « C'est une décision juste », a réagi le procureur.",
    [["C'est une décision juste", 'le procureur', 'procureur']],
  ],
  ["Le suspect a été entendu mardi. « C'est une bonne chose », a réagi le juge.", [["C'est une bonne chose", 'le juge', 'juge']]],
  [
    "Le suspect a été entendu mardi. « C'est une bonne chose », a réagi le président du club.",
    [["C'est une bonne chose", 'le président du club', 'président du club']],
  ],
  ["Un témoin a été entendu mardi. « C'est une bonne chose », a réagi le maire.", [["C'est une bonne chose", 'le maire', 'maire']]],
  [
    "La victime a été entendue mardi. « C'est une bonne chose », a réagi la ministre.",
    [["C'est une bonne chose", 'la ministre', 'ministre']],
  ],
  ["Le rapport a été publié mardi. « C'est une bonne chose », a réagi l'élu.", [["C'est une bonne chose", "l'élu", 'élu']]],
  [
    "Une institutrice a été entendue mardi. « C'est une bonne chose », a réagi la retraitée.",
    [["C'est une bonne chose", 'la retraitée', 'institutrice']],
  ],
  [
    "La police a arrêté Jean Leroy à Lyon. « C'est une bonne chose », a réagi le procureur.",
    [["C'est une bonne chose", 'le procureur', 'procureur']],
  ],
  [
    "Le tribunal a condamné Jean Leroy à deux ans de prison. « C'est une décision juste », a réagi l'avocat des parties civiles.",
    [["C'est une décision juste", "l'avocat des parties civiles", 'avocat des parties civiles']],
  ],
  ["Un chauffard a renversé Jean Leroy. « C'est un drame », a dit le maire.", [["C'est un drame", 'le maire', 'maire']]],
  ["Le préfet a visé Jean Leroy. « C'est faux », a répondu le maire.", [["C'est faux", 'le maire', 'maire']]],
]);

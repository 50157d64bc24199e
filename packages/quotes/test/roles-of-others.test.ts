import { checkForms } from './form.ts';

/** A role in the source is not whom the text described by what nobody of that role is called. */
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
]);

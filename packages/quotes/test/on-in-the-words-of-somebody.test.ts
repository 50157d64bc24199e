import { checkForms } from './form.ts';

/** « On » in what somebody says names nobody, but where it says who tells the words around it. */
checkForms([
  [
    "« On m'a dit que la ligne rouvrirait », raconte Léa Petit.",
    [
      ["On m'a dit que la ligne rouvrirait", 'Léa Petit', 'Léa Petit'],
      ['la ligne rouvrirait', 'On', ''],
    ],
  ],
  [
    '« On nous avait promis que la ligne rouvrirait », raconte le maire.',
    [
      ['On nous avait promis que la ligne rouvrirait', 'le maire', 'maire'],
      ['la ligne rouvrirait', 'On', ''],
    ],
  ],
  [
    "« J'ai écrit à la mairie. On m'a répondu que le dossier était clos », raconte Léa Petit.",
    [
      ["J'ai écrit à la mairie. On m'a répondu que le dossier était clos", 'Léa Petit', 'Léa Petit'],
      ['le dossier était clos', 'On', ''],
    ],
  ],
  ["« La ligne rouvrira, dit-on à la mairie. Mais pas avant l'été. »", [["La ligne rouvrira … Mais pas avant l'été.", 'on', 'mairie']]],
  ['À la mairie, on assure que la ligne rouvrira.', [['la ligne rouvrira', 'on', 'mairie']]],
  [
    "« Le préfet m'a dit : « On verra. » », raconte Léa Petit.",
    [
      ["Le préfet m'a dit : « On verra. »", 'Léa Petit', 'Léa Petit'],
      ['On verra.', 'Le préfet', 'préfet'],
    ],
  ],
]);

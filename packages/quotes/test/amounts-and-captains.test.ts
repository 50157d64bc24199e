import { checkForms } from './form.ts';

/** « le capitaine des pompiers » is a captain, « une quinzaine de riverains » are those: amounts are listed, not told by an ending. */
checkForms([
  ["« On a gagné », a dit le capitaine de l'équipe.", [['On a gagné', "le capitaine de l'équipe", "capitaine de l'équipe"]]],
  [
    'Le capitaine des pompiers affirme que le feu est éteint.',
    [['le feu est éteint', 'Le capitaine des pompiers', 'capitaine des pompiers']],
  ],
  ['La châtelaine de Brest affirme que la fête est belle.', [['la fête est belle', 'La châtelaine de Brest', 'châtelaine de Brest']]],
  ['Une écrivaine de Brest affirme que la fête est belle.', [['la fête est belle', 'Une écrivaine de Brest', 'écrivaine de Brest']]],
  [
    'Les riveraines de la rocade affirment que le bruit est fort.',
    [['le bruit est fort', 'Les riveraines de la rocade', 'riveraines de la rocade']],
  ],
  [
    "La marraine de l'association affirme que la fête est belle.",
    [['la fête est belle', "La marraine de l'association", "marraine de l'association"]],
  ],
  ["Une dizaine d'élus affirment que la fête est belle.", [['la fête est belle', "Une dizaine d'élus", 'élus']]],
  ['Une quinzaine de riverains affirment que le bruit est fort.', [['le bruit est fort', 'Une quinzaine de riverains', 'riverains']]],
  ['La quasi-totalité des élus affirment que la fête est belle.', [['la fête est belle', 'La quasi-totalité des élus', 'élus']]],
  ['Des centaines de riverains affirment que le bruit est fort.', [['le bruit est fort', 'Des centaines de riverains', 'riverains']]],
  ['La plupart des élus affirment que la fête est belle.', [['la fête est belle', 'La plupart des élus', 'élus']]],
]);

import { checkForms } from './form.ts';

/** « Selon X, P, selon Y, Q » is two reports. */
checkForms([
  [
    "Selon Paul Mirel, c'est la gauche qui a gagné, selon Anne Roux, c'est la droite.",
    [
      ["c'est la gauche qui a gagné", 'Paul Mirel', 'Paul Mirel'],
      ["c'est la droite", 'Anne Roux', 'Anne Roux'],
    ],
  ],
  [
    'Pour Paul Mirel, le projet est mort, pour Anne Roux, il avance.',
    [
      ['le projet est mort', 'Paul Mirel', 'Paul Mirel'],
      ['il avance', 'Anne Roux', 'Anne Roux'],
    ],
  ],
  [
    'Selon la police, ils étaient 200, selon la CGT, ils étaient 2 000.',
    [
      ['ils étaient 200', 'la police', 'police'],
      ['ils étaient 2 000', 'la CGT', 'CGT'],
    ],
  ],
  [
    'Selon la police, ils étaient 200 ; selon la CGT, ils étaient 2 000.',
    [
      ['ils étaient 200', 'la police', 'police'],
      ['ils étaient 2 000', 'la CGT', 'CGT'],
    ],
  ],
  ['Pour le maire, il faut agir, pour les enfants, et vite.', [['il faut agir, pour les enfants, et vite', 'le maire', 'maire']]],
  ['Pour le maire, il faut agir pour les enfants.', [['il faut agir pour les enfants', 'le maire', 'maire']]],
]);

import { checkForms } from './form.ts';

/** « Selon la déposition, P », « selon les calculs du journal, P »: what is known by what somebody found or wrote, not by what things go by. */
checkForms([
  [
    'Selon les calculs du journal Clarín del Plata, la hausse est de 3 %.',
    [['la hausse est de 3 %', 'les calculs du journal Clarín del Plata', 'Clarín del Plata']],
  ],
  ["Selon une publication de l'Inserm, la grippe recule.", [['la grippe recule', "une publication de l'Inserm", 'Inserm']]],
  [
    'Selon la déposition du gardien, le feu est accidentel.',
    [['le feu est accidentel', 'la déposition du gardien', 'déposition du gardien']],
  ],
  ['Le gardien a témoigné. Selon sa déposition, le feu est accidentel.', [['le feu est accidentel', 'sa déposition', 'gardien']]],
  [
    'Selon les chroniques médiévales, plus de 50 000 soldats se sont combattus.',
    [['plus de 50 000 soldats se sont combattus', 'les chroniques médiévales', 'chroniques médiévales']],
  ],
  ['Selon le diagnostic des experts, la toiture cédera.', [['la toiture cédera', 'le diagnostic des experts', 'diagnostic des experts']]],
  [
    "Selon l'hypothèse du procureur, le feu est accidentel.",
    [['le feu est accidentel', "l'hypothèse du procureur", 'hypothèse du procureur']],
  ],
  ['Selon la brochure, la pierre guérit les brûlures.', [['la pierre guérit les brûlures', 'la brochure', 'brochure']]],
  ['Selon nos calculs, la hausse est de 3 %.', []],
  ['Selon ses calculs, la hausse est de 3 %.', []],
  ["Le prix varie selon l'inscription.", []],
  ['Selon la saison, la digue est fermée.', []],
]);

import { describe } from 'vitest';
import { checkForms } from './form.ts';

const OPENINGS = [
  'Costume gris, notes posées à plat',
  'Casquette vissée sur la tête',
  'Visage fermé',
  'Le visage fermé',
  'Les larmes aux yeux',
  'Fort de son succès',
  'Furieux',
  'Premier à parler',
  'Bras croisés',
  'Une tasse de café à la main',
  'Candidat malheureux en 2020',
  'Lui-même agriculteur',
];

describe('what opens a sentence says how its subject is', () => {
  for (const [source, speaker] of [
    ['le maire', 'maire'],
    ['un riverain', 'riverain'],
  ] as const)
    checkForms(
      OPENINGS.flatMap((opening) => [
        [`${opening}, ${source} assure que la digue tient.`, [['la digue tient', source, speaker]]] as const,
        [`${opening}, ${source} hausse les épaules : « La digue tient. »`, [['La digue tient.', source, speaker]]] as const,
      ]),
    );
});

describe('who is named in what opens a sentence is not who is described behind it', () => {
  for (const opening of ['Interrogé par', 'Comme', 'Contrairement à', "À l'inverse de", 'Proche de', 'Après'])
    checkForms([[`${opening} Luc Ferral, le député assure que la digue tient.`, [['la digue tient', 'le député', 'député']]]]);
  checkForms([['Dans une lettre de Luc Ferral, le député assure que la digue tient.', [['la digue tient', 'le député', 'Luc Ferral']]]]);
});

describe('the name of somebody whom a preposition governs is not the subject', () => {
  checkForms([
    ['Avec la ministre du Tourisme, Léa Petit, le maire assure que la digue tient.', [['la digue tient', 'le maire', 'maire']]],
    ['Interrogé par la présidente, Léa Petit, un témoin assure que la digue tient.', [['la digue tient', 'un témoin', 'témoin']]],
  ]);
});

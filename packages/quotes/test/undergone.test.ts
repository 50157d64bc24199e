import { attributeQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const OFFICES = [
  "l'avocat général",
  'le procureur',
  'le juge',
  "l'expert",
  'le préfet',
  'le maire',
  'le commissaire',
  'le médecin',
  'le président de la cour',
  'le gendarme',
  'le colonel',
  'le ministre',
];

describe('whom the news befell holds no office that the text does not give him', () => {
  test.each([
    "Jugé depuis lundi pour meurtre, Franck Deroo a nié les faits. L'accusé a pleuré.",
    'Franck Deroo, 34 ans, a été mis en examen lundi pour meurtre. Le suspect nie les faits.',
    'Franck Deroo comparaissait lundi pour vol. Le prévenu a été condamné à six mois.',
    'Franck Deroo a été interpellé lundi à Brest.',
    "Franck Deroo est soupçonné d'avoir mis le feu. Il a été placé en garde à vue.",
    'Le corps de Franck Deroo a été retrouvé lundi. La victime avait 34 ans.',
    'Franck Deroo est mort lundi dans un accident à Brest.',
    'Franck Deroo a disparu lundi. Le jeune homme avait été vu à Brest.',
    'Franck Deroo a porté plainte lundi. Le plaignant dit avoir été frappé.',
    'Franck Deroo a été blessé par balle lundi. Le trentenaire a été opéré.',
  ])('%s', (text) => {
    const speakers = OFFICES.flatMap((office) =>
      [`« Rien n'est sûr », a dit ${office}.`, `Pour ${office}, « rien n'est sûr ».`].map(
        (said) => attributeQuotes(`${text} ${said}`).at(-1)?.speaker,
      ),
    );
    expect(speakers).toEqual(OFFICES.flatMap((office) => [office.replace(/^l[e']\s*/u, ''), office.replace(/^l[e']\s*/u, '')]));
  });
});

test.each([
  ['Le maire de Brest, Franck Deroo, a été mis en examen lundi.', 'le maire', 'Franck Deroo'],
  ["L'avocat du prévenu, Franck Deroo, est venu.", "l'avocat", 'Franck Deroo'],
  ['Franck Deroo est venu lundi à Brest.', "l'élu", 'Franck Deroo'],
  ['Franck Deroo a été arrêté lundi à Brest.', 'le trentenaire', 'Franck Deroo'],
])('but: %s … %s', (text, description, speaker) => {
  expect(attributeQuotes(`${text} « Rien n'est sûr », a dit ${description}.`).at(-1)?.speaker).toBe(speaker);
});

test('« on » whose place names him again is nobody', () => {
  expect(attributeQuotes('on mis en cause dans un rapport«p')).toHaveLength(1);
});

import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

/** A listed name that stands in marks with a small article. */
test.each([
  ['Selon « le Monde », le contrat est signé.', [['ORG', 'Le Monde']]],
  ['Le journal "le Monde" écrit que le contrat est signé.', [['ORG', 'Le Monde']]],
  [
    'Il lit « la Croix » et « le Figaro » chaque matin.',
    [
      ['ORG', 'La Croix'],
      ['ORG', 'Le Figaro'],
    ],
  ],
  ['Selon « la Dépêche du Midi », le contrat est signé.', [['ORG', 'La Dépêche du Midi']]],
  ['Selon les informations du « Monde », le contrat est signé.', [['ORG', 'Le Monde']]],
  ['Le « Parisien » a fermé.', [['ORG', 'Le Parisien']]],
  ["Le « Monde d'après » commence.", []],
  ['Il porte « la croix » du village.', []],
])('%s', (text, named) => {
  expect(resolveEntities(text).map(({ type, name }) => [type, name])).toEqual(named);
});

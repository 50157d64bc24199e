import { resolveEntities } from '@incise/entities';
import { expect, test } from 'vitest';

/** Words all in capitals before a quotation name somebody where they begin with a first name. */
test.each([
  ['GRAND ENTRETIEN', []],
  ['LIRE AUSSI', []],
  ['SONDAGE EXCLUSIF', []],
  ['QUESTION ÉCRITE', []],
  ['CARTE BLANCHE', []],
  ['PAUL MARIN', ['PAUL MARIN']],
  ['PIERRE GRAND', ['PIERRE GRAND']],
  ['ODILE TARVEL', ['ODILE TARVEL']],
  ['Kwame Asante', ['Kwame Asante']],
])('%s : « P »', (label, names) => {
  expect(resolveEntities(`${label} : « Le maire ne reviendra pas »`).map(({ name }) => name)).toEqual(names);
});

import { expect, test } from 'vitest';
import { inWords } from '../src/dates-view.ts';

test.each([
  ['2024-07-12', 'vendredi 12 juillet 2024'],
  ['2024-07', 'juillet 2024'],
  ['2024', '2024'],
  ['2024-W28', '2024-W28'],
  ['XXXX-10', 'XXXX-10'],
  ['2024-13-45', '2024-13-45'],
  ['P3D', 'P3D'],
  ['FUTURE_REF', 'plus tard'],
])('%s reads %s', (value, words) => {
  expect(inWords(value)).toBe(words);
});

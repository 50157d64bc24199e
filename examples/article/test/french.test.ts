import { expect, test } from 'vitest';
import { inFrench } from '../src/report/french.ts';

test.each([
  ['direct', 'directe'],
  ['(no source)', '(source inconnue)'],
  ['within quote 2', 'dans la citation 2'],
  ['Premier ministre (NO), formerly', 'Premier ministre (NO), autrefois'],
  ['Léa Petit', 'Léa Petit'],
  ['2024-07-12', '2024-07-12'],
  ['(sic)', '(sic)'],
])('%s is %s', (word, french) => {
  expect(inFrench(word)).toBe(french);
});

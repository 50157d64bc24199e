import { describe, test } from 'vitest';
import { normalizeEntity, resolveEntities } from '@incise/entities';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const UNITS = [
  '«',
  '« ',
  '"',
  "l'",
  'M. ',
  '(',
  ' ',
  '\n',
  '1 ',
  'a',
  'A ',
  'A. ',
  'Il ',
  'le chef de ',
  'président de la ',
  "l'alliance ",
  'le pays ',
  'Paul Martin ',
  'Martin, le maire, ',
  'franco-allemand ',
  "aéroport d'",
  'Fédération de la ',
  'OTAN (',
  'et de la ',
  'ministre de la Justice et de la ',
];
const SIZE = 1500;

describe('time grows linearly', () => {
  test.each(sampled(UNITS, 3))('%j', (unit) => {
    expectLinear(resolveEntities, unit, SIZE);
  });

  test.each(['a ', "l'", 'Corée ', '('])('%j in a name', (unit) => {
    expectLinear(normalizeEntity, unit, SIZE);
  });

  test('names that all differ', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, k) => `Paul M${k.toString(36)}tin a vu le maire. Il est parti.`).join(' ');
    expectLinear((text) => resolveEntities(names(text.length / 20)), 'a', SIZE);
  });
});

import { describe, expect, test } from 'vitest';
import { normalizeEntity, resolveEntities } from '@incise/entities';

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
const SMALL = 1500;

/** Whether ten times the input takes at most fifteen times the time, plus what a busy machine costs; the best of some attempts counts. */
function isLinear(run: (text: string) => unknown, unit: string): boolean {
  const small = unit.repeat(Math.ceil(SMALL / unit.length));
  const large = small.repeat(10);
  let [fast, slow] = [Infinity, Infinity];
  for (let attempt = 0; attempt < 6; attempt++) {
    fast = Math.min(
      fast,
      time(() => run(small)),
    );
    slow = Math.min(
      slow,
      time(() => run(large)),
    );
    if (slow <= 15 * fast + 25) return true;
  }
  return false;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('time grows linearly', () => {
  test.each(UNITS)('%j', (unit) => {
    expect(isLinear(resolveEntities, unit)).toBe(true);
  });

  test.each(['a ', "l'", 'Corée ', '('])('%j in a name', (unit) => {
    expect(isLinear(normalizeEntity, unit)).toBe(true);
  });

  test('names that all differ', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, k) => `Paul M${k.toString(36)}tin a vu le maire. Il est parti.`).join(' ');
    expect(isLinear((text) => resolveEntities(names(text.length / 20)), 'a')).toBe(true);
  });

  test('a megabyte of one character', () => {
    expect(resolveEntities('a'.repeat(1 << 20))).toEqual([]);
    expect(resolveEntities(' '.repeat(1 << 20))).toEqual([]);
  });
});

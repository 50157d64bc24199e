import { describe, test } from 'vitest';
import { findPhrases } from '@incise/syntax';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const UNITS = [
  '«',
  "l'",
  'M. ',
  '(',
  ' ',
  '\n',
  'a',
  'a ',
  'que ',
  'que il ',
  'qui dit ',
  'le ',
  'de ',
  'a été ',
  'ne pas ',
  'et, ',
  'Paris ',
  'grand ',
  '-t-il',
  'e\u0301',
  '\ud800',
  'il dit que ',
];

describe('ten times the text takes ten times the time', () => {
  test.each(sampled(UNITS, 3))('%j', (unit) => {
    expectLinear(findPhrases, unit, size(unit));
  });
});

test.each(sampled(['elle ', 'ne '], 2))('ten times %j before one verb take ten times the time', (unit) => {
  expectLinear((text) => findPhrases(`${text}a parlé.`), unit, 10_000);
});

/** So long a text that reading it takes at least 20 ms. */
function size(unit: string): number {
  for (let length = 4000; ; length *= 2) {
    const text = unit.repeat(Math.ceil(length / unit.length));
    findPhrases(text);
    const start = process.cpuUsage();
    findPhrases(text);
    const { user } = process.cpuUsage(start);
    if (user >= 20_000 || length > 500_000) return length;
  }
}

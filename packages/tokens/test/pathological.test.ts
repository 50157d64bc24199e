import { describe, expect, test } from 'vitest';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';

const UNITS = [
  '«',
  '"',
  "l'",
  'M.',
  'M. ',
  '(',
  'a(',
  ' ',
  '\n',
  '1',
  '1 ',
  '1.',
  '1 000 ',
  'a',
  'a-',
  'a.',
  'a@',
  'a.b@',
  'a/',
  'A&',
  'é·',
  'http://',
  '.',
  '...',
  '-',
  '-t-il',
  '👍',
  '\u200d',
  '\u00ad',
  '\ud800',
  'e\u0301',
  'du ',
  'des\n',
  'www.a',
  '@a',
  '#',
];
const SMALL = 4000;

/** Whether ten times the input takes at most fifteen times the time, plus what a busy machine costs; the best of some attempts counts. */
function isLinear(run: (text: string) => unknown, unit: string): boolean {
  const small = unit.repeat(Math.ceil(SMALL / unit.length));
  const large = small.repeat(10);
  let [fast, slow] = [Infinity, Infinity];
  for (let attempt = 0; attempt < 8; attempt++) {
    fast = Math.min(
      fast,
      time(() => run(small)),
    );
    slow = Math.min(
      slow,
      time(() => run(large)),
    );
    if (slow <= 15 * fast + 100) return true;
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
    for (const run of [tokenize, splitSentences, toWords]) expect(isLinear(run, unit)).toBe(true);
  });

  test.each(['a', 'M. ', '(', '\n', '« '])('%j through a stream and in CoNLL-U', (unit) => {
    const stream = (text: string) => [...readParagraphs(text.match(/[\s\S]{1,100}/gu)!)];
    for (const run of [stream, toConllu]) expect(isLinear(run, unit)).toBe(true);
  });

  test('a megabyte of one character', () => {
    expect(tokenize('a'.repeat(1 << 20))).toHaveLength(1);
    expect(splitSentences(' '.repeat(1 << 20))).toHaveLength(0);
  });
});

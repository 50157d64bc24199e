import { describe, expect, test } from 'vitest';
import { readParagraphs, splitSentences, tokenize, toConllu, toWords } from '@incise/tokens';
import { expectLinear } from '../../../test/support/time.ts';

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
const SIZE = 4000;

describe('time grows linearly', () => {
  test.each(UNITS)('%j', (unit) => {
    for (const run of [tokenize, splitSentences, toWords]) expectLinear(run, unit, SIZE);
  });

  test.each(['a', 'M. ', '(', '\n', '« ', '«', '. '])('%j through a stream and in CoNLL-U', (unit) => {
    const stream = (text: string) => [...readParagraphs(text.match(/[\s\S]{1,100}/gu)!)];
    for (const run of [stream, toConllu]) expectLinear(run, unit, SIZE);
  });

  test('a megabyte of one character', () => {
    expect(tokenize('a'.repeat(1 << 20))).toHaveLength(1);
    expect(splitSentences(' '.repeat(1 << 20))).toHaveLength(0);
  });
});

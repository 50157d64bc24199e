import { describe, expect, test } from 'vitest';
import { tokenize, toWords } from '@incise/tokens';
import { readCases } from './helpers.ts';

describe('words', () => {
  test.each(readCases('words.txt'))('$line', ({ line, reason }) => {
    const [text, words] = line.split(' → ') as [string, string];
    expect(
      toWords(text)
        .map((word) => word.form)
        .join(' '),
      reason,
    ).toBe(words);
  });

  test('share the span of their amalgam and name its token', () => {
    expect(toWords('Voilà, Aux armes')).toEqual([
      { start: 0, end: 5, form: 'Voilà', token: 0 },
      { start: 5, end: 6, form: ',', token: 1 },
      { start: 7, end: 10, form: 'à', token: 2 },
      { start: 7, end: 10, form: 'les', token: 2 },
      { start: 11, end: 16, form: 'armes', token: 3 },
    ]);
  });

  test('are the same from tokens that are given', () => {
    const text = 'Le maire du village a vu des élus au bord du lac.';
    expect(toWords(text, { tokens: tokenize(text) })).toEqual(toWords(text));
  });
});

import { findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';
import { print, readCases } from './notation.ts';

describe('cases', () => {
  test.each(readCases('cases'))('%s', (_, { text, expected }) => {
    const lines = findQuotes(text).map((quote) => print(text, quote));
    expect(lines.length > 0 ? lines : ['none']).toEqual(expected);
  });

  test('there are at least 150 of them, each with a reason of its own', () => {
    const cases = readCases('cases');
    expect(cases.length).toBeGreaterThanOrEqual(150);
    for (const [, { reason }] of cases) expect(reason).not.toBe('');
  });
});

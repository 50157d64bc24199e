import { attributeQuotes } from '@incise/quotes';
import { expect, test } from 'vitest';

/** A text (⏎ for a line break) with all its quotes: content, source as written, speaker. */
export type Form = readonly [text: string, quotes: readonly (readonly [content: string, source: string, speaker: string])[]];

function read(text: string): string[][] {
  const at = (span?: { start: number; end: number }): string => (span ? text.slice(span.start, span.end).replaceAll('\n', '⏎') : '');
  return attributeQuotes(text).map(({ content, source, speaker }) => [content.map(at).join(' … '), at(source), speaker ?? '']);
}

/** Whole results of texts, each a test. */
export const checkForms = (forms: readonly Form[]): void => {
  test.each(forms)('%s', (text, quotes) => {
    expect(read(text.replaceAll('⏎', '\n'))).toEqual(quotes);
  });
};

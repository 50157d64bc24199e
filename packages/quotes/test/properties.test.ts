import { attributeQuotes, findQuotes, type Quote } from '@incise/quotes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCases } from './notation.ts';

const pieces = [
  ...readCases('cases').map(([, { text }]) => text),
  '«',
  '»',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '— ',
  '\n\n',
  '\r\n',
  ' ',
  ' ',
  ', a dit X',
  ' que ',
  ' selon ',
  ' : ',
  'l’',
  'M.',
  '(',
  ')',
  '[',
  '\u0000',
  '\uD800',
  '\uDC00',
  '<p>',
  'é',
  'é',
];
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), news);

const spansOf = (quote: Quote): { start: number; end: number }[] => [
  ...quote.content,
  ...[quote.cue, quote.source, quote.addressee, quote.medium, quote.date].filter((span) => span !== undefined),
  ...(quote.insertions ?? []),
];

describe('any text', () => {
  test('never throws; spans lie inside and are not empty; content is in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const quote of findQuotes(text)) {
          expect(quote.content.length).toBeGreaterThan(0);
          for (const { start, end } of spansOf(quote)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          quote.content.slice(1).forEach(({ start }, i) => {
            expect(start).toBeGreaterThanOrEqual(quote.content[i]!.end);
          });
        }
      }),
    );
  });

  test('quotes come in the order of their first word and point back at the one that holds them', () => {
    fc.assert(
      fc.property(news, (text) => {
        const quotes = findQuotes(text);
        quotes.forEach(({ content, within }, i) => {
          if (i > 0) expect(content[0]!.start).toBeGreaterThanOrEqual(quotes[i - 1]!.content[0]!.start);
          if (within === undefined) return;
          expect(within).toBeLessThan(i);
          expect(quotes[within]!.content.some(({ start, end }) => start <= content[0]!.start && content[0]!.end <= end)).toBe(true);
        });
      }),
    );
  });

  test('results survive JSON and are the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = findQuotes(text);
        expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes);
        expect(findQuotes(text)).toEqual(quotes);
      }),
    );
  });

  test('the typographic apostrophe and no-break spaces change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readCases('cases').map(([, { text }]) => text)), (text) => {
        const straight = text.replaceAll('’', "'").replaceAll(/[\u00A0\u202F]/gu, ' ');
        const expected = findQuotes(straight);
        expect(findQuotes(straight.replaceAll("'", '’'))).toEqual(expected);
        for (const space of ['\u00A0', '\u202F'])
          expect(findQuotes(straight.replaceAll('« ', `«${space}`).replaceAll(' »', `${space}»`).replaceAll(' :', `${space}:`))).toEqual(
            expected,
          );
      }),
    );
  });

  test('attribution keeps the quotes and says why where it knows nobody', () => {
    fc.assert(
      fc.property(news, (text) => {
        const quotes = attributeQuotes(text);
        expect(quotes.map(({ content }) => content)).toEqual(findQuotes(text).map(({ content }) => content));
        for (const { speakers, speaker, unknown } of quotes) {
          expect(unknown === undefined).toBe(speakers.length > 0);
          expect(speaker).toBe(speakers.length > 0 ? speakers.map(({ name }) => name).join(' & ') : undefined);
        }
      }),
    );
  });
});

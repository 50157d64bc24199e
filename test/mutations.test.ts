import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes, type AttributedQuote } from '@incise/quotes';
import { splitSentences, tokenize, type Span } from '@incise/tokens';
import { NIGHTLY, sampled } from './support/nightly.ts';

const article = readFileSync(join(import.meta.dirname, '../examples/article/otan-japon.txt'), 'utf8');
const speakers = (text: string): (string | undefined)[] =>
  attributeQuotes(text).map(({ speaker }) => speaker?.normalize('NFC').replaceAll('’', "'"));
const original = speakers(article);

const quoteSpans = ({ content, cue, source, addressee, medium, date, insertions }: AttributedQuote): Span[] => [
  ...content,
  ...[cue, source, addressee, medium, date].filter((span) => span !== undefined),
  ...(insertions ?? []),
];

/** Every span of every package: inside the text, in order from start to end, its `text` the surface. */
function expectSoundSpans(text: string): void {
  const entities = resolveEntities(text);
  const quotes = attributeQuotes(text, { entities });
  const records: (Span & { text?: string })[] = [
    ...tokenize(text),
    ...splitSentences(text),
    ...findDates(text, { published: '2024-07-13' }),
    ...findQuantities(text),
    ...entities.flatMap(({ mentions }) => mentions),
    ...quotes.flatMap(quoteSpans),
  ];
  for (const { start, end, text: surface } of records) {
    if (!(start >= 0 && start < end && end <= text.length)) throw new RangeError(`${start}–${end} is no span of a text of ${text.length}`);
    if (surface !== undefined && surface !== text.slice(start, end))
      throw new Error(`${start}–${end} says “${surface}”, the text “${text.slice(start, end)}”`);
  }
  expect(JSON.parse(JSON.stringify({ quotes, entities }))).toEqual({ quotes, entities });
}

describe('an equivalent text has the same speakers', () => {
  test.each([
    ['typographic apostrophes', article.replaceAll("'", '’')],
    ['straight apostrophes', article.replaceAll('’', "'")],
    ['no-break spaces', article.replace(/ (?=[»:;!?%])|(?<=«) /gu, '\u00A0')],
    ['narrow no-break spaces', article.replace(/[ \u00A0](?=[»:;!?%])|(?<=«)[ \u00A0]/gu, '\u202F')],
    ['plain spaces', article.replace(/[\u00A0\u202F]/gu, ' ')],
    ['CRLF', article.replaceAll('\n', '\r\n')],
    ['NFD', article.normalize('NFD')],
    ['English curly marks', article.replace(/«[ \u00A0\u202F]?/gu, '“').replace(/[ \u00A0\u202F]?»/gu, '”')],
    ['doubled spaces', article.replace(/ (?=\p{L})/gu, '  ')],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(original);
    expectSoundSpans(text);
  });
});

describe('a damaged text still gives sound spans', () => {
  const marks = [...article.matchAll(/[«»]/gu)].map(({ index }) => index);
  test.each([
    ['no closing mark', article.replaceAll('»', '')],
    ['no opening mark', article.replaceAll('«', '')],
    ['upper-cased', article.toUpperCase()],
    ['lower-cased', article.toLowerCase()],
    ['without points', article.replaceAll('.', '')],
    ['one line', article.replace(/\s+/gu, ' ')],
    ['HTML', `<div><p>${article.replace(/\n+/gu, '</p>\n<p class="texte">')}</p></div>`],
    ['every third character lost', article.replace(/(..)./gsu, '$1')],
  ])('%s', (_, text) => {
    expectSoundSpans(text);
  });

  test('each mark dropped in turn', () => {
    for (const at of sampled(marks, 3)) expectSoundSpans(article.slice(0, at) + article.slice(at + 1));
  });

  const step = NIGHTLY ? 7 : 157;
  test(`cut off at every offset that ${step} divides`, () => {
    for (let end = 0; end < article.length; end += step) expectSoundSpans(article.slice(0, end));
  });
});

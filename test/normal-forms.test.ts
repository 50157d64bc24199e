import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';
import { findMentions, resolveEntities } from '@incise/entities';
import { attributeQuotes, findQuotes } from '@incise/quotes';
import { tagWords } from '@incise/syntax';
import { splitSentences, tokenize, toWords } from '@incise/tokens';

const articles = readFileSync(join(import.meta.dirname, '../eval/labels/press.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'));

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  tokenize,
  splitSentences,
  toWords,
  tagWords,
  findDates: (text) => findDates(text, { published: '2024-07-13' }),
  findQuantities,
  findMentions,
  resolveEntities,
  findQuotes,
  attributeQuotes,
};

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Where each grapheme of the composed text begins in the decomposed one. */
function offsetsOf(text: string): ReadonlyMap<number, number> {
  const offsets = new Map([[0, 0]]);
  let from = 0;
  let to = 0;
  for (const { segment } of segmenter.segment(text)) offsets.set((from += segment.normalize('NFD').length), (to += segment.length));
  return offsets;
}

/** A result with its strings in NFC and its offsets moved, -1 where one lies inside a grapheme. */
function composed(value: unknown, offsets: ReadonlyMap<number, number>): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((part) => composed(part, offsets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'start' || key === 'end' ? (offsets.get(part as number) ?? -1) : composed(part, offsets),
    ]),
  );
}

describe('decomposed letters change nothing but offsets', () => {
  test.each(Object.entries(functions))('%s', (_, run) => {
    for (const text of articles) expect(composed(run(text.normalize('NFD')), offsetsOf(text))).toEqual(run(text));
  });
});

describe('stages of a decomposed text are taken as they are', () => {
  const text = articles[0]!.normalize('NFD');
  const tokens = tokenize(text);
  const sentences = splitSentences(text, { tokens });
  const dates = findDates(text);
  const entities = resolveEntities(text);

  test('resolveEntities', () => {
    expect(resolveEntities(text, { tokens, sentences })).toEqual(entities);
  });

  test('findQuotes', () => {
    expect(findQuotes(text, { tokens, sentences, dates })).toEqual(findQuotes(text, { dates }));
  });

  test('attributeQuotes, whose speakers are the entities given', () => {
    const quotes = attributeQuotes(text, { tokens, sentences, entities });
    expect(quotes).toEqual(attributeQuotes(text));
    const speakers = quotes.flatMap((quote) => quote.speakers.flatMap(({ entity }) => entity ?? []));
    expect(speakers.length).toBeGreaterThan(0);
    for (const speaker of speakers) expect(entities).toContain(speaker);
  });

  test('doubtful speakers', () => {
    const quotes = attributeQuotes(text, { minConfidence: 1 });
    expect(quotes.some(({ candidates = [] }) => candidates.length > 0)).toBe(true);
    expect(composed(quotes, offsetsOf(articles[0]!))).toEqual(attributeQuotes(articles[0]!, { minConfidence: 1 }));
  });
});

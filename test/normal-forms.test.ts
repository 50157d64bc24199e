import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDates } from '@incise/dates';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes, findQuotes } from '@incise/quotes';
import { splitSentences, tokenize } from '@incise/tokens';
import { faultsOf } from '../bench/src/fuzz/check.ts';
import { spanJobs } from '../bench/src/fuzz/jobs.ts';
import { composedOffsets, composedResult } from '../bench/src/fuzz/normal-forms.ts';
import { sampled } from './support/nightly.ts';

const articles = readFileSync(join(import.meta.dirname, '../eval/labels/press.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'));

describe('decomposed letters change nothing but offsets', () => {
  test.each(Object.entries(spanJobs).map((job, row) => [...job, row] as const))('%s', (_, run, row) => {
    for (const text of sampled(articles, 4, row))
      expect(composedResult(run(text.normalize('NFD')), composedOffsets(text))).toEqual(run(text));
  });
});

describe('no span cuts a character, and decomposed letters change nothing', () => {
  test.each([
    '°C\u0327 TD',
    'de 8 °C\u0301',
    '\u{11391}p',
    "\udd7d'\u0b4b\u202d\u{1f506}\udea3",
    'Oui. \'\u0b4b Non, ".\u0301 Si',
    'a <≮ b ≮< c ==≠ d ≯> e',
    'promet A.ガu vendredi',
    'a-がi octobre',
    '3 aI\u0d4e ',
    'é 3 aI\u0d4e.',
    'à 8h\u{111c2} le 3 mai\u0600 2024',
  ])('%j', (text) => {
    expect(faultsOf(text)).toEqual([]);
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
    expect(composedResult(quotes, composedOffsets(articles[0]!))).toEqual(attributeQuotes(articles[0]!, { minConfidence: 1 }));
  });
});

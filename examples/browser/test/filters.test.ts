import type { AttributedQuote, QuoteKind } from '@incise/quotes';
import { expect, test } from 'vitest';
import { bySpeaker, contentOf, filterQuotes, perhapsOf, UNKNOWN } from '../src/filters.ts';

const text = "L’élu a dit « j'ai peur » ; selon Léa, il pleut, « dit-on », à  Évry.";
const quote = (kind: QuoteKind, speaker: string | undefined, ...words: readonly string[]): AttributedQuote => ({
  kind,
  confidence: 0.9,
  speakerConfidence: 0.9,
  content: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  ...(speaker === undefined ? { speakers: [], unknown: 'no source' } : { speakers: [{ name: speaker }], speaker }),
});
const quotes = [
  quote('direct', 'élu', "j'ai peur"),
  quote('indirect', 'Léa', 'il pleut', 'à  Évry'),
  quote('direct', undefined, 'dit-on'),
  quote('mixed', 'Léa', 'pleut'),
];
const all = { doubtful: false, search: '', speaker: '', kinds: new Set<QuoteKind>(['direct', 'indirect', 'mixed', 'partial']) };

test('content leaves out what interrupts it', () => {
  expect(contentOf(text, quotes[1]!)).toBe('il pleut […] à  Évry');
});

test('of a doubtful quote the page says who may have said it', () => {
  const candidates = [
    { speakers: [{ name: 'Léa Petit' }], speaker: 'Léa Petit', probability: 0.412 },
    { speakers: [{ name: 'Paul Roux' }], speaker: 'Paul Roux', probability: 0.3 },
  ];
  expect(perhapsOf({ ...quotes[2]!, unknown: 'doubtful', candidates })).toBe('peut-être Léa Petit (41 %), Paul Roux (30 %)');
  expect(perhapsOf(quotes[2]!)).toBeUndefined();
});

test.each([
  ['nothing', {}, [0, 1, 2, 3]],
  ['a speaker', { speaker: 'Léa' }, [1, 3]],
  ['no known speaker', { speaker: UNKNOWN }, [2]],
  ['kinds', { kinds: new Set<QuoteKind>(['mixed', 'partial']) }, [3]],
  ['no kind', { kinds: new Set<QuoteKind>() }, []],
  ['words, whatever the case and accents', { search: ' EVRY ' }, [1]],
  ['words, whatever the apostrophe', { search: 'j’ai' }, [0]],
  ['words, whatever the spaces', { search: 'à Évry' }, [1]],
  ['words and a speaker', { search: 'pleut', speaker: 'Léa', kinds: new Set<QuoteKind>(['indirect']) }, [1]],
])('filters by %s', (_name, filters, expected) => {
  expect(filterQuotes(text, quotes, { ...all, ...filters }).map((found) => quotes.indexOf(found))).toEqual(expected);
});

test('who says most comes first, the unknown last', () => {
  expect(bySpeaker([...quotes, quotes[2]!, quotes[2]!]).map(([name, group]) => `${name} ${group.length}`)).toEqual([
    'Léa 2',
    'élu 1',
    `${UNKNOWN} 3`,
  ]);
});

import type { AttributedQuote } from '@incise/quotes';
import { expect, test } from 'vitest';
import { changesBetween } from '../src/changes.ts';

const quote = (speaker: string, ...content: (readonly [number, number])[]): AttributedQuote => ({
  kind: 'direct',
  content: content.map(([start, end]) => ({ start, end })),
  speakers: [{ name: speaker }],
  speaker,
  confidence: 0.9,
  speakerConfidence: 0.9,
});

test('quotes that share words are one, changed or not', () => {
  const same = quote('Léa', [0, 5]);
  const [gone, moved, renamed] = [quote('Léa', [10, 20]), quote('Marc', [30, 40]), quote('Léa', [50, 60], [65, 70])];
  const [longer, other, added] = [quote('Marc', [30, 45]), quote('Marc', [50, 60], [65, 70]), quote('Zoé', [80, 90])];
  expect(changesBetween([same, gone, moved, renamed], [same, longer, other, added])).toEqual([
    { kind: 'gone', quote: gone },
    { kind: 'words', quote: longer, before: moved },
    { kind: 'speaker', quote: other, before: renamed },
    { kind: 'added', quote: added },
  ]);
  expect(changesBetween([same, gone], [same, gone])).toEqual([]);
  expect(changesBetween([], [])).toEqual([]);
});

test('a quote inside another is not taken for it', () => {
  const [outer, inner] = [quote('Léa', [0, 50]), quote('Marc', [10, 20])];
  expect(changesBetween([outer, inner], [outer])).toEqual([{ kind: 'gone', quote: inner }]);
});

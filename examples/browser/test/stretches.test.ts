import type { AttributedQuote, QuoteKind } from '@incise/quotes';
import { expect, test } from 'vitest';
import { cutAtMarks, isVerbatim, stretches } from '../src/stretches.ts';

const quote = (kind: QuoteKind, ...content: (readonly [number, number])[]): AttributedQuote => ({
  kind,
  content: content.map(([start, end]) => ({ start, end })),
  speakers: [],
  confidence: 0.9,
  speakerConfidence: 0.9,
});

test('every character is in one stretch, the innermost quote wins', () => {
  const outer = quote('indirect', [2, 10]);
  const inner = quote('direct', [4, 6]);
  const broken = quote('direct', [12, 13], [15, 20]);
  expect(stretches(22, [outer, inner, broken]).map(({ start, end, quote: of }) => [start, end, of])).toEqual([
    [0, 2, undefined],
    [2, 4, outer],
    [4, 6, inner],
    [6, 10, outer],
    [10, 12, undefined],
    [12, 13, broken],
    [13, 15, undefined],
    [15, 20, broken],
    [20, 22, undefined],
  ]);
  expect(stretches(0, [])).toEqual([]);
});

test('of a mixed quote what stands in marks is verbatim', () => {
  const text = 'Il dit que « oui » suffit.';
  const mixed = quote('mixed', [11, 25]);
  const cut = cutAtMarks(text, stretches(text.length, [mixed]));
  expect(cut.map((stretch) => [text.slice(stretch.start, stretch.end), isVerbatim(stretch)])).toEqual([
    ['Il dit que ', false],
    ['« oui »', true],
    [' suffit', false],
    ['.', false],
  ]);
});

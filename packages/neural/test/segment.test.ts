import { expect, test } from 'vitest';
import { encodeTokens } from '../src/encode.ts';
import { segment } from '../src/segment.ts';
import { UNKNOWN } from '../src/vocabulary.ts';
import { vocabulary } from './helpers.ts';

const names = new Map([...vocabulary.ids].map(([piece, id]) => [id, piece]));
const cut = (token: string, spaced: boolean): string[] => segment(token, spaced, vocabulary).map((id) => names.get(id) ?? `<${id}>`);

test.each([
  ['maire', true, ['▁maire'], 'one piece where it is more probable than two'],
  ['maire', false, ['m', 'a', '<2>', 're'], 'without a space before, pieces that begin words do not fit'],
  ['le', true, ['▁le'], ''],
  ['aaaa', true, ['▁', 'aa', 'aa'], 'pairs are more probable than singles'],
  ['«', false, ['«'], ''],
  ['ﬁ', false, ['fi'], 'ligatures and other compatibility forms are written out first'],
  ['œ', true, ['▁', '<2>'], 'what no piece covers is unknown, a unit each'],
  ['😀', false, ['<2>', '<2>'], ''],
])('%s, spaced: %s', (token, spaced, pieces) => {
  expect(cut(token, spaced)).toEqual(pieces);
});

test('a very long token is cut off', () => {
  expect(segment('x'.repeat(1_000_000), true, vocabulary)).toEqual([vocabulary.ids.get('▁'), ...Array.from({ length: 23 }, () => UNKNOWN)]);
});

test('of more different words than are kept, each has its pieces', () => {
  const words = [...Array.from({ length: 20_001 }, (_, i) => `m${i}`), 'maire', 'maire', 'le'];
  const text = words.join(' ');
  let end = -1;
  const tokens = words.map((word) => ({ start: end + 1, end: (end += word.length + 1) }));
  const { ids, starts } = encodeTokens(text, tokens, vocabulary);
  expect(words.slice(-3).map((_, i) => [...ids.slice(starts[20_001 + i], starts[20_002 + i])])).toEqual(
    ['maire', 'maire', 'le'].map((word) => segment(word, true, vocabulary)),
  );
});

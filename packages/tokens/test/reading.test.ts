import { expect, test } from 'vitest';
import { linkProbabilities, scoreLink, scoreNobody, scoreNoSource, scoreSource, type Reading } from '@incise/tokens';

const TOKENS = 20;

/** Two dimensions; vector `column` of token `t` is (t, column), and every bias of distance its own index. */
const reading: Reading = {
  tokens: TOKENS,
  names: new Float32Array(),
  mentions: new Float32Array(),
  content: new Float32Array(),
  nested: new Float32Array(),
  cue: new Float32Array(),
  source: new Float32Array(),
  sentence: new Float32Array(),
  links: {
    dimension: 2,
    scale: 0.5,
    vectors: Int8Array.from({ length: TOKENS * 10 * 2 }, (_, k) => (k % 2 === 0 ? Math.floor(k / 20) : (k % 20) >> 1)),
    nobody: Float32Array.from({ length: TOKENS * 6 }, (_, k) => Math.floor(k / 6) + 100 * (k % 6)),
    distance: Float32Array.from({ length: 48 }, (_, k) => 1000 * k),
  },
};
const at = (first: number, last: number) => ({ first, last });

test('a link adds the vectors of anaphor and content, and a bias by distance', () => {
  // (3 + 4) × (8 + 9) + (0 + 1) × (4 + 5), a quarter of it; 5 before is bucket 2, after it would be 14.
  expect(scoreLink(reading, at(3, 4), undefined, at(8, 9))).toBe((7 * 17 + 9) / 4 + 14_000);
  expect(scoreLink(reading, at(13, 14), undefined, at(8, 9))).toBe((27 * 17 + 9) / 4 + 2000);
  expect(scoreLink(reading, undefined, at(0, 1), at(0, 0))).toBe((5 * 9) / 4);
  expect(scoreLink(reading, at(3, 3), at(0, 1), at(3, 3))).toBe(((3 + 3 + 0 + 1) * 6 + (0 + 1 + 2 + 3) * 9) / 4);
});

test('nobody, from the ends of what is there', () => {
  expect(scoreNobody(reading, at(3, 4), undefined)).toBe(3 + 104);
  expect(scoreNobody(reading, undefined, at(3, 4))).toBe(203 + 304);
  expect(scoreNobody(reading, at(1, 1), at(3, 4))).toBe(1 + 101 + 203 + 304);
  expect(scoreNobody(reading, undefined, undefined)).toBe(0);
});

test('a source has vectors and biases of its own', () => {
  expect(scoreSource(reading, at(2, 3), at(1, 1))).toBe((5 * 2 + (6 + 7) * (8 + 9)) / 4 + 25_000);
  expect(scoreNoSource(reading, at(2, 3))).toBe(402 + 503);
});

test('probabilities are the softmax over all mentions and nobody, by candidate', () => {
  const flat: Reading = {
    ...reading,
    links: { ...reading.links, vectors: new Int8Array(TOKENS * 20), nobody: new Float32Array(TOKENS * 6) },
  };
  const links = { ...flat.links, distance: new Float32Array(48) };
  expect(linkProbabilities({ ...flat, links }, at(9, 9), undefined, [[at(0, 0), at(3, 4)], [at(6, 6)], []])).toEqual([0.5, 0.25, 0, 0.25]);
  expect(linkProbabilities(reading, at(9, 9), undefined, [])).toEqual([1]);
});

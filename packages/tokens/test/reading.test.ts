import { expect, test } from 'vitest';
import {
  ArgumentChecks,
  expectReading,
  gatherReading,
  linkProbabilities,
  scoreLink,
  scoreNobody,
  scoreNoSource,
  scoreSource,
  type Reading,
} from '@incise/tokens';

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
  expect(scoreLink(reading, undefined, undefined, at(7, 8))).toBe(0);
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

test.each([at(-1, 2), at(3, 2), at(3, TOKENS)])('a range %j has no row in the reading', (range) => {
  const message = `expected ranges of a reading of ${TOKENS} tokens, got "${range.first} to ${range.last}"`;
  expect(() => scoreNobody(reading, range, undefined)).toThrow(new RangeError(`@incise/tokens scoreNobody: ${message}`));
  expect(() => scoreNoSource(reading, range)).toThrow(new RangeError(`@incise/tokens scoreNoSource: ${message}`));
  expect(() => scoreSource(reading, at(0, 0), range)).toThrow(new RangeError(`@incise/tokens scoreSource: ${message}`));
  expect(() => scoreLink(reading, undefined, undefined, range)).toThrow(new RangeError(`@incise/tokens scoreLink: ${message}`));
});

test('a reading of other tokens has their rows', () => {
  const numbered = (width: number): Float32Array => Float32Array.from({ length: TOKENS * width }, (_, k) => k);
  const rowed: Reading = {
    ...reading,
    names: numbered(17),
    mentions: numbered(4),
    content: numbered(3),
    nested: numbered(3),
    cue: numbered(3),
    source: numbered(3),
    sentence: numbered(1),
  };
  const gathered = gatherReading(rowed, [4, 4, 19]);
  expectReading(new ArgumentChecks('@incise/new'), 'read', gathered, 3);
  expect([...gathered.cue]).toEqual([12, 13, 14, 12, 13, 14, 57, 58, 59]);
  expect([...gathered.sentence]).toEqual([4, 4, 19]);
  expect(gathered.links.distance).toBe(rowed.links.distance);
  expect(scoreNobody(gathered, at(1, 2), undefined)).toBe(scoreNobody(rowed, at(4, 19), undefined));
  expect(scoreLink(gathered, at(2, 2), undefined, at(1, 2))).toBe(scoreLink(rowed, at(19, 19), undefined, at(4, 19)) - 3000);
  expect(gatherReading(rowed, []).tokens).toBe(0);
  expect(() => gatherReading(rowed, [TOKENS])).toThrow(
    new RangeError(`@incise/tokens gatherReading: expected ranges of a reading of ${TOKENS} tokens, got "20 to 20"`),
  );
});

/** A reading of two tokens, of which only the sizes count. */
const sized = {
  tokens: 2,
  names: new Float32Array(34),
  mentions: new Float32Array(8),
  content: new Float32Array(6),
  nested: new Float32Array(6),
  cue: new Float32Array(6),
  source: new Float32Array(6),
  sentence: new Float32Array(2),
};

test.each<[unknown, typeof TypeError | typeof RangeError, string]>([
  [undefined, TypeError, 'reading to be a Reading, got undefined'],
  [{ tokens: '2' }, TypeError, 'reading to be a Reading, got object'],
  [{ ...sized, tokens: 3 }, RangeError, "a reading of this text's 2 tokens, got one of 3"],
  [{ ...sized, cue: undefined }, RangeError, 'reading.cue to have 3 a token, got undefined'],
  [{ ...sized, names: new Float32Array(2) }, RangeError, 'reading.names to have 17 a token, got 2'],
])('%j is no reading of two tokens', (value, Kind, message) => {
  const checks = new ArgumentChecks('@incise/new');
  expect(() => {
    expectReading(checks, 'read', value, 2);
  }).toThrow(new Kind(`@incise/new read: expected ${message}`));
  expect(() => {
    expectReading(checks, 'read', sized, 2);
  }).not.toThrow();
});

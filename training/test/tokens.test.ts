import { expect, test } from 'vitest';
import { decodeWeights } from '../../packages/tokens/src/model/weights.ts';
import { encode, learn, random, type Example } from '../src/tokens-learn.ts';

const size = 256;

/** Feature 1 says yes, feature 2 says no, the others are noise. */
function examples(): Example[] {
  const next = random(7);
  return Array.from({ length: 400 }, () => {
    const positive = next() < 0.5;
    return { features: Int32Array.from([positive ? 1 : 2, 3 + Math.floor(next() * 200)]), positive, weight: 1 };
  });
}

const settings = { size, epochs: 5, rate: 0.1, l1: 0.01, scale: 4 };

test('learns what separates the examples', () => {
  const { weights } = learn(examples(), settings);
  expect(weights[1]).toBeGreaterThan(4);
  expect(weights[2]).toBeLessThan(-4);
});

test('training twice gives the same bytes', () => {
  expect(encode(learn(examples(), settings).weights)).toBe(encode(learn(examples(), settings).weights));
});

test('weights survive their encoding', () => {
  const next = random(3);
  const weights = Int8Array.from({ length: size }, (_, i) => (i > 100 && i < 190 ? 0 : Math.floor(next() * 63) - 31));
  expect(decodeWeights(encode(weights), size)).toEqual(weights);
  expect(decodeWeights(encode(new Int8Array(size)), size)).toEqual(new Int8Array(size));
});

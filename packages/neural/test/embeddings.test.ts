import { expect, test } from 'vitest';
import { Embeddings } from '../src/embeddings.ts';

test('low halves are the first sixteen weights, high halves the others', () => {
  const bytes = new Uint8Array(2 * 18);
  bytes.set([0x00, 0x3c], 0); // 1
  bytes.set([0x00, 0xb8], 18); // -0.5
  for (let j = 0; j < 16; j++) bytes[2 + j] = j | ((15 - j) << 4);
  bytes.fill(0x08, 20);
  const embeddings = new Embeddings(bytes, 32);
  const rising = Array.from({ length: 16 }, (_, j) => j - 8);
  expect([...embeddings.of([0])]).toEqual([...rising, ...[...rising].reverse().map((weight) => weight)]);
  expect([...embeddings.of([1])]).toEqual([...Array.from({ length: 16 }, () => -0), ...Array.from({ length: 16 }, () => 4)]);
  expect(embeddings.of([1, 0, 1]).length).toBe(96);
});

test.each([
  [0x0001, 2 ** -24],
  [0x03ff, 1023 * 2 ** -24],
  [0x0400, 2 ** -14],
  [0x3555, 0.333251953125],
  [0x7bff, 65504],
])('a scale of %i', (bits, value) => {
  const bytes = new Uint8Array(18).fill(0x99);
  bytes.set([bits & 255, bits >> 8]);
  expect(new Embeddings(bytes, 32).of([0])[0]).toBe(value);
});

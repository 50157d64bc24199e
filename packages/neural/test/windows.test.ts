import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planWindows, type Window } from '../src/windows.ts';

const plan = (sizes: readonly number[], stops: readonly number[], longest: number, breaks: readonly number[] = []): Window[] => {
  const starts = Uint32Array.from([0, ...sizes]);
  for (let i = 0; i < sizes.length; i++) starts[i + 1]! += starts[i]!;
  return planWindows(
    { ids: new Uint16Array(starts.at(-1)!), starts, breaks: Uint8Array.from(sizes, (_, i) => (breaks.includes(i) ? 1 : 0)) },
    stops,
    longest,
  );
};
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

test('no text, no window', () => {
  expect(plan([], [], 24)).toEqual([]);
});

test('a short text is one window', () => {
  expect(plan(ones(6), [0, 3], 24)).toEqual([{ first: 0, end: 6, keepFirst: 0, keepEnd: 6 }]);
});

test('sentences that fit together are read together; the next window sees the last of them again', () => {
  expect(plan(ones(30), [0, 10, 19, 21], 24)).toEqual([
    { first: 0, end: 21, keepFirst: 0, keepEnd: 20 },
    { first: 19, end: 30, keepFirst: 20, keepEnd: 30 },
  ]);
});

test('the last sentence is not seen again where the next one leaves no room for it', () => {
  expect(plan(ones(43), [0, 10, 19, 21], 24)).toEqual([
    { first: 0, end: 21, keepFirst: 0, keepEnd: 21 },
    { first: 21, end: 43, keepFirst: 21, keepEnd: 43 },
  ]);
});

test('a sentence that is too long is cut anywhere', () => {
  expect(plan(ones(50), [0], 24)).toEqual([
    { first: 0, end: 22, keepFirst: 0, keepEnd: 22 },
    { first: 22, end: 44, keepFirst: 22, keepEnd: 44 },
    { first: 44, end: 50, keepFirst: 44, keepEnd: 50 },
  ]);
});

test('breaks take room', () => {
  expect(plan(ones(22), [0, 11], 24, [11])).toEqual([
    { first: 0, end: 11, keepFirst: 0, keepEnd: 11 },
    { first: 11, end: 22, keepFirst: 11, keepEnd: 22 },
  ]);
});

test('each token is kept in one window that holds it; windows are as long as allowed, unless one token is longer', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 24 }), { maxLength: 120 });
  fc.assert(
    fc.property(sizes, fc.array(fc.nat(120)), fc.integer({ min: 26, max: 60 }), (lengths, edges, longest) => {
      const stops = [...new Set([0, ...edges])].filter((edge) => edge < lengths.length).sort((a, b) => a - b);
      const windows = plan(lengths, stops, longest);
      expect(windows.map(({ keepFirst }) => keepFirst)).toEqual([
        ...(lengths.length > 0 ? [0] : []),
        ...windows.slice(0, -1).map(({ keepEnd }) => keepEnd),
      ]);
      expect(windows.at(-1)?.keepEnd ?? 0).toBe(lengths.length);
      for (const { first, end, keepFirst, keepEnd } of windows) {
        expect(first <= keepFirst && keepFirst <= keepEnd && keepEnd <= end).toBe(true);
        expect(lengths.slice(first, end).reduce((a, b) => a + b, 2)).toBeLessThanOrEqual(longest);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { inSlices, pauseFor } from '../src/slices.ts';

/** Steps of some milliseconds of work each; `taken` counts them. */
function* work(steps: number, milliseconds: number, taken: { count: number }): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    taken.count++;
    yield;
  }
  return 'done';
}

test('other tasks run between slices, not between all steps', async () => {
  const taken = { count: 0 };
  let seen = 0;
  const others = setInterval(() => seen++);
  expect(await inSlices(work(10, 7, taken), () => true)).toBe('done');
  clearInterval(others);
  expect(taken.count).toBe(10);
  expect(seen).toBeGreaterThan(2);
  await expect(inSlices(work(10, 0, taken), () => false)).resolves.toBe('done');
});

test('what is overtaken ends at the next slice', async () => {
  const taken = { count: 0 };
  expect(await inSlices(work(10, 7, taken), () => taken.count < 3)).toBeUndefined();
  expect(taken.count).toBe(3);
});

test.each([
  [0, 80],
  [20, 80],
  [60, 180],
  [5_000, 800],
])('after a reading of %d ms the next waits for a pause of %d ms', (reading, pause) => {
  expect(pauseFor(reading)).toBe(pause);
});

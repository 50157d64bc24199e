import { expect } from 'vitest';
import { NIGHTLY } from './nightly.ts';

const ATTEMPTS = 10;

/**
 * Expects one text of ten times the size to take no longer than ten texts, half as much again and 25 ms allowed.
 * Of half the size by day.
 * Processor time counts, which other programs hardly disturb, and the best of some attempts.
 */
export function expectLinear(run: (text: string) => unknown, unit: string, size: number): void {
  const small = unit.repeat(Math.ceil((NIGHTLY ? size : size / 2) / unit.length));
  const large = small.repeat(10);
  let [ten, one, limit] = [Infinity, Infinity, 0];
  for (let attempt = 0; attempt < ATTEMPTS && one > limit; attempt++) {
    ten = Math.min(
      ten,
      processorTime(() => Array.from({ length: 10 }, () => run(small))),
    );
    one = Math.min(
      one,
      processorTime(() => run(large)),
    );
    limit = 1.5 * ten + 25;
  }
  expect(one).toBeLessThanOrEqual(limit);
}

/** In milliseconds. */
function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

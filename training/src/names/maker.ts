import { random } from './random.ts';

/** A source of random numbers from 0 to 1 and of random choices. */
export interface Maker {
  readonly next: () => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The same seed gives the same numbers and choices. */
export function makerOf(seed: number): Maker {
  const next = random(seed);
  return { next, pick: (items) => items[Math.floor(next() * items.length)]! };
}

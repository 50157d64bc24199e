import { mapOrdered } from './ordered.ts';
import type { Item } from './input/items.ts';
import type { Pool } from './pool.ts';
import type { Outcome, Work } from './task.ts';

/** What became of an item of the input. */
export interface Result {
  readonly item: Item;
  readonly outcome: Outcome;
}

/** Under way at once: enough for every thread while one long article holds the order up, and never more than 32 MiB. */
const WINDOW = { batchesPerThread: 8, bytes: 32 * 1024 * 1024 };

/** Reads batches in threads, and gives the results in the order of the input, each as soon as it and all before it are there. */
export async function* readItems(batches: AsyncIterable<readonly Item[]>, pool: Pool, workers: number): AsyncGenerator<Result> {
  const read = async (items: readonly Item[]): Promise<Result[]> => {
    const works = items.map(({ work }) => work).filter((work): work is Work => typeof work === 'string' || !('error' in work));
    const outcomes = [...(works.length === 0 ? [] : await pool.run(works))];
    return items.map((item) => ({
      item,
      outcome: typeof item.work === 'object' && 'error' in item.work ? item.work : outcomes.shift()!,
    }));
  };
  const weigh = (items: readonly Item[]): number => items.reduce((sum, { bytes }) => sum + bytes, 0);
  const window = { items: Math.max(1, workers) * WINDOW.batchesPerThread, weight: WINDOW.bytes };
  for await (const results of mapOrdered(batches, read, weigh, window)) yield* results;
}

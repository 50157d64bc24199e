import { availableParallelism } from 'node:os';
import { expectNdjson } from './checks.ts';
import type { Reading } from './analyse/analyse.ts';
import { ndjsonItems } from './input/items.ts';
import { skipAfter } from './input/resume.ts';
import { startPool } from './pool.ts';
import { readItems, type Result } from './read-items.ts';

export interface NdjsonOptions {
  /** What to read. Default: quotes, entities and dates. */
  readonly read?: readonly Reading[];
  /** Threads; 0 reads in the calling one. Default: one a core. */
  readonly workers?: number;
  /** The longest line that is accepted, in bytes. Default: 4 MiB. */
  readonly maxBytes?: number;
  /** Goes on behind the article with this id. Default: from the beginning. */
  readonly after?: string;
  /** ISO 8601 date of articles without one of their own. Default: relative dates stay unresolved. */
  readonly published?: string;
  /** Leaves out quotes that are less sure, 0 to 1. Default: none. */
  readonly minConfidence?: number;
}

export const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads a stream of articles, one JSON object a line, `{"id", "text", "published"?}`, and gives for each line, in order,
 * its result as JSON, or what is wrong with it: a bad line stops nothing. Takes more input only when results are taken.
 * Memory stays the same however long the stream is. Rejects where the input fails, and with NotFound where no article has
 * the id `after`, and with a TypeError or RangeError where an option is none.
 */
export async function* readNdjson(input: AsyncIterable<Buffer>, options: NdjsonOptions = {}): AsyncGenerator<Result> {
  expectNdjson(input, options);
  const {
    read = ['quotes', 'entities', 'dates'],
    workers = availableParallelism(),
    maxBytes = MAX_BYTES,
    after,
    published,
    minConfidence,
  } = options;
  const task = {
    read,
    format: 'json' as const,
    ...(published !== undefined && { published }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
  const pool = await startPool(task, workers);
  try {
    yield* readItems(skipAfter(ndjsonItems(input, maxBytes), after), pool, workers);
  } finally {
    await pool.close();
  }
}

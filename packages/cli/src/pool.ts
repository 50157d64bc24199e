import { Piscina } from 'piscina';
import { expectModel } from './analyse/neural.ts';
import { message } from './article.ts';
import { type Outcome, prepare, type Task, type Work } from './task.ts';

/** Does work, in threads or here. */
export interface Pool {
  run(batch: readonly Work[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** The file of the threads: built beside this one, or its source. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href;

/**
 * Starts `workers` threads, each ready before any work is given out; with 0 the work is done in this thread. Rejects
 * where a thread cannot be made ready, for that is no fault of an article.
 */
export async function startPool(task: Task, workers: number): Promise<Pool> {
  if (task.neural === true) expectModel();
  if (workers === 0) return { run: await prepare(task), close: () => Promise.resolve() };
  const pool = new Piscina<readonly Work[], Outcome[]>({ filename: WORKER, minThreads: workers, maxThreads: workers, workerData: task });
  await Promise.all(Array.from({ length: workers }, () => pool.run([])));
  return {
    async run(batch) {
      try {
        return await pool.run(batch);
      } catch (error) {
        return batch.map(() => ({ error: 'analysis failed', detail: message(error) }));
      }
    },
    close() {
      // What a thread still sends is nobody's; without a listener it would end the program in place of what closed the pool.
      pool.on('error', () => undefined);
      return pool.destroy();
    },
  };
}

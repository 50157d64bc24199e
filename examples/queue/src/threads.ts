import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Article } from './queue.ts';
import type { ThreadWork } from './thread.ts';

/** The file of the threads: built beside this one, or its source. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url).href;

/** Threads that read one article each. */
export interface Threads {
  /** The result of an article as JSON. Rejects with what went wrong, or where the work itself took longer than the timeout. */
  run(article: Article): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts `count` threads and waits until each is warm. The timeout, in milliseconds, counts from where a thread begins to
 * read the article: what it waits for a thread, or for a new one in the place of one that was ended, is not the
 * article's fault.
 */
export async function startThreads(count: number, timeout: number): Promise<Threads> {
  const pool = new Piscina<ThreadWork, string>({
    filename: THREAD,
    minThreads: count,
    maxThreads: count,
  });
  await Promise.all(Array.from({ length: count }, () => pool.run({})));

  return {
    async run(article) {
      const controller = new AbortController();
      const { port1, port2 } = new MessageChannel();
      let timer: NodeJS.Timeout | undefined;
      port1.once('message', () => {
        timer = setTimeout(() => {
          controller.abort();
        }, timeout);
      });
      try {
        return await pool.run({ article, started: port2 }, { signal: controller.signal, transferList: [port2] });
      } catch (error) {
        throw controller.signal.aborted ? new Error(`timed out after ${timeout / 1000} s`) : error;
      } finally {
        clearTimeout(timer);
        port1.close();
      }
    },
    close: () => pool.close(),
  };
}

import { type Job, Worker } from 'bullmq';
import { type Article, ATTEMPTS, connect, keyOf, resultsKey, type Settings } from './queue.ts';
import { startThreads } from './threads.ts';

export interface WorkerOptions {
  readonly threads: number;
  /** A document that takes longer is stopped, which counts as a try: milliseconds from the start of the work. */
  readonly timeout: number;
  /** How long a job stays with a worker that says nothing, in milliseconds: after a crash, others wait for this long. */
  readonly lock: number;
}

/**
 * One machine's share of the work: takes articles from the queue, as many at once as it has threads and none before these
 * are warm, and stores their results by id. A process that dies leaves its jobs locked; when the locks run out another
 * worker takes them. A result that is there already is not worked out again, so a job that runs twice has the effect of
 * one.
 */
export async function startWorker(settings: Settings, { threads, timeout, lock }: WorkerOptions): Promise<{ close(): Promise<void> }> {
  const redis = connect(settings);
  const results = resultsKey(settings);
  const pool = await startThreads(threads, timeout);

  const work = async ({ data }: Job<Article>): Promise<void> => {
    const key = keyOf(data);
    if ((await redis.hexists(results, key)) === 1) return;
    await redis.hsetnx(results, key, await pool.run(data));
  };
  const worker = new Worker<Article>(settings.name, work, {
    connection: redis,
    concurrency: threads,
    lockDuration: lock,
    stalledInterval: lock,
    // A document that kills its process, again and again, is set aside too.
    maxStalledCount: ATTEMPTS - 1,
  });
  const log = (record: object): void => void process.stderr.write(`${JSON.stringify(record)}\n`);
  worker.on('failed', (job, error) => {
    log({
      id: job?.data.id,
      attempt: job?.attemptsMade,
      ...(job?.finishedOn === undefined ? {} : { setAside: true }),
      error: error.message,
    });
  });
  worker.on('error', (error) => {
    log({ error: error.message });
  });

  return {
    /** Takes no more jobs, finishes those under way, and lets go of Redis. */
    async close() {
      await worker.close();
      await pool.close();
      await redis.quit();
    },
  };
}

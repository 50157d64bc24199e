import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { article as longArticle, articleLines } from '@incise/example-stream/articles';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { enqueue } from '../src/produce.ts';
import { type Article, connect, openQueue, resultsKey, type Settings } from '../src/queue.ts';
import analyseArticle from '../src/thread.ts';
import { startRedis, type TestRedis } from './redis.ts';

export const SRC = join(import.meta.dirname, '../src');
const SHORT = { paragraphs: 2 };

export const article = (index: number): Article => longArticle(index, SHORT);
/** Ten megabytes, which no timeout of the tests waits for. */
export const longText = (): string => longArticle(1).text.repeat(5000);
export const articles = (count: number): string => [...articleLines(count, 0, SHORT)].join('');
const analysed: Promise<string>[] = [];
export const expected = async (count: number): Promise<string[]> =>
  (await Promise.all(Array.from({ length: count }, (_, i) => (analysed[i] ??= analyseArticle({ article: article(i) }))))).sort();

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program under way; `ended` settles when it is gone. */
export type Running = ChildProcess & { readonly ended: Promise<Ended> };

/** One Redis for the tests of a file, and a queue of its own for each test. */
export class Fleet {
  server!: TestRedis;
  redis!: Redis;
  queue!: Queue<Article>;
  settings!: Settings;
  readonly #running = new Set<ChildProcess>();
  #run = 0;

  constructor() {
    beforeAll(async () => {
      this.server = await startRedis();
    });
    afterAll(async () => {
      await this.server.stop();
    });
    beforeEach(() => {
      this.settings = { url: this.server.url, name: `test-${++this.#run}` };
      this.redis = connect(this.settings);
      this.queue = openQueue(this.settings, this.redis);
    });
    afterEach(async () => {
      for (const child of this.#running) child.kill('SIGKILL');
      await this.queue.close();
      await this.redis.quit();
    });
  }

  startFile(...args: readonly string[]): Running {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, REDIS_URL: this.settings.url, QUEUE_NAME: this.settings.name },
    });
    this.#running.add(child);
    const ended = Promise.all([once(child, 'close') as Promise<[number | null]>, text(child.stdout), text(child.stderr)]).then(
      ([[code], stdout, stderr]) => {
        this.#running.delete(child);
        return { code, stdout, stderr };
      },
    );
    return Object.assign(child, { ended });
  }
  /** Starts one of the programs, bundled before the tests. */
  start(program: string, ...args: readonly string[]): Running {
    return this.startFile(join(SRC, `../out/${program}.js`), ...args);
  }
  worker(...args: readonly string[]): Running {
    return this.start('work', '--threads', '1', '--lock', '1500', ...args);
  }
  async produce(lines: string): Promise<Ended> {
    const child = this.start('produce');
    child.stdin?.end(lines);
    return child.ended;
  }
  /** Queues the first articles as the producer does, without a process for it. */
  async add(count: number): Promise<void> {
    const all = Array.from({ length: count }, (_, i) => article(i));
    await enqueue(this.queue, this.redis, all);
  }
  async stop(...workers: readonly Running[]): Promise<Ended[]> {
    for (const child of workers) child.kill('SIGTERM');
    return Promise.all(workers.map(({ ended }) => ended));
  }

  /** How many results there are. */
  done(): Promise<number> {
    return this.redis.hlen(resultsKey(this.settings));
  }
  async until(condition: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 280_000;
    while (!(await condition())) {
      if (Date.now() > deadline)
        throw new Error(
          `waited too long: ${JSON.stringify(await this.queue.getJobCounts())}, ${(await this.queue.getFailed())[0]?.failedReason ?? 'none failed'}`,
        );
      await sleep(25);
    }
  }
  /** Waits until nothing is left to do. */
  async drained(): Promise<void> {
    await this.until(async () => {
      const { waiting, active, delayed } = await this.queue.getJobCounts('waiting', 'active', 'delayed');
      return waiting === 0 && active === 0 && delayed === 0;
    });
  }
  /** What there is by now, as the next gives it, without a process for it. */
  async results(): Promise<string[]> {
    return (await this.redis.hvals(resultsKey(this.settings))).sort();
  }
  async collected(): Promise<string[]> {
    return (await this.start('collect').ended).stdout
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { article as longArticle, articleLines } from '@incise/example-stream/articles';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Article, ATTEMPTS, connect, jobId, openQueue, resultsKey, type Settings } from '../src/queue.ts';
import { NIGHTLY } from '../../../test/support/nightly.ts';
import { enqueue } from '../src/produce.ts';
import { hasRedis, startRedis, type TestRedis } from './redis.ts';
import analyseArticle from '../src/thread.ts';

const src = join(import.meta.dirname, '../src');
const COUNT = NIGHTLY ? 2000 : 300;
const SHORT = { paragraphs: 2 };
const article = (index: number): Article => longArticle(index, SHORT);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe.skipIf(!hasRedis())('a fleet on Redis', { timeout: 300_000 }, () => {
  let server: TestRedis;
  let redis: Redis;
  let queue: Queue<Article>;
  let settings: Settings;
  let run = 0;
  const running = new Set<ChildProcess>();

  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => {
    await server.stop();
  });
  beforeEach(() => {
    settings = { url: server.url, name: `test-${++run}` };
    redis = connect(settings);
    queue = openQueue(settings, redis);
  });
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    await queue.close();
    await redis.quit();
  });

  function startFile(...args: readonly string[]): ChildProcess & { readonly ended: Promise<Ended> } {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, REDIS_URL: settings.url, QUEUE_NAME: settings.name },
    });
    running.add(child);
    const ended = Promise.all([once(child, 'close') as Promise<[number | null]>, text(child.stdout), text(child.stderr)]).then(
      ([[code], stdout, stderr]) => {
        running.delete(child);
        return { code, stdout, stderr };
      },
    );
    return Object.assign(child, { ended });
  }
  /** Starts one of the programs, bundled before the tests. */
  const start = (program: string, ...args: readonly string[]): ReturnType<typeof startFile> =>
    startFile(join(src, `../out/${program}.js`), ...args);
  const worker = (...args: readonly string[]): ReturnType<typeof start> => start('work', '--threads', '2', '--lock', '1500', ...args);
  async function produce(lines: string): Promise<Ended> {
    const child = start('produce');
    child.stdin?.end(lines);
    return child.ended;
  }
  async function stop(...workers: readonly ReturnType<typeof start>[]): Promise<Ended[]> {
    for (const child of workers) child.kill('SIGTERM');
    return Promise.all(workers.map(({ ended }) => ended));
  }
  const done = (): Promise<number> => redis.hlen(resultsKey(settings));
  async function until(condition: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 280_000;
    while (!(await condition())) {
      if (Date.now() > deadline)
        throw new Error(
          `waited too long: ${JSON.stringify(await queue.getJobCounts())}, ${(await queue.getFailed())[0]?.failedReason ?? 'none failed'}`,
        );
      await sleep(10);
    }
  }
  const drained = async (): Promise<boolean> => {
    const { waiting, active, delayed } = await queue.getJobCounts('waiting', 'active', 'delayed');
    return waiting === 0 && active === 0 && delayed === 0;
  };
  const articles = (count: number): string => [...articleLines(count, 0, SHORT)].join('');
  const expected = async (count: number): Promise<string[]> =>
    (await Promise.all(Array.from({ length: count }, (_, i) => analyseArticle({ article: article(i) })))).sort();
  const collected = async (): Promise<string[]> =>
    (await start('collect').ended).stdout
      .split('\n')
      .filter((line) => line !== '')
      .sort();

  test(`workers killed with SIGKILL in the middle of ${COUNT} articles lose and duplicate nothing`, async () => {
    expect(await produce(articles(COUNT))).toMatchObject({ code: 0, stderr: `${COUNT} articles queued\n` });
    const [first, second] = [worker(), worker()];
    await until(async () => (await done()) >= COUNT / 4);
    first.kill('SIGKILL');
    await until(async () => (await done()) >= COUNT / 2);
    second.kill('SIGKILL');
    await Promise.all([first.ended, second.ended]);

    // Nobody works now: what is active was in the hands of the dead.
    expect(await queue.getActiveCount()).toBeGreaterThan(0);
    expect(await done()).toBeLessThan(COUNT);

    const heirs = [worker(), worker()];
    await until(drained);
    expect(await stop(...heirs)).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(await queue.getFailedCount()).toBe(0);
    const results = await collected();
    expect(new Set(results.map((line) => (JSON.parse(line) as Article).id))).toEqual(
      new Set(Array.from({ length: COUNT }, (_, i) => article(i).id)),
    );
    expect(results).toHaveLength(COUNT);
    expect(results).toEqual(expect.arrayContaining(await expected(100)));
  });

  test('Redis itself killed and started again: nothing is lost either', async () => {
    await produce(articles(300));
    const one = worker();
    await until(async () => (await done()) >= 50);
    await server.crash();
    await until(drained);
    await stop(one);
    expect(await collected()).toEqual(await expected(300));
  });

  test('the same articles queued again, before and after the work, change nothing', async () => {
    await produce(articles(50));
    await produce(articles(50));
    expect(await queue.getWaitingCount()).toBe(50);
    const one = worker();
    await until(drained);
    await produce(articles(50));
    await until(drained);
    await stop(one);
    expect(await collected()).toEqual(await expected(50));
  });

  test('a poison document is set aside after its tries, and the others are done', async () => {
    // Another team's producer that checks nothing.
    await queue.add(
      'article',
      { id: 'poison', text: 42 as unknown as string },
      { jobId: jobId({ id: 'poison' }), attempts: 3, backoff: { type: 'exponential', delay: 50 } },
    );
    await produce(articles(20));
    const one = worker();
    await until(drained);
    const [ended] = await stop(one);
    const log = ended!.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(log).toMatchObject([{ id: 'poison', attempt: 1 }, { attempt: 2 }, { attempt: 3, setAside: true }]);
    expect(await collected()).toEqual(await expected(20));

    const { stdout } = await start('failed').ended;
    expect(JSON.parse(stdout)).toMatchObject({ id: 'poison', attempts: 3 });
    await start('failed', '--retry').ended;
    expect(await queue.getJobCounts('waiting', 'failed')).toEqual({ waiting: 1, failed: 0 });
  });

  test('a document that takes too long is stopped, tried again and set aside', async () => {
    await queue.add(
      'article',
      { id: 'long', text: longArticle(1).text.repeat(5000) },
      { jobId: jobId({ id: 'long' }), attempts: 2, backoff: { type: 'fixed', delay: 50 } },
    );
    const one = worker('--timeout', '1500', '--lock', '20000');
    await until(async () => (await queue.getFailedCount()) === 1);
    await produce(articles(5));
    await until(drained);
    await stop(one);
    expect(await queue.getFailed()).toMatchObject([{ id: 'doc-long', attemptsMade: 2, failedReason: 'timed out after 1.5 s' }]);
    expect(await collected()).toEqual(await expected(5));
  });

  test('a document that kills its worker again and again is set aside', async () => {
    // The kill comes from here: no text kills a worker by itself.
    await queue.add('article', { id: 'deadly', text: longArticle(1).text.repeat(5000) }, { jobId: jobId({ id: 'deadly' }) });
    for (let kills = 0; kills < ATTEMPTS; kills++) {
      const victim = start('work', '--threads', '1', '--lock', '500');
      await until(async () => (await queue.getJob(jobId({ id: 'deadly' })))?.attemptsStarted === kills + 1);
      victim.kill('SIGKILL');
      await victim.ended;
    }
    await produce(articles(5));
    const one = start('work', '--threads', '1', '--lock', '500');
    await until(drained);
    await stop(one);
    expect(await queue.getFailed()).toMatchObject([{ id: 'doc-deadly', failedReason: expect.stringContaining('stalled') as string }]);
    expect(await collected()).toEqual(await expected(5));
  });

  test('the producer waits while too much is in the queue', async () => {
    await produce(articles(30));
    const adding = enqueue(queue, redis, [article(30)], 20);
    await sleep(1200);
    expect(await queue.getWaitingCount()).toBe(30);
    const one = worker();
    await adding;
    await until(drained);
    await stop(one);
    expect(await collected()).toEqual(await expected(31));
  });

  test('a fault that passes is tried again, later each time', async () => {
    await redis.set(resultsKey(settings), 'in the way');
    await queue.add(
      'article',
      { id: 'a', text: article(0).text },
      { jobId: jobId({ id: 'a' }), backoff: { type: 'exponential', delay: 300 } },
    );
    const one = worker();
    await until(async () => (await queue.getDelayedCount()) === 1);
    await redis.del(resultsKey(settings));
    await until(async () => (await done()) === 1);
    const [ended] = await stop(one);
    expect(ended!.stderr).toContain('WRONGTYPE');
    expect(await queue.getFailedCount()).toBe(0);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s finishes the articles under way and leaves the others to the fleet', async (signal) => {
    await produce(articles(600));
    const one = worker();
    await until(async () => (await done()) >= 50);
    one.kill(signal);
    expect(await one.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await queue.getActiveCount()).toBe(0);
    expect((await done()) + (await queue.getWaitingCount())).toBe(600);
  });

  test('the sample of README queues its article', async () => {
    const readme = readFileSync(join(src, '../README.md'), 'utf8');
    const file = join(mkdtempSync(join(tmpdir(), 'incise-queue-')), 'sample.mts');
    writeFileSync(file, readme.split('```ts\n')[1]!.split('```')[0]!.replaceAll("'./src/", `'${src}/`));
    expect(await startFile('--import', 'tsx', '-C', '@incise/source', file).ended).toMatchObject({ code: 0, stderr: '' });
    expect((await queue.getWaiting()).map(({ data }) => data.id)).toEqual(['afp-1']);
    rmSync(dirname(file), { recursive: true });
  });

  test('any id will do', async () => {
    const ids = ['42', 'afp:2024/07', 'é « 1 »', '0'];
    await produce(ids.map((id) => `${JSON.stringify({ id, text: 'Bonjour.' })}\n`).join(''));
    const one = worker();
    await until(async () => (await done()) === ids.length);
    await stop(one);
    expect((await redis.hkeys(resultsKey(settings))).sort()).toEqual([...ids].sort());
  });

  test('ids come back as they were given, each with a result of its own, and counts are true', async () => {
    const given = ['12345678901234567890', '12345678901234567891', '1', '"1"', '"#1"', '1e400', '"1"'];
    const lines = given.map((id) => `{"id":${id},"text":"Bonjour."}\n`).join('');
    expect((await produce(lines)).stderr).toBe('6 articles queued, 1 there already\n');
    expect((await produce(lines)).stderr).toBe('0 articles queued, 7 there already\n');
    const one = worker();
    await until(async () => (await done()) === 6);
    await stop(one);
    expect((await collected()).map((line) => /^\{"id":(?<id>[^,]+)/u.exec(line)!.groups!['id']).sort()).toEqual([...new Set(given)].sort());
    expect((await produce(lines)).stderr).toBe('0 articles queued, 7 there already\n');
  });

  test('a Redis that is full is told, with the lines that it did not take', async () => {
    await redis.config('SET', 'maxmemory', '1mb');
    const ended = await produce(articles(5));
    await redis.config('SET', 'maxmemory', '0');
    expect(ended.code).toBe(74);
    const [error, count] = ended.stderr.trim().split('\n');
    expect(JSON.parse(error!)).toMatchObject({ error: expect.stringContaining('OOM') as string, from: 1, to: 5 });
    expect(count).toBe('0 articles queued');
  });

  test('a Redis that is full while workers work costs time, not results', async () => {
    await produce(articles(5));
    await redis.config('SET', 'maxmemory', '1mb');
    const one = worker();
    await sleep(8000);
    expect(await done()).toBe(0);
    await redis.config('SET', 'maxmemory', '0');
    await until(async () => (await done()) === 5);
    await stop(one);
    expect(await collected()).toEqual(await expected(5));
  });

  test('poison documents take no innocent one with them', async () => {
    const long = longArticle(1).text.repeat(5000);
    for (let i = 0; i < 4; i++) {
      const id = `poison-${i}`;
      await queue.add('article', { id, text: long }, { jobId: jobId({ id }), attempts: 1 });
    }
    await produce(articles(6));
    const one = worker('--timeout', '4000', '--lock', '20000');
    await until(drained);
    await stop(one);
    expect((await queue.getFailed()).map(({ id, failedReason }) => [id, failedReason]).sort()).toEqual(
      [0, 1, 2, 3].map((i) => [`doc-poison-${i}`, 'timed out after 4 s']),
    );
    expect(await collected()).toEqual(await expected(6));
  });

  // At night only: the neighbours would keep other tests waiting.
  if (NIGHTLY)
    test('beside busy neighbours, twice as many as cores, nothing times out, is lost or done twice', async () => {
      const count = 300;
      const neighbours = Array.from({ length: 2 * availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);']));
      try {
        await produce(articles(count));
        const workers = [worker('--timeout', '30000', '--lock', '30000'), worker('--timeout', '30000', '--lock', '30000')];
        await until(drained);
        expect(await stop(...workers)).toMatchObject([
          { code: 0, stderr: '' },
          { code: 0, stderr: '' },
        ]);
      } finally {
        for (const neighbour of neighbours) neighbour.kill('SIGKILL');
      }
      expect(await queue.getFailedCount()).toBe(0);
      expect(await collected()).toEqual(await expected(count));
    });

  test('lines that are no articles are told, and the others are queued', async () => {
    const ended = await produce(`{"id":1}\n\nno\n${articles(2)}{"id":"d","text":"","published":"12"}\n{"id":"\\ud800","text":"a"}\n`);
    expect(ended.code).toBe(1);
    expect(
      ended.stderr
        .trim()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { line: 1, error: 'missing text' },
      { line: 3, error: 'malformed JSON' },
      { line: 6, error: 'bad date' },
      { line: 7, error: 'bad id' },
    ]);
    expect(ended.stderr).toMatch(/\n2 articles queued, 4 bad lines\n$/u);
    expect(await queue.getWaitingCount()).toBe(2);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { NIGHTLY } from '../../../test/support/nightly.ts';
import { enqueue } from '../src/produce.ts';
import { type Article, resultsKey } from '../src/queue.ts';
import { article, articles, expected, Fleet, SRC } from './fleet.ts';
import { hasRedis } from './redis.ts';

const COUNT = NIGHTLY ? 2000 : 150;

describe.skipIf(!hasRedis())('a fleet on Redis', { timeout: 300_000 }, () => {
  const fleet = new Fleet();

  test(`workers killed with SIGKILL in the middle of ${COUNT} articles lose and duplicate nothing`, async () => {
    expect(await fleet.produce(articles(COUNT))).toMatchObject({ code: 0, stderr: `${COUNT} articles queued\n` });
    const [first, second] = [fleet.worker(), fleet.worker()];
    await fleet.until(async () => (await fleet.done()) >= COUNT / 4);
    first.kill('SIGKILL');
    await fleet.until(async () => (await fleet.done()) >= COUNT / 2);
    second.kill('SIGKILL');
    await Promise.all([first.ended, second.ended]);

    // Nobody works now: what is active was in the hands of the dead.
    expect(await fleet.queue.getActiveCount()).toBeGreaterThan(0);
    expect(await fleet.done()).toBeLessThan(COUNT);

    const heirs = [fleet.worker(), fleet.worker()];
    await fleet.drained();
    expect(await fleet.stop(...heirs)).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(await fleet.queue.getFailedCount()).toBe(0);
    const results = await fleet.collected();
    expect(new Set(results.map((line) => (JSON.parse(line) as Article).id))).toEqual(
      new Set(Array.from({ length: COUNT }, (_, i) => article(i).id)),
    );
    expect(results).toHaveLength(COUNT);
    expect(results).toEqual(expect.arrayContaining(await expected(100)));
  });

  test('Redis itself killed and started again: nothing is lost either', async () => {
    await fleet.add(COUNT / 2);
    const one = fleet.worker('--threads', '2');
    await fleet.until(async () => (await fleet.done()) >= COUNT / 10);
    await fleet.server.crash();
    await fleet.drained();
    await fleet.stop(one);
    expect(await fleet.results()).toEqual(await expected(COUNT / 2));
  });

  test('the same articles queued again, before and after the work, change nothing', async () => {
    await fleet.produce(articles(20));
    await fleet.produce(articles(20));
    expect(await fleet.queue.getWaitingCount()).toBe(20);
    const one = fleet.worker();
    await fleet.drained();
    await fleet.produce(articles(20));
    await fleet.drained();
    await fleet.stop(one);
    expect(await fleet.collected()).toEqual(await expected(20));
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s finishes the articles under way and leaves the others to the fleet', async (signal) => {
    await fleet.add(300);
    const one = fleet.worker('--threads', '2');
    await fleet.until(async () => (await fleet.done()) >= 20);
    one.kill(signal);
    expect(await one.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await fleet.queue.getActiveCount()).toBe(0);
    expect((await fleet.done()) + (await fleet.queue.getWaitingCount())).toBe(300);
  });

  test('the producer waits while too much is in the queue', async () => {
    await fleet.add(30);
    const adding = enqueue(fleet.queue, fleet.redis, [article(30)], 20);
    await sleep(1200);
    expect(await fleet.queue.getWaitingCount()).toBe(30);
    const one = fleet.worker();
    await adding;
    await fleet.drained();
    await fleet.stop(one);
    expect(await fleet.results()).toEqual(await expected(31));
  });

  test('the sample of README queues its article', async () => {
    const readme = readFileSync(join(SRC, '../README.md'), 'utf8');
    const file = join(mkdtempSync(join(tmpdir(), 'incise-queue-')), 'sample.mts');
    writeFileSync(file, readme.split('```ts\n')[1]!.split('```')[0]!.replaceAll("'./src/", `'${SRC}/`));
    expect(await fleet.startFile('--import', 'tsx', '-C', '@incise/source', file).ended).toMatchObject({ code: 0, stderr: '' });
    expect((await fleet.queue.getWaiting()).map(({ data }) => data.id)).toEqual(['afp-1']);
    rmSync(dirname(file), { recursive: true });
  });

  test('any id will do', async () => {
    const ids = ['42', 'afp:2024/07', 'é « 1 »', '0'];
    await fleet.produce(ids.map((id) => `${JSON.stringify({ id, text: 'Bonjour.' })}\n`).join(''));
    const one = fleet.worker();
    await fleet.until(async () => (await fleet.done()) === ids.length);
    await fleet.stop(one);
    expect((await fleet.redis.hkeys(resultsKey(fleet.settings))).sort()).toEqual([...ids].sort());
  });

  test('ids come back as they were given, each with a result of its own, and counts are true', async () => {
    const given = ['12345678901234567890', '12345678901234567891', '1', '"1"', '"#1"', '1e400', '"1"'];
    const lines = given.map((id) => `{"id":${id},"text":"Bonjour."}\n`).join('');
    expect((await fleet.produce(lines)).stderr).toBe('6 articles queued, 1 there already\n');
    expect((await fleet.produce(lines)).stderr).toBe('0 articles queued, 7 there already\n');
    const one = fleet.worker();
    await fleet.until(async () => (await fleet.done()) === 6);
    await fleet.stop(one);
    expect((await fleet.collected()).map((line) => /^\{"id":(?<id>[^,]+)/u.exec(line)!.groups!['id']).sort()).toEqual(
      [...new Set(given)].sort(),
    );
    expect((await fleet.produce(lines)).stderr).toBe('0 articles queued, 7 there already\n');
  });

  test('a Redis that is full is told, with the lines that it did not take', async () => {
    await fleet.redis.config('SET', 'maxmemory', '1mb');
    const ended = await fleet.produce(articles(5));
    await fleet.redis.config('SET', 'maxmemory', '0');
    expect(ended.code).toBe(74);
    const [error, count] = ended.stderr.trim().split('\n');
    expect(JSON.parse(error!)).toMatchObject({ error: expect.stringContaining('OOM') as string, from: 1, to: 5 });
    expect(count).toBe('0 articles queued');
  });

  test('lines that are no articles are told, and the others are queued', async () => {
    const ended = await fleet.produce(`{"id":1}\n\nno\n${articles(2)}{"id":"d","text":"","published":"12"}\n{"id":"\\ud800","text":"a"}\n`);
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
    expect(await fleet.queue.getWaitingCount()).toBe(2);
  });
});

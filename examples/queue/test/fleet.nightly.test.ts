import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ATTEMPTS, jobId } from '../src/queue.ts';
import { articles, expected, Fleet, longText } from './fleet.ts';
import { hasRedis } from './redis.ts';

describe.skipIf(!hasRedis())('a fleet in bad nights', { timeout: 300_000 }, () => {
  const fleet = new Fleet();

  test('beside busy neighbours, twice as many as cores, nothing times out, is lost or done twice', async () => {
    const count = 300;
    const neighbours = Array.from({ length: 2 * availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);']));
    try {
      await fleet.produce(articles(count));
      const workers = [
        fleet.worker('--threads', '2', '--timeout', '30000', '--lock', '30000'),
        fleet.worker('--threads', '2', '--timeout', '30000', '--lock', '30000'),
      ];
      await fleet.drained();
      expect(await fleet.stop(...workers)).toMatchObject([
        { code: 0, stderr: '' },
        { code: 0, stderr: '' },
      ]);
    } finally {
      for (const neighbour of neighbours) neighbour.kill('SIGKILL');
    }
    expect(await fleet.queue.getFailedCount()).toBe(0);
    expect(await fleet.collected()).toEqual(await expected(count));
  });

  test('a document that kills its worker again and again is set aside', async () => {
    // The kill comes from here: no text kills a worker by itself.
    await fleet.queue.add('article', { id: 'deadly', text: longText() }, { jobId: jobId({ id: 'deadly' }) });
    for (let kills = 0; kills < ATTEMPTS; kills++) {
      const victim = fleet.start('work', '--threads', '1', '--lock', '500');
      await fleet.until(async () => (await fleet.queue.getJob(jobId({ id: 'deadly' })))?.attemptsStarted === kills + 1);
      victim.kill('SIGKILL');
      await victim.ended;
    }
    await fleet.produce(articles(5));
    const one = fleet.start('work', '--threads', '1', '--lock', '500');
    await fleet.drained();
    await fleet.stop(one);
    expect(await fleet.queue.getFailed()).toMatchObject([{ id: 'doc-deadly', failedReason: expect.stringContaining('stalled') as string }]);
    expect(await fleet.collected()).toEqual(await expected(5));
  });

  test('a Redis that is full while workers work costs time, not results', async () => {
    await fleet.produce(articles(5));
    await fleet.redis.config('SET', 'maxmemory', '1mb');
    const one = fleet.worker();
    await sleep(8000);
    expect(await fleet.done()).toBe(0);
    await fleet.redis.config('SET', 'maxmemory', '0');
    await fleet.until(async () => (await fleet.done()) === 5);
    await fleet.stop(one);
    expect(await fleet.collected()).toEqual(await expected(5));
  });
});

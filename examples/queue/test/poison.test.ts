import { describe, expect, test } from 'vitest';
import { NIGHTLY } from '../../../test/support/nightly.ts';
import { jobId, resultsKey } from '../src/queue.ts';
import { article, expected, Fleet, longText } from './fleet.ts';
import { hasRedis } from './redis.ts';

/** As many as there are threads, or twice as many. */
const POISONS = NIGHTLY ? 4 : 2;

describe.skipIf(!hasRedis())('documents and faults that a fleet survives', { timeout: 300_000 }, () => {
  const fleet = new Fleet();

  test('a poison document is set aside after its tries, and the others are done', async () => {
    // Another team's producer that checks nothing.
    await fleet.queue.add(
      'article',
      { id: 'poison', text: 42 as unknown as string },
      { jobId: jobId({ id: 'poison' }), attempts: 3, backoff: { type: 'exponential', delay: 50 } },
    );
    await fleet.add(20);
    const one = fleet.worker();
    await fleet.drained();
    const [ended] = await fleet.stop(one);
    const log = ended!.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(log).toMatchObject([{ id: 'poison', attempt: 1 }, { attempt: 2 }, { attempt: 3, setAside: true }]);
    expect(await fleet.results()).toEqual(await expected(20));

    const { stdout } = await fleet.start('failed').ended;
    expect(JSON.parse(stdout)).toMatchObject({ id: 'poison', attempts: 3 });
    await fleet.start('failed', '--retry').ended;
    expect(await fleet.queue.getJobCounts('waiting', 'failed')).toEqual({ waiting: 1, failed: 0 });
  });

  test('a document that takes too long is stopped, tried again and set aside', async () => {
    await fleet.queue.add(
      'article',
      { id: 'long', text: longText() },
      { jobId: jobId({ id: 'long' }), attempts: 2, backoff: { type: 'fixed', delay: 50 } },
    );
    const one = fleet.worker('--timeout', '1500', '--lock', '20000');
    await fleet.until(async () => (await fleet.queue.getFailedCount()) === 1);
    await fleet.add(5);
    await fleet.drained();
    await fleet.stop(one);
    expect(await fleet.queue.getFailed()).toMatchObject([{ id: 'doc-long', attemptsMade: 2, failedReason: 'timed out after 1.5 s' }]);
    expect(await fleet.results()).toEqual(await expected(5));
  });

  test('poison documents take no innocent one with them', async () => {
    const long = longText();
    for (let i = 0; i < POISONS; i++) {
      const id = `poison-${i}`;
      await fleet.queue.add('article', { id, text: long }, { jobId: jobId({ id }), attempts: 1 });
    }
    await fleet.add(6);
    const one = fleet.worker('--threads', '2', '--timeout', '1500', '--lock', '20000');
    await fleet.drained();
    await fleet.stop(one);
    expect((await fleet.queue.getFailed()).map(({ id, failedReason }) => [id, failedReason]).sort()).toEqual(
      Array.from({ length: POISONS }, (_, i) => [`doc-poison-${i}`, 'timed out after 1.5 s']),
    );
    expect(await fleet.results()).toEqual(await expected(6));
  });

  test('a fault that passes is tried again, later each time', async () => {
    await fleet.redis.set(resultsKey(fleet.settings), 'in the way');
    await fleet.queue.add(
      'article',
      { id: 'a', text: article(0).text },
      { jobId: jobId({ id: 'a' }), backoff: { type: 'exponential', delay: 300 } },
    );
    const one = fleet.worker();
    await fleet.until(async () => (await fleet.queue.getDelayedCount()) === 1);
    await fleet.redis.del(resultsKey(fleet.settings));
    await fleet.until(async () => (await fleet.done()) === 1);
    const [ended] = await fleet.stop(one);
    expect(ended!.stderr).toContain('WRONGTYPE');
    expect(await fleet.queue.getFailedCount()).toBe(0);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSmallDisks, type SmallDisk, smallDisk } from '../../../test/support/small-disk.ts';
import { connect, resultsKey } from '../src/queue.ts';
import { hasRedis, startRedis, type TestRedis } from './redis.ts';

describe.skipIf(!hasRedis() || !hasSmallDisks())('a full disk', { timeout: 120_000 }, () => {
  let disk: SmallDisk;
  let server: TestRedis;
  const name = 'test-disk';
  beforeAll(async () => {
    disk = smallDisk(512);
    server = await startRedis(disk.folder);
  });
  afterAll(async () => {
    await server.stop();
    disk.release();
  });

  async function run(program: string, input: string, stdout: number | 'pipe') {
    const child = spawn(process.execPath, [join(import.meta.dirname, `../out/${program}.js`)], {
      env: { ...process.env, REDIS_URL: server.url, QUEUE_NAME: name },
      stdio: ['pipe', stdout, 'pipe'],
    });
    child.stdin!.end(input);
    const [[code], stderr] = await Promise.all([once(child, 'close') as Promise<[number | null]>, text(child.stderr!)]);
    return { code, stderr };
  }

  test('under the results that are collected is an error', async () => {
    const redis = connect({ url: server.url, name });
    for (let i = 0; i < 4; i++) await redis.hset(resultsKey({ name }), String(i), 'x'.repeat(10_000));
    await redis.quit();
    const small = smallDisk(8);
    const output = openSync(join(small.folder, 'results.ndjson'), 'w');
    const { code, stderr } = await run('collect', '', output);
    closeSync(output);
    small.release();
    expect(stderr).toContain('ENOSPC');
    expect(code).not.toBe(0);
  });

  test('under Redis is told, with the lines that it did not take', async () => {
    const redis = connect({ url: server.url, name });
    const filled = redis.set('filler', 'x'.repeat(600_000)).catch(String);
    await filled;
    await sleep(2000);
    const { code, stderr } = await run('produce', '{"id":1,"text":"Oui."}\n{"id":2,"text":"Non."}\n', 'pipe');
    await redis.quit();
    const [error, count] = stderr.trim().split('\n');
    expect(JSON.parse(error!)).toMatchObject({ error: expect.stringContaining('No space left on device') as string, from: 1, to: 2 });
    expect(count).toBe('0 articles queued');
    expect(code).toBe(74);
  });
});

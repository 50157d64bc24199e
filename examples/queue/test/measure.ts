/**
 * `pnpm measure [ARTICLES] [BUSY]`: articles, all different and short, through a Redis of its own and one worker with a
 * thread a core, beside so many processes that only burn time. Processor time and memory are read from /proc (Linux).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { article } from '@incise/example-stream/articles';
import { enqueue } from '../src/produce.ts';
import { connect, openQueue, resultsKey } from '../src/queue.ts';
import { startRedis } from './redis.ts';

const [count = 20_000, busy = 0] = process.argv.slice(2).map(Number);
/** Ticks of the clock in /proc a second. */
const TICKS = 100;
const BATCH = 200;

/** Seconds of processor time, and the most memory that a process has had, in MiB. */
function spent(pid: number): { seconds: number; mebibytes: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  const peak = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { seconds: (Number(fields[11]) + Number(fields[12])) / TICKS, mebibytes: Number(peak) / 1024 };
}

const server = await startRedis();
const settings = { url: server.url, name: 'measure' };
const redis = connect(settings);
const queue = openQueue(settings, redis);
const articles = Array.from({ length: count }, (_, i) => article(i, { paragraphs: 2 }));
for (let i = 0; i < count; i += BATCH) await enqueue(queue, redis, articles.slice(i, i + BATCH));
const burning = Array.from({ length: busy }, () => spawn(process.execPath, ['-e', 'for (;;) {}']));
const work = join(import.meta.dirname, '../src/work.ts');
const worker = spawn(process.execPath, ['--import', 'tsx', '-C', '@incise/source', work], {
  env: { ...process.env, REDIS_URL: settings.url, QUEUE_NAME: settings.name },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const done = (): Promise<number> => redis.hlen(resultsKey(settings));
while ((await done()) === 0) await sleep(20);
const begin = { at: performance.now(), done: await done(), ...spent(worker.pid!) };
while ((await done()) + (await queue.getFailedCount()) < count) await sleep(100);
const end = { at: performance.now(), done: await done(), ...spent(worker.pid!) };
const [wall, cpu] = [(end.at - begin.at) / 1000, end.seconds - begin.seconds];
console.log(
  `${end.done} articles in ${wall.toFixed(0)} s, ${((end.done - begin.done) / wall).toFixed(0)} a second; ` +
    `${((end.done - begin.done) / cpu).toFixed(0)} a second of processor time; ` +
    `${end.mebibytes.toFixed(0)} MiB at most; ${await queue.getFailedCount()} failed; ${busy} busy processes beside it`,
);
for (const child of burning) child.kill();
worker.kill('SIGTERM');
await once(worker, 'exit');
await queue.close();
await redis.quit();
await server.stop();

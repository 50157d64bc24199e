import { setTimeout as sleep } from 'node:timers/promises';
import { type Line, parseArticle, readLines } from '@incise/cli';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { type Article, connect, jobId, keyOf, openQueue, resultsKey, settings } from './queue.ts';

const BATCH = 200;
/** Redis holds waiting articles in memory: the producer waits where more than this many do. */
const MOST_WAITING = 20_000;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Adds articles as soon as no more than `most` wait, and gives the number of those that were new: one that is in the queue
 * already or has its result, by its id, is not added again. Rejects where Redis does not take them, as when it is full.
 */
export async function enqueue(queue: Queue<Article>, redis: Redis, articles: readonly Article[], most = MOST_WAITING): Promise<number> {
  while ((await queue.getWaitingCount()) > most) await sleep(500);
  const distinct = [...new Map(articles.map((article) => [keyOf(article), article])).values()];
  const done = await redis.hmget(resultsKey(queue), ...distinct.map(keyOf));
  const jobs = await Promise.all(distinct.map((article) => queue.getJob(jobId(article))));
  const fresh = distinct.filter((_, i) => done[i] === null && jobs[i] === undefined);
  await queue.addBulk(fresh.map((article) => ({ name: 'article', data: article, opts: { jobId: jobId(article) } })));
  return fresh.length;
}

/** An id is a key in Redis, whose strings are UTF-8: half of a character is none. */
function articleOf(line: Line): Article | { readonly error: string } {
  if ('problem' in line) return { error: line.problem };
  const read = parseArticle(line.text);
  if ('error' in read) return read;
  if (!read.id.startsWith('"')) return { ...read, numeric: true };
  const id = JSON.parse(read.id) as string;
  return /\p{Cs}/u.test(id) ? { error: 'bad id' } : { ...read, id };
}

/** Reads NDJSON from standard input. Lines that are no articles go to stderr by number, and the exit code is 1 then. */
async function main(): Promise<void> {
  const config = settings();
  const connection = connect(config);
  const queue = openQueue(config, connection);
  let batch: { readonly line: number; readonly article: Article }[] = [];
  const count = { queued: 0, known: 0, bad: 0 };
  const log = (record: object): void => void process.stderr.write(`${JSON.stringify(record)}\n`);

  const flush = async (): Promise<void> => {
    const fresh = await enqueue(
      queue,
      connection,
      batch.map(({ article }) => article),
    );
    count.queued += fresh;
    count.known += batch.length - fresh;
    batch = [];
  };
  try {
    for await (const lines of readLines(process.stdin, MAX_BYTES)) {
      for (const line of lines) {
        const article = articleOf(line);
        if ('error' in article) {
          count.bad++;
          log({ line: line.number, ...article });
        } else {
          batch.push({ line: line.number, article });
        }
        if (batch.length === BATCH) await flush();
      }
    }
    if (batch.length > 0) await flush();
    process.exitCode = count.bad > 0 ? 1 : 0;
  } catch (error) {
    log({ error: (error as Error).message, ...(batch[0] !== undefined && { from: batch[0].line, to: batch.at(-1)!.line }) });
    process.exitCode = 74;
  }
  const known = count.known === 0 ? '' : `, ${count.known} there already`;
  process.stderr.write(`${count.queued} articles queued${known}${count.bad === 0 ? '' : `, ${count.bad} bad lines`}\n`);
  await queue.close();
  await connection.quit();
}

if (import.meta.filename === process.argv[1]) await main();

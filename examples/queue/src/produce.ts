import { setTimeout as sleep } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import type { Queue } from 'bullmq';
import { type Article, connect, jobId, openQueue, settings } from './queue.ts';

const BATCH = 200;
/** Redis holds waiting articles in memory: the producer waits where more than this many do. */
const MOST_WAITING = 20_000;

/** Adds articles as soon as no more than `most` wait; one that is in the queue already, by its id, is not added again. */
export async function enqueue(queue: Queue<Article>, articles: readonly Article[], most = MOST_WAITING): Promise<void> {
  while ((await queue.getWaitingCount()) > most) await sleep(500);
  await queue.addBulk(articles.map((article) => ({ name: 'article', data: article, opts: { jobId: jobId(article.id) } })));
}

/** Throws an error with the reason where the line is no article. */
function parseArticle(line: string): Article {
  const article = JSON.parse(line) as Record<string, unknown> | null;
  const { id, text, published } = article ?? {};
  if (typeof id !== 'string' && typeof id !== 'number') throw new TypeError('missing id');
  if (typeof text !== 'string') throw new TypeError('missing text');
  if (published !== undefined && (typeof published !== 'string' || Number.isNaN(Date.parse(published)))) throw new TypeError('bad date');
  return { id: String(id), text, ...(published === undefined ? {} : { published }) };
}

/** Reads NDJSON from standard input. Lines that are no articles go to stderr, and the exit code is 1 then. */
async function main(): Promise<void> {
  const config = settings();
  const connection = connect(config);
  const queue = openQueue(config, connection);
  let batch: Article[] = [];
  let number = 0;
  let added = 0;
  const flush = async (): Promise<void> => {
    await enqueue(queue, batch);
    added += batch.length;
    batch = [];
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      batch.push(parseArticle(line));
    } catch (error) {
      process.stderr.write(`${JSON.stringify({ line: number, error: (error as Error).message })}\n`);
      process.exitCode = 1;
    }
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  process.stderr.write(`${added} articles queued\n`);
  await queue.close();
  await connection.quit();
}

if (import.meta.filename === process.argv[1]) await main();

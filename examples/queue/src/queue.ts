import { Queue } from 'bullmq';
import { Redis } from 'ioredis';

/** What a job carries. */
export interface Article {
  /** As it was given. */
  readonly id: string;
  /** Where the id was a number, whose digits these are. */
  readonly numeric?: true;
  readonly text: string;
  readonly published?: string;
}

/** Which Redis, and the name of the queue in it: several fleets can share one Redis. */
export interface Settings {
  readonly url: string;
  readonly name: string;
}

export const settings = (): Settings => ({
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  name: process.env['QUEUE_NAME'] ?? 'incise',
});

/** Tries of a document before it is set aside, with about 1, 2 and 4 seconds between them. */
export const ATTEMPTS = 4;
const BACKOFF = { type: 'exponential', delay: 1000, jitter: 0.5 };

/** A connection that waits for Redis to come back, as BullMQ wants it, and says on stderr that it waits. */
export function connect({ url }: Settings): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', ({ message }: Error) => process.stderr.write(`${JSON.stringify({ redis: url, error: message })}\n`));
  return redis;
}

/** The hash with one result for each document id: storing a result twice is storing it once. */
export const resultsKey = ({ name }: Pick<Settings, 'name'>): string => `${name}:results`;

/** What a document is known by: its id, and # before a number, for 1 is not "1". */
export const keyOf = ({ id, numeric }: Pick<Article, 'id' | 'numeric'>): string => (numeric === true || id.startsWith('#') ? `#${id}` : id);

/** BullMQ takes no ids that are numbers or hold a colon. */
export const jobId = (article: Pick<Article, 'id' | 'numeric'>): string => `doc-${encodeURIComponent(keyOf(article))}`;

/** Jobs leave Redis when they are done, for the result is in the hash; those that failed for good stay, with the reason. */
export function openQueue({ name }: Settings, connection: Redis): Queue<Article> {
  const queue = new Queue<Article>(name, {
    connection,
    defaultJobOptions: { attempts: ATTEMPTS, backoff: BACKOFF, removeOnComplete: true, removeOnFail: false },
  });
  queue.on('error', () => undefined); // the connection has said it
  return queue;
}

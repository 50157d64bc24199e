import { parseArgs } from 'node:util';
import { connect, openQueue, settings } from './queue.ts';

/** Lists the documents that were set aside, with the reason; `--retry` queues them again, with all their tries. */
const { values } = parseArgs({ options: { retry: { type: 'boolean', default: false } } });
const config = settings();
const connection = connect(config);
const queue = openQueue(config, connection);
for (const job of await queue.getFailed()) {
  console.log(JSON.stringify({ id: job.data.id, attempts: job.attemptsMade, error: job.failedReason }));
  if (values.retry) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
}
await queue.close();
await connection.quit();

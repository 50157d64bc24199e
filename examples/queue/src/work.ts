import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { settings } from './queue.ts';
import { startWorker } from './worker.ts';

const { values } = parseArgs({
  options: {
    threads: { type: 'string', default: String(availableParallelism()) },
    timeout: { type: 'string', default: '30000' },
    lock: { type: 'string', default: '30000' },
  },
});
const starting = startWorker(settings(), { threads: Number(values.threads), timeout: Number(values.timeout), lock: Number(values.lock) });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    void starting.then((worker) => worker.close());
  });
}
await starting;

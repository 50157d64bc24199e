import { once } from 'node:events';
import { connect, resultsKey, settings } from './queue.ts';

/** Writes all results so far as NDJSON, each once: Redis may show a field twice while it is scanned. */
const config = settings();
const redis = connect(config);
const seen = new Set<string>();
for await (const fields of redis.hscanStream(resultsKey(config), { count: 500 }) as AsyncIterable<string[]>) {
  for (let i = 0; i < fields.length; i += 2) {
    const [id, result] = [fields[i]!, fields[i + 1]!];
    if (seen.has(id)) continue;
    seen.add(id);
    if (!process.stdout.write(`${result}\n`)) await once(process.stdout, 'drain');
  }
}
await redis.quit();

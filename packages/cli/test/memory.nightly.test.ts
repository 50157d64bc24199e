import { once } from 'node:events';
import { expect, test } from 'vitest';
import { pageLines } from '../../../examples/stream/src/articles.ts';
import { finished, start } from './run.ts';

const MB = 1e6;

async function peakMemory(bytes: number): Promise<number> {
  const child = start();
  const result = finished(child);
  let size = 0;
  for (const line of pageLines()) {
    if (size > bytes) break;
    size += line.length;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const { code, stderr } = await result;
  expect(code).toBe(0);
  return Number(/peak memory (?<mib>\d+) MiB/u.exec(stderr)!.groups!['mib']);
}

test('memory does not grow with the input', { timeout: 180_000 }, async () => {
  const small = await peakMemory(20 * MB);
  const large = await peakMemory(120 * MB);
  expect(large).toBeLessThan(small * 1.5 + 64);
});

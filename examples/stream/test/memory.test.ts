import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleLines } from '../src/articles.ts';
import { finished, ids, start } from './run.ts';

const MB = 1e6;

/** Writes lines until `bytes` of them are out, and waits where the filter does not take more. */
async function feed(stdin: NodeJS.WritableStream, bytes: number): Promise<number> {
  let written = 0;
  for (const line of articleLines(Infinity)) {
    if (written >= bytes) break;
    written += Buffer.byteLength(line);
    if (!stdin.write(line)) await once(stdin, 'drain');
  }
  return written;
}

async function peakMemory(bytes: number): Promise<number> {
  const child = start();
  const result = finished(child);
  await feed(child.stdin, bytes);
  child.stdin.end();
  const { code, stderr } = await result;
  expect(code).toBe(0);
  return Number(/peak memory (?<mib>\d+) MiB/u.exec(stderr)!.groups!['mib']);
}

test('memory does not grow with the input', { timeout: 180_000 }, async () => {
  const small = await peakMemory(4 * MB);
  const large = await peakMemory(24 * MB);
  expect(large).toBeLessThan(small * 1.5 + 64);
});

test('a line without end is passed over in constant memory', async () => {
  const child = start(['--max-bytes', '1000000']);
  const result = finished(child);
  const part = Buffer.alloc(MB, 'a');
  for (let i = 0; i < 300; i++) {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const { code, stderr } = await result;
  expect(code).toBe(1);
  expect(stderr).toContain('{"line":1,"error":"too long"}');
  expect(Number(/peak memory (?<mib>\d+) MiB/u.exec(stderr)!.groups!['mib'])).toBeLessThan(250);
});

test('where nobody reads the output, the input is not read on; then nothing is lost', { timeout: 120_000 }, async () => {
  const total = 6000;
  const child = start(['--quiet']);
  let taken = 0;
  const feeding = (async () => {
    for (const line of articleLines(total)) {
      if (!child.stdin.write(line)) await once(child.stdin, 'drain');
      taken++;
    }
    child.stdin.end();
  })();

  let before = -1;
  while (before !== taken || taken === 0) {
    before = taken;
    await sleep(1500);
  }
  expect(taken).toBeLessThan(total / 2);

  const { code, stdout } = await finished(child);
  await feeding;
  expect(code).toBe(0);
  expect(ids(stdout)).toEqual(Array.from({ length: total }, (_, i) => `art-${i}`));
});

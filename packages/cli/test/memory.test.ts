import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleLines } from '../../../examples/stream/src/articles.ts';
import { finished, ids, QUICK, start, startProgram } from './run.ts';

const MB = 1e6;

test('a line without end is passed over in constant memory', async () => {
  const child = start(['--max-bytes', '1000000']);
  const result = finished(child);
  const part = Buffer.alloc(MB, 'a');
  for (let i = 0; i < 2400; i++) {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const { code, stderr } = await result;
  expect(code).toBe(1);
  expect(stderr).toContain('{"line":1,"error":"too long"}');
  expect(Number(/peak memory (?<mib>\d+) MiB/u.exec(stderr)!.groups!['mib'])).toBeLessThan(1200);
});

test('where nobody reads the output, the input is not read on; then nothing is lost', { timeout: 120_000 }, async () => {
  const total = 1000;
  const child = startProgram([...QUICK, '--quiet']);
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

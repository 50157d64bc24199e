import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { article, articleLines } from '../../../examples/stream/src/articles.ts';
import { finished, ids, QUICK, type Result, run, runProgram, start, startProgram } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'incise-stream-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const articles = (to: number, from = 0): string => [...articleLines(to, from, { paragraphs: 2 })].join('');
const quick = (input: string | Buffer, args: readonly string[] = []): Promise<Result> => runProgram([...QUICK, ...args], input);
const names = (to: number, from = 0): string[] => Array.from({ length: to - from }, (_, i) => `art-${from + i}`);

describe('order', () => {
  test('the output has the order of the input, though long articles take longer', async () => {
    const long = JSON.stringify({ id: 'long', text: article(1).text.repeat(20) });
    const { code, stdout, stderr } = await run(`${long}\n${articles(40)}${long.replace('long', 'last')}\n`);
    expect(ids(stdout)).toEqual(['long', ...names(40), 'last']);
    expect(stderr).toMatch(/^42 articles, 0 bad lines/u);
    expect(code).toBe(0);
  });

  test('an article comes out before the next goes in', async () => {
    const child = start(['--quiet']);
    child.stdin.write(articles(1));
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    expect(ids(chunk.toString())).toEqual(['art-0']);
    child.stdin.end();
    expect(await finished(child)).toMatchObject({ code: 0, stderr: '' });
  });

  test('no input is no error', async () => {
    expect(await run('')).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('bad lines', () => {
  const input = Buffer.concat([
    Buffer.from(`${articles(1)}{"id":"b","text":\n\n{"id":"c"}\n{"id":"d","text":"${'a'.repeat(10_000)}"}\n{"id":"e","text":"`),
    Buffer.from([0xe9]),
    Buffer.from(`"}\n${articles(2, 1)}`),
  ]);

  test('go to the errors file with their line numbers, and the exit code is 0', async () => {
    const errors = join(folder, 'errors.ndjson');
    const { code, stdout } = await quick(input, ['--errors', errors, '--max-bytes', '9000']);
    expect(ids(stdout)).toEqual(['art-0', 'art-1']);
    const records = readFileSync(errors, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(records).toMatchObject([
      { line: 2, error: 'malformed JSON' },
      { line: 4, id: 'c', error: 'missing text' },
      { line: 5, error: 'too long' },
      { line: 6, error: 'not UTF-8' },
    ]);
    expect(code).toBe(0);
  });

  test('go to stderr without that option, and the exit code is 1', async () => {
    const { code, stdout, stderr } = await quick(input, ['--max-bytes', '9000', '--quiet']);
    expect(ids(stdout)).toEqual(['art-0', 'art-1']);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(code).toBe(1);
  });

  test('an errors file that cannot be written is said before anything is read', async () => {
    expect(await quick(articles(1), ['--errors', join(folder, 'no/such/folder')])).toMatchObject({ code: 74, stdout: '' });
  });
});

describe('resume', () => {
  test('--after goes on behind an article, and adds to the errors file', async () => {
    const errors = join(folder, 'resumed.ndjson');
    const input = `${articles(3)}bad\n${articles(6, 3)}worse\n`;
    const first = await quick(input, ['--errors', errors]);
    expect(ids(first.stdout)).toEqual(names(6));
    const second = await quick(input, ['--errors', errors, '--after', 'art-3']);
    expect(ids(second.stdout)).toEqual(['art-4', 'art-5']);
    const lines = readFileSync(errors, 'utf8').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([4, 8, 8]);
  });

  test('a number is an id too', async () => {
    const input = '{"id":12345678901234567890,"text":"a"}\n{"id":12345678901234567891,"text":"b"}\n{"id":42,"text":"c"}\n';
    const { stdout } = await quick(input, ['--after', '12345678901234567890']);
    expect(stdout.split('\n').map((line) => line.slice(0, 28))).toEqual([
      '{"id":12345678901234567891,"',
      '{"id":42,"tokens":[{"start":',
      '',
    ]);
  });

  test('an id that is not there is an error', async () => {
    expect(await quick(articles(3), ['--after', 'art-9'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'incise: --after: no article has the id "art-9"\n',
    });
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s finishes what is under way; --after then loses and repeats nothing', async (signal, exit) => {
    const input = articles(600);
    const child = startProgram([...QUICK, '--quiet']);
    child.stdin.on('error', () => undefined);
    child.stdin.write(input);
    // As long as nothing is read, pipes that are full hold it back.
    await once(child.stdout, 'readable');
    child.kill(signal);
    const { code, stdout, stderr } = await finished(child);
    expect(code).toBe(exit);
    expect(stdout.endsWith('\n')).toBe(true);
    const done = ids(stdout);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(600);
    expect(stderr).toBe(`stopped by ${signal}; go on with --after "${done.at(-1)!}"\n`);
    const rest = await quick(input, ['--after', done.at(-1)!]);
    expect([...done, ...ids(rest.stdout)]).toEqual(names(600));
  });

  test('a filter that waits for input stops too', async () => {
    const child = start(['--quiet']);
    child.stdin.write(articles(2));
    const result = finished(child);
    await once(child.stdout, 'data');
    await sleep(100);
    child.kill('SIGINT');
    expect(await result).toMatchObject({ code: 130 });
  });

  test('a reader that goes away, as head does, ends it quietly', async () => {
    const child = startProgram([...QUICK, '--quiet']);
    child.stdin.on('error', () => undefined);
    child.stdin.write(articles(600));
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    expect(await finished(child)).toMatchObject({ code: 141, stderr: '' });
  });
});

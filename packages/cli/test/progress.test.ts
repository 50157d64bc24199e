import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleLines } from '../../../examples/stream/src/articles.ts';
import { FILTER, NODE_ARGS, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'incise-progress-'));
const input = join(folder, 'articles.ndjson');
writeFileSync(input, [...articleLines(50, 0, { paragraphs: 2 })].join(''));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** script(1) of util-linux gives a command a terminal. */
const version = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasTerminal = version.error === undefined && version.stdout.includes('util-linux');
if (!hasTerminal) {
  const reason = 'the progress bar needs script(1) of util-linux, which gives it a terminal';
  if (process.env['CI'] !== undefined) throw new Error(reason);
  console.warn(`skipped: ${reason}`);
}
const command = [process.execPath, ...NODE_ARGS, ...FILTER].map((word) => `'${word}'`).join(' ');
const onTerminal = (line: string): string => spawnSync('script', ['-qec', line, '/dev/null'], { input: '' }).stdout.toString();

test.skipIf(!hasTerminal)('a file gives a bar with its percentage, and then the summary', () => {
  const shown = onTerminal(`${command} < '${input}' > /dev/null`);
  expect(shown).toMatch(/[█░]{20} \d{1,3}% \| \d\.?\d* MB \| [\d,]{1,5} articles \| 0 bad lines \| /u);
  expect(shown).toContain('50 articles, 0 bad lines');
});

test.skipIf(!hasTerminal)('a pipe of unknown length gives counts', () => {
  const shown = onTerminal(`cat '${input}' | ${command} > /dev/null`);
  expect(shown).toMatch(/\d MB \| [\d,]{1,5} articles/u);
  expect(shown).not.toContain('%');
});

test.skipIf(!hasTerminal)('no bar through the results: stdout is the same terminal', () => {
  expect(onTerminal(`head -n 20 '${input}' | ${command}`)).not.toContain(' | ');
});

test('no bar where stderr is no terminal', async () => {
  expect((await run([...articleLines(20, 0, { paragraphs: 2 })].join(''))).stderr).toMatch(
    /^20 articles, 0 bad lines, \S+ MB in \S+ s \(\S+ MB\/s, \S+ articles a second per core\), peak memory \d+ MiB\n$/u,
  );
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = readme
  .split('\n```json\n')
  .slice(1)
  .map((part) => part.slice(0, part.indexOf('\n```')));

test('the example writes what README shows', () => {
  const [input, output] = blocks as [string, string];
  const main = join(import.meta.dirname, '../out/main.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [main], { input: `${input}\nno\n`, encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: `${output}\n`, stderr: 'line 2: malformed JSON\n', status: 1 });
});

test('incise gives what README shows', () => {
  const [input, , output] = blocks as [string, string, string];
  const incise = join(import.meta.dirname, '../../../packages/cli/out/bin.js');
  const stdout = execFileSync(process.execPath, [incise, 'all', '--ndjson', '--quiet', '--workers', '1'], { input, encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(output));
});

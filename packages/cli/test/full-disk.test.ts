import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSmallDisks, type SmallDisk, smallDisk } from '../../../test/support/small-disk.ts';
import { NODE_ARGS } from './run.ts';

/** 2,000 lines that are no articles, or articles. */
const bad = Array.from({ length: 2000 }, (_, i) => `{"id":"${i}"}\n`).join('');
const good = Array.from({ length: 2000 }, (_, i) => `{"id":"${i}","text":"« Oui », a dit Léa Petit."}\n`).join('');

describe.skipIf(!hasSmallDisks())('a full disk', () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = smallDisk(64);
  });
  afterAll(() => {
    disk.release();
  });

  const run = (args: readonly string[], input: string, stdout: number | 'pipe') =>
    spawnSync(process.execPath, [...NODE_ARGS, ...args], { input, encoding: 'utf8', stdio: ['pipe', stdout, 'pipe'] });

  test('takes whole records of the errors file, and the rest is told', () => {
    const errors = join(disk.folder, 'errors.ndjson');
    const { status, stderr } = run(['quotes', '--ndjson', '-q', '-w', '0', '--errors', errors], bad, 'pipe');
    expect(stderr).toBe('incise: ENOSPC: no space left on device, write\n');
    expect(status).toBe(74);
    const records = readFileSync(errors, 'utf8');
    expect(records.endsWith('\n')).toBe(true);
    const lines = records.trimEnd().split('\n');
    expect(lines.map((record) => (JSON.parse(record) as { line: number }).line)).toEqual(Array.from(lines, (_, i) => i + 1));
    expect(lines.length).toBeLessThan(2000);
  });

  test.each(['0', '2'])('under the output is an error, with %s threads', (threads) => {
    const output = openSync(join(disk.folder, `output-${threads}.ndjson`), 'w');
    const { status, stderr } = run(['quotes', '--ndjson', '-q', '-w', threads], good, output);
    closeSync(output);
    expect(stderr).toBe('incise: ENOSPC: no space left on device, write\n');
    expect(status).toBe(74);
  });
});

import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasSmallDisks, smallDisk } from '../../../test/support/small-disk.ts';

test.skipIf(!hasSmallDisks())('a full disk under the output ends the program with an error', () => {
  const disk = smallDisk(8);
  const output = openSync(join(disk.folder, 'quotes.ndjson'), 'w');
  const input = Array.from({ length: 500 }, (_, i) => `{"id":${i},"text":"« Oui », a dit Léa Petit."}\n`).join('');
  const main = join(import.meta.dirname, '../out/main.js');
  const { status, stderr } = spawnSync(process.execPath, [main], { input, encoding: 'utf8', stdio: ['pipe', output, 'pipe'] });
  closeSync(output);
  disk.release();
  expect(stderr).toContain('ENOSPC');
  expect(status).not.toBe(0);
});

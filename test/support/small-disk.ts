import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  release(): void;
}

function mountDisk(kilobytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'incise-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  const release = (): void => {
    if (status === 0) spawnSync('umount', ['-l', folder]);
    rmdirSync(folder);
  };
  if (status === 0) return { folder, release };
  release();
  return undefined;
}

/** A real disk of so many kilobytes, to be filled. Throws where `hasSmallDisks` says that there are none. */
export function smallDisk(kilobytes: number): SmallDisk {
  const disk = mountDisk(kilobytes);
  if (disk === undefined) throw new Error('this process may not mount a tmpfs');
  return disk;
}

/** Whether a small disk can be had: on Linux, by root or whoever may mount. Says so where it cannot. */
export function hasSmallDisks(): boolean {
  const disk = mountDisk(4);
  disk?.release();
  if (disk === undefined)
    console.warn('skipped: a full disk is a tmpfs of some kilobytes, which needs Linux and the right to mount (root)');
  return disk !== undefined;
}

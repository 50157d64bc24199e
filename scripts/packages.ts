/**
 * `pnpm packages`, after a build: what each package would publish. Files and entries by publint, types by are-the-types-wrong
 * (for Node's resolutions since 16 and bundlers'), size budgets by size-limit.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly 'size-limit'?: unknown;
}

const root = join(import.meta.dirname, '..');
const packed = join(root, 'out/packed');
const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** `require` of a package that has ESM only is an error by itself, and resolutions older than `exports` are nobody's. */
const isWrong = (problem: Problem, onlyEsm: boolean): boolean =>
  !('resolutionKind' in problem && (problem.resolutionKind === 'node10' || (onlyEsm && problem.resolutionKind === 'node16-cjs')));

async function problems(folder: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const tarball = new Uint8Array(readFileSync(join(packed, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  const onlyEsm = !JSON.stringify(manifest.exports).includes('"require"');
  const size = manifest['size-limit'] === undefined ? undefined : run('size-limit', [], folder);
  return [
    ...messages.map((message) => formatMessage(message, pkg) ?? message.code),
    ...(analysis.types === false
      ? ['no types']
      : analysis.problems.filter((problem) => isWrong(problem, onlyEsm)).map((problem) => JSON.stringify(problem))),
    ...(size === undefined || size.status === 0 ? [] : [size.stdout + size.stderr]),
  ];
}

rmSync(packed, { recursive: true, force: true });
mkdirSync(packed, { recursive: true });
const { status, stderr } = run('pnpm', ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', packed], root);
if (status !== 0) throw new Error(stderr);
let failed = false;
for (const name of readdirSync(join(root, 'packages'))) {
  for (const problem of await problems(join(root, 'packages', name))) {
    console.error(`@incise/${name}: ${problem}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);

/**
 * `npm test`: everything that CI checks, in one command. Builds, lints and type-checks every package and checks what
 * it would publish, runs all tests, says what took how long, and ends with a line `N passed, N failed` that counts tests
 * and those steps. With NIGHTLY set, nothing is left out or taken from a cache.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileTimings, folderTimings, shown, turboTimings, type Timing, type VitestReport } from './timings.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const report = join(out, 'vitest.json');
const nightly = process.env['NIGHTLY'] !== undefined;
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

mkdirSync(out, { recursive: true });
if (nightly) rmSync(join(root, '.cache'), { recursive: true, force: true });
const tasks = ['//#lint', '//#typecheck', 'build', '//#packages', '//#docs:check', '//#format:check'];
const turbo = ['--output-logs=errors-only', '--continue', '--summarize', `--concurrency=${availableParallelism() + 1}`];
const steps: [string, () => boolean][] = [
  ['build, lint, types, package contents', () => run('turbo', ['run', ...tasks, ...turbo, ...(nightly ? ['--force'] : [])])],
  ['tests', () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])],
];

let passed = 0;
let failed = 0;
const timings: Timing[] = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  if (step()) passed++;
  else failed++;
  timings.push([name, performance.now() - start]);
}

const vitest = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
passed += vitest.numPassedTests;
failed += vitest.numFailedTests;
const skipped = vitest.testResults.flatMap((file) =>
  file.assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped').map(({ fullName }) => fullName),
);
if (skipped.length > 0) console.log(`\nSkipped on this machine:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
if (process.env['CI'] && skipped.length > 0) failed += skipped.length;

const files = fileTimings(vitest, root);
console.log(`\n── what took how long\n${shown(timings)}`);
console.log(`\ntasks, some at once:\n${shown(turboTimings(root), 8)}`);
console.log(`\ntests by folder, some at once:\n${shown(folderTimings(files))}`);
console.log(`\nslowest files:\n${shown(files, 8)}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

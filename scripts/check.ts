/**
 * `npm test`: everything that CI checks, in one command. Builds, lints and type-checks every package and checks what
 * it would publish, runs all tests, and ends with a line `N passed, N failed` that counts tests and those steps.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const report = join(out, 'vitest.json');
/** Property tests run longer in CI, where nobody waits. */
const env = { FC_RUNS: process.env['CI'] ? '1000' : '300', ...process.env };
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

mkdirSync(out, { recursive: true });
const steps: [string, () => boolean][] = [
  [
    'build, lint, types, package contents',
    () =>
      run('turbo', [
        'run',
        'build',
        'lint',
        'typecheck',
        'package',
        '//#lint:root',
        '//#typecheck:root',
        '//#docs:check',
        '//#format:check',
        '--output-logs=errors-only',
        '--continue',
        '--concurrency=3',
      ]),
  ],
  ['tests', () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])],
];

let passed = 0;
let failed = 0;
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  if (step()) passed++;
  else failed++;
}

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
passed += numPassedTests;
failed += numFailedTests;
const skipped = testResults.flatMap((file) =>
  file.assertionResults.filter(({ status }) => status === 'pending' || status === 'skipped').map(({ fullName }) => fullName),
);
if (skipped.length > 0) console.log(`\nSkipped on this machine:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
if (process.env['CI'] && skipped.length > 0) failed += skipped.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

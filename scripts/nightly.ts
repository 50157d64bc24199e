/**
 * `npm run nightly`: everything, with what is too slow for every change: all of it or the steps named:
 * `pnpm nightly growth --every 10`. What follows a step's name is passed on to it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const steps: Readonly<Record<string, Step>> = {
  /** What `npm test` checks, without a cache and with the files and cases that it leaves out. */
  check: { command: ['tsx', 'scripts/check.ts'] },
  /** Lines and branches of the packages' sources that their own tests reach, and those that score the invented press. */
  coverage: {
    command: [
      'vitest',
      'run',
      '--coverage',
      // What measures time would take most of it: its texts are long, not different.
      ...['pathological', 'growth'].map((name) => `--exclude=**/${name}.test.ts`),
      '--testTimeout=600000',
      ...['tokens', 'syntax', 'dates', 'entities', 'quotes', 'neural'].map((name) => `packages/${name}/`),
      'eval/',
    ],
    env: { FC_RUNS: '100' },
  },
  properties: { command: ['vitest', 'run', 'properties', '--testTimeout=3600000'], env: { FC_RUNS: '100000' } },
  fuzz: { command: ['pnpm', '--filter', '@incise/bench', 'fuzz'], env: { FUZZ_COUNT: '1000000' } },
  growth: { command: ['pnpm', '--filter', '@incise/bench', 'growth'] },
  /** Which changes of the sources no test sees: at most 15 of 100, and what they are in out/mutation-*.html. */
  'mutation-tokens': { command: ['stryker', 'run'], env: { MUTATED: 'tokens' } },
  'mutation-quotes': { command: ['stryker', 'run'], env: { MUTATED: 'quotes' } },
  'mutation-dates': { command: ['stryker', 'run'], env: { MUTATED: 'dates' } },
  /** Needs Java and pyspark (examples/spark/requirements.txt). */
  spark: { command: ['python3', 'examples/spark/test_quotes_job.py'] },
  advisories: { command: ['tsx', 'scripts/advisories.ts'] },
};

const [only, ...rest] = process.argv.slice(2);
if (only !== undefined && !(only in steps)) {
  console.error(`usage: pnpm nightly [${Object.keys(steps).join('|')}]`);
  process.exit(2);
}
const failed: string[] = [];
const seconds: string[] = [];
for (const name of only === undefined ? Object.keys(steps) : [only]) {
  const start = Date.now();
  const step = steps[name]!;
  const [command = '', ...args] = [...step.command, ...rest];
  console.log(`\n── ${name}`);
  const env = { NIGHTLY: '1', ...step.env, ...process.env };
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
  seconds.push(`── ${name}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
  console.log(seconds.at(-1));
}
if (seconds.length > 1) console.log(`\n${seconds.join('\n')}`);
process.exit(failed.length > 0 ? 1 : 0);

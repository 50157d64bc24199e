/**
 * `npm run nightly`: what is too slow for every change, all of it or the steps named: `pnpm nightly growth --every 10`.
 * What follows a step's name is passed on to it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const env = { FC_RUNS: '100000', FUZZ_COUNT: '1000000', ...process.env };

const steps: Readonly<Record<string, readonly string[]>> = {
  properties: ['vitest', 'run', 'properties', '--testTimeout=3600000'],
  fuzz: ['pnpm', '--filter', '@incise/bench', 'fuzz'],
  growth: ['pnpm', '--filter', '@incise/bench', 'growth'],
  // Needs Java and pyspark (examples/spark/requirements.txt).
  spark: ['python3', 'examples/spark/test_quotes_job.py'],
  audit: ['pnpm', 'audit', '--prod'],
};

const [only, ...rest] = process.argv.slice(2);
if (only !== undefined && !(only in steps)) {
  console.error(`usage: pnpm nightly [${Object.keys(steps).join('|')}]`);
  process.exit(2);
}
const failed: string[] = [];
for (const name of only === undefined ? Object.keys(steps) : [only]) {
  const start = Date.now();
  const [command = '', ...args] = [...steps[name]!, ...rest];
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
}
process.exit(failed.length > 0 ? 1 : 0);

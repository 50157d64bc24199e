import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { NIGHTLY } from './test/support/nightly.ts';

const packages = ['tokens', 'syntax', 'dates', 'entities', 'quotes', 'neural'];
const support = join(import.meta.dirname, 'test/support');

/** Tests run on sources: the first export condition of every package points at src. */
const resolve = { conditions: ['@incise/source', ...defaultClientConditions] };
const ssr = { resolve: { conditions: ['@incise/source', ...defaultServerConditions] } };

const exclude = [...configDefaults.exclude, ...(NIGHTLY ? [] : ['**/*.nightly.test.ts'])];

/** How many random texts every property sees, and which. */
const { FC_RUNS = NIGHTLY ? '1000' : '100', FC_SEED = '20240713' } = process.env;
/** Packages keep no state between calls: the test files of one share a process, and its words and models. */
const pure = { isolate: false, env: { FC_RUNS, FC_SEED }, setupFiles: [join(support, 'properties.ts')] };
const programs = { isolate: false, globalSetup: [join(support, 'programs.ts')] };

/** Groups run one after another, so that what starts browsers and servers does not disturb what measures time. */
const project = (name: string, root: string, groupOrder: number, testTimeout: number, more = {}) => ({
  resolve,
  ssr,
  test: { name, root, include: ['test/**/*.test.ts'], exclude, testTimeout, hookTimeout: 180_000, sequence: { groupOrder }, ...more },
});

export default defineConfig({
  test: {
    // All cores: by default one is left idle, of two half.
    maxWorkers: availableParallelism(),
    coverage: {
      include: packages.map((name) => `packages/${name}/src/**/*.ts`),
      exclude: ['**/*.generated.ts'],
      // The tests of eval lie outside the packages that they read with.
      allowExternal: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      reportOnFailure: true,
      thresholds: { lines: 98, branches: 94 },
      reportsDirectory: 'out/coverage',
    },
    projects: [
      ...packages.map((name) => project(name, `packages/${name}`, 0, 60_000 + 40 * Number(FC_RUNS), pure)),
      project('eval', 'eval', 0, 60_000, { isolate: false }),
      project('training', 'training', 0, 60_000, { isolate: false }),
      project('cli', 'packages/cli', 1, 300_000, programs),
      project('queue', 'examples/queue', 1, 300_000, programs),
      ...['article', 'browser', 'one-function', 'stream'].map((name) => project(name, `examples/${name}`, 1, 300_000)),
      project('repository', '.', 1, 300_000),
    ],
  },
});

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
/** Test files share processes, with what these have compiled, and the words and models of packages, which keep no state. */
const project = (name: string, folders: readonly string[], more = {}) => ({
  resolve,
  ssr,
  test: {
    name,
    include: folders.map((folder) => join(folder, 'test/**/*.test.ts')),
    exclude,
    hookTimeout: 180_000,
    isolate: false,
    ...more,
  },
});

export default defineConfig({
  test: {
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
    // One after the other, so that what starts browsers and servers does not disturb what measures time.
    projects: [
      project('packages', [...packages.map((name) => `packages/${name}`), 'eval', 'training'], {
        testTimeout: 60_000 + 40 * Number(FC_RUNS),
        env: { FC_RUNS, FC_SEED },
        setupFiles: [join(support, 'properties.ts')],
        sequence: { groupOrder: 0 },
        // All cores: by default one is left idle, of two half.
        maxWorkers: availableParallelism(),
      }),
      project('programs', ['packages/cli', 'examples/*', '.'], {
        testTimeout: 300_000,
        globalSetup: [join(support, 'programs.ts')],
        sequence: { groupOrder: 1 },
        // They wait for servers, browsers and other processes.
        maxWorkers: availableParallelism() + 1,
      }),
    ],
  },
});

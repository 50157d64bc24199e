import { join } from 'node:path';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const packages = ['tokens', 'syntax', 'dates', 'entities', 'quotes', 'neural'];
const examples = ['article', 'browser', 'one-function', 'queue', 'stream'];

/** Tests run on sources: the first export condition of every package points at src. */
const resolve = { conditions: ['@incise/source', ...defaultClientConditions] };
const ssr = { resolve: { conditions: ['@incise/source', ...defaultServerConditions] } };

/** How many random texts every property sees, and which. */
const { FC_RUNS = '300', FC_SEED = '20240713' } = process.env;
const properties = { env: { FC_RUNS, FC_SEED }, setupFiles: [join(import.meta.dirname, 'test/support/properties.ts')] };

/** Groups run one after another, so that what starts browsers and servers does not disturb what measures time. */
const project = (name: string, root: string, groupOrder: number, testTimeout: number, more = {}) => ({
  resolve,
  ssr,
  test: { name, root, include: ['test/**/*.test.ts'], testTimeout, hookTimeout: 180_000, sequence: { groupOrder }, ...more },
});

export default defineConfig({
  test: {
    projects: [
      ...packages.map((name) => project(name, `packages/${name}`, 0, 60_000 + 40 * Number(FC_RUNS), properties)),
      project('eval', 'eval', 0, 20_000),
      project('training', 'training', 0, 60_000),
      project('cli', 'packages/cli', 1, 300_000),
      ...examples.map((name) => project(name, `examples/${name}`, 1, 300_000)),
      project('repository', '.', 2, 300_000),
    ],
  },
});

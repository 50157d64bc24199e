import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests run on sources: the first export condition of every package points at src. */
const resolve = { conditions: ['@incise/source', ...defaultClientConditions] };
const ssr = { resolve: { conditions: ['@incise/source', ...defaultServerConditions] } };
const project = (name: string, root: string, timeout = 20_000) => ({
  resolve,
  ssr,
  test: { name, root, include: ['test/**/*.test.ts'], testTimeout: timeout, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    projects: [
      ...['tokens', 'dates', 'entities', 'quotes'].map((name) => project(name, `packages/${name}`)),
      project('article', 'examples/article'),
      project('eval', 'eval'),
      project('training', 'training'),
      project('repository', '.', 300_000),
    ],
  },
});

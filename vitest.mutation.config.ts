import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => join(import.meta.dirname, 'packages', path);

/** The tests that `stryker.config.js` runs for each change: none that measures time, and few random texts. */
export default defineConfig({
  resolve: {
    // Changed sources are those of a copy of the repository, which package names would lead out of.
    alias: [
      { find: '@incise/tokens/html', replacement: source('tokens/src/html/index.ts') },
      { find: '@incise/entities/choice', replacement: source('entities/src/choice/index.ts') },
      ...['tokens', 'dates', 'entities', 'quotes'].map((name) => ({
        find: `@incise/${name}`,
        replacement: source(`${name}/src/index.ts`),
      })),
    ],
  },
  test: {
    include: [`packages/${process.env['MUTATED'] ?? 'tokens'}/test/**/*.test.ts`],
    testTimeout: 120_000,
    exclude: ['**/pathological.test.ts', '**/node_modules/**'],
    env: { FC_RUNS: '20', FC_SEED: '20240713' },
    setupFiles: [join(import.meta.dirname, 'test/support/properties.ts')],
    isolate: false,
  },
});

/**
 * Mutation testing, `pnpm nightly mutation-tokens`, `mutation-quotes`, `mutation-dates`: changes one thing at a time in the sources, and
 * sees whether a test of the package fails. What it found is kept in out/, so that the next run tries only what has
 * changed; `--mutate FILE` tries one file.
 */
const sources = {
  tokens: 'packages/tokens/src/**/*.ts',
  quotes: 'packages/quotes/src/choice/*.ts',
  dates: 'packages/dates/src/{tense,resolve,ranges}.ts',
};
const name = process.env.MUTATED ?? 'tokens';

export default {
  mutate: [sources[name], '!**/*.generated.ts', '!**/types.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  incremental: true,
  incrementalFile: `out/mutation-${name}.json`,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/.cache', '/.turbo', '/eval', '/bench', '/training', '/packages/neural', '/packages/*/dist', '**/out'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: `out/mutation-${name}.html` },
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 85 },
  // What runs once, when a module is loaded, would have all tests run for each change: six times as long in all.
  ignoreStatic: true,
  timeoutMS: 20_000,
};

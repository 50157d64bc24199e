/** Whether `npm run nightly` runs: what is slow runs whole then. Files that are slow altogether are named `*.nightly.test.ts`. */
export const NIGHTLY = process.env['NIGHTLY'] !== undefined;

/** All cases at night, and every n-th of them otherwise, from one that differs where a grid has several rows of them. */
export const sampled = <T>(cases: readonly T[], every: number, from = 0): readonly T[] =>
  NIGHTLY ? cases : cases.filter((_, index) => (index + from) % every === 0);

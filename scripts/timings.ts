/** What took how long, from the reports that turbo and vitest leave. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A name and milliseconds. */
export type Timing = readonly [name: string, time: number];

interface TurboRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number };
  }[];
}

const slowestFirst = (timings: readonly Timing[]): Timing[] => [...timings].sort(([, a], [, b]) => b - a);

/** The tasks of turbo's runs with `--summarize`; takes their reports away. */
export function turboTimings(root: string): Timing[] {
  const folder = join(root, '.turbo/runs');
  const runs = existsSync(folder)
    ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TurboRun)
    : [];
  rmSync(folder, { recursive: true, force: true });
  const tasks = runs.flatMap((run) => run.tasks);
  return slowestFirst(
    tasks.flatMap(({ taskId, cache, execution }) =>
      execution === undefined ? [] : [[cache.status === 'HIT' ? `${taskId} (cached)` : taskId, execution.endTime - execution.startTime]],
    ),
  );
}

/** Test files by the time from the start of their first test to the end of their last. */
export const fileTimings = ({ testResults }: VitestReport, root: string): Timing[] =>
  slowestFirst(testResults.map(({ name, startTime, endTime }) => [relative(root, name), endTime - startTime]));

/** Folders of test files, with the sum of their files' times. */
export function folderTimings(files: readonly Timing[]): Timing[] {
  const sums = new Map<string, number>();
  for (const [file, time] of files) {
    const folder = file.slice(0, file.search(/[\\/]?test[\\/]/u)) || 'test';
    sums.set(folder, (sums.get(folder) ?? 0) + time);
  }
  return slowestFirst([...sums]);
}

/** A line for each timing, in seconds, indented. */
export const shown = (timings: readonly Timing[], most = Infinity): string =>
  timings
    .slice(0, most)
    .map(([name, time]) => `${(time / 1000).toFixed(1).padStart(9)} s  ${name}`)
    .join('\n');

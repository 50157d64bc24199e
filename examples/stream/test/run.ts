import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '../src/main.ts');
export const NODE_ARGS = ['--import', 'tsx', '-C', '@incise/source', MAIN];

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the filter as a user does: its own process, with pipes. */
export const start = (args: readonly string[] = []): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...NODE_ARGS, '--threads', '2', ...args]);

/** Collects what a filter writes until it ends. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Result> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout: Buffer.concat(chunks.stdout).toString(), stderr: Buffer.concat(chunks.stderr).toString() };
}

/** Runs the filter on an input. */
export function run(input: string | Buffer, args: readonly string[] = []): Promise<Result> {
  const child = start(args);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return finished(child);
}

export const ids = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { id: string | number }).id));

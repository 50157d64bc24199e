import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The program, bundled from its sources before the tests begin. */
export const NODE_ARGS = [join(import.meta.dirname, '../out/bin.js')];
/** The filter for streams of articles. */
export const FILTER = ['all', '--ndjson', '--workers', '2'];
/** Reads many articles in little time, and says much of each: for what depends on how much flows, not on what is read. */
export const QUICK = ['tokens', '--ndjson', '--workers', '2'];

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program as a user does: its own process, with pipes. */
export const startProgram = (args: readonly string[], cwd = process.cwd()): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...NODE_ARGS, ...args], { cwd });
export const start = (args: readonly string[] = []): ChildProcessWithoutNullStreams => startProgram([...FILTER, ...args]);

/** Collects what a filter writes until it ends. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Result> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout: Buffer.concat(chunks.stdout).toString(), stderr: Buffer.concat(chunks.stderr).toString() };
}

/** Runs the program on an input. */
export function runProgram(args: readonly string[], input: string | Buffer = ''): Promise<Result> {
  const child = startProgram(args);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return finished(child);
}

export const ids = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { id: string | number }).id));
export const run = (input: string | Buffer, args: readonly string[] = []): Promise<Result> => runProgram([...FILTER, ...args], input);

import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Problem } from './article.ts';
import type { Options } from './command-line.ts';
import { showControls } from './controls.ts';
import { openErrorsFile } from './errors-file.ts';
import { EXIT, exitOfSignal } from './exit.ts';
import { formatOf, type Item, type Source, sourceItems } from './input/items.ts';
import { skipAfter } from './input/resume.ts';
import { stdinSize } from './input/stdin.ts';
import { csvHeader } from './output/csv.ts';
import { startPool } from './pool.ts';
import { startProgress } from './progress.ts';
import { readItems } from './read-items.ts';
import type { Task } from './task.ts';

/** SIGINT and SIGTERM stop the reading; a second one ends at once. */
function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitOfSignal(name));
      controller.abort(name);
      process.stdin.destroy();
    });
  }
  return controller.signal;
}

/** Ends the input where the signal came, without an error. */
async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  try {
    for await (const item of source) {
      if (signal.aborted) return;
      yield item;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function sourcesOf({ files, format, output }: Options): Source[] {
  return files.map((file) => {
    if (file === '-') return { format: format ?? (output === 'ndjson' ? 'ndjson' : 'text'), sure: format !== undefined };
    return { file, format: format ?? formatOf(file), sure: format !== undefined };
  });
}

function totalSize(sources: readonly Source[]): number | undefined {
  const sizes = sources.map(({ file }) => (file === undefined ? stdinSize() : statSync(file, { throwIfNoEntry: false })?.size));
  return sizes.some((size) => size === undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + size!, 0);
}

function taskOf({ read, output, published, minConfidence, neural }: Options): Task {
  return {
    read,
    neural,
    format: output === 'ndjson' ? 'json' : output,
    ...(published !== undefined && { published }),
    ...(minConfidence !== undefined && { minConfidence }),
    width: Math.min(120, Math.max(60, process.stdout.columns || 100)),
    color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  };
}

/** A record of the errors file: an object a line, the id as it was written. */
function errorRecord({ line, file }: Item, { error, id, detail }: Problem): string {
  const rest = JSON.stringify({ error, ...(detail !== undefined && { detail }) }).slice(1);
  return `{"line":${line},${file === undefined ? '' : `"file":${JSON.stringify(file)},`}${id === undefined ? '' : `"id":${id},`}${rest}`;
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** What stands before, between and behind the results. */
const FRAMES = { table: ['', '', ''], csv: ['', '', ''], ndjson: ['', '', ''], json: ['[', ',', '\n]\n'] } as const;

/** Does what was asked for, and gives the exit code. Rejects where input or output fail. */
export async function run(options: Options): Promise<number> {
  const { output, read, errors, after, maxBytes, quiet } = options;
  const stop = stopOnSignal();
  const sources = sourcesOf(options);
  const stream = sources.some(({ format }) => format === 'ndjson');
  const workers = options.workers ?? (stream ? availableParallelism() : 0);
  const errorsFile = errors === undefined ? undefined : openErrorsFile(errors, after !== undefined);
  const pool = await startPool(taskOf(options), workers);
  const progress = startProgress(!quiet && (stream || sources.length > 1), totalSize(sources));
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  if (!quiet && process.stdin.isTTY && sources.some(({ file }) => file === undefined)) say('incise reads what you type; Ctrl-D ends it');

  const [before, between, behind] = FRAMES[output];
  let bad = 0;
  let good = 0;
  let last: string | undefined;
  await write(output === 'csv' ? csvHeader(read[0]!) : before);
  for await (const { item, outcome } of readItems(
    until(skipAfter(sourceItems(sources, process.stdin, maxBytes), after), stop),
    pool,
    workers,
  )) {
    last = outcome.id ?? last;
    if ('output' in outcome) {
      const html = outcome.html && typeof item.work === 'string';
      await write(`${good++ === 0 ? '' : between}${output === 'json' ? '\n' : ''}${outcome.output}${output === 'ndjson' ? '\n' : ''}`);
      if (outcome.html && typeof item.work === 'object' && !('html' in item.work) && !quiet)
        say(`${showControls(item.file ?? 'standard input')} looks like HTML and was read as such; --format text reads it as it is`);
      progress.add(item, true, html);
    } else {
      bad++;
      const record = errorRecord(item, outcome);
      if (errorsFile === undefined) say(showControls(record));
      else errorsFile.write(record);
      progress.add(item, false, false);
    }
  }
  await write(behind);

  const summary = progress.finish();
  if (stream && !quiet) say(summary);
  await pool.close();
  errorsFile?.close();
  if (stop.aborted) {
    say(`stopped by ${String(stop.reason)}${last === undefined ? '' : `; go on with --after ${showControls(last)}`}`);
    return exitOfSignal(stop.reason as 'SIGINT' | 'SIGTERM');
  }
  return bad > 0 && errorsFile === undefined ? EXIT.badLines : EXIT.ok;
}

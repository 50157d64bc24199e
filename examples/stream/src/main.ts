import { once } from 'node:events';
import { closeSync, openSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { Piscina } from 'piscina';
import { type Line, readLines } from './lines.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { mapOrdered } from './ordered.ts';
import { startProgress } from './progress.ts';
import { NotFound, skipAfter } from './resume.ts';
import type { Outcome } from './worker.ts';

const EXIT = { ok: 0, badLines: 1, usage: 2, inputOutput: 74, signal: 128 };
/** Under way at once: enough for every thread while one long article holds the order up, and never more than 32 MiB. */
const WINDOW = { itemsPerThread: 64, bytes: 32 * 1024 * 1024 };

function options(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}\n`);
    process.exit(EXIT.usage);
  }
}

/** SIGINT and SIGTERM stop the reading; a second one ends at once. */
function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.signal + constants.signals[name]);
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

async function main({ errors, after, threads, maxBytes, quiet }: Options): Promise<number> {
  const stop = stopOnSignal();
  const errorsFile = errors === undefined ? undefined : openSync(errors, after === undefined ? 'w' : 'a');
  const pool = new Piscina<string, Outcome>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that cannot even read nothing is a broken installation, and no fault of the lines.
  await pool.run('{"id":"","text":""}');
  const progress = startProgress(!quiet);
  let bad = 0;
  let last = after;

  const analyse = async (line: Line): Promise<{ line: Line; outcome: Outcome }> => {
    if ('problem' in line) return { line, outcome: { error: line.problem } };
    try {
      return { line, outcome: await pool.run(line.text) };
    } catch (error) {
      return { line, outcome: { error: 'analysis failed', detail: String(error) } };
    }
  };
  const lines = until(skipAfter(readLines(process.stdin, maxBytes), after), stop);
  const results = mapOrdered(lines, analyse, (line) => line.bytes, { items: threads * WINDOW.itemsPerThread, weight: WINDOW.bytes });

  for await (const { line, outcome } of results) {
    const good = 'output' in outcome;
    last = outcome.id ?? last;
    if (good) {
      if (!process.stdout.write(`${outcome.output}\n`)) await once(process.stdout, 'drain');
    } else {
      bad++;
      const record = JSON.stringify({ line: line.number, ...outcome });
      if (errorsFile !== undefined) writeSync(errorsFile, `${record}\n`);
      else process.stderr.write(`${record}\n`);
    }
    progress.add(line, good);
  }

  const summary = progress.finish();
  if (!quiet) process.stderr.write(`${summary}\n`);
  await pool.destroy();
  if (errorsFile !== undefined) closeSync(errorsFile);
  if (stop.aborted) {
    process.stderr.write(`stopped by ${String(stop.reason)}${last === undefined ? '' : `; go on with --after ${JSON.stringify(last)}`}\n`);
    return EXIT.signal + constants.signals[stop.reason as 'SIGINT' | 'SIGTERM'];
  }
  return bad > 0 && errorsFile === undefined ? EXIT.badLines : EXIT.ok;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.signal + constants.signals.SIGPIPE : EXIT.inputOutput);
});

const given = options();
if (given.help) {
  console.log(HELP);
} else {
  try {
    process.exitCode = await main(given);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(error instanceof NotFound ? EXIT.usage : EXIT.inputOutput);
  }
}

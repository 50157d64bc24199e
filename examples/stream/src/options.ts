import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const HELP = `Usage: node … src/main.ts [options] < articles.ndjson > analysed.ndjson

Reads articles, one JSON object a line: {"id": …, "text": …, "published": "2024-07-12"?}.
Writes one line an article, in the same order: {"id": …, "quotes": …, "entities": …, "dates": …}.

  --errors FILE     write the lines that cannot be read to FILE, as {"line", "id"?, "error", "detail"?}
  --after ID        resume: skip everything up to and including the article ID
  --threads N       worker threads (default: one a core)
  --max-bytes N     longest line accepted, in bytes (default: 4194304)
  --quiet           print no progress bar and no summary
  --help            print this

Exit codes: 0 all lines read, or the others are in the errors file; 1 some lines could not be read and there is no
--errors; 2 wrong options, or --after ID not found; 74 input or output failed; 130 and 143 interrupted: what was under
way is written; 141 the reader of the output went away.`;

export interface Options {
  readonly errors?: string;
  readonly after?: string;
  readonly threads: number;
  readonly maxBytes: number;
  readonly quiet: boolean;
  readonly help: boolean;
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`--${name}: expected a whole number from 1, got ${JSON.stringify(value)}`);
  return number;
}

/** Reads the command line. Throws an error with a message for the user where it is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      errors: { type: 'string' },
      after: { type: 'string' },
      threads: { type: 'string', default: String(availableParallelism()) },
      'max-bytes': { type: 'string', default: String(4 * 1024 * 1024) },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...(values.errors === undefined ? {} : { errors: values.errors }),
    ...(values.after === undefined ? {} : { after: values.after }),
    threads: positive('threads', values.threads),
    maxBytes: positive('max-bytes', values['max-bytes']),
    quiet: values.quiet,
    help: values.help,
  };
}

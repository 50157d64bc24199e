import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Reading } from './analyse/analyse.ts';
import { COMMANDS, HELP, helpOf } from './help.ts';
import type { InputFormat } from './input/items.ts';
import { MAX_BYTES } from './ndjson.ts';
import { isPublished } from './published.ts';

/** What the user asks for. */
export interface Options {
  readonly read: readonly Reading[];
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly format?: InputFormat;
  readonly output: 'table' | 'json' | 'ndjson' | 'csv';
  readonly published?: string;
  readonly minConfidence?: number;
  readonly neural: boolean;
  readonly workers?: number;
  readonly errors?: string;
  readonly after?: string;
  readonly maxBytes: number;
  readonly quiet: boolean;
}

interface Values extends Omit<Options, 'read' | 'files' | 'output'> {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
}

const wholeFrom =
  (least: number) =>
  (value: string): number => {
    if (!/^\d+$/u.test(value) || Number(value) < least) throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
    return Number(value);
  };

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return number;
}

function date(value: string): string {
  if (!isPublished(value)) throw new InvalidArgumentError('Expected an ISO 8601 date, such as 2026-03-12.');
  return value;
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

function command(name: string, done: (options: Options) => void): Command {
  const { read, description } = COMMANDS[name]!;
  return new Command(name)
    .description(`Finds ${description}.`)
    .summary(description)
    .argument('[FILE...]', 'files to read; - or none is standard input')
    .addOption(new Option('-f, --format <format>', 'what the input is').choices(['text', 'html', 'ndjson']))
    .addOption(new Option('--json', 'write one array of JSON').conflicts(['ndjson', 'csv']))
    .addOption(new Option('--ndjson', 'write an object of JSON a line, one for each article').conflicts(['json', 'csv']))
    .addOption(new Option('--csv', 'write comma-separated values').conflicts(['json', 'ndjson']))
    .option('-p, --published <date>', 'publication date of articles that do not give theirs, ISO 8601', date)
    .option('--min-confidence <number>', 'name no speaker who is less probable, 0 to 1', share)
    .option('--neural', 'take the reading of @incise/neural as evidence', false)
    .option('-w, --workers <n>', 'threads; 0 is none but the main one (default: one a core for NDJSON, else 0)', wholeFrom(0))
    .option('--errors <file>', 'write what cannot be read to a file, as {"line", "file"?, "id"?, "error", "detail"?} a line')
    .option('--after <id>', 'go on behind the article with this id')
    .option('--max-bytes <n>', 'longest line or file accepted', wholeFrom(1), MAX_BYTES)
    .option('-q, --quiet', 'no progress bar, no summary', false)
    .addHelpText('after', helpOf(name))
    .action((files: string[], { json, ndjson, csv, ...values }: Values, self: Command) => {
      if (csv && read.length > 1) self.error('error: --csv holds one kind of thing: use quotes, entities, dates or tokens');
      done({
        ...values,
        read,
        files: files.length === 0 ? ['-'] : files,
        output: json ? 'json' : ndjson ? 'ndjson' : csv ? 'csv' : 'table',
      });
    });
}

/**
 * Reads the command line. Help and version are printed, and so is what is wrong; then a CommanderError is thrown, with
 * exitCode 0 where nothing is.
 */
export function readCommandLine(args: readonly string[]): Options {
  let options: Options | undefined;
  const program = new Command('incise')
    .description('Reads French news and says who said what.')
    .version(version())
    .addHelpText('after', HELP);
  for (const name of Object.keys(COMMANDS)) program.addCommand(command(name, (given) => (options = given)));
  for (const each of [program, ...program.commands])
    each.exitOverride().configureHelp({ helpWidth: 118 }).showHelpAfterError('(--help says more)');
  program.parse(args, { from: 'user' });
  return options!;
}

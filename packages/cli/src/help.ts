import type { Reading } from './analyse/analyse.ts';

/** What `incise COMMAND` reads; `all` reads all but tokens. */
export const COMMANDS: Readonly<Record<string, { readonly read: readonly Reading[]; readonly description: string }>> = {
  quotes: { read: ['quotes'], description: 'who says what: direct, indirect, mixed and partial quotes with their speakers' },
  entities: { read: ['entities'], description: 'people, organisations and places, all mentions of each brought together' },
  dates: { read: ['dates'], description: 'dates, times and durations with their ISO 8601 values' },
  tokens: { read: ['tokens'], description: 'tokens' },
  all: { read: ['quotes', 'entities', 'dates'], description: 'quotes, entities and dates at once' },
};

const INPUT = `Input:
  FILE is plain text, HTML (.html, .htm, .xhtml) or NDJSON (.ndjson, .jsonl); - or none is standard input, which is
  text, or NDJSON where --ndjson is given. --format says otherwise. NDJSON holds an article a line:
  {"id": …, "text": …, "published": "2026-03-12"?}, id a string or a number. A text that looks like HTML is read as
  HTML, and stderr says so. All is UTF-8.

Output:
  Tables for people; --json is one array, --ndjson an object a line, --csv a row for each thing found. start and end
  are offsets into the text as given, HTML included, in UTF-16 code units. Cells of --csv that a spreadsheet would run
  as a formula begin with an apostrophe. Lines that are no articles go to stderr, or to --errors, by number.`;

const EXIT_CODES = `Exit codes:
  0    all was read, or what was not is in the --errors file
  1    something could not be read, and there is no --errors
  2    wrong options, or --after ID is not there
  69   --neural, and @incise/neural is not installed
  74   input or output failed: no such file, a directory, a closed standard input, a full disk
  130, 143   interrupted; what was under way is written, and stderr says how to go on
  141  the reader of the output went away`;

export const helpOf = (command: string): string => `
${INPUT}

${EXIT_CODES}

Examples:
  incise ${command} article.txt --published 2026-03-12
  incise ${command} *.html --csv > ${command}.csv
  curl -s https://example.org/article | incise ${command} --format html --json
  incise ${command} --ndjson --errors bad.ndjson < articles.ndjson > ${command}.ndjson
  parallel --pipe --keep-order incise ${command} --ndjson --quiet --workers 1 < articles.ndjson > ${command}.ndjson
`;

export const HELP = `
Examples:
  incise quotes article.txt                     a table: who says what
  incise entities article.html --json           for a program
  incise all --ndjson < articles.ndjson         a stream of articles, on all cores
  incise help quotes                            options, formats, exit codes`;

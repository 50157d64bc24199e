import Table from 'cli-table3';
import type { createColors } from 'picocolors';
import type { Read, Reading } from '../analyse/analyse.ts';
import { showControls } from '../controls.ts';
import { type Rows, rowsOf } from './rows.ts';

type Colors = ReturnType<typeof createColors>;

const COLUMNS: Record<Reading, readonly string[]> = {
  quotes: ['speaker', 'quote', 'cue', 'kind'],
  entities: ['name', 'type', 'country', 'mentions', 'forms', 'roles'],
  dates: ['text', 'type', 'value', 'mod'],
  tokens: ['text', 'kind', 'start', 'end'],
};
/** Of the width of the terminal. */
const SHARES: Record<Reading, readonly number[]> = {
  quotes: [0.22, 0.5, 0.18, 0.1],
  entities: [0.26, 0.07, 0.09, 0.1, 0.25, 0.23],
  dates: [0.42, 0.16, 0.24, 0.18],
  tokens: [0.4, 0.2, 0.2, 0.2],
};

/** No lines around cells: white space tells the columns apart, and a copy of the text stays clean. */
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

/** A table of `width` columns of a terminal, its columns by their shares. Control characters are shown, not sent. */
function table({ reading, columns, rows }: Rows, width: number, colors: Colors): string {
  const room = width - columns.length - 1;
  const output = new Table({
    head: columns.map((cell) => colors.dim(cell)),
    colWidths: SHARES[reading].map((share) => Math.floor(room * share)),
    wordWrap: true,
    chars: { ...NO_LINES, middle: ' ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  for (const row of rows) output.push(row.map(showControls));
  return output
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** One article for a person: its name, and a table for each reading, or that there is none. */
export function tables(id: string, read: Read, width: number, colors: Colors): string {
  const name = showControls(id.startsWith('"') ? (JSON.parse(id) as string) : id);
  const parts = rowsOf(read, COLUMNS).map(({ reading, columns, rows }) => {
    const shown = reading === 'quotes' ? rows.map(([speaker, ...rest]) => [speaker === '' ? '(unknown)' : speaker!, ...rest]) : rows;
    const title = `${colors.bold(name)} ${colors.dim(`${rows.length} ${reading}`)}\n`;
    return rows.length === 0 ? title : `${title}\n${table({ reading, columns, rows: shown }, width, colors)}\n`;
  });
  return parts.map((part) => `${part}\n`).join('');
}

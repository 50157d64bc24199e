import { stringify } from 'csv-stringify/sync';
import type { Read, Reading } from '../analyse/analyse.ts';
import { rowsOf } from './rows.ts';

const COLUMNS: Record<Reading, readonly string[]> = {
  quotes: ['speaker', 'kind', 'quote', 'cue', 'source', 'confidence', 'speakerConfidence', 'unknown', 'start', 'end'],
  entities: ['name', 'type', 'acronym', 'country', 'wikidata', 'gender', 'roles', 'forms', 'mentions', 'start', 'end'],
  dates: ['text', 'type', 'value', 'mod', 'start', 'end'],
  tokens: ['text', 'kind', 'start', 'end'],
};

/** RFC 4180, but that lines end with a line feed. Cells that a spreadsheet would run as a formula begin with an apostrophe. */
const lines = (rows: readonly (readonly string[])[]): string => stringify(rows as string[][], { escape_formulas: true });

export const csvHeader = (reading: Reading): string => lines([['id', ...COLUMNS[reading]]]);

/** The rows of one article. `id` is JSON. */
export function csv(id: string, read: Read): string {
  const plain: unknown = id.startsWith('"') ? JSON.parse(id) : id;
  return rowsOf(read, COLUMNS)
    .map(({ rows }) => lines(rows.map((row) => [String(plain), ...row])))
    .join('');
}

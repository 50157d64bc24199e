import type { AttributedQuote } from '@incise/quotes';
import type { Analysis } from './analysis.ts';
import { contentOf } from './filters.ts';

/** The text and all that was found, so that offsets keep their meaning. */
export const toJson = (text: string, published: string, analysis: Analysis): string =>
  JSON.stringify({ text, ...(published === '' ? {} : { published }), ...analysis }, undefined, 2);

/** A cell of RFC 4180. A spreadsheet would compute what starts like a formula: an apostrophe keeps it text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Quotes as comma-separated values (RFC 4180), with the byte order mark that spreadsheets need to read accents. */
export function toCsv(text: string, quotes: readonly AttributedQuote[]): string {
  const surface = (span: AttributedQuote['cue']): string => (span === undefined ? '' : text.slice(span.start, span.end));
  const header = ['speaker', 'kind', 'content', 'cue', 'source', 'date', 'start', 'end'];
  const rows = quotes.map((quote) => [
    quote.speaker ?? '',
    quote.kind,
    contentOf(text, quote),
    surface(quote.cue),
    surface(quote.source),
    surface(quote.date),
    quote.content[0]?.start ?? '',
    quote.content.at(-1)?.end ?? '',
  ]);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

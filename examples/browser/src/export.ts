import type { AttributedQuote, QuoteKind } from '@incise/quotes';
import type { Analysis } from './analysis.ts';
import { contentOf } from './filters.ts';

/** The text and all that was found, so that offsets keep their meaning. */
export const toJson = (text: string, published: string, analysis: Analysis): string =>
  JSON.stringify({ text, ...(published === '' ? {} : { published }), ...analysis }, undefined, 2);

/** A cell of RFC 4180. A spreadsheet would compute what starts like a formula: an apostrophe keeps it text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Kinds = Readonly<Record<QuoteKind, string>>;
const KINDS: Kinds = { direct: 'directe', indirect: 'indirecte', mixed: 'mixte', partial: 'partielle' };

function csv(text: string, quotes: readonly AttributedQuote[], separator: string, header: readonly string[], kinds?: Kinds): string {
  const surface = (span: AttributedQuote['cue']): string => (span === undefined ? '' : text.slice(span.start, span.end));
  const rows = quotes.map((quote) => [
    quote.speaker ?? '',
    kinds?.[quote.kind] ?? quote.kind,
    contentOf(text, quote),
    surface(quote.cue),
    surface(quote.source),
    surface(quote.date),
    quote.content[0]?.start ?? '',
    quote.content.at(-1)?.end ?? '',
  ]);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** Quotes as comma-separated values (RFC 4180), with the byte order mark that spreadsheets need to read accents. */
export const toCsv = (text: string, quotes: readonly AttributedQuote[]): string =>
  csv(text, quotes, ',', ['speaker', 'kind', 'content', 'cue', 'source', 'date', 'start', 'end']);

/** The same for spreadsheets set to French: semicolons, and headers and kinds in French. */
export const toFrenchCsv = (text: string, quotes: readonly AttributedQuote[]): string =>
  csv(text, quotes, ';', ['locuteur', 'sorte', 'citation', 'introduite par', 'source', 'quand', 'début', 'fin'], KINDS);

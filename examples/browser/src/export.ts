import type { AttributedQuote, QuoteKind } from '@incise/quotes';
import type { Analysis } from './analysis.ts';
import { contentOf } from './filters.ts';
import { withIndexes } from './pack.ts';
import type { Voices } from './voices.ts';

/** The text and all that was found, so that offsets keep their meaning; a speaker's entity is its index. */
export const toJson = (text: string, published: string, analysis: Analysis): string =>
  JSON.stringify({ text, ...(published === '' ? {} : { published }), ...analysis, quotes: withIndexes(analysis) }, undefined, 2);

/** A cell of RFC 4180. A spreadsheet would compute what starts like a formula: an apostrophe keeps it text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Kinds = Readonly<Record<QuoteKind, string>>;
const KINDS: Kinds = { direct: 'directe', indirect: 'indirecte', mixed: 'mixte', partial: 'partielle' };

/** With the byte order mark that spreadsheets need to read accents. */
const csv = (separator: string, rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;

function quoteRows(text: string, quotes: readonly AttributedQuote[], kinds?: Kinds): (string | number)[][] {
  const surface = (span: AttributedQuote['cue']): string => (span === undefined ? '' : text.slice(span.start, span.end));
  return quotes.map((quote) => [
    quote.speaker ?? '',
    kinds?.[quote.kind] ?? quote.kind,
    contentOf(text, quote),
    surface(quote.cue),
    surface(quote.source),
    surface(quote.date),
    quote.content[0]?.start ?? '',
    quote.content.at(-1)?.end ?? '',
  ]);
}

/** Quotes as comma-separated values (RFC 4180). */
export const toCsv = (text: string, quotes: readonly AttributedQuote[]): string =>
  csv(',', [['speaker', 'kind', 'content', 'cue', 'source', 'date', 'start', 'end'], ...quoteRows(text, quotes)]);

/** The same for spreadsheets set to French: semicolons, and headers and kinds in French. */
export const toFrenchCsv = (text: string, quotes: readonly AttributedQuote[]): string =>
  csv(';', [['locuteur', 'sorte', 'citation', 'introduite par', 'source', 'quand', 'début', 'fin'], ...quoteRows(text, quotes, KINDS)]);

const shareRows = ({ words, speakers, genders, bodies }: Voices, groups: readonly string[], decimal: string): (string | number)[][] =>
  [speakers, genders, bodies].flatMap((shares, i) =>
    shares.map((share) => [
      groups[i]!,
      share.name,
      Math.round(share.words),
      ((100 * share.words) / words).toFixed(1).replace('.', decimal),
      share.texts,
    ]),
  );

/** Who has which part of the words, in percent, as comma-separated values. */
export const voicesToCsv = (voices: Voices): string =>
  csv(',', [['group', 'name', 'words', 'percent', 'texts'], ...shareRows(voices, ['speaker', 'gender', 'body'], '.')]);

/** The same for spreadsheets set to French. */
export const voicesToFrenchCsv = (voices: Voices): string =>
  csv(';', [['groupe', 'nom', 'mots', 'part (%)', 'textes'], ...shareRows(voices, ['locuteur', 'genre', 'organisme'], ',')]);

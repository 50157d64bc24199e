import type { Span } from '@incise/tokens';
import { type Analysis, type Read, type Reading, READINGS } from '../analyse/analyse.ts';

/** A table of one reading. */
export interface Rows {
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Row = Readonly<Record<string, string | number | undefined>>;

/** What a reading of an article says in rows, by column; `at` gives the words of a span. */
const READERS: { readonly [R in Reading]: (items: NonNullable<Analysis[R]>, at: (span?: Span) => string) => (Row & Partial<Span>)[] } = {
  quotes: (quotes, at) =>
    quotes.map(({ speaker, kind, text, cue, source, unknown, content, ...quote }) => ({
      ...{ speaker, kind, quote: text, cue: at(cue), source: at(source), unknown },
      confidence: Number(quote.confidence.toFixed(2)),
      speakerConfidence: Number(quote.speakerConfidence.toFixed(2)),
      ...(content.length > 0 && { start: content[0]!.start, end: content.at(-1)!.end }),
    })),
  entities: (entities) =>
    entities.map(({ name, type, acronym, country, wikidata, gender, roles = [], mentions }) => ({
      ...{ name, type, acronym, country, wikidata, gender },
      roles: roles.map(({ title, past }) => (past ? `${title} (formerly)` : title)).join('; '),
      forms: [...new Set(mentions.map(({ text }) => text))].join('; '),
      mentions: mentions.length,
      ...(mentions.length > 0 && { start: mentions[0]!.start, end: mentions[0]!.end }),
    })),
  dates: (dates) => dates.map(({ text, type, value, mod, start, end }) => ({ text, type, value, mod, start, end })),
  tokens: (tokens) => tokens.map(({ text, kind, start, end }) => ({ text, kind, start, end })),
};

const flat = (value: string | number | undefined): string =>
  String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The tables of an article, one for each reading that was asked for, in the order of the text. White space is one space;
 * start and end are offsets into the text as given.
 */
export function rowsOf({ text, analysis, toSource }: Read, columns: Record<Reading, readonly string[]>): Rows[] {
  const at = (span?: Span): string => (span === undefined ? '' : text.slice(span.start, span.end));
  return READINGS.flatMap((reading) => {
    const items = analysis[reading];
    if (items === undefined) return [];
    const rows = (READERS[reading] as (items: unknown, at: (span?: Span) => string) => (Row & Partial<Span>)[])(items, at).map((row) => {
      const given = toSource !== undefined && row.start !== undefined && row.end !== undefined ? toSource(row.start, row.end) : {};
      return columns[reading].map((column) => flat({ ...row, ...given }[column]));
    });
    return [{ reading, columns: columns[reading], rows }];
  });
}

import { findDates, type TimeExpression } from '@incise/dates';
import { type Entity, resolveEntities } from '@incise/entities';
import { type AttributedQuote, attributeQuotes } from '@incise/quotes';
import { type Span, type Token, tokenize } from '@incise/tokens';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';
import type { Model } from './neural.ts';
import { mapSpans } from './spans.ts';

/** What can be read from an article. */
export type Reading = 'quotes' | 'entities' | 'dates' | 'tokens';
export const READINGS: readonly Reading[] = ['quotes', 'entities', 'dates', 'tokens'];

/** A quote, with its words. */
export type QuoteRecord = AttributedQuote & { readonly text: string };

/** What was asked for. Spans are offsets into the text as given; where that is HTML, into the HTML. */
export interface Analysis {
  /** Present where the text looked like HTML and was read as such. */
  readonly html?: true;
  readonly quotes?: readonly QuoteRecord[];
  readonly entities?: readonly Entity[];
  readonly dates?: readonly TimeExpression[];
  readonly tokens?: readonly Token[];
}

export interface AnalyseOptions {
  /** What to read. Default: quotes, entities and dates. */
  readonly read?: readonly Reading[];
  /** ISO 8601 date against which relative dates are resolved. Default: they stay unresolved. */
  readonly published?: string;
  /** Whether the text is HTML. Default: where it looks like it. */
  readonly html?: boolean;
  /** Leaves out quotes whose confidence is lower, 0 to 1; a quote without one stays. Default: none are left out. */
  readonly minConfidence?: number;
  /** A model of `@incise/neural`, whose reading of the text is evidence for entities and quotes. Default: none. */
  readonly model?: Model;
}

/** An analysis of the visible text, and the way back where that was read from HTML. */
export interface Read {
  readonly text: string;
  readonly analysis: Omit<Analysis, 'html'>;
  readonly toSource?: (start: number, end: number) => Span;
}

/** Reads one article: each library once, each stage on what the stages before it found. Never throws on a text. */
export async function readArticle(given: string, options: AnalyseOptions = {}): Promise<Read> {
  const { read = ['quotes', 'entities', 'dates'], published, html = looksLikeHtml(given), minConfidence = 0, model } = options;
  const page = html ? readHtml(given) : undefined;
  const text = page?.text ?? given;
  const wants = (reading: Reading): boolean => read.includes(reading);
  const evidence = model !== undefined && (wants('quotes') || wants('entities')) ? { reading: await model.read(text) } : {};

  const tokens = tokenize(text);
  const entities = wants('entities') ? resolveEntities(text, { tokens, ...evidence }) : undefined;
  const analysis = {
    ...(wants('quotes') && {
      quotes: quoteRecords(text, attributeQuotes(text, { tokens, ...(entities && { entities }), ...evidence }), minConfidence),
    }),
    ...(entities && { entities }),
    ...(wants('dates') && { dates: findDates(text, published === undefined ? {} : { published }) }),
    ...(wants('tokens') && { tokens }),
  };
  return { text, analysis, ...(page && { toSource: page.toSource }) };
}

/** The analysis of a text with its spans in the text as given. Never throws on a text. */
export async function analyse(given: string, options: AnalyseOptions = {}): Promise<Analysis> {
  return asGiven(await readArticle(given, options));
}

export const asGiven = ({ analysis, toSource }: Read): Analysis =>
  toSource === undefined ? analysis : { html: true, ...mapSpans(analysis, toSource) };

/** Quotes that are sure enough, with their words; `within` counts among those that stay. */
function quoteRecords(text: string, quotes: readonly AttributedQuote[], minConfidence: number): QuoteRecord[] {
  const kept = quotes.filter((quote) => confidenceOf(quote) >= minConfidence);
  return kept.map(({ within, ...quote }) => {
    const outer = within === undefined ? -1 : kept.indexOf(quotes[within]!);
    const words = quote.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return { text: words, ...quote, ...(outer !== -1 && { within: outer }) };
  });
}

const confidenceOf = (quote: AttributedQuote): number => (quote as { readonly confidence?: number }).confidence ?? 1;

import { findDates, type TimeExpression } from '@incise/dates';
import { type Entity, resolveEntities } from '@incise/entities';
import { type AttributedQuote, attributeQuotes, type Speaker } from '@incise/quotes';
import { type Span, type Token, tokenize } from '@incise/tokens';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';
import { expectAnalyse } from '../checks.ts';
import type { Model } from './neural.ts';
import { mapSpans } from './spans.ts';

/** What can be read from an article. */
export type Reading = 'quotes' | 'entities' | 'dates' | 'tokens';
export const READINGS: readonly Reading[] = ['quotes', 'entities', 'dates', 'tokens'];

/** A speaker: `entity` is its place in the record's `entities`, where those were asked for. */
export interface SpeakerRecord extends Omit<Speaker, 'entity'> {
  readonly entity?: number;
}

/** A quote, with its words. */
export interface QuoteRecord extends Omit<AttributedQuote, 'speakers' | 'candidates'> {
  readonly text: string;
  readonly speakers: readonly SpeakerRecord[];
  readonly candidates?: readonly { readonly speaker: string; readonly probability: number }[];
}

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
  /** Leaves speakers out who are less probable, 0 to 1: `unknown` is `doubtful` then. Default: none are left out. */
  readonly minConfidence?: number;
  /** A model of `@incise/neural`, whose reading of the text is evidence for quotes, their speakers, and whom descriptions and pronouns mean. Default: none. */
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
      quotes: attributeQuotes(text, { tokens, minConfidence, ...(entities && { entities }), ...evidence }).map((quote) =>
        quoteRecord(text, quote, entities !== undefined),
      ),
    }),
    ...(entities && { entities }),
    ...(wants('dates') && { dates: findDates(text, published === undefined ? {} : { published }) }),
    ...(wants('tokens') && { tokens }),
  };
  return { text, analysis, ...(page && { toSource: page.toSource }) };
}

/** The analysis of a text with its spans in the text as given. Never throws on a text; rejects with a TypeError or RangeError where an option is none. */
export async function analyse(given: string, options: AnalyseOptions = {}): Promise<Analysis> {
  expectAnalyse(given, options);
  return asGiven(await readArticle(given, options));
}

export const asGiven = ({ analysis, toSource }: Read): Analysis =>
  toSource === undefined ? analysis : { html: true, ...mapSpans(analysis, toSource) };

/** A quote with its words, its speakers by their place among the entities. */
function quoteRecord(text: string, { speakers, candidates, ...quote }: AttributedQuote, withEntities: boolean): QuoteRecord {
  const place = ({ entity, ...speaker }: Speaker): SpeakerRecord => {
    const index = withEntities ? entity?.mentions[0]?.entity : undefined;
    return { ...speaker, ...(index !== undefined && { entity: index }) };
  };
  return {
    text: quote.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ...quote,
    speakers: speakers.map(place),
    ...(candidates && { candidates: candidates.map(({ speaker, probability }) => ({ speaker, probability })) }),
  };
}

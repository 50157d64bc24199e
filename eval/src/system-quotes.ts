import { attributeQuotes, type AttributedQuote } from '@incise/quotes';
import type { Reading, Span } from '@incise/tokens';
import type { GoldSpan } from './readers/gold.ts';
import type { AttributedSystemQuote } from './scorers/attributions.ts';

const pair = ({ start, end }: Span): GoldSpan => [start, end];

/** Our quotes in the gold's shape. */
export const toSystem = (quotes: readonly AttributedQuote[]): AttributedSystemQuote[] =>
  quotes.map((quote) => ({
    type: quote.kind,
    content: quote.content.map(pair),
    cue: quote.cue ? pair(quote.cue) : null,
    source: quote.source ? pair(quote.source) : null,
    speaker: quote.speaker ?? null,
    confidence: quote.confidence,
    speakerConfidence: quote.speakerConfidence,
    named: quote.speakers.some(({ entity }) => entity !== undefined),
  }));

export const systemQuotes = (text: string, reading?: Reading): AttributedSystemQuote[] =>
  toSystem(attributeQuotes(text, reading ? { reading } : {}));

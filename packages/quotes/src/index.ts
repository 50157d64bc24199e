export { attributeQuotes, type AttributeQuotesOptions } from './attribute-quotes.ts';
export { findQuotes, type FindQuotesOptions } from './find-quotes.ts';
export type { AttributedQuote, CueSense, Quote, QuoteKind, Speaker, UnknownReason } from './types.ts';

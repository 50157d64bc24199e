export { attributeQuotes, type AttributeQuotesOptions } from './attribute-quotes.ts';
export { findQuotes, type FindQuotesOptions } from './find-quotes.ts';
export { quotesToSchemaOrg, type QuotesSchemaOrgOptions, type SchemaOrgQuotation } from './interchange/quotes-to-schema-org.ts';
export { quotesToWebAnnotations } from './interchange/quotes-to-web-annotations.ts';
export type { SchemaOrgSpeaker } from './interchange/speakers.ts';
export type { AttributedQuote, CueSense, Quote, QuoteKind, Speaker, SpeakerCandidate, UnknownReason } from './types.ts';

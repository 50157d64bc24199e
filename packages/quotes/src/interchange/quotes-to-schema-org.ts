import { entitiesToSchemaOrg, type Entity, type SchemaOrgGraph, type SchemaOrgOptions, type SchemaOrgThing } from '@incise/entities';
import { checks, expectEntities, expectQuotes } from '../expect.ts';
import type { AttributedQuote } from '../types.ts';
import { speakerNode, type SchemaOrgSpeaker } from './speakers.ts';

/** A quote in the terms of https://schema.org/Quotation. */
export interface SchemaOrgQuotation {
  readonly '@type': 'Quotation';
  /** Ends in `#quote-` and the index of the quote in the array given. */
  readonly '@id': string;
  /** The words said; stretches between which the narrator speaks are joined by a space. */
  readonly text: string;
  readonly inLanguage: 'fr';
  /** « attributed within the containing CreativeWork », as schema.org defines it; absent where the speaker is unknown. */
  readonly spokenByCharacter?: readonly SchemaOrgSpeaker[];
  /** The same speakers where the words are their own: direct and partial quotes. */
  readonly creator?: readonly SchemaOrgSpeaker[];
  /** Through what it was said, as the text has it: « dans un communiqué ». */
  readonly citation?: string;
  /** The article, where `source` names it. */
  readonly isPartOf?: { readonly '@type': 'NewsArticle'; readonly '@id': string };
}

/** Options of `quotesToSchemaOrg`. */
export interface QuotesSchemaOrgOptions extends SchemaOrgOptions {
  /** The entities that the speakers are indices of: their nodes follow the quotations. Default none: speakers have type and name only. */
  readonly entities?: readonly Entity[];
}

/** The text says that it was said. What is denied, asked, reported as hearsay or to come is not a quotation. */
const isAsserted = ({ negated, conditional, interrogative, future }: AttributedQuote): boolean =>
  !(negated ?? conditional ?? interrogative ?? future);

function quotationNode(text: string, quote: AttributedQuote, index: number, base: string): SchemaOrgQuotation {
  const { kind, content, medium } = quote;
  const speakers = quote.speakers.map((speaker) => speakerNode(speaker, base));
  return {
    '@type': 'Quotation',
    '@id': `${base}#quote-${index}`,
    text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    inLanguage: 'fr',
    ...(speakers.length > 0 && { spokenByCharacter: speakers }),
    ...(speakers.length > 0 && (kind === 'direct' || kind === 'partial') && { creator: speakers }),
    ...(medium && { citation: text.slice(medium.start, medium.end) }),
    ...(base !== '' && { isPartOf: { '@type': 'NewsArticle', '@id': base } }),
  };
}

/**
 * Writes quotes as schema.org `Quotation`s, as JSON-LD: the words, who said them (`spokenByCharacter`, and `creator` where
 * the words are their own), through what, and in which article. Quotes that the text denies, asks about, reports as
 * hearsay (*aurait dit*) or announces are left out. A place that speaks (« Paris a répondu ») is written as an
 * organisation with the place as its `location`, because only people and organisations speak in schema.org.
 *
 * In: the text, the quotes that `attributeQuotes` found in it and, as an option, the entities given to it or found by it.
 * Out: the quotations in the order of the quotes, then the entities. Linear in quotes and mentions.
 * @throws TypeError if `text` is no string, `quotes` no array of quotes or an option of the wrong kind; RangeError if quotes or entities are of another text.
 * @example
 * const entities = resolveEntities(text);
 * const graph = quotesToSchemaOrg(text, attributeQuotes(text, { entities }), { entities, source: 'https://news.example/42' });
 */
export function quotesToSchemaOrg(
  text: string,
  quotes: readonly AttributedQuote[],
  options: QuotesSchemaOrgOptions = {},
): SchemaOrgGraph<SchemaOrgQuotation | SchemaOrgThing> {
  const name = 'quotesToSchemaOrg';
  checks.string(name, text);
  expectQuotes(name, text, quotes);
  checks.options(name, options);
  const { source = '', entities = [] } = options;
  checks.string(name, source, 'source to be a string');
  expectEntities(name, text, entities);
  const base = source.split('#', 1)[0]!;
  const quotations = quotes.flatMap((quote, i) => (isAsserted(quote) ? [quotationNode(text, quote, i, base)] : []));
  return { '@context': 'https://schema.org', '@graph': [...quotations, ...entitiesToSchemaOrg(entities, { source })['@graph']] };
}

import {
  toWebAnnotations,
  type AnnotationBody,
  type AnnotationDraft,
  type WebAnnotationCollection,
  type WebAnnotationOptions,
} from '@incise/entities';
import { checks, expectQuotes } from '../expect.ts';
import type { AttributedQuote } from '../types.ts';
import { speakerNode, type SchemaOrgSpeaker } from './speakers.ts';

const tag = (value: string): AnnotationBody => ({ type: 'TextualBody', value, purpose: 'tagging', format: 'text/plain', language: 'fr' });
const classify = (value: string): AnnotationBody => ({ type: 'TextualBody', value, purpose: 'classifying', format: 'text/plain' });

/** A node of schema.org in the words of the annotation context: `id`, `type` and the prefix `schema:`. */
function prefixed({
  '@type': type,
  '@id': id,
  name,
  location,
}: SchemaOrgSpeaker | (NonNullable<SchemaOrgSpeaker['location']> & { readonly location?: never })): AnnotationBody {
  return {
    ...(id !== undefined && { id }),
    ...(type && { type: `schema:${type}` }),
    'schema:name': name,
    ...(location && { 'schema:location': prefixed(location) }),
  };
}

/** The quotation with its speakers, their names as tags, and what kind of quote it is. */
function describeQuote(quote: AttributedQuote, index: number, base: string): AnnotationBody[] {
  const { kind, speakers, negated, conditional, interrogative, future } = quote;
  const flags = Object.entries({ negated, conditional, interrogative, future }).flatMap(([name, holds]) => (holds ? [name] : []));
  const quotation = {
    id: `${base}#quote-${index}`,
    type: 'schema:Quotation',
    ...(speakers.length > 0 && { 'schema:spokenByCharacter': speakers.map((speaker) => prefixed(speakerNode(speaker, base))) }),
  };
  return [quotation, ...speakers.map(({ name }) => tag(name)), ...[kind, ...flags].map(classify)];
}

/**
 * Writes quotes as W3C Web Annotations, for annotation tools and servers: motivation `describing`; targets: the stretches
 * of the content; bodies: a `schema:Quotation` whose `schema:spokenByCharacter` says who is speaking (same ids as
 * `quotesToSchemaOrg` and `entitiesToWebAnnotations`), the speakers' names as tags, the kind of quote and, where they
 * hold, `negated`, `conditional`, `interrogative`, `future` as classes.
 * Positions are converted from UTF-16 units to code points, see `toWebAnnotations` in `@incise/entities`.
 *
 * In: the text and the quotes that `attributeQuotes` found in it. Out: one annotation a quote, in the same order; they are
 * in `first.items`. Linear in text and quotes.
 * @throws TypeError if `text` is no string, `quotes` no array of quotes or `source` no IRI at all; RangeError if quotes are of another text.
 * @example
 * const { first } = quotesToWebAnnotations(text, attributeQuotes(text), { source: 'https://news.example/42' });
 */
export function quotesToWebAnnotations(
  text: string,
  quotes: readonly AttributedQuote[],
  options: WebAnnotationOptions,
): WebAnnotationCollection {
  const name = 'quotesToWebAnnotations';
  checks.string(name, text);
  expectQuotes(name, text, quotes);
  checks.options(name, options);
  checks.string(name, options.source, 'source to be the IRI of the article');
  if (options.context !== undefined) checks.number(name, 'context', options.context, 0);
  const base = options.source.split('#', 1)[0]!;
  const drafts = quotes.map((quote, i): AnnotationDraft => ({
    spans: quote.content,
    motivation: 'describing',
    body: describeQuote(quote, i, base),
  }));
  return toWebAnnotations(text, drafts, { id: `${base}#quotes`, ...options });
}

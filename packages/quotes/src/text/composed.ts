import type { Entity } from '@incise/entities';
import { composedStages } from '@incise/entities/choice';
import { composedSpans, expectReading, givenSpans, type ComposedText, type Span } from '@incise/tokens';
import type { AttributeQuotesOptions } from '../attribute-quotes.ts';
import { checks } from '../expect.ts';
import type { AttributedQuote, Quote, Speaker } from '../types.ts';

/** The options of a text as given, for the composed text. */
export const composedOptions = (
  name: string,
  text: string,
  composed: ComposedText,
  { tokens, sentences, reading, dates, entities, ...options }: AttributeQuotesOptions,
): AttributeQuotesOptions => ({
  ...options,
  ...composedStages(text, composed, { tokens, sentences, reading }, (given, rows) => {
    expectReading(checks, name, given, rows);
  }),
  ...(dates && { dates: composedSpans(composed, dates) }),
  ...(entities && { entities: entities.map((entity) => ({ ...entity, mentions: composedSpans(composed, entity.mentions) })) }),
});

const PARTS = ['cue', 'source', 'addressee', 'medium', 'date'] as const;

/** Quotes of the composed text as those of the text as given. */
export function givenQuotes<T extends Quote>(text: string, composed: ComposedText, quotes: readonly T[]): T[] {
  const given = <S extends Span>(spans: readonly S[]): S[] => givenSpans(text, composed, spans);
  return quotes.map((quote) => ({
    ...quote,
    content: given(quote.content),
    ...Object.fromEntries(PARTS.flatMap((part) => (quote[part] ? [[part, given([quote[part]])[0]]] : []))),
    ...(quote.insertions && { insertions: given(quote.insertions) }),
  }));
}

/** The same with their speakers, who are the caller's entities where those were given. */
export function givenAttributions(
  text: string,
  composed: ComposedText,
  quotes: readonly AttributedQuote[],
  entities: readonly Entity[] | undefined,
): AttributedQuote[] {
  const known = new Map<Entity, Entity>();
  const entityOf = (entity: Entity): Entity => {
    let given = known.get(entity) ?? entities?.[entity.mentions[0]?.entity ?? -1];
    if (!given) known.set(entity, (given = { ...entity, mentions: givenSpans(text, composed, entity.mentions) }));
    return given;
  };
  const speakersOf = (speakers: readonly Speaker[]): Speaker[] =>
    speakers.map((speaker) => (speaker.entity ? { ...speaker, entity: entityOf(speaker.entity) } : speaker));
  return givenQuotes(text, composed, quotes).map((quote) => ({
    ...quote,
    speakers: speakersOf(quote.speakers),
    ...(quote.candidates && { candidates: quote.candidates.map((rival) => ({ ...rival, speakers: speakersOf(rival.speakers) })) }),
  }));
}

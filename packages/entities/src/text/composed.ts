import { composedSpans, gatherReading, givenSpans, tokenize, type ComposedText, type Reading, type Token } from '@incise/tokens';
import type { ResolveOptions } from '../resolve/resolve-entities.ts';
import type { Entity } from '../types.ts';

/** What every stage may be given of a text. */
type Stages = Pick<ResolveOptions, 'tokens' | 'sentences' | 'reading'>;
type Given = { readonly [stage in keyof Stages]: Stages[stage] | undefined };

/**
 * Tokens, sentences and a reading of the text as given, for the composed text; one without what the text was marked up with has its own tokens and sentences.
 * `expect` throws where something is no reading of so many tokens.
 */
export const composedStages = (
  text: string,
  composed: ComposedText,
  { tokens, sentences, reading }: Given,
  expect: ExpectReading,
): Stages => ({
  ...(tokens && !composed.ends && { tokens: composedSpans(composed, tokens) }),
  ...(sentences && !composed.ends && { sentences: composedSpans(composed, sentences) }),
  ...(reading !== undefined && { reading: composedReading(composed, reading, tokens ?? tokenize(text), expect) }),
});

/** The options of a text as given, for the composed text. */
export const composedOptions = (
  text: string,
  composed: ComposedText,
  { tokens, sentences, reading, names, ...options }: ResolveOptions,
  expect: ExpectReading,
): ResolveOptions => ({
  ...options,
  ...composedStages(text, composed, { tokens, sentences, reading }, expect),
  ...(names && { names: composedSpans(composed, names) }),
});

export type ExpectReading = (reading: unknown, tokens: number) => void;

/** A reading of the tokens of the text as given as one of the composed text's: each has the row of the token that it begins in. */
function composedReading(composed: ComposedText, reading: Reading, tokens: readonly Token[], expect: ExpectReading): Reading {
  expect(reading, tokens.length);
  if (!composed.ends) return reading;
  let row = 0;
  const rows = tokenize(composed.text).map(({ start }) => {
    while (row + 1 < tokens.length && tokens[row + 1]!.start <= composed.offsets[start]!) row++;
    return row;
  });
  return gatherReading(reading, rows);
}

/** Entities of the composed text with their mentions in the text as given. */
export const givenEntities = (text: string, composed: ComposedText, entities: readonly Entity[]): Entity[] =>
  entities.map((entity) => ({ ...entity, mentions: givenSpans(text, composed, entity.mentions) }));

import { composedSpans, givenSpans, type ComposedText } from '@incise/tokens';
import type { ResolveOptions } from '../resolve/resolve-entities.ts';
import type { Entity } from '../types.ts';

/** Options whose stages are of the text as given, for the composed text; one without what the text was marked up with has its own tokens and sentences. */
export const composedStages = (composed: ComposedText, { tokens, sentences, names, ...options }: ResolveOptions): ResolveOptions => ({
  ...options,
  ...(tokens && !composed.ends && { tokens: composedSpans(composed, tokens) }),
  ...(sentences && !composed.ends && { sentences: composedSpans(composed, sentences) }),
  ...(names && { names: composedSpans(composed, names) }),
});

/** Entities of the composed text with their mentions in the text as given. */
export const givenEntities = (text: string, composed: ComposedText, entities: readonly Entity[]): Entity[] =>
  entities.map((entity) => ({ ...entity, mentions: givenSpans(text, composed, entity.mentions) }));

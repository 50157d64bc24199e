import { givenSpans } from '@incise/tokens';
import { findNames } from './names/find-names.ts';
import { expectGazetteer, expectOptions } from './text/expect-options.ts';
import { expectString } from './text/expect-string.ts';
import { readableText } from './text/readable.ts';
import type { EntityType, GazetteerEntry } from './types.ts';

/** A name in the text that is not yet joined to an entity. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly kind: 'name' | 'acronym';
}

export interface FindMentionsOptions {
  /** Names to know besides the built-in ones: evidence for the model, which still decides by the context. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/**
 * Finds the names of people, organisations and places in a French text, in order and without overlap.
 * Titles and articles are left out of the spans, as are names of events, products and works.
 * Time and memory are linear in the length of the text.
 * @throws TypeError if `text` is not a string, or `gazetteer` no array of entries with a name and a type.
 */
export function findMentions(text: string, options: FindMentionsOptions = {}): FoundMention[] {
  expectString(text, 'findMentions');
  expectOptions(options, 'findMentions');
  expectGazetteer(options.gazetteer, 'findMentions');
  const composed = readableText(text);
  const { text: read } = composed ?? { text };
  const mentions = findNames(read, options.gazetteer).flatMap(({ start, end, type, kind }) =>
    type === 'MISC' ? [] : [{ start, end, text: read.slice(start, end), type, kind }],
  );
  return composed ? givenSpans(text, composed, mentions) : mentions;
}

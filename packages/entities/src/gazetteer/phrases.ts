import { tokenize } from '@incise/tokens';
import { fold } from '../text/fold.ts';

/** A phrase of a lexicon, by its folded tokens after the first. */
export interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by their first folded token, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Indexes phrases by the tokens that `tokenize` gives, so that lexicon and text are cut alike. */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first = '', ...rest] = tokenize(phrase).map((token) => fold(token.text));
    const list = table.get(first);
    if (list) list.push({ rest, value });
    else table.set(first, [{ rest, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

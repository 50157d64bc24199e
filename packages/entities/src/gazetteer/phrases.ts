import { tokenize } from '@incise/tokens';
import { fold } from '../text/fold.ts';

/** A phrase of a lexicon, cut as `tokenize` cuts a text. */
export interface Phrase<T> {
  /** Folded tokens after the first. */
  readonly rest: readonly string[];
  /** For each token of the phrase, whether it starts with a capital. */
  readonly capitals: readonly boolean[];
  readonly value: T;
}

/** Phrases by their first folded token, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

const CAPITAL = /^\p{Lu}/u;

/** Groups phrases by their first token; of one group, the longest come first. */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): Map<string, Phrase<T>[]> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const tokens = tokenize(phrase);
    const [first = '', ...rest] = tokens.map((token) => fold(token.text));
    const entry = { rest, capitals: tokens.map((token) => CAPITAL.test(token.text)), value };
    const list = table.get(first);
    if (list) list.push(entry);
    else table.set(first, [entry]);
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

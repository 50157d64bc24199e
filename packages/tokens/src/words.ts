import { AMALGAMS } from './amalgams.ts';
import { tokenize } from './tokenize.ts';
import type { Token, TokenizeOptions, Word } from './types.ts';

export interface WordsOptions extends TokenizeOptions {
  /** Tokens of the same text, if they are at hand. Default: `tokenize(text, options)`. */
  readonly tokens?: readonly Token[];
}

/**
 * Syntactic words in the sense of Universal Dependencies: every token is one word, except the amalgams (« du » = *de* + *le*), which
 * are two words with the same span. Linear in the length of the text. Throws a TypeError if `text` is not a string.
 */
export function toWords(text: string, options: WordsOptions = {}): Word[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/tokens toWords: expected a string, got ${typeof text}`);
  const tokens = options.tokens ?? tokenize(text, options);
  const words: Word[] = [];
  tokens.forEach(({ start, end, text: form }, token) => {
    const parts = isAmalgamLength(end - start) ? AMALGAMS[form.toLowerCase()] : undefined;
    if (parts === undefined) words.push({ start, end, form, token });
    else for (const part of parts) words.push({ start, end, form: part, token });
  });
  return words;
}

function isAmalgamLength(length: number): boolean {
  return length >= 2 && length <= 11;
}

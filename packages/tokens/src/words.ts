import { toColumns } from './columns.ts';
import { checks } from './checks.ts';
import { expectTokenizeOptions } from './errors.ts';
import { scanTokens } from './tokenize.ts';
import type { Token, TokenColumns, TokenizeOptions, Word } from './types.ts';
import { AMALGAMS } from './words/amalgams.ts';
import { amalgamFeatures, FEATURES, lastArticle } from './words/context.ts';
import { isFused } from './words/model.ts';

export interface WordsOptions extends TokenizeOptions {
  /** Tokens of the same text, if they are at hand. Default: those of `tokenize(text, options)`. */
  readonly tokens?: readonly Token[];
}

/**
 * Syntactic words in the sense of Universal Dependencies. Every token is one word, except the amalgams: « au » is *à* + *le*,
 * « duquel » *de* + *lequel*, with the token's span each. « du » and « des » are *de* + article or a determiner, by a small linear model of
 * the words around them (training/src/tokens-words.ts). Linear in the length of the text. Throws a TypeError if `text` is not a string
 * or an option is of the wrong kind, a RangeError if `tokens` are not of this text.
 */
export function toWords(text: string, options: WordsOptions = {}): Word[] {
  checks.string('toWords', text);
  expectTokenizeOptions('toWords', options);
  return wordsOf(text, options.tokens === undefined ? scanTokens(text, options) : toColumns('toWords', text, options.tokens));
}

/** The words of tokens in columns. */
export function wordsOf(text: string, tokens: TokenColumns): Word[] {
  const { starts, ends, length } = tokens;
  const counts = new Uint8Array(length);
  const words: Word[] = [];
  for (let token = 0; token < length; token++) {
    const start = starts[token]!;
    const end = ends[token]!;
    const form = text.slice(start, end);
    const parts = isAmalgamShaped(text, start, end) ? AMALGAMS[form.toLowerCase()] : undefined;
    if (parts !== undefined && isTwoWords(text, tokens, token, counts)) {
      counts[token] = 2;
      words.push({ start, end, form: parts[0], token }, { start, end, form: parts[1], token });
    } else words.push({ start, end, form, token });
  }
  return words;
}

/** Whether the amalgam at `token` is one: *du* and *des* may be determiners. */
function isTwoWords(text: string, tokens: TokenColumns, token: number, counts: Uint8Array): boolean {
  const length = tokens.ends[token]! - tokens.starts[token]!;
  if (length > 3 || (text.charCodeAt(tokens.starts[token]!) | 0x20) !== 0x64) return true;
  const features = new Int32Array(FEATURES);
  const last = lastArticle(text, tokens, token - 1, counts);
  amalgamFeatures(text, tokens, { before: token - 1, after: token + 1, target: length - 1, last }, features);
  return isFused(features);
}

/** Begins with a or d and has as many letters as an amalgam: a cheap filter before the look-up. */
function isAmalgamShaped(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  return (first === 0x61 || first === 0x64) && end - start >= 2 && end - start <= 11;
}

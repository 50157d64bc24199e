import { toColumns } from './columns.ts';
import { checks } from './checks.ts';
import { expectTokenizeOptions } from './errors.ts';
import { abbreviationSet } from './scan/abbreviation-table.ts';
import { categorise } from './sentences/categories.ts';
import { sentenceEnds } from './sentences/gaps.ts';
import { decideByModel } from './sentences/model.ts';
import { type Newlines, readLayout } from './sentences/newlines.ts';
import { scanTokens } from './tokenize.ts';
import type { Sentence, Token, TokenColumns, TokenizeOptions } from './types.ts';

export interface SentencesOptions extends TokenizeOptions {
  /** Tokens of the same text, if they are at hand. Default: those of `tokenize(text, options)`. */
  readonly tokens?: readonly Token[];
  /**
   * What a single newline is: `sentence`, the end of one; `space`, white space; `auto` (the default), white space where the
   * paragraph is folded at a width of at most 120 characters, else an end. A blank line always ends a sentence.
   */
  readonly newlines?: Newlines;
}

/**
 * Sentences of a French text, from the first character of the first token to the last of the last. Marks that close stay with the sentence
 * before them; « . » inside quotation marks ends a sentence, as in UD French. Text without tokens has no sentences.
 * What ends a sentence is learnt (a linear model of the words around and their endings: training/src/tokens-sentences.ts), what cannot is ruled out.
 * Linear in the length of the text. Throws a TypeError if `text` is not a string or an option is of the wrong kind, a RangeError if
 * `tokens` are not of this text.
 */
export function splitSentences(text: string, options: SentencesOptions = {}): Sentence[] {
  checks.string('splitSentences', text);
  expectSentencesOptions('splitSentences', options);
  const tokens = options.tokens === undefined ? scanTokens(text, options) : toColumns('splitSentences', text, options.tokens);
  return sentencesOf(text, tokens, options, false);
}

export function expectSentencesOptions(name: string, options: SentencesOptions): void {
  expectTokenizeOptions(name, options);
  if (options.newlines !== undefined) checks.oneOf(name, 'newlines', options.newlines, ['auto', 'sentence', 'space']);
}

/** The sentences of tokens in columns; `laidOut` says that the text is part of one that has lines or paragraphs. */
export function sentencesOf(
  text: string,
  tokens: TokenColumns,
  { newlines = 'auto', abbreviations }: SentencesOptions,
  laidOut: boolean,
): Sentence[] {
  const { breaks, ...layout } = readLayout(text, tokens, newlines);
  const categories = categorise(text, tokens, breaks, abbreviations && abbreviationSet(abbreviations));
  const lasts = sentenceEnds({ text, tokens, categories, breaks, laidOut: laidOut || layout.laidOut }, decideByModel);
  let first = 0;
  return lasts.map((last) => {
    const start = tokens.starts[first]!;
    const end = tokens.ends[last]!;
    first = last + 1;
    return { start, end, text: text.slice(start, end) };
  });
}

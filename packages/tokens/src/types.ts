/** A stretch of the text as given: 0-based, half open, in UTF-16 code units, so `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a token is. A French word is `word` whatever its part of speech. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email' | 'mention' | 'hashtag' | 'emoji';

/** A surface token; `text` is `text.slice(start, end)` of the input. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

/** A sentence, from the first character of its first token to the last of its last. */
export interface Sentence extends Span {
  readonly text: string;
}

/** A syntactic word in the sense of Universal Dependencies: « du » is two words, *de* and *le*, that share one token's span. */
export interface Word extends Span {
  /** The word's form; lower case where it was expanded from an amalgame, else as in the text. */
  readonly form: string;
  /** Index of the token in the token list. */
  readonly token: number;
}

/** Tokens in columns: token `i` is `text.slice(starts[i], ends[i])`, and `kinds[i]` is an index into `tokenKinds`. */
export interface TokenColumns {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly length: number;
}

export interface TokenizeOptions {
  /** More abbreviations that own their point, with or without it, in any case: `['réf.', 'hect']`. Default: none. */
  readonly abbreviations?: readonly string[];
  /** Strings that stay one token where they stand between white space or punctuation, in this case only: `['Yahoo!', 'Hauts de Seine']`. Default: none. */
  readonly neverSplit?: readonly string[];
}

/** A paragraph of a text that arrives in chunks; all offsets count from the start of the whole text. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

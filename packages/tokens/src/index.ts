export { tokenKinds } from './scan/scanner.ts';
export { splitSentences } from './sentences.ts';
export type { SentencesOptions } from './sentences.ts';
export { scanTokens, tokenize } from './tokenize.ts';
export { toWords } from './words.ts';
export type { WordsOptions } from './words.ts';
export type { Sentence, Span, Token, TokenColumns, TokenizeOptions, TokenKind, Word } from './types.ts';

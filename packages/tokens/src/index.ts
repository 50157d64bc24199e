export { tokenKinds } from './scanner.ts';
export { splitSentences } from './sentences.ts';
export { scanTokens, tokenize } from './tokenize.ts';
export type { Sentence, Span, Token, TokenColumns, TokenizeOptions, TokenKind, Word } from './types.ts';

export { splitSentences } from './sentences.ts';
export { tokenize } from './tokenize.ts';
export type { Sentence, Span, Token, TokenKind, Word } from './types.ts';

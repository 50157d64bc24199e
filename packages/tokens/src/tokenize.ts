import type { Token, TokenKind } from './types.ts';

const TOKEN = /https?:\/\/[^\s»”"<>]+|\p{N}[\p{N}.,]*\p{N}|\p{N}+|aujourd['’]hui|quelqu['’]une?|prud['’]hom\p{L}+|\p{L}{1,2}['’](?=\p{L})|(?:lorsqu|puisqu|jusqu|quoiqu)['’]|\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*|\S/giu;

/** First version: one elision-aware expression. */
export function tokenize(text: string): Token[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/tokens tokenize: expected a string, got ${typeof text}`);
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const kind: TokenKind = /^\p{L}/u.test(match[0]) ? 'word' : /^\p{N}/u.test(match[0]) ? 'number' : 'punctuation';
    tokens.push({ start, end: start + match[0].length, text: match[0], kind });
  }
  return tokens;
}

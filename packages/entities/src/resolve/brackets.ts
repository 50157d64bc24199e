import { foldedAt, type Word } from './word.ts';

/** The most tokens of a bracket that says something of who or what stands before it, its marks included. */
const LONGEST = 8;

/** Where a text goes on behind a short bracket that opens at a token: « MM. Bertin [(PS, Seine-et-Marne)] et Verdeau »; the token itself where none does. */
export function afterBracket(words: readonly Word[], at: number): number {
  if (foldedAt(words, at) !== '(') return at;
  for (let k = at + 1; k < at + LONGEST; k++) if (foldedAt(words, k) === ')') return k + 1;
  return at;
}

/** Where a bracket opens that closes at a token. */
export function openBracket(words: readonly Word[], close: number): number {
  let k = close - 1;
  while (k > 0 && close - k < LONGEST && foldedAt(words, k) !== '(') k--;
  return k;
}

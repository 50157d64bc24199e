import { bucket, hashWord } from '../model/hash.ts';
import type { TokenColumns } from '../types.ts';
import { Category } from './categories.ts';

/** How many buckets `gapFeatures` fills. */
export const FEATURES = 17;

/** What the reader knows of the sentence so far. */
export interface Reading {
  /** Index of the sentence's first token. */
  first: number;
  /** Brackets and quotation marks that are open. */
  brackets: number;
  quotes: number;
}

/** Whether a sentence could end between token `i` and the next at all: after a mark that ends one, or before something that begins one. */
export function isCandidate(categories: Uint8Array, i: number): boolean {
  const next = categories[i + 1]!;
  const here = categories[i]!;
  if (next >= Category.CloseBracket && next <= Category.Ellipsis) return false;
  if (next === Category.Comma || next === Category.Colon || next === Category.Semicolon) return false;
  if (here >= Category.CloseBracket) return true;
  return next !== Category.Lower && here !== Category.OpenBracket && here !== Category.OpenQuote && here !== Category.Comma;
}

/** The features of the gap after token `i`, as buckets, into `out`. */
export function gapFeatures(text: string, tokens: TokenColumns, categories: Uint8Array, i: number, reading: Reading, out: Int32Array): void {
  const { starts, ends } = tokens;
  const here = categories[i]!;
  const next = categories[i + 1]!;
  const after = i + 2 < tokens.length ? categories[i + 2]! : 31;
  const before = i > reading.first ? categories[i - 1]! : 31;
  let inner = i;
  while (inner > reading.first && (categories[inner] === Category.CloseBracket || categories[inner] === Category.CloseQuote)) inner--;
  const ending = categories[inner]!;
  const pair = here * 32 + next;
  const hereWord = hashWord(text, starts[i]!, ends[i]!);
  const nextWord = hashWord(text, starts[i + 1]!, ends[i + 1]!);
  const afterWord = i + 2 < tokens.length ? hashWord(text, starts[i + 2]!, ends[i + 2]!) : 0;
  const opening = categories[reading.first]!;
  const inside = (reading.brackets > 0 ? 2 : 0) + (reading.quotes > 0 ? 1 : 0);
  const length = bin(i + 1 - reading.first);
  const glued = ends[i] === starts[i + 1] ? 1 : 0;
  let k = 0;
  out[k++] = bucket(0, pair);
  out[k++] = bucket(1, pair, ending);
  out[k++] = bucket(2, pair, after);
  out[k++] = bucket(3, pair, before);
  out[k++] = bucket(4, pair, inside);
  out[k++] = bucket(5, pair, length);
  out[k++] = bucket(6, pair, glued);
  out[k++] = bucket(7, pair, opening);
  out[k++] = bucket(8, hereWord, next);
  out[k++] = bucket(9, nextWord, here);
  out[k++] = bucket(10, nextWord, next);
  out[k++] = bucket(11, hereWord, here);
  out[k++] = bucket(12, afterWord, pair);
  out[k++] = bucket(13, ending, inside, length);
  out[k++] = bucket(14, opening, length, next);
  out[k++] = bucket(15, hereWord, nextWord);
  out[k++] = bucket(16, pair, before, after);
}

/** 1, 2, 3, 4–5, 6–8, 9–14, 15–24, 25–49, 50 and more tokens. */
function bin(length: number): number {
  if (length <= 3) return length;
  if (length <= 5) return 4;
  if (length <= 8) return 5;
  if (length <= 14) return 6;
  if (length <= 24) return 7;
  return length < 50 ? 8 : 9;
}

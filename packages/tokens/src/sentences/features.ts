import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { feature, hashWord } from '../model/hash.ts';
import { letterCount } from '../scan/characters.ts';
import type { TokenColumns } from '../types.ts';
import { wordClass } from './word-classes.ts';

/** How many hashes `gapFeatures` fills. */
export const FEATURES = 22;

/** What the reader knows of the sentence so far. */
export interface Reading {
  /** Index of the sentence's first token. */
  first: number;
  /** Brackets and quotation marks that are open. */
  brackets: number;
  quotes: number;
  /** Whether a quotation opened in this sentence and has not closed. */
  quoted: boolean;
  /** Whether the sentence has a word that is not in capitals, a word in lower case, and a sign of a finite verb. */
  mixed: boolean;
  lower: boolean;
  verb: boolean;
  /** How the last sentences ended, last in the lowest bit: 1 where no mark ended one, as in lists and titles. */
  bare: number;
}

/** The features of the gap after token `i`, as hashes, into `out`. `last` says that the next token is the last of its paragraph. */
export function gapFeatures(
  text: string,
  tokens: TokenColumns,
  categories: Uint8Array,
  i: number,
  reading: Reading,
  last: boolean,
  out: Int32Array,
): void {
  const { starts, ends } = tokens;
  const here = categories[i]!;
  const next = categories[i + 1]!;
  const after = last ? 31 : categories[i + 2]!;
  const before = i > reading.first ? categories[i - 1]! : 31;
  const ending = endingAt(categories, i, reading.first);
  const pair = here * 32 + next;
  const hereWord = hashWord(text, starts[i]!, ends[i]!);
  const nextWord = hashWord(text, starts[i + 1]!, ends[i + 1]!);
  const afterWord = last ? 0 : hashWord(text, starts[i + 2]!, ends[i + 2]!);
  const opening = categories[reading.first]!;
  const inside = (reading.brackets > 0 ? 2 : 0) + (reading.quotes > 0 ? 1 : 0);
  const length = bin(i + 1 - reading.first);
  const hereClass = wordClass(hereWord);
  const nextClass = wordClass(nextWord);
  const afterClass = wordClass(afterWord);
  const so = (reading.lower ? 1 : 0) + (reading.verb ? 2 : 0);
  const bare = bits(reading.bare);
  let k = 0;
  out[k++] = feature(0, pair);
  out[k++] = feature(1, pair, ending);
  out[k++] = feature(2, pair, after);
  out[k++] = feature(3, pair, before);
  out[k++] = feature(4, pair, inside);
  out[k++] = feature(5, pair, opening);
  out[k++] = feature(6, hereWord, next);
  out[k++] = feature(7, nextWord, next);
  out[k++] = feature(8, hereWord, here);
  out[k++] = feature(9, afterWord, pair);
  out[k++] = feature(10, ending, inside, length);
  out[k++] = feature(11, opening, length, next);
  out[k++] = feature(12, hereWord, nextWord);
  out[k++] = feature(13, pair, before, after);
  out[k++] = feature(14, pair, hereClass, nextClass);
  out[k++] = feature(15, pair, so);
  out[k++] = feature(16, pair, so, nextClass);
  out[k++] = feature(17, ending, nextClass, so);
  out[k++] = feature(18, nextClass * 16 + afterClass, next, after);
  out[k++] = feature(19, ending, bare);
  out[k++] = feature(20, pair, bare, so);
  out[k] = feature(21, nextClass, bare, ending);
}

/** How many of the last five sentences ended without a mark. */
function bits(bare: number): number {
  let count = 0;
  for (let rest = bare & 31; rest > 0; rest >>= 1) count += rest & 1;
  return count;
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

/** The category of the last token up to `i` that closes no bracket or quotation. */
export function endingAt(categories: Uint8Array, i: number, first: number): number {
  let inner = i;
  while (inner > first && (categories[inner] === Category.CloseBracket || categories[inner] === Category.CloseQuote)) inner--;
  return categories[inner]!;
}

/** Takes the token into what is known of the sentence. */
export function follow(reading: Reading, text: string, start: number, end: number, category: number): void {
  if (category <= Category.Capitalised) reading.mixed = true;
  if (category === Category.Lower) {
    if (!reading.lower && letterCount(text, start, end) > 3) reading.lower = true;
    if (!reading.verb) {
      const value = wordClass(hashWord(text, start, end));
      reading.verb = value === WordClass.Subject || value === WordClass.Verb || value === WordClass.Clitic;
    }
  } else if (category === Category.OpenBracket) reading.brackets++;
  else if (category === Category.CloseBracket) reading.brackets = Math.max(0, reading.brackets - 1);
  else if (category === Category.OpenQuote) {
    reading.quotes = 1;
    reading.quoted = true;
  } else if (category === Category.CloseQuote) {
    reading.quotes = 0;
    reading.quoted = false;
  }
}

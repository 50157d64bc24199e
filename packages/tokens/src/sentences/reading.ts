import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';
import { letterCount } from '../scan/characters.ts';
import type { MarkedText } from './marked-text.ts';
import { wordClass } from './word-classes.ts';

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

/** Takes the token into what is known of the sentence. */
export function follow(reading: Reading, { text, tokens, categories }: MarkedText, i: number): void {
  const category = categories[i]!;
  if (category <= Category.Capitalised) reading.mixed = true;
  if (category === Category.Lower) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
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

export function startSentence(reading: Reading, first: number): void {
  reading.first = first;
  reading.brackets = 0;
  reading.quoted = false;
  reading.mixed = false;
  reading.lower = false;
  reading.verb = false;
}

/** The category of the last token up to `i` that closes no bracket or quotation. */
export function endingAt(categories: Uint8Array, i: number, first: number): number {
  let inner = i;
  while (inner > first && (categories[inner] === Category.CloseBracket || categories[inner] === Category.CloseQuote)) inner--;
  return categories[inner]!;
}

/** Whether token `i` is a mark that may end a sentence, or closes a bracket or quotation after one. */
export function closesMark(categories: Uint8Array, i: number, first: number): boolean {
  const ending = endingAt(categories, i, first);
  return ending >= Category.Period && ending < Category.Acronym;
}

import * as Break from './break.ts';
import type { TokenColumns } from '../types.ts';
import { closesMark, isCandidate } from './candidates.ts';
import { FEATURES, follow, gapFeatures, type Reading } from './features.ts';
import { type Layout } from './newlines.ts';

/** Says whether a sentence ends after token `i`, from the features of the gap and what was read of the sentence. */
export type Decide = (features: Int32Array, i: number, reading: Reading) => boolean;

/** Reads the tokens from left to right and returns the indexes of those that end a sentence. Newlines are rules, the rest is `decide`'s. */
export function sentenceEnds(
  text: string,
  tokens: TokenColumns,
  categories: Uint8Array,
  { breaks, laidOut }: Layout,
  decide: Decide,
): number[] {
  const { starts, ends, length } = tokens;
  const lasts: number[] = [];
  const reading: Reading = { first: 0, brackets: 0, quotes: 0, quoted: false, mixed: false, lower: false, verb: false, bare: 0 };
  const features = new Int32Array(FEATURES);
  for (let i = 0; i < length; i++) {
    follow(reading, text, starts[i]!, ends[i]!, categories[i]!);
    if (i + 1 === length || (breaks?.[i] ?? Break.None) >= Break.Sentence) {
      reading.quotes = 0;
      if (breaks?.[i] === Break.Paragraph) reading.bare = 0;
    } else {
      const last = i + 2 === length || breaks?.[i + 1] === Break.Paragraph;
      if (!isCandidate(text, tokens, categories, i, reading, laidOut, last)) continue;
      gapFeatures(text, tokens, categories, i, reading, last, features);
      if (!decide(features, i, reading)) continue;
      reading.bare = (reading.bare << 1) | (closesMark(categories, i, reading.first) ? 0 : 1);
    }
    lasts.push(i);
    startSentence(reading, i + 1);
  }
  return lasts;
}

function startSentence(reading: Reading, first: number): void {
  reading.first = first;
  reading.brackets = 0;
  reading.quoted = false;
  reading.mixed = false;
  reading.lower = false;
  reading.verb = false;
}

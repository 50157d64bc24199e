import * as Break from './break.ts';
import { isCandidate } from './candidates.ts';
import { FEATURES, gapFeatures } from './features.ts';
import { endsLine, type MarkedText } from './marked-text.ts';
import { closesMark, follow, startSentence, type Reading } from './reading.ts';

/** Says whether a sentence ends after token `i`, from the features of the gap. */
export type Decide = (features: Int32Array, i: number) => boolean;

/** Reads the tokens from left to right and returns the indexes of those that end a sentence. Newlines are rules, the rest is `decide`'s. */
export function sentenceEnds(marked: MarkedText, decide: Decide): number[] {
  const { tokens, categories, breaks } = marked;
  const lasts: number[] = [];
  const reading: Reading = { first: 0, brackets: 0, quotes: 0, quoted: false, mixed: false, lower: false, verb: false, bare: 0 };
  const features = new Int32Array(FEATURES);
  for (let i = 0; i < tokens.length; i++) {
    follow(reading, marked, i);
    if (endsLine(marked, i)) {
      reading.quotes = 0;
      if (breaks?.[i] === Break.Paragraph) reading.bare = 0;
    } else {
      if (!isCandidate(marked, i, reading)) continue;
      gapFeatures(marked, i, reading, features);
      if (!decide(features, i)) continue;
      reading.bare = (reading.bare << 1) | (closesMark(categories, i, reading.first) ? 0 : 1);
    }
    lasts.push(i);
    startSentence(reading, i + 1);
  }
  return lasts;
}

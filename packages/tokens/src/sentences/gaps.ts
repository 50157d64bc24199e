import * as Break from './break.ts';
import * as Category from './category.ts';
import { isCandidate } from './candidates.ts';
import { FEATURES, gapFeatures } from './features.ts';
import { endsLine, type MarkedText } from './marked-text.ts';
import { closesMark, follow, startSentence, type Reading } from './reading.ts';

/** Says whether a sentence ends after token `i`: whether the features of the gap weigh more than `least`. */
export type Decide = (features: Int32Array, i: number, least: number) => boolean;

/** In prose, an end without a mark must be surer: « selon le cabinet de conseil | McKinsey ». */
const LEAST_IN_PROSE = 3;

/** Behind a mark, speech that opens with a capital begins a sentence unless much speaks against it: « … du 1er mai ? | « Oui. … ». */
const LEAST_BEFORE_SPEECH = -8;

const opensSpeech = ({ categories }: MarkedText, i: number, { quoted }: Reading): boolean =>
  !quoted && categories[i + 1] === Category.OpenQuote && categories[i + 2] === Category.Capitalised;

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
      const closed = closesMark(categories, i, reading.first);
      const inProse = !closed && categories[i]! < Category.AbbreviationEnd && reading.bare === 0;
      const least = inProse ? LEAST_IN_PROSE : closed && opensSpeech(marked, i, reading) ? LEAST_BEFORE_SPEECH : 0;
      if (!decide(features, i, least)) continue;
      reading.bare = (reading.bare << 1) | (closed ? 0 : 1);
    }
    lasts.push(i);
    startSentence(reading, i + 1);
  }
  return lasts;
}

import { matchPhrase, type Document } from './document.ts';
import { foldedAt } from './word.ts';
import { isDefinite } from '../text/function-words.ts';

/** More words than the longest rank has. */
const LONGEST = 5;
const ARMED = /^(?:militaire|policier)$/u;

/** Where the rank of an army or a police that holds a token ends: « le colonel de gendarmerie ». */
export function rankEnd(words: Document['words'], at: number): number | undefined {
  for (let k = at; k > 0 && at - k < LONGEST; k--) {
    // Without an article it may be a title or a sign: « Capitaine Flam », « Société Générale ».
    const rank = isDefinite(foldedAt(words, k - 1)) ? matchPhrase(words, k, words[k]!.roles) : undefined;
    if (rank && !rank.value.plural && k + rank.length > at && rank.value.wider.some((noun) => ARMED.test(noun))) return k + rank.length;
  }
  return undefined;
}

/** « le commissaire de police [Tarvel] »: whether a rank stands right before a token. */
export const isRanked = ({ words, sentenceOf }: Document, at: number): boolean =>
  at > 0 && sentenceOf[at - 1] === sentenceOf[at] && rankEnd(words, at - 1) === at;

import { adverbialLength, isTimeWord, startsTime } from '../text/adverbials.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isContractedOf, isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isSubstitute, quantityEnd } from '../text/substitute.ts';
import { isFinite } from '../text/verb-use.ts';

/** « publiée », « mise en ligne »: a participle that is no finite verb and no noun. */
const isParticiple = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.pastParticiple) && (!has(doc, i, Flag.finite | Flag.sourceNoun) || /^mise?s?$/u.test(low(doc, i)));

/** Skips what may stand between a cue and its complement: adverbs, times, an addressee or place with its preposition, an insertion between commas. */
export function skipAdjuncts(doc: Document, from: number, limit: number): number {
  let i = isOf(doc, from) && is(doc, from + 1, Kind.they) ? from + 2 : from;
  for (let guard = 0; guard < 6; guard++) {
    const before = i;
    if (i === from && is(doc, i, Kind.they) && has(doc, i + 1, Flag.comma)) i++;
    for (let length = 1; length > 0 && i < limit; i += length)
      length =
        adverbialLength(doc, i) ||
        (has(doc, i, Flag.adverb) && low(doc, i) !== 'sans' && !has(doc, i, Flag.que | Flag.subordinator) && quantityEnd(doc, i) === i
          ? 1
          : 0);
    if (startsTime(doc, i)) {
      while (
        i < limit &&
        (has(doc, i, Flag.time) ||
          (has(doc, i, Flag.number) && quantityEnd(doc, i) === i && (/^\d/u.test(low(doc, i)) || has(doc, i + 1, Flag.time))) ||
          (has(doc, i, Flag.determiner) && !isSubstitute(doc, i) && (isTimeWord(doc, i + 1) || isTimeWord(doc, i + 2))))
      )
        i += has(doc, i, Flag.determiner) && !isTimeWord(doc, i + 1) ? 2 : 1;
    } else if (
      has(doc, i, Flag.preposition) &&
      quantityEnd(doc, i) === i &&
      (!has(doc, i + 1, Flag.infinitive) || has(doc, i + 1, Flag.capital)) &&
      (!isOf(doc, i) || low(doc, i) === 'du') &&
      low(doc, i) !== 'selon'
    ) {
      let k = i + 1;
      if (doc.opens[k]! >= 0 && doc.quoted[doc.opens[k]!]!.close < k + 5) i = k = doc.quoted[doc.opens[k]!]!.close + 1;
      while (isOf(doc, k) || low(doc, k) === 'à' || low(doc, k) === 'même') k++;
      const end = readPhrase(doc, k, limit, { apposition: false });
      i = end > k ? end : has(doc, k, Flag.word) && !has(doc, k, Flag.que) && !isFinite(doc, k) ? k + 1 : i;
      while (i < limit && has(doc, i - 1, Flag.time) && has(doc, i, Flag.time | Flag.number)) i++;
      if (i > before && isOf(doc, i) && !has(doc, i + 1, Flag.infinitive)) {
        const start = isContractedOf(doc, i) ? i : i + 1;
        const of = readPhrase(doc, start, limit, { apposition: false });
        i = of > start ? of : i + 2;
      }
    } else if (i > from && isParticiple(doc, i)) i++;
    else if (i > from && has(doc, i, Flag.dash) && has(doc, i + 1, Flag.capital)) i += 2;
    else if (i > from && has(doc, i, Flag.comma) && has(doc, i + 1, Flag.que)) i++;
    else if (has(doc, i, Flag.comma)) {
      let k = i + 1;
      while (k < limit && k < i + 30 && !has(doc, k, Flag.comma | Flag.final | Flag.colon))
        k = doc.opens[k]! >= 0 && k > i + 1 ? doc.quoted[doc.opens[k]!]!.close + 1 : k + 1;
      if (has(doc, k, Flag.comma) && has(doc, k + 1, Flag.que | Flag.preposition | Flag.infinitive | Flag.negation)) i = k + 1;
    }
    if (i === before) break;
  }
  return i;
}

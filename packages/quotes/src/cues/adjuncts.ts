import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isSubstitute } from '../text/substitute.ts';
import { isFinite } from '../text/verb-use.ts';

/** A time word as such: « le Midi libre » is a newspaper. */
const isTimeWord = (doc: Document, i: number): boolean => has(doc, i, Flag.time) && !has(doc, i, Flag.capital);

/** « publiée », « mise en ligne »: a participle that is no finite verb and no noun. */
const isParticiple = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.pastParticiple) && (!has(doc, i, Flag.finite | Flag.sourceNoun) || /^mise?s?$/u.test(low(doc, i)));

/** *d'ailleurs*, *de même*, *de son côté*: how many words make an adverb at i, or 0. */
function adverbialLength(doc: Document, i: number): number {
  if (low(doc, i) === 'par' && low(doc, i + 1) === 'écrit') return 2;
  if (/^(?:à|d')$/u.test(low(doc, i)) && low(doc, i + 2) === 'voix') return 3;
  if (low(doc, i) === 'à' && low(doc, i + 1) === 'voix') return 3;
  if (!/^(?:de|d')$/u.test(low(doc, i))) return 0;
  if (low(doc, i + 3) === 'voix') return 4;
  if (low(doc, i + 1) === 'ores') return 4;
  if (low(doc, i + 2) === 'côté') return 3;
  return /^(?:ailleurs|abord|emblée|entrée|avance|même|nouveau|suite|surcroît)$/u.test(low(doc, i + 1)) ? 2 : 0;
}

/** Skips what may stand between a cue and its complement: adverbs, times, an addressee or place with its preposition, an insertion between commas. */
export function skipAdjuncts(doc: Document, from: number, limit: number): number {
  let i = isOf(doc, from) && /^(?:lui|elles?|eux)$/u.test(low(doc, from + 1)) ? from + 2 : from;
  for (let guard = 0; guard < 6; guard++) {
    const before = i;
    if (i === from && /^(?:lui|elle|eux|elles)$/u.test(low(doc, i)) && has(doc, i + 1, Flag.comma)) i++;
    for (let length = 1; length > 0 && i < limit; i += length)
      length =
        adverbialLength(doc, i) ||
        (has(doc, i, Flag.adverb) && low(doc, i) !== 'sans' && !has(doc, i, Flag.que | Flag.subordinator) ? 1 : 0);
    if (isTimeWord(doc, i) || (has(doc, i, Flag.determiner) && (isTimeWord(doc, i + 1) || isTimeWord(doc, i + 2)))) {
      while (
        i < limit &&
        (has(doc, i, Flag.time) ||
          (has(doc, i, Flag.number) && (/^\d/u.test(low(doc, i)) || has(doc, i + 1, Flag.time))) ||
          (has(doc, i, Flag.determiner) &&
            !isSubstitute(doc, i) &&
            (has(doc, i + 1, Flag.time) || (has(doc, i + 1, Flag.number) && has(doc, i + 2, Flag.time)))))
      )
        i++;
    } else if (
      has(doc, i, Flag.preposition) &&
      (!has(doc, i + 1, Flag.infinitive) || has(doc, i + 1, Flag.capital)) &&
      !/^(?:des?|d'|selon)$/u.test(low(doc, i))
    ) {
      let k = i + 1;
      if (doc.opens[k]! >= 0 && doc.quoted[doc.opens[k]!]!.close < k + 5) i = k = doc.quoted[doc.opens[k]!]!.close + 1;
      while (/^(?:de|du|des|d'|à)$/u.test(low(doc, k))) k++;
      const end = readPhrase(doc, k, limit, { apposition: false });
      i = end > k ? end : has(doc, k, Flag.word) && !has(doc, k, Flag.que) && !isFinite(doc, k) ? k + 1 : i;
      while (i < limit && has(doc, i - 1, Flag.time) && has(doc, i, Flag.time | Flag.number)) i++;
      if (i > before && isOf(doc, i) && !has(doc, i + 1, Flag.infinitive)) {
        const start = /^d(?:u|es)$/u.test(low(doc, i)) ? i : i + 1;
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

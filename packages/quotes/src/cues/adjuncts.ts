import { has, is, low, type Document } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { eachLength, isContractedOf, linksInfinitive, isOf } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isSubstitute, quantityEnd } from '../text/substitute.ts';
import { isFinite } from '../text/verb-use.ts';

/** A time word as such: « le Midi libre » is a newspaper. */
const isTimeWord = (doc: Document, i: number): boolean => has(doc, i, Flag.time) && !has(doc, i, Flag.capital);

/** « publiée », « mise en ligne »: a participle that is no finite verb and no noun. */
const isParticiple = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.pastParticiple) && (!has(doc, i, Flag.finite | Flag.sourceNoun) || /^mise?s?$/u.test(low(doc, i)));

/** Set adverbials by their first word: the words behind it. */
const SET: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    a: ['posteriori', 'priori'],
    bel: ['et bien'],
    haut: ['et fort', 'et clair'],
    in: ['fine', 'extremis'],
    mot: ['pour mot'],
    quand: ['même'],
    séance: ['tenante'],
    tour: ['à tour'],
    un: ['temps'],
  }).map(([first, rests]) => [first, rests.map((rest) => rest.split(' '))]),
);

/** *d'ailleurs*, *de son côté*, *d'une voix calme*, *il y a trois jours*, *un peu plus tôt*, *tous deux*: how many words make an adverbial at i, or 0. */
export function adverbialLength(doc: Document, i: number): number {
  const word = low(doc, i);
  const set = SET.get(word)?.find((rest) => rest.every((next, k) => low(doc, i + 1 + k) === next));
  if (set) return set.length + 1;
  if (word === 'il' && low(doc, i + 1) === 'y') return timeAgo(doc, i);
  if (linksInfinitive(doc, i)) {
    for (const back of [2, 3])
      if (/^(?:voix|ton)$/u.test(low(doc, i + back)))
        return has(doc, i + back + 1, Flag.word) && !has(doc, i + back + 1, Flag.que | Flag.determiner | Flag.preposition | Flag.capital)
          ? back + 2
          : back + 1;
    if (word === 'à') return low(doc, i + 1) === 'nouveau' ? 2 : 0;
    if (low(doc, i + 1) === 'ores') return 4;
    if (low(doc, i + 2) === 'côté') return 3;
    return /^(?:ailleurs|abord|emblée|entrée|avance|même|nouveau|suite|surcroît)$/u.test(low(doc, i + 1)) ? 2 : 0;
  }
  return timesLength(doc, i) || laterLength(doc, i) || eachLength(doc, i);
}

/** « il y a quelques semaines » */
function timeAgo(doc: Document, i: number): number {
  for (let k = i + 3; k < i + 6; k++) if (isTimeWord(doc, k)) return k - i + 1;
  return 0;
}

/** « une nouvelle fois », « encore une fois », « une fois de plus » */
function timesLength(doc: Document, i: number): number {
  for (let k = i + 1; k < i + 3; k++)
    if (low(doc, k) === 'fois') return low(doc, k + 1) === 'de' && low(doc, k + 2) === 'plus' ? k - i + 3 : k - i + 1;
  return 0;
}

/** « deux jours plus tard », « un peu plus tôt » */
function laterLength(doc: Document, i: number): number {
  if (!has(doc, i, Flag.number | Flag.determiner | Flag.adverb)) return 0;
  for (let k = i + 1; k < i + 4; k++) if (low(doc, k) === 'plus' && /^t(?:ard|ôt)$/u.test(low(doc, k + 1))) return k - i + 2;
  return 0;
}

/** The words of the longest adverbial that `adverbialLength` reads. */
const ADVERBIAL = 6;

/** Where an adverbial begins that ends at a word: « a [une nouvelle fois] dit »; undefined where none does. */
export function adverbialBefore(doc: Document, last: number): number | undefined {
  let found: number | undefined;
  for (let first = last; first > last - ADVERBIAL && !has(doc, first, Flag.avoir | Flag.etre); first--)
    if (adverbialLength(doc, first) === last - first + 1) found = first;
  return found;
}

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
    if (isTimeWord(doc, i) || (has(doc, i, Flag.determiner) && (isTimeWord(doc, i + 1) || isTimeWord(doc, i + 2)))) {
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

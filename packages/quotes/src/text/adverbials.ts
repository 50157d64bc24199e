import { has, low, type Document } from './document.ts';
import { Flag } from './flags.ts';
import { eachLength, linksInfinitive } from './function-words.ts';
import { isWordOf } from './closed-classes.ts';

/** A time word as such: « le Midi libre » is a newspaper. */
export const isTimeWord = (doc: Document, i: number): boolean => has(doc, i, Flag.time) && !has(doc, i, Flag.capital);

/** « mardi », « la semaine », « le 12 mars », « la même semaine »: whether a time begins at a word. */
export const startsTime = (doc: Document, i: number): boolean =>
  isTimeWord(doc, i) || (has(doc, i, Flag.determiner) && (isTimeWord(doc, i + 1) || isTimeWord(doc, i + 2)));

/** Set adverbials by their first word: the words behind it. */
const SET: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    a: ['posteriori', 'priori'],
    bel: ['et bien'],
    de: ['guerre lasse', 'vive voix'],
    du: ['bout des lèvres', 'tac au tac'],
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
    return isWordOf(low(doc, i + 1), 'behind-de') ? 2 : 0;
  }
  // « lui aussi »
  if (/^(?:lui|elles?|eux)$/u.test(word) && low(doc, i + 1) === 'aussi') return 2;
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
  for (let k = i + 1; k < i + 4; k++) {
    if (low(doc, k) === 'plus' && /^t(?:ard|ôt)$/u.test(low(doc, k + 1))) return k - i + 2;
    if (!has(doc, k, Flag.time | Flag.number | Flag.adverb)) return 0;
  }
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

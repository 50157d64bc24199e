import { adverbialBefore } from '../text/adverbials.ts';
import { has, low, type Document } from '../text/document.ts';
import { AUXILIARY, Flag, PREVERBAL } from '../text/flags.ts';

/** The auxiliary of a past participle at i: its index, or -1. Adverbs, clitics and one insertion between commas may stand between. */
export function auxiliaryOf(doc: Document, i: number): number {
  const first = Math.max(doc.first[i]!, i - 16);
  for (let k = i - 1; k >= first; k--) {
    if (low(doc, k) === 'a' && low(doc, k - 1) === 'y' && k < i - 1) continue;
    if (has(doc, k, Flag.avoir | Flag.etre)) {
      if (low(doc, k) === 'été') {
        const outer = auxiliaryOf(doc, k);
        return outer >= 0 ? outer : k;
      }
      return k;
    }
    const adverbial = adverbialBefore(doc, k);
    if (adverbial !== undefined) k = adverbial;
    else if (has(doc, k, Flag.comma)) k = insertionBefore(doc, k, first);
    else if (!mayStandBetween(doc, k)) k = prepositionBefore(doc, k, first);
    if (k < 0) return -1;
  }
  return -1;
}

/** Adverbs, clitics and a coordinated participle may stand between auxiliary and participle: « a ensuite salué et remercié ». */
const mayStandBetween = (doc: Document, k: number): boolean =>
  has(doc, k, PREVERBAL | Flag.adverb | Flag.inversion | Flag.subject | Flag.coordinator) ||
  low(doc, k) === 'juste' ||
  has(doc, k, Flag.time) ||
  (low(doc, k) === 'un' && has(doc, k + 1, Flag.time)) ||
  (has(doc, k, Flag.pastParticiple) && has(doc, k + 1, Flag.coordinator));

/** The comma that opens the insertion which the comma at k closes (« a, par ailleurs, dit »); -1 where there is none nearby, or an incise that reports the words around it. */
function insertionBefore(doc: Document, k: number, first: number): number {
  for (let i = k - 1; i >= first; i--) {
    if (has(doc, i, Flag.comma)) return isIncise(doc, i + 1, k) ? -1 : i;
    if (has(doc, i, Flag.colon | Flag.final | Flag.semicolon | Flag.que | Flag.relative | Flag.mark)) return -1;
  }
  return -1;
}

/** « a, [dit-elle], trouvé », « a, [a expliqué le maire], trouvé », not « a, accusé de fraude, nié », « a, dit-on, annoncé »: whether a reporting verb opens the words up to a comma, with its subject behind. */
function isIncise(doc: Document, from: number, to: number): boolean {
  let i = from;
  while (i < to && has(doc, i, PREVERBAL) && !has(doc, i, Flag.subject)) i++;
  if (!has(doc, i, Flag.finite)) return false;
  const isCompound = has(doc, i, AUXILIARY);
  const isOn = (k: number): boolean => has(doc, k, Flag.inversion) && low(doc, k) === 'on';
  for (; i < to && !isOn(i) && !isOn(i + 1); i++) {
    if (doc.info[i]!.cue && (!isCompound || has(doc, i, Flag.pastParticiple))) return true;
    if (!has(doc, i, AUXILIARY | Flag.inversion | Flag.adverb)) return false;
  }
  return false;
}

/** The preposition of a short adverbial that ends at k (« a pour sa part dit », « a en revanche dit »), or -1. */
function prepositionBefore(doc: Document, k: number, first: number): number {
  for (let i = k; i >= Math.max(first, k - 2); i--) {
    if (has(doc, i, Flag.preposition)) return i;
    if (!has(doc, i, Flag.word) || has(doc, i, AUXILIARY | Flag.que)) return -1;
  }
  return -1;
}

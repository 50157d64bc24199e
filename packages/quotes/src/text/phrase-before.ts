import { has, low, type Document, type Range } from './document.ts';
import { Flag } from './flags.ts';
import { isContractedOf, isOf } from './function-words.ts';
import { isCapitalised, isNominalWord, readPhrase, startsPhrase } from './noun-phrase.ts';

/** Whether a phrase only says when or how often: « le mois dernier », « trois fois », not « ce dernier ». */
export function isTime(doc: Document, from: number, end: number): boolean {
  let k = from;
  while (k < end && has(doc, k, Flag.determiner | Flag.number)) k++;
  // « ces derniers » alone are people
  if (low(doc, from).startsWith('ce') && low(doc, k).startsWith('derni') && !has(doc, k + 1, Flag.time)) return false;
  if (/^(?:derni|prochain)/u.test(low(doc, k)) && k + 1 < end) k++;
  return (
    k < end &&
    (has(doc, k, Flag.time) || (k > from && low(doc, k) === 'fois')) &&
    !(has(doc, k, Flag.capital) && (k > from || doc.first[k] !== k))
  );
}

/** Words that a subject may span. */
const LONGEST_SUBJECT = 60;

/** A noun or adjective, by which no new phrase without its article begins: « dans la revue Nature », « sur le compte Twitter ». */
const isNoun = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.word) &&
  low(doc, i) !== 'exemple' &&
  isNominalWord(doc, i) &&
  !has(doc, i, Flag.adverb | Flag.time | Flag.coordinator | Flag.determiner | Flag.subject | Flag.presentParticiple) &&
  (has(doc, i, Flag.sourceNoun) || !has(doc, i, Flag.pastParticiple));

/** The phrase that ends right before word k (exclusive), read forward from its earliest possible start at or after `from`; `governed` lets a preposition other than *de* stand before it. */
export function phraseBefore(doc: Document, from: number, k: number, governed = false): Range | undefined {
  for (let i = Math.max(from, k - LONGEST_SUBJECT); i < k; i++) {
    if (!startsPhrase(doc, i) && !has(doc, i, Flag.subject)) continue;
    if (
      i > from &&
      ((has(doc, i - 1, Flag.preposition | Flag.determiner) && !(governed && !isOf(doc, i - 1))) ||
        (has(doc, i, Flag.capital) && isCapitalised(doc, i - 1)))
    )
      continue;
    if (has(doc, i - 1, Flag.avoir | Flag.etre) && !has(doc, i, Flag.determiner | Flag.capital)) continue;
    if (i > from && !(has(doc, i, Flag.determiner | Flag.subject) && !isContractedOf(doc, i)) && isNoun(doc, i - 1)) continue;
    const end = readPhrase(doc, i, k);
    if (end === k && !isTime(doc, i, end)) return { from: i, to: k - 1 };
  }
  return undefined;
}

import { has, is, low, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isTheirs } from './function-words.ts';

/** A preposition inside the name of a body: « Médecins sans frontières », « le collectif Parents en alerte », « la Haute Autorité pour la transparence ». */
export function isInName(doc: Document, k: number): boolean {
  if (!has(doc, k - 1, Flag.capital) || !has(doc, k + 1, Flag.word) || has(doc, k + 1, Flag.capital | Flag.time | Flag.infinitive))
    return false;
  if (!/^(?:sans|en|pour|contre)$/u.test(low(doc, k))) return false;
  if (has(doc, k + 1, Flag.determiner) && low(doc, k + 1) !== 'tous')
    return has(doc, k - 1, Flag.body) || (has(doc, k - 2, Flag.body) && has(doc, k + 2, Flag.capital));
  return low(doc, k + 1).startsWith('frontière') || has(doc, k - 2, Flag.body);
}

/** « rédacteur en chef », « information en continu », « ministre par intérim », « maire sans étiquette », « parti au pouvoir », « agence de lutte contre la fraude » */
export const isFixed = (doc: Document, k: number): boolean =>
  (low(doc, k) === 'en' && /^(?:charge|chef|continu|question)$/u.test(low(doc, k + 1))) ||
  (low(doc, k) === 'par' && low(doc, k + 1) === 'intérim') ||
  (low(doc, k) === 'sans' && low(doc, k + 1) === 'étiquette') ||
  (low(doc, k) === 'au' && low(doc, k + 1) === 'pouvoir') ||
  (low(doc, k) === 'contre' && low(doc, k - 1) === 'lutte');

/** « océanique [et atmosphérique] », « économique[, social et environnemental] »: an adjective that *et* joins to another. */
export const isJoinedAdjective = (doc: Document, k: number): boolean =>
  (low(doc, k) === 'et' || (has(doc, k, Flag.comma) && low(doc, k + 2) === 'et')) && isRelational(doc, k - 1) && isRelational(doc, k + 1);

const isRelational = (doc: Document, i: number): boolean => doc.flags[i] === Flag.word && RELATIONAL_ADJECTIVE.test(low(doc, i));

const RELATIONAL_ADJECTIVE =
  /(?:ique|aire|[aei]ls?|ales?|elles?|aux|[ée]en|enne|ien|ives?|ifs?|eu[sx]|euses?|ible|able|a[in]t|ante|aise?|oise?|iste)s?$/u;

/** « a dit le maire [de son côté] », « [d'une voix calme] »: of how it is said, not of who says it. */
export const saysHow = (doc: Document, of: number): boolean =>
  (isTheirs(doc, of + 1) && low(doc, of + 2) === 'côté') ||
  (is(doc, of + 1, Kind.indefinite) && [2, 3].some((n) => /^(?:voix|ton)$/u.test(low(doc, of + n))));

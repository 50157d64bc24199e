import { adverbialLength } from './adverbials.ts';
import { has, is, low, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isWordOf, type ClosedClass } from './closed-classes.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import { isFinite } from './verb-use.ts';

/** A preposition inside the name of a body: « Médecins sans frontières », « le collectif Parents en alerte », « la Haute Autorité pour la transparence ». */
export function isInName(doc: Document, k: number): boolean {
  if (!has(doc, k - 1, Flag.capital) || !has(doc, k + 1, Flag.word) || has(doc, k + 1, Flag.capital | Flag.time | Flag.infinitive))
    return false;
  if (!/^(?:sans|en|pour|contre)$/u.test(low(doc, k))) return false;
  if (has(doc, k + 1, Flag.determiner) && low(doc, k + 1) !== 'tous')
    return has(doc, k - 1, Flag.body) || (has(doc, k - 2, Flag.body) && has(doc, k + 2, Flag.capital));
  return low(doc, k + 1).startsWith('frontière') || has(doc, k - 2, Flag.body);
}

/** What a preposition adds to a noun for somebody, no matter what verb stands by. */
const STATES: ReadonlyMap<string, ClosedClass> = new Map([
  ['en', 'after-en'],
  ['par', 'after-par'],
  ['sans', 'after-sans'],
  ['sous', 'after-sous'],
  ['hors', 'after-hors'],
  ['au', 'after-au'],
  ['aux', 'after-aux'],
  ['à', 'after-bare-à'],
  ["à l'", 'after-à'],
  ["dans l'", 'after-dans'],
]);

/** Whether a preposition and a noun, or with its article between, are such an addition. */
function isState(doc: Document, k: number): boolean {
  const article = is(doc, k + 1, Kind.article);
  const state = STATES.get(article ? `${low(doc, k)} l'` : low(doc, k));
  return (
    state !== undefined &&
    isWordOf(low(doc, article ? k + 2 : k + 1), state) &&
    !(article && low(doc, k) === 'dans' && !has(doc, k - 1, Flag.sourceNoun))
  );
}

/**
 * « rédacteur en chef », « information en continu », « ministre par intérim », « maire sans étiquette », « maçon à la retraite », « voisin
 * d'en face », « femme dans l'assistance », « source au ministère », « agence de lutte contre la fraude »: what goes with a noun behind its preposition.
 */
export const isFixed = (doc: Document, k: number): boolean =>
  isState(doc, k) ||
  (low(doc, k) === 'non' && (doc.flags[k + 1] === Flag.word || has(doc, k + 1, Flag.pastParticiple | Flag.sourceNoun))) ||
  (is(doc, k, Kind.to) && low(doc, k - 1) === 'poste' && low(doc, k - 2) === 'en') ||
  (low(doc, k) === 'chez' && has(doc, k + 1, Flag.capital) && has(doc, k - 1, Flag.sourceNoun) && is(doc, k - 2, Kind.indefinite)) ||
  (low(doc, k - 1) === 'source' && is(doc, k, Kind.to) && isOffice(doc, is(doc, k, Kind.contracted) ? k + 1 : k + 2)) ||
  (low(doc, k) === 'contre' && low(doc, k - 1) === 'lutte') ||
  (low(doc, k) === 'à' && low(doc, k + 1) === 'vue' && low(doc, k - 1).startsWith('gardé'));

/** « [d'en] face », « [d'à] côté » */
export const isBeside = (doc: Document, k: number): boolean =>
  low(doc, k) === "d'" && (low(doc, k + 1) === 'en' ? low(doc, k + 2) === 'face' : low(doc, k + 1) === 'à' && low(doc, k + 2) === 'côté');

/** *présidence*, *ministère*, no medium: a body that a source may be at. */
const isOffice = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.body) && !has(doc, i, Flag.capital) && !isSpeechNoun(low(doc, i), 'medium');

/** « océanique [et atmosphérique] », « économique[, social et environnemental] »: an adjective that *et* joins to another. */
export const isJoinedAdjective = (doc: Document, k: number): boolean =>
  (low(doc, k) === 'et' || (has(doc, k, Flag.comma) && low(doc, k + 2) === 'et')) && isRelational(doc, k - 1) && isRelational(doc, k + 1);

const isRelational = (doc: Document, i: number): boolean => doc.flags[i] === Flag.word && RELATIONAL_ADJECTIVE.test(low(doc, i));

const RELATIONAL_ADJECTIVE =
  /(?:ique|aire|[aei]ls?|ales?|elles?|aux|[ée]en|enne|ien|ives?|ifs?|eu[sx]|euses?|ible|able|a[in]t|ante|aise?|oise?|iste)s?$/u;

/** « a dit le maire [de son côté] », « [d'une voix calme] », « [d'emblée] », « [du bout des lèvres] »: of how it is said, not of who says it. */
export const saysHow = (doc: Document, of: number): boolean =>
  adverbialLength(doc, of) > 0 && !/^(?:avance|entrée|même|suite)$/u.test(low(doc, of + 1));

const NO_NOUN =
  Flag.determiner |
  Flag.number |
  Flag.capital |
  Flag.pastParticiple |
  Flag.preposition |
  Flag.adverb |
  Flag.coordinator |
  Flag.subordinator;

/** « la fédération des ports [et docks] »: a second noun that shares *des* with the one before *et*. */
export const isJoinedNoun = (doc: Document, et: number): boolean =>
  low(doc, et) === 'et' &&
  low(doc, et - 2) === 'des' &&
  /.[sx]$/u.test(low(doc, et + 1)) &&
  has(doc, et + 1, Flag.word) &&
  !isFinite(doc, et + 1) &&
  !has(doc, et + 1, NO_NOUN);

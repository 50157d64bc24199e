import { meetsVerb } from './verb-use.ts';
import { has, is, low, type Document } from './document.ts';
import { isBareOf, isOf } from './function-words.ts';
import { Flag, Kind } from './flags.ts';
import { isWordOf } from './closed-classes.ts';

const SOME = /^(?:près|plus|moins)$/u;
/** « celui-ci », « ce dernier », « beaucoup »: somebody, without a noun. */
export const isSubstitute = (doc: Document, i: number): boolean =>
  is(doc, i, Kind.latter) ||
  (is(doc, i, Kind.some) && has(doc, i, Flag.subject)) ||
  isLatter(doc, i) ||
  ((low(doc, i) === 'le' || low(doc, i) === 'la') && isOrdinal(doc, i + 1)) ||
  (low(doc, i) === 'tout' && low(doc, i + 2) === 'monde');

/** « ce dernier » */
export const isLatter = (doc: Document, i: number): boolean =>
  low(doc, i + 1).startsWith('dern') && !has(doc, i + 2, Flag.time) && is(doc, i, Kind.demonstrative);

/** « le premier », « la seconde » of two, without a noun. */
export const isOrdinal = (doc: Document, i: number): boolean =>
  /^(?:premi(?:er|ère)|seconde?)$/u.test(low(doc, i)) &&
  (!has(doc, i + 1, Flag.word) || meetsVerb(doc, i + 1) || has(doc, i + 1, Flag.presentParticiple));

/** « près de 200 élus », « pas moins de 200 élus », « au moins 200 », « environ 50 élus », « plus d'un tiers ». */
export const isApproximate = (doc: Document, i: number): boolean => figureEnd(doc, i) > i;

/** Where the figure begins behind words that say how exact it is, or i. */
function figureEnd(doc: Document, i: number): number {
  const from = low(doc, i) === 'pas' && low(doc, i + 1) === 'moins' ? i + 1 : i;
  const word = low(doc, from);
  if (isBareOf(doc, from + 1) && SOME.test(word) && (has(doc, from + 2, Flag.number) || isShare(doc, from + 2))) return from + 2;
  if (word === 'environ' && has(doc, i + 1, Flag.number)) return i + 1;
  return word === 'au' && low(doc, i + 1) === 'moins' && has(doc, i + 2, Flag.number) ? i + 2 : i;
}

/** « un tiers », « la moitié » */
const isShare = (doc: Document, i: number): boolean => is(doc, i, Kind.article | Kind.indefinite) && isWordOf(low(doc, i + 1), 'amount');

/** Where the noun begins behind how many there are of it: « beaucoup d'[élus] », « bon nombre d'[élus] », « de plus en plus d'[élus] », « 80 % des [élus] », or i. */
export function quantityEnd(doc: Document, i: number): number {
  const figure = figureEnd(doc, i);
  if (figure > i) return figure;
  if (has(doc, i, Flag.number) && low(doc, i + 1) === '%' && isOf(doc, i + 2)) return i + 3;
  const many = low(doc, i) === 'bon' ? i + 1 : isBareOf(doc, i) && low(doc, i + 2) === 'en' ? i + 3 : i;
  return isWordOf(low(doc, many), 'many') && isBareOf(doc, many + 1) ? many + 2 : i;
}

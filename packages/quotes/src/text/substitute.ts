import { meetsVerb } from './verb-use.ts';
import { has, is, low, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';

const SOME = /^(?:près|plus|moins)$/u;

/** « celui-ci », « ce dernier », « beaucoup »: somebody, without a noun. */
export const isSubstitute = (doc: Document, i: number): boolean =>
  is(doc, i, Kind.latter) ||
  (is(doc, i, Kind.some) && has(doc, i, Flag.subject)) ||
  (low(doc, i + 1).startsWith('dern') && !has(doc, i + 2, Flag.time) && is(doc, i, Kind.demonstrative)) ||
  ((low(doc, i) === 'le' || low(doc, i) === 'la') && isOrdinal(doc, i + 1)) ||
  (low(doc, i) === 'tout' && low(doc, i + 2) === 'monde');

/** « le premier », « la seconde » of two, without a noun. */
export const isOrdinal = (doc: Document, i: number): boolean =>
  /^(?:premi(?:er|ère)|seconde?)$/u.test(low(doc, i)) &&
  (!has(doc, i + 1, Flag.word) || meetsVerb(doc, i + 1) || has(doc, i + 1, Flag.presentParticiple));

/** « près de 200 élus », « plus de la moitié », « environ 50 élus ». */
export const isApproximate = (doc: Document, i: number): boolean =>
  (low(doc, i + 1) === 'de' && has(doc, i + 2, Flag.number) && SOME.test(low(doc, i))) ||
  (low(doc, i) === 'environ' && has(doc, i + 1, Flag.number));

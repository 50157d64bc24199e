import { meetsVerb } from './verb-use.ts';
import { has, low, type Document } from './document.ts';
import { Flag } from './flags.ts';

const SUBSTITUTE = /^(?:ce(?:lui|lle|ux|lles)-(?:ci|là)|beaucoup|certaine?s|d'autres)$/u;
const DEMONSTRATIVE = /^(?:ces?|cette)$/u;
const SOME = /^(?:près|plus|moins)$/u;

/** « celui-ci », « ce dernier », « beaucoup »: somebody, without a noun. */
export const isSubstitute = (doc: Document, i: number): boolean =>
  (low(doc, i).length > 6 && SUBSTITUTE.test(low(doc, i))) ||
  (low(doc, i + 1).startsWith('dern') && !has(doc, i + 2, Flag.time) && DEMONSTRATIVE.test(low(doc, i))) ||
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

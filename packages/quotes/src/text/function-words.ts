import { isWordOf } from './closed-classes.ts';
import { has, is, low, type Range } from './document.ts';
import { Flag, Kind } from './flags.ts';
import type { Words } from './words.ts';

const LEQUEL = /^(?:lequel|laquelle|lesquel(?:le)?s)$/u;
/** *eux*, *elles*, *ils* */
export const isThem = (words: Words, i: number): boolean => is(words, i, Kind.they) && is(words, i, Kind.plural);

/** « près de [lui] », « avec [elle] », « à côté d'[elles] », not « l'une d'[elles] », « plusieurs d'entre [elles] »: a pronoun that says beside whom. */
export const isBesideWhom = (words: Words, i: number): boolean =>
  isWordOf(low(words, i), 'stressed') &&
  has(words, i - 1, Flag.preposition) &&
  (low(words, i - 1) === "d'" ? isWordOf(low(words, i - 2), 'beside') : low(words, i - 1) !== 'entre');

/** « le maire [comme] le préfet disent », « aussi bien le maire [que] le préfet », « le maire, mais [aussi] le préfet, »: the last word of what joins two subjects of a verb in the plural. */
export const isAlikeJoin = (words: Words, i: number): boolean =>
  /^(?:comme|qu[e'])$/u.test(low(words, i)) || (/^(?:aussi|également)$/u.test(low(words, i)) && low(words, i - 1) === 'mais');

/** *tous (les) deux*, *chacun*, *l'un et l'autre*, *lui-même* of a subject, beside its verb: how many words, or 0. */
export function eachLength(words: Words, i: number): number {
  const word = low(words, i);
  if (/^(?:chacune?|(?:lui|elle|eux|elles)-mêmes?)$/u.test(word)) return 1;
  if (word === "l'") return /^une?$/u.test(low(words, i + 1)) && low(words, i + 2) === 'et' && low(words, i + 4) === 'autre' ? 5 : 0;
  if (!/^tou(?:s|tes)$/u.test(word)) return 0;
  const number = low(words, i + 1) === 'les' ? i + 2 : i + 1;
  return /^(?:deux|trois|quatre)$/u.test(low(words, number)) ? number - i + 1 : 0;
}

/** « s'est [permis] de dire que »: a participle behind *se* and a form of *être*. */
export const isOfOneself = (words: Words, i: number): boolean => has(words, i - 1, Flag.etre) && is(words, i - 2, Kind.oneself);

/** *son*, *leurs*: somebody's whom the text speaks of. */
export const isTheirs = (words: Words, i: number): boolean => is(words, i, Kind.theirs);

/** *de* or what it is in with an article. */
export const isOf = (words: Words, i: number): boolean => is(words, i, Kind.of);

/** *de* without an article. */
export const isBareOf = (words: Words, i: number): boolean => is(words, i, Kind.of) && !is(words, i, Kind.contracted);

/** *du*, *des* */
export const isContractedOf = (words: Words, i: number): boolean => is(words, i, Kind.of) && is(words, i, Kind.contracted);

/** *un*, *une*, *des*: what opens a phrase for somebody new. */
export const isIndefinite = (words: Words, i: number): boolean => is(words, i, Kind.indefinite) || low(words, i) === 'des';

/** *à*, *de* and *d'*, which link an infinitive to what governs it. */
export const linksInfinitive = (words: Words, i: number): boolean => low(words, i) === 'à' || isBareOf(words, i);

/** *et*, *ou*, *&*, the *que* of *ainsi que*: the word by which a phrase is joined to another. */
export function isAnd(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'et' || word === 'ou' || word === '&' || isAsWell(words, i - 1);
}

/** « le maire [ainsi que] le préfet » */
export const isAsWell = (words: Words, i: number): boolean => low(words, i) === 'ainsi' && /^qu[e']$/u.test(low(words, i + 1));

/** *selon* and *d'après*, which say whose words a clause holds. */
export function isAccordingTo(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'selon' || word === "d'après" || (word === "d'" && low(words, i + 1) === 'après');
}

/** *lequel* in its forms, without a preposition. */
export const isLequel = (words: Words, i: number): boolean => (words.flags[i]! & Flag.relative) !== 0 && LEQUEL.test(low(words, i));

/** A relative pronoun that is the subject of its clause. */
export const isSubjectRelative = (words: Words, i: number): boolean => low(words, i) === 'qui' || isLequel(words, i);

/** A possessive determiner: « à ses yeux ». */
export const isPossessive = (words: Words, i: number): boolean => is(words, i, Kind.theirs | Kind.ours);

/** « quelle élue »: who asks does not say who it is. */
export const asksWho = (words: Words, { from }: Range): boolean => is(words, from, Kind.asks) && has(words, from, Flag.determiner);

/** A phrase that is a pronoun for who is speaking: outside of what others say, the author of the text. */
export const isFirstPerson = (words: Words, { from, to }: Range): boolean => from === to && is(words, from, Kind.me | Kind.us);

/** What opens a plural phrase. */
export const isPlural = (words: Words, i: number): boolean => has(words, i, Flag.number) || is(words, i, Kind.plural);

/** « non seulement P, mais Q » */
export const isNotOnly = (words: Words, i: number): boolean => low(words, i) === 'non' && low(words, i + 1) === 'seulement';

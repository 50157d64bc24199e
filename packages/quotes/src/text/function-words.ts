import { low, type Range } from './document.ts';
import { Flag } from './flags.ts';
import type { Words } from './words.ts';

const LEQUEL = /^(?:lequel|laquelle|lesquel(?:le)?s)$/u;
const FIRST_PERSON = /^(?:je|j'|me|m'|moi|nous)$/u;
const POSSESSIVE = /^(?:mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?)$/u;
/** *son*, *leurs*: somebody's whom the text speaks of. */
export const isTheirs = (words: Words, i: number): boolean => /^(?:son|sa|ses|leurs?)$/u.test(low(words, i));

const PLURAL = /^(?:[cdlms]es|leurs|plusieurs|certain.s|quelques)$/u;

/** *de* or what it is in with an article. */
export function isOf(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'de' || word === "d'" || word === 'du' || word === 'des';
}

/** *de* without an article. */
export function isBareOf(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'de' || word === "d'";
}

/** *et*, *ou*, *&*: what joins phrases. */
export function isAnd(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'et' || word === 'ou' || word === '&';
}

/** *selon* and *d'après*, which say whose words a clause holds. */
export function isAccordingTo(words: Words, i: number): boolean {
  const word = low(words, i);
  return word === 'selon' || word === "d'après";
}

/** *lequel* in its forms, without a preposition. */
export const isLequel = (words: Words, i: number): boolean => (words.flags[i]! & Flag.relative) !== 0 && LEQUEL.test(low(words, i));

/** A relative pronoun that is the subject of its clause. */
export const isSubjectRelative = (words: Words, i: number): boolean => low(words, i) === 'qui' || isLequel(words, i);

/** A possessive determiner: « à ses yeux ». */
export const isPossessive = (words: Words, i: number): boolean => POSSESSIVE.test(low(words, i));

/** A phrase that is a pronoun for who is speaking: outside of what others say, the author of the text. */
export const isFirstPerson = (words: Words, { from, to }: Range): boolean => from === to && FIRST_PERSON.test(low(words, from));

/** What opens a plural phrase. */
export const isPlural = (words: Words, i: number): boolean => (words.flags[i]! & Flag.number) !== 0 || PLURAL.test(low(words, i));

/** « non seulement P, mais Q » */
export const isNotOnly = (words: Words, i: number): boolean => low(words, i) === 'non' && low(words, i + 1) === 'seulement';

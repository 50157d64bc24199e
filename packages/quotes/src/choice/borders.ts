import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag, PREVERBAL } from '../text/flags.ts';
import { isAccordingTo } from '../text/function-words.ts';
import { isFinite } from '../text/verb-use.ts';
import { TENSES } from '../verbs/conjugate.ts';

/** What may stand beside a stretch of words, each class with a number of its own; the first that fits. */
const CLASSES: readonly number[] = [
  Flag.comma,
  Flag.dash,
  Flag.colon,
  Flag.semicolon,
  Flag.openBracket,
  Flag.closeBracket,
  Flag.final,
  Flag.coordinator,
  Flag.que,
  Flag.relative,
  Flag.subordinator,
  Flag.preposition,
  Flag.presentParticiple,
  PREVERBAL,
  Flag.subject,
  Flag.determiner,
  Flag.adverb,
  Flag.pastParticiple,
  Flag.infinitive,
  Flag.number,
  Flag.capital,
  Flag.sourceNoun,
];

/** The class of a word as what stands beside a stretch: 0 outside the text, then marks, *selon*, finite verbs, the classes above, other words. */
export function borderOf(doc: Document, i: number): number {
  if (i < 0 || i >= doc.length) return 0;
  if (doc.opens[i]! >= 0) return 1;
  if (doc.closes[i]! >= 0) return 2;
  if (isAccordingTo(doc, i)) return 3;
  if (isFinite(doc, i)) return 4;
  const flags = doc.flags[i]!;
  let at = 0;
  while (at < CLASSES.length && (flags & CLASSES[at]!) === 0) at++;
  return 5 + at;
}

/** A word as one of 1 to `classes`, by hash. */
export function hashed(word: string, classes: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return 1 + ((hash >>> 0) % classes);
}

const GRAMMATICAL =
  Flag.preposition | Flag.determiner | Flag.subject | Flag.clitic | Flag.que | Flag.relative | Flag.coordinator | Flag.subordinator;

/** A word of grammar by hash, 0 for the others: *de* is not *avec*. */
export const grammarOf = (doc: Document, i: number): number => (has(doc, i, GRAMMATICAL) ? hashed(low(doc, i), 61) : 0);

/** The tense of a verb form as one of 1 to 6, 0 where it has none. */
export const tenseClass = (features: number): number => 32 - Math.clz32(features & TENSES);

/** A pronoun or a relative that is a phrase of its own. */
export const isLonePronoun = (doc: Document, { from, to }: Range): boolean =>
  from === to && has(doc, from, Flag.subject | Flag.relative | Flag.clitic);

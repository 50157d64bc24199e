import { isFullName } from './apposition.ts';
import { has, low, type Document, type Range } from './document.ts';
import { Flag } from './flags.ts';
import { isBareOf, isOf, isThem } from './function-words.ts';
import { isWordOf } from './closed-classes.ts';
import { headOf } from './noun-phrase.ts';
import { speechNounOf } from './speech-nouns.ts';
import { isSubstitute } from './substitute.ts';

const QUANTIFIER = /^(?:ensemble|une?|certain.*|plusieurs|beaucoup)$/u;

/** « l'échevin des fêtes, Paul Mirel »: a full name in apposition makes any noun somebody. */
function isNamedBeside(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (has(doc, i, Flag.comma) && isFullName(doc, i + 1)) return true;
  return false;
}

/** Whether a word is a noun for people, and for no body or document. */
export const isPersonNoun = (doc: Document, i: number): boolean => has(doc, i, Flag.sourceNoun) && !has(doc, i, Flag.body);

/** Past a superlative and an adjective to the noun for people or bodies right behind: « l'extrême [droite] », « la plus grande [association] ». */
export function pastAdjectives(doc: Document, from: number, to: number): number {
  let head = low(doc, from) === 'plus' && from < to ? from + 1 : from;
  while (
    head < to &&
    !has(doc, head, Flag.sourceNoun | Flag.capital) &&
    !isOf(doc, head + 1) &&
    has(doc, head + 1, Flag.sourceNoun | Flag.capital)
  )
    head++;
  return head;
}

/** « un jeune de 20 ans », not « le jeune Paul »: somebody by his age. */
const isYoung = (doc: Document, i: number): boolean => /^jeunes?$/u.test(low(doc, i)) && !has(doc, i + 1, Flag.capital);

/** Whether a phrase is headed by a name or by a noun for people or bodies, past a quantity: « une poignée de manifestants ». */
export function isHeadedBySomebody(doc: Document, range: Range): boolean {
  if (isSubstitute(doc, range.from) || has(doc, range.from, Flag.subject)) return true;
  let head = headOf(doc, isBareOf(doc, range.from) && range.to > range.from ? { from: range.from + 1, to: range.to } : range);
  for (let i = head; i < range.to && i < head + 4 && !has(doc, i, Flag.sourceNoun); i++)
    if (isOf(doc, i + 1) && (isWordOf(low(doc, i), 'amount') || QUANTIFIER.test(low(doc, i))))
      head = headOf(doc, { from: i + 2, to: range.to });
  head = pastAdjectives(doc, head, range.to);
  return (
    has(doc, head, Flag.sourceNoun | Flag.capital) ||
    isYoung(doc, head) ||
    isThem(doc, head) ||
    low(doc, head) === 'nous' ||
    isNamedBeside(doc, range)
  );
}

/** « selon l'intensité », « selon la réglementation », not « selon une publication »: a noun made of an adjective or verb, alone, that nobody lists as a source. */
export function isAbstract(doc: Document, range: Range): boolean {
  const head = headOf(doc, range);
  return (
    doc.flags[head] === Flag.word &&
    /(?:tion|sion|ité|ance|ence|ure|isme)s?$/u.test(low(doc, head)) &&
    speechNounOf(low(doc, head), ['saying', 'known']) === 0
  );
}

/** « @leapetit »: who writes by a name of their own. */
export const isHandle = (doc: Document, i: number): boolean => low(doc, i).startsWith('@');

/** « la Lyonnaise », « l'Italien »: somebody by where they are from. */
export const isDemonym = (doc: Document, head: number, { to }: Range): boolean =>
  head === to && /^[\p{L}-]+(?:ais|ois|ien|éen|ain|and|ard|ol|uisse)(?:e|ne|sse)?$/u.test(low(doc, head));

/** Whether a phrase holds a noun for people or bodies, a name, or what stands for one. */
export function mentionsSomebody(doc: Document, { from, to }: Range): boolean {
  if (isSubstitute(doc, from)) return true;
  for (let i = from; i <= to; i++)
    if (has(doc, i, Flag.sourceNoun) || (has(doc, i, Flag.capital) && !has(doc, i, Flag.determiner)) || isThem(doc, i)) return true;
  return false;
}

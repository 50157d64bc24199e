import { isInhabitant } from './inhabitants.ts';
import type { Document } from './document.ts';
import { foldedAt, type Word } from './word.ts';
import { isAbbreviated, isArticle, isParticle, isTitle } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** « E. », « J.-M. », « J-M », « J.M. » */
export const INITIALS = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)?|\p{Lu}-\p{Lu})$/u;

/** Whether a form of address stands before a token: « M. [Le Drian] », « Dr. [Le Goff] ». */
export function isTitled(words: readonly Word[], at: number): boolean {
  let k = at - 1;
  if (foldedAt(words, k) === '.') k--;
  const word = words[k];
  return word !== undefined && isTitle(word.folded) && (word.capital || !isAbbreviated(word.folded));
}

/** « MM. », « Mmes »: whether a folded title stands before several names. */
export const isTitleOfSeveral = (folded: string): boolean => /^m(?:m\.|mes)$/u.test(folded);

/** What stands before the first word of a clause. */
const BEFORE_CLAUSE = /^[«“"(:–—-]$/u;

/** Whether a word may have its capital of its place: « [L']Observatoire », not « dans L'Écho de Brévaux ». */
export const isOpening = ({ words, sentenceOf }: Document, at: number): boolean =>
  sentenceOf[at - 1] !== sentenceOf[at] || BEFORE_CLAUSE.test(words[at - 1]!.folded);

/** « M. [des Ormeaux] », « Bruno [Le Maire] »: whether the article at a token is part of a surname; where a sentence or what stands behind a mark starts « Le Maire » is an office, « Le Lyonnais » somebody by his town. */
export function opensSurname(document: Document, at: number): boolean {
  const { words } = document;
  if (!isArticle(words[at]!.folded) && words[at]!.folded !== 'des') return false;
  if (isTitled(words, at)) return true;
  const next = words[at + 1]!;
  return (
    words[at]!.capital &&
    next.capital &&
    !next.demonym &&
    (isOpening(document, at) ? !next.roles && !isInhabitant(next.folded) : !isOfClass(next.folded, 'rank'))
  );
}

/** Where the surname of a full name begins: « Jean-Yves [Le Drian] », « Ursula [von der Leyen] ». */
export function surnameStart(words: readonly Word[], first: number, last: number): number {
  let start = last - 1;
  while (start - 1 > first && isParticle(words[start - 1]!.folded)) start--;
  return start;
}

import { foldedAt, type Word } from './word.ts';
import { isAnd, isBareDe, isDefinite } from '../text/function-words.ts';

const LANGUAGE = /^langues?$/u;
/** « le [français] », « l'[anglais] », « en [russe] »: a lower-case noun, which no inhabitant is. */
const isBeforeNoun = (folded: string): boolean => isDefinite(folded) || folded === 'en';
const SPEAK = /^parl(?!ement)/u;
const TEACHING = /^(?:cours|enseignante?|examen|lecon|prof(?:esseure?)?)s?$/u;

/**
 * Whether a demonym tells of a language: « la langue [française] », « apprendre l'[anglais] », « parler [russe] », « en français et
 * [espagnol] »; not in « le Français », « le britannique », « le français Tarvel ». `before` is where the last language was.
 */
export function isLanguage(words: readonly Word[], at: number, before: number): boolean {
  const { capital, demonym } = words[at]!;
  const previous = foldedAt(words, at - 1);
  if (capital) return false;
  if (LANGUAGE.test(previous) || ((previous === ',' || isAnd(previous)) && before === at - 2)) return true;
  if (!demonym?.language || words[at + 1]?.capital) return false;
  if (isBeforeNoun(previous) || SPEAK.test(previous)) return true;
  return isBareDe(previous) && TEACHING.test(foldedAt(words, at - 2));
}

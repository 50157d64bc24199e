import { foldedAt, type Word } from './word.ts';

const LANGUAGE = /^langues?$/u;
/** « le [français] », « l'[anglais] », « en [russe] »: a lower-case noun, which no inhabitant is. */
const BEFORE_NOUN = /^(?:l'|le|du|au|en)$/u;
const SPEAK = /^parl(?!ement)/u;
const TEACHING = /^(?:cours|enseignante?|examen|lecon|prof(?:esseure?)?)s?$/u;
const AND = /^(?:,|et|ou|ni)$/u;

/**
 * Whether a demonym tells of a language: « la langue [française] », « apprendre l'[anglais] », « parler [russe] », « en français et
 * [espagnol] »; not in « le Français », « le britannique », « le français Tarvel ». `before` is where the last language was.
 */
export function isLanguage(words: readonly Word[], at: number, before: number): boolean {
  const { capital, demonym } = words[at]!;
  const previous = foldedAt(words, at - 1);
  if (capital) return false;
  if (LANGUAGE.test(previous) || (AND.test(previous) && before === at - 2)) return true;
  if (!demonym?.language || words[at + 1]?.capital) return false;
  if (BEFORE_NOUN.test(previous) || SPEAK.test(previous)) return true;
  return /^d[e']$/u.test(previous) && TEACHING.test(foldedAt(words, at - 2));
}

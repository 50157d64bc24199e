import { isPlace } from '../resolve/places.ts';
import { ELECTED, OFFICES, UNNAMED } from '../resolve/role-nouns.ts';
import { isRole, isTheirs, type Described } from './described.ts';
import { fold } from '../text/fold.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** The kind of an office or tie that somebody unnamed has as a rule. */
export const UNNAMED_KIND = 1;

/**
 * The kind of a description's noun, which lead back in different ways: « l'homme », « le préfet », « le président », « l'attaquant »,
 * « le groupe », « la banque », « son rival », « sa femme », « la pénaliste » whose noun no list has, « l'Italien »; `undefined` for places, which the rules resolve as well.
 */
export function nounKind(described: Described): number | undefined {
  const { phrase } = described;
  if (isRole(phrase)) {
    const { lemma, gender } = phrase;
    if (isTheirs(described)) {
      if (isOfClass(lemma, 'opposite')) return 6;
      if (isOfClass(lemma, 'kin') || (lemma === 'homme' && gender === 'f')) return 7;
    }
    if (phrase.guessed) return 8;
    if (phrase.national) return 9;
    return isOfClass(lemma, 'human') ? 0 : ELECTED.test(lemma) || OFFICES.test(lemma) ? 2 : UNNAMED.test(lemma) ? UNNAMED_KIND : 3;
  }
  const { noun, classes } = phrase.noun;
  return isOfClass(fold(noun), 'group') ? 4 : classes.some(isPlace) ? undefined : 5;
}

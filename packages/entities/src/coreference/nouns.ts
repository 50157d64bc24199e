import { GROUP } from '../resolve/classes.ts';
import { isPlace } from '../resolve/places.ts';
import { ELECTED, HUMAN, KIN, OFFICES, OPPOSITE, UNNAMED } from '../resolve/role-nouns.ts';
import { isRole, isTheirs, type Described } from './described.ts';

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
      if (OPPOSITE.test(lemma)) return 6;
      if (KIN.test(lemma) || (lemma === 'homme' && gender === 'f')) return 7;
    }
    if (phrase.guessed) return 8;
    if (phrase.national) return 9;
    return HUMAN.test(lemma) ? 0 : ELECTED.test(lemma) || OFFICES.test(lemma) ? 2 : UNNAMED.test(lemma) ? UNNAMED_KIND : 3;
  }
  const { noun, classes } = phrase.noun;
  return GROUP.test(noun) ? 4 : classes.some(isPlace) ? undefined : 5;
}

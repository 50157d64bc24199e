import { GROUP } from '../resolve/classes.ts';
import { isPlace } from '../resolve/places.ts';
import { ELECTED, HUMAN, OFFICES, UNNAMED } from '../resolve/role-nouns.ts';
import { isRole, type Described } from './described.ts';

/**
 * The kind of a description's noun, which lead back in different ways: « l'homme », « le préfet », « le président », « l'attaquant »,
 * « le groupe », « la banque »; `undefined` for places, which the rules resolve as well.
 */
export function nounKind({ phrase }: Described): number | undefined {
  if (isRole(phrase)) {
    const { lemma } = phrase;
    return HUMAN.test(lemma) ? 0 : ELECTED.test(lemma) || OFFICES.test(lemma) ? 2 : UNNAMED.test(lemma) ? 1 : 3;
  }
  const { noun, classes } = phrase.noun;
  return GROUP.test(noun) ? 4 : classes.some(isPlace) ? undefined : 5;
}

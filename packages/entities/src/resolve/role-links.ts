import { roleLinks } from '../lexicon/role-links.generated.ts';
import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/lettered.ts';

/** The shortest beginning of the list. */
const SHORTEST = 3;

const listed = /* @__PURE__ */ lettersIn(roleLinks);

/** The letters of lexicon/role-links.tsv for the longest beginning of a word that it has. */
function lettersOf(word: string): string {
  const folded = fold(word);
  for (let n = folded.length; n >= SHORTEST; n--) {
    const own = listed(folded.slice(0, n));
    if (own !== '') return own;
  }
  return '';
}

/** « adjoint [à la culture] », « une avocate [à Rouen] », not « l'avocate [à la barre] »: whether *à* and *en* behind a noun may govern a complement of it. */
export const takesComplement = (noun: string, isDefinite: boolean): boolean => (isDefinite ? /n/u : /[nw]/u).test(lettersOf(noun));

/** « en titre », « à la retraite »: whether a noun is the complement of any role; `false` if it is that of none, « en marge », `undefined` if it depends on the role. */
export function isRoleComplement(noun: string): boolean | undefined {
  const letters = lettersOf(noun);
  return letters.includes('c') ? true : letters.includes('o') ? false : undefined;
}

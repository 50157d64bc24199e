import { roleLinks } from '../lexicon/role-links.generated.ts';
import { fold } from '../text/fold.ts';
import { readLettered } from '../text/lettered.ts';

/** The shortest beginning of the list. */
const SHORTEST = 3;

let listed: ReadonlyMap<string, string> | undefined;

/** The letters of lexicon/role-links.tsv for the longest beginning of a word that it has. */
function lettersOf(word: string): string {
  const letters = (listed ??= readLettered(roleLinks));
  const folded = fold(word);
  for (let n = folded.length; n >= SHORTEST; n--) {
    const own = letters.get(folded.slice(0, n));
    if (own !== undefined) return own;
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

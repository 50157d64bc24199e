import { inhabitants } from '../lexicon/inhabitants.generated.ts';
import { lettersIn } from '../text/lettered.ts';

const ENDING = /(?:[ao]is|[ie]en)(?:n?e)?$/u;
const FEMININE = /(?:n?e|se)$/u;
const PREFIX = /^(?:ex|neo|haute?)-/u;

/** The letters of lexicon/inhabitants.tsv. */
const lettersOf = /* @__PURE__ */ lettersIn(inhabitants);

/** « lillois », « neo-bordelaise », « bretonne »: whether a word without accents is what people of a town or land are called. */
export function isInhabitant(folded: string): boolean {
  if (ENDING.test(folded)) return true;
  const bare = folded.replace(PREFIX, '');
  return /[fi]/u.test(lettersOf(bare)) || [/e$/u, /[ns]e$/u].some((feminine) => lettersOf(bare.replace(feminine, '')).includes('f'));
}

/** « beaujolais », « artois »: whether a land is called as those who live there. */
export const isLand = (folded: string): boolean => lettersOf(folded).includes('l');

/** The same of « lillois » and « lilloise », « breton » and « bretonne ». */
export const townOf = (folded: string): string => folded.replace(PREFIX, '').replace(FEMININE, '');

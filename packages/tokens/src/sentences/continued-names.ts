import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';
import type { TokenColumns } from '../types.ts';
import { closesMark } from './candidates.ts';
import type { Reading } from './features.ts';
import { wordClass } from './word-classes.ts';

/**
 * Where no mark ends a sentence, whether a name goes on (« Bruno | Le Roux », « Angleterre | - Russie ») or stands behind its
 * verb (« Comme l'écrit | Le Parisien ») or a bracket (« le sénateur (LR) | Jean Roux »). The model does not learn from it: headlines before such names would be lost to it.
 */
export function continuesName(
  text: string,
  { starts, ends }: TokenColumns,
  categories: Uint8Array,
  i: number,
  { first, bare, lower }: Reading,
): boolean {
  if (closesMark(categories, i, first)) return false;
  if (categories[i] === Category.CloseBracket)
    return (
      categories[i - 1] === Category.Capitals &&
      categories[i + 2] === Category.Capitalised &&
      i - 3 >= first &&
      categories[i - 3] === Category.Lower
    );
  if (categories[i + 2] !== Category.Capitalised) return false;
  const afterName = categories[i] === Category.Capitalised;
  if (categories[i + 1] === Category.Dash) return afterName && lower && bare === 0;
  if (!['Le', 'La', 'Les'].includes(text.slice(starts[i + 1], ends[i + 1]))) return false;
  const opens = (k: number): boolean => wordClass(hashWord(text, starts[k]!, ends[k]!)) === WordClass.Conjunction;
  return afterName || (i > first && (categories[i - 1] === Category.Comma || opens(i - 1) || opens(first)));
}

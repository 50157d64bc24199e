import { hasStem, lastOf, listed } from '../beside.ts';
import { composedBefore } from '../composed.ts';
import type { Item } from '../items.ts';
import type { Amount } from './amounts.ts';
import { counting } from './counting.ts';

/** « le vol », « n° », « tél. : ». */
const asksWhich = (left: string): boolean =>
  /(?:n°|n[oº]s?\.?|tél\.?)\s?:?\s?$/u.test(left) ||
  [listed('number'), counting('label')].some((nouns) => lastOf(nouns, left, /\s?:?\s?$/u));

/** Whether a bare number names something instead of counting it: « le vol 447 », « G20 », « 58-1 », « 3-0 », « 03 84 21 00 17 ». */
export function isLabel(text: string, items: readonly Item[], i: number, amount: Amount): boolean {
  const item = items[i]!;
  if (amount.kind !== 'number' || !/^\p{N}/u.test(text.slice(item.start, item.end)))
    return isNumberOrPart(composedBefore(text, amount.start, 40));
  const left = composedBefore(text, amount.start, 16);
  const right = text.slice(amount.end, amount.end + 4);
  if (asksWhich(left.toLowerCase())) return true;
  if (/[\p{L}\p{M}_#@]$|\p{L}-$|\p{N}[-.,/:x]$/u.test(left) || /^(?:-\p{N}|[x/]\p{N}|\.\p{N})/u.test(right))
    return !/^-\p{N}+\s?[%€$\p{L}]/u.test(text.slice(amount.end, amount.end + 12)) || /[\p{L}\p{M}_#@]$|\p{L}-$/u.test(left);
  if (/\p{N}{2}\s$/u.test(left) && /^\p{N}{2}$/u.test(text.slice(amount.start, amount.end))) return true;
  if (/^\s\p{N}{2}(?!\p{N})/u.test(right) && amount.end - amount.start === 2) return true;
  return false;
}

/** Whether « numéro » stands before a number, or a verb of cutting and « en » with three words between them at most: « coupé à nouveau en deux ». */
function isNumberOrPart(left: string): boolean {
  const [last = '', en, ...words] = left.split(/\s/u).reverse();
  if (last !== '' || en === undefined) return false;
  if (/numéros?$/iu.test(en)) return true;
  if (en.toLowerCase() !== 'en') return false;
  for (const word of words.slice(0, 4)) {
    if (hasStem(counting('part'), word.toLowerCase(), 4, 1)) return true;
    if (!/^\p{L}+$/u.test(word)) return false;
  }
  return false;
}

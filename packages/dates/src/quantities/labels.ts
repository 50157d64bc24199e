import { composedBefore } from '../composed.ts';
import type { Item } from '../items.ts';
import type { Amount } from './amounts.ts';

const labelNouns =
  /(?:articles?|vols?|numéros?|n°|n[oº]s?\.?|chapitres?|pages?|lignes?|routes?|autoroutes?|nationale|départementale|canal|chaîne|chambre|bus|tome|volume|acte|épisode|saison|section|division|formule|groupe|catégorie|classe|type|niveau|phase|zone|poste|alinéas?|annexes?|tél\.?|téléphone)\s?:?\s?$/iu;

/** Whether a bare number names something instead of counting it: « le vol 447 », « G20 », « 58-1 », « 3-0 », « 03 84 21 00 17 ». */
export function isLabel(text: string, items: readonly Item[], i: number, amount: Amount): boolean {
  const item = items[i]!;
  if (amount.kind !== 'number' || !/^\p{N}/u.test(text.slice(item.start, item.end)))
    return isNumberOrPart(composedBefore(text, amount.start, 40));
  const left = composedBefore(text, amount.start, 16);
  const right = text.slice(amount.end, amount.end + 4);
  if (labelNouns.test(left)) return true;
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
    if (/(?:coup|part|divis|tranch|cass|pli)\p{L}{1,4}$/iu.test(word)) return true;
    if (!/^\p{L}+$/u.test(word)) return false;
  }
  return false;
}

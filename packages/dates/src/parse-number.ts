import { expectString } from './errors.ts';
import { amountAt } from './quantities/amounts.ts';
import { scan } from './scan.ts';

/**
 * The number that a French text is, in digits, words or Roman ordinals: 97 for « quatre-vingt-dix-sept »,
 * 3500000000 for « 3,5 milliards », 21 for « XXIe », 0.5 for « la moitié ». « un » is 1 here.
 *
 * @param text any string; white space around it does not count
 * @returns the number, or undefined if the text is anything else or more than one number
 * @throws TypeError if text is not a string
 */
export function parseNumber(text: string): number | undefined {
  expectString('parseNumber', text);
  const { items } = scan(text);
  const start = items[0]?.category === 'art' ? 1 : 0;
  if (items.length === 1 && items[0]!.category === 'one') return 1;
  const amount = items.length > start ? amountAt(text, items, start) : undefined;
  return amount?.next === items.length ? amount.value : undefined;
}

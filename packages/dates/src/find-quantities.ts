import type { Span } from '@incise/tokens';
import { findDates } from './find-dates.ts';
import type { Item } from './items.ts';
import { scan } from './scan.ts';
import type { Quantity } from './types.ts';
import { unitAt } from './units.ts';

export interface QuantityOptions {
  /** Dates already found in the same text: numbers inside them are no quantities. Default: `findDates(text)`. */
  readonly dates?: readonly Span[];
}

/**
 * Finds numbers, ordinals, percentages, sums of money, ages and measures in a French text.
 *
 * @param text any string; offsets are UTF-16 code units into it as given
 * @returns quantities in the order of the text, none overlapping
 * @throws TypeError if text is not a string
 */
export function findQuantities(text: string, { dates }: QuantityOptions = {}): Quantity[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/dates findQuantities: expected a string, got ${typeof text}`);
  const taken = dates ?? findDates(text);
  const { items } = scan(text);
  const quantities: Quantity[] = [];
  let date = 0;
  let end = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    while (date < taken.length && taken[date]!.end <= item.start) date++;
    if (item.start < end || (date < taken.length && taken[date]!.start < item.end)) continue;
    const quantity = readQuantity(text, items, i);
    if (!quantity || (date < taken.length && taken[date]!.start < quantity.end)) continue;
    quantities.push(quantity);
    ({ end } = quantity);
  }
  return quantities;
}

function readQuantity(text: string, items: readonly Item[], i: number): Quantity | undefined {
  const item = items[i]!;
  const make = (kind: Quantity['kind'], value: number, end: number, unit?: string): Quantity => {
    const approximate = modBefore(items, i) ?? (item.category === 'around' ? 'APPROX' : undefined);
    return { start: item.start, end, text: text.slice(item.start, end), kind, value, ...(unit !== undefined && { unit }), ...(approximate && { mod: approximate }) };
  };
  if (item.category === 'ordinal' || (item.category === 'first' && /^\p{N}|^[IVX]/u.test(text.slice(item.start, item.end)))) return make('ordinal', item.value, item.end);
  if (!/^(?:day|two|year|number|count|around)$/u.test(item.category)) return undefined;
  const big = items[i + 1]?.category === 'big' && text.slice(item.end, items[i + 1]!.start).trim() === '' ? items[i + 1] : undefined;
  const value = item.value * (big?.value ?? 1);
  const last = big ?? item;
  const of = /^\s(?:de\s|d['’])/u.exec(text.slice(last.end, last.end + 4));
  const unit = unitAt(text, of ? last.end + of[0].length - (of[0].endsWith(' ') ? 1 : 0) : last.end);
  if (unit) return make(unit.kind, value, unit.end, unit.code);
  const noun = /^\s(\p{Ll}[\p{Ll}\p{M}-]{2,})/u.exec(text.slice(last.end, last.end + 32));
  return make('number', value, noun ? last.end + noun[0].length : last.end, noun?.[1]);
}

function modBefore(items: readonly Item[], i: number): Quantity['mod'] {
  const before = items[i - 1]?.category;
  const word = before === 'de' ? items[i - 2]?.category : before;
  if (word === 'approx' || word === 'near' || word === 'some') return 'APPROX';
  return word === 'more' ? 'MORE_THAN' : word === 'less' ? 'LESS_THAN' : undefined;
}

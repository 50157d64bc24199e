import type { Item } from '../items.ts';
import type { Quantity } from '../types.ts';

/** A number as the text says it: « deux millions et demi », « une dizaine », « des centaines de milliers », « deux tiers ». */
export interface Amount {
  readonly kind: 'number' | 'ordinal' | 'fraction';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly mod?: Quantity['mod'];
  /** Index of the item after the amount. */
  readonly next: number;
  /** Whether « de » joins it to its noun: « une dizaine de personnes ». */
  readonly joined: boolean;
}

/** How many words of scale make a number: « des milliers de milliards de milliards » has three. */
const longest = 8;

const isNumber = (item: Item | undefined): boolean => item !== undefined && /^(?:day|two|year|number|count)$/u.test(item.category);

/** Reads the amount that begins at item i; « un » alone is none. */
export function amountAt(text: string, items: readonly Item[], i: number): Amount | undefined {
  const item = items[i]!;
  if (item.category === 'ordinal' || (item.category === 'first' && /^[\p{N}I]/u.test(text.slice(item.start, item.end))))
    return { kind: 'ordinal', start: item.start, end: item.end, value: item.value, next: i + 1, joined: false };
  const amount = fraction(text, items, i) ?? collective(items, i) ?? (isNumber(item) ? cardinal(items, i) : undefined);
  // « des milliards de milliards de… », fifty times over, is no number.
  return amount && Number.isFinite(amount.value) ? amount : undefined;
}

/** « 12 000 », « trois », « 2,5 milliards », « deux millions et demi ». */
function cardinal(items: readonly Item[], i: number): Amount {
  const item = items[i]!;
  let next = i + 1;
  let scale = 1;
  while (next < i + longest && items[next]?.category === 'big' && items[next]!.start - items[next - 1]!.end === 1)
    scale *= items[next++]!.value;
  const half = items[next]?.category === 'and' && items[next + 1]?.category === 'half';
  const joined = scale >= 1e6 || (item.category === 'count' && item.value >= 1e6 && item.value % 1e6 === 0);
  const unitOfHalf = joined && scale === 1 ? 10 ** (3 * Math.floor(Math.log10(item.value) / 3)) : scale;
  if (half) next += 2;
  return {
    kind: 'number',
    start: item.start,
    end: items[next - 1]!.end,
    value: round(item.value * scale + (half ? unitOfHalf / 2 : 0)),
    next,
    joined,
  };
}

/** « une dizaine », « des centaines de milliers », « quelques milliers », « un demi-million », « des milliers ». */
function collective(items: readonly Item[], i: number): Amount | undefined {
  const { category, start } = items[i]!;
  let next = i;
  let value = 1;
  let exact = false;
  const many = category === 'contr' || category === 'de' || category === 'vague' || category === 'around';
  if (category === 'one' || category === 'contr' || category === 'vague' || category === 'de') next++;
  if (isNumber(items[next]) && items[next + 1]?.category === 'around') value = items[next++]!.value;
  else if (category === 'one' && items[next]?.category === 'half' && items[next + 1]?.category === 'dash') {
    next += 2;
    value = 0.5;
    exact = true;
  }
  const first = next;
  while (items[next]?.category === 'around' || items[next]?.category === 'big') {
    // « milliards milliards milliards… » is no number, and reading it to its end at each word would cost its square.
    if (next > i + 2 * longest) return undefined;
    value *= items[next]!.value;
    next += items[next + 1]?.category === 'de' && (items[next + 2]?.category === 'big' || items[next + 2]?.category === 'around') ? 2 : 1;
  }
  if (next === first) return undefined;
  const from = category === 'one' || isNumber(items[i]) ? start : items[first]!.start;
  return {
    kind: 'number',
    start: from,
    end: items[next - 1]!.end,
    value,
    ...(!exact && { mod: many ? 'MORE_THAN' : 'APPROX' }),
    next,
    joined: true,
  };
}

/** « la moitié », « un tiers », « deux tiers », « trois quarts », « deux cinquièmes ». */
function fraction(text: string, items: readonly Item[], i: number): Amount | undefined {
  const item = items[i]!;
  const counted = isNumber(item) || item.category === 'one';
  const part = counted ? items[i + 1] : item;
  if (part?.category === 'part' || part === undefined) return undefined;
  const parts =
    part.category === 'fraction'
      ? part.value
      : part.category === 'quarter'
        ? 4
        : counted && item.category !== 'one' && part.category === 'ordinal' && text.charAt(part.end - 1) === 's'
          ? part.value
          : 0;
  if (parts === 0 || (!counted && parts !== 2)) return undefined;
  return {
    kind: 'fraction',
    start: item.start,
    end: part.end,
    value: round((item.category === 'one' || !counted ? 1 : item.value) / parts),
    next: i + (counted ? 2 : 1),
    joined: true,
  };
}

/** Decimal fractions of ten digits are plenty: 2.3 × 1e6 must not give 2299999.9999999995. */
export const round = (n: number): number => (Number.isSafeInteger(n) ? n : Number(n.toPrecision(12)));

/** « environ 30 », « plus de 30 », « au moins 30 », « près de 30 », « quelque 30 ». */
export function modBefore(items: readonly Item[], i: number): Quantity['mod'] {
  const at = items[i - 1]?.category === 'de' ? i - 2 : i - 1;
  const word = items[at]?.category;
  const bound = items[at - 1]?.category === 'contr';
  if (word === 'approx' || word === 'near' || (word === 'some' && at === i - 1)) return 'APPROX';
  if (word === 'more') return bound ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  if (word === 'less') return bound ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  return undefined;
}

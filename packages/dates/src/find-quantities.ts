import type { Span } from '@incise/tokens';
import { withoutSoftHyphens } from './soft-hyphens.ts';
import { beforeSigns, composedBefore, wholeEnd } from './composed.ts';
import { datesIn } from './find-dates.ts';
import { expectOptions, expectSpans, expectString } from './errors.ts';
import { type Amount, amountAt, modBefore, round } from './quantities/amounts.ts';
import { isLabel } from './quantities/labels.ts';
import { type Unit, nounAt, unitAt } from './quantities/units.ts';
import { type Scan, scan } from './scan.ts';
import type { Quantity } from './types.ts';

export interface QuantityOptions {
  /** Dates already found in the same text: numbers inside them are no quantities. Default: `findDates(text)`. */
  readonly dates?: readonly Span[];
}

/**
 * Finds numbers, ordinals, fractions, percentages, sums of money, ages and measures in a French text, in digits and in words.
 * The span holds the number and what it counts or measures; « un » alone is no quantity, and neither is the number of a name
 * (« article 49-3 », « le G20 »). Linear in the length of the text.
 *
 * @param text any string; offsets are UTF-16 code units into it as given
 * @param options `dates`: what `findDates` found in the same text
 * @returns quantities in the order of the text, none overlapping
 * @throws TypeError if text is not a string or dates are no spans; RangeError if they are not spans of this text in its order
 */
export function findQuantities(text: string, options: QuantityOptions = {}): Quantity[] {
  expectString('findQuantities', text);
  expectOptions('findQuantities', options);
  const { dates } = options;
  if (dates !== undefined) expectSpans('findQuantities', 'dates', text, dates);
  const unhyphened = withoutSoftHyphens(text);
  return unhyphened ? unhyphened.given(quantitiesIn(unhyphened.text, dates && unhyphened.stripped(dates))) : quantitiesIn(text, dates);
}

function quantitiesIn(text: string, dates: readonly Span[] | undefined): Quantity[] {
  const scanned = scan(text);
  const { items } = scanned;
  const taken = dates ?? datesIn(scanned);
  const quantities: Quantity[] = [];
  let date = 0;
  for (let i = 0; i < items.length;) {
    const item = items[i]!;
    while (date < taken.length && taken[date]!.end <= item.start) date++;
    const limit = taken[date]?.start ?? text.length;
    const amount = item.start < limit && item.end <= limit ? amountAt(text, items, i) : undefined;
    if (!amount || amount.end > limit || isLabel(text, items, i, amount)) {
      i++;
      continue;
    }
    const { quantity, next } = readQuantity(scanned, i, amount, limit);
    quantities.push(quantity);
    i = next;
  }
  return quantities;
}

function readQuantity(scanned: Scan, i: number, amount: Amount, limit: number): { quantity: Quantity; next: number } {
  const { text, items } = scanned;
  const upper = amount.kind === 'number' ? upperEnd(scanned, i, amount, limit) : undefined;
  const last = upper ?? amount;
  const mod = modBefore(items, i) ?? amount.mod;
  const counted = amount.kind !== 'number' ? undefined : countedAt(text, last, last.joined || items[i]!.category === 'count');
  const own = counted !== undefined && counted.end <= limit ? counted : undefined;
  const fits = own ?? sharedUnit(scanned, last, limit);
  const start = beforeSigns(text, amount.start);
  const end = wholeEnd(text, own?.end ?? last.end);
  const factor = fits?.factor ?? 1;
  // « 2 à 3 millions »: the first number shares the second's scale; « 500 à un million » has two of its own.
  const scaleOfUpper = upper && upper.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(upper.value) / 3)) : 1;
  const scale = upper && amount.value * scaleOfUpper < upper.value ? scaleOfUpper : 1;
  const value = round(amount.value * scale * factor);
  const max = upper && round(upper.value * factor);
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    kind: fits?.kind ?? amount.kind,
    value,
    ...(max !== undefined && max > value && { max }),
    ...(fits && { unit: fits.code }),
    ...(mod && { mod }),
  };
  let next = last.next;
  while (next < items.length && items[next]!.start < end) next++;
  return { quantity, next };
}

/** « de 34 et 61 ans », « 10, 20 et 30 % »: a number without a unit takes that of the next one in its list. */
function sharedUnit(scanned: Scan, { kind, next, end }: Amount, limit: number, longest = 6): Omit<Unit, 'end'> | undefined {
  const { text, items } = scanned;
  const mark = items[next];
  const other =
    kind === 'number' && (mark?.category === 'and' || mark?.category === 'comma') && items[next + 1]
      ? amountAt(text, items, next + 1)
      : undefined;
  if (other?.kind !== 'number' || other.end > limit || other.start - end > 4) return undefined;
  const unit = unitAt(text, other.end);
  return unit ?? (longest > 0 && mark?.category === 'comma' ? sharedUnit(scanned, other, limit, longest - 1) : undefined);
}

/** The upper end of « de 10 à 15 % », « deux ou trois députés », « entre 5 et 10 »; « passer de 35 à 105 » is two numbers. */
function upperEnd({ text, items }: Scan, i: number, amount: Amount, limit: number): Amount | undefined {
  const mark = items[amount.next];
  const upper = items[amount.next + 1] && amountAt(text, items, amount.next + 1);
  if (!mark || upper?.kind !== 'number' || upper.end > limit || upper.value <= amount.value) return undefined;
  const word = text.slice(amount.end, upper.start).trim().normalize('NFC');
  const before = items[i - 1]?.category;
  if (word === 'ou' || word === '-' || word === '–') return upper;
  if (word === 'et') return before === 'between' ? upper : undefined;
  return word === 'à' && !/pass\p{Ll}{1,5}\s(?:\p{L}+\s){0,2}de\s$/u.test(composedBefore(text, amount.start, 40)) ? upper : undefined;
}

/** The unit or noun after an amount, across the « de » that « une dizaine de » and « trois millions d' » need. */
function countedAt(
  text: string,
  amount: Amount,
  inWords: boolean,
): { kind: Quantity['kind']; code: string; factor: number; end: number } | undefined {
  const of = amount.joined ? /^\s(?:d['’]|des?(?=\s))/u.exec(text.slice(amount.end, amount.end + 5)) : null;
  const offset = amount.end + (of?.[0].length ?? 0);
  const elided = of?.[0].endsWith('e') === false && !of[0].endsWith('s');
  const unit = unitAt(text, offset);
  if (unit && (unit.end - offset > 1 || /[\p{L}%€$£¥°‰]/u.test(text.slice(offset, unit.end)))) return unit;
  const noun = elided ? nounAt(` ${text.slice(offset, offset + 160)}`, 0, inWords) : nounAt(text, offset, inWords);
  if (!noun) return undefined;
  return { kind: amount.kind, code: noun.noun, factor: 1, end: elided ? offset + noun.end - 1 : noun.end };
}

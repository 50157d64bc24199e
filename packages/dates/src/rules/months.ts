import { lastOf, listed } from '../beside.ts';
import { formatMonth } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { monthNear, yearAfter } from '../resolve.ts';
import { bothEnds, edge, expression, leftOf, modOf, shiftOf, whole, withoutCount, yearIn, yearTold } from './shared.ts';
import { tail, withTail } from './tails.ts';

const startsUpper = (match: Match, offset: number): boolean => /^\p{Lu}/u.test(match.text.slice(offset, offset + 2));

/** The year of a month that names none. */
function monthYear(context: Context, item: Item, shift: number | undefined): number | undefined {
  if (!context.published || context.yearly) return undefined;
  const direction = context.direction(item);
  const told = shift === undefined ? yearAfter(context, { month: item.value }, direction) : undefined;
  return told ?? monthNear(context.published, item.value, shift, direction);
}

/** « octobre », « juillet dernier », « au mois de mai 2002 », « la mi-juin », « début mars ». A capital alone may be a name: Avril, Mars. */
function month(given: Match, context: Context): Draft[] | undefined {
  const match = withoutCount(given);
  const item = match.get('month')!;
  const unit = match.get('unit');
  if ((unit && unit.code !== 'M') || lastOf(listed('jest'), leftOf(match, 12, item).toLowerCase(), /\sd['’]$/u)) return undefined;
  if (match.items.length === 1 && startsUpper(match, item.start) && match.before(1)?.category !== 'in') return undefined;
  const year = yearIn(match, context.published) ?? yearTold(match, context) ?? monthYear(context, item, shiftOf(match));
  return expression(match, 'DATE', formatMonth(year, item.value), modOf(match));
}

/** « mars-avril », « de janvier à juin 2003 », « entre mai et juillet »: two months that share a year. */
function monthRange(match: Match, context: Context): Draft[] | undefined {
  const [a, b] = match.items.filter((item) => item.category === 'month') as [Item, Item];
  const end =
    match.get('year')?.value ??
    yearTold(match, context) ??
    (context.published && !context.yearly ? monthNear(context.published, b.value, shiftOf(match), context.direction(b)) : undefined);
  const begin = end === undefined || a.value <= b.value ? end : end - 1;
  const values = [formatMonth(begin, a.value), formatMonth(end, b.value)] as const;
  const join = match.items.indexOf(a) + 1;
  const [first, second] = [match.of(match.items.slice(0, join)), match.of(match.items.slice(join + 1))];
  const drafts = bothEnds(match, { from: a, to: b, values, isRange: match.get('and') === undefined }) as [Draft, Draft];
  if (first.items.length > 1) Object.assign(drafts[0], { start: whole(first).start, mod: modOf(first) });
  if (second.get('edge') ?? second.get('mid')) Object.assign(drafts[1], { start: whole(second).start, mod: modOf(second) });
  return drafts;
}

export const monthRules = (): readonly Rule[] => [
  { pattern: `${edge}? month (dash|at|and) ${edge}? month year? (last|next)? ${tail}`, read: withTail('Y', monthRange) },
  { pattern: `(${edge}|art|dem)? (unit de)? month (year|two|last|next|de year)? ${tail}`, read: withTail('Y', month) },
];

import { type Day, addDays, addMonths, daysInMonth, formatDay, formatMonth, formatWeek, toDays, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { yearAfter, yearNear } from '../resolve.ts';
import { expression, surface } from './shared.ts';

/** First days of the seasons, to the day. */
const seasonStarts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  SP: [3, 20],
  SU: [6, 21],
  FA: [9, 22],
  WI: [12, 21],
};

interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** The last item, but for the « prochain » or « dernier » that moves it. */
function endOf({ items }: Match): { readonly end: Item; readonly shift: number } {
  const [before, last] = items.slice(-2) as [Item, Item];
  return last.category === 'last' || last.category === 'next' ? { end: before, shift: last.value } : { end: last, shift: 0 };
}

/** The month, season or year after « de »: that of the tense where it names no year. */
function stretchIn(match: Match, context: Context): Stretch | undefined {
  const { published, direction } = context;
  const given = match.get('year')?.value;
  const { end, shift } = endOf(match);
  const item = match.get('month') ?? match.get('season') ?? end;
  const [month, day] = item.category === 'month' ? [item.value, undefined] : (seasonStarts[item.code] ?? []);
  if (month === undefined) {
    const year = given ?? (published && published.year + (item.code === 'Y' ? shift : 0));
    if (year === undefined) return undefined;
    if (item.code === 'M' && published) {
      const moved = addMonths({ ...published, day: 1 }, shift);
      return monthOf(moved.year, moved.month);
    }
    return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
  }
  const year =
    given ?? (published && (yearAfter(context, { month, day }, direction(item)) ?? yearNear(published, { month, day }, direction(item))));
  if (year === undefined) return undefined;
  if (day === undefined) return monthOf(year, month);
  const first = { year, month, day };
  return { first, last: addDays(addMonths(first, 3), -1) };
}

const monthOf = (year: number, month: number): Stretch => ({
  first: { year, month, day: 1 },
  last: { year, month, day: daysInMonth(year, month) },
});

/** The nth weekday of a stretch, or its last one. */
function weekdayOfStretch({ first, last }: Stretch, wanted: number, n: number | undefined): Day | undefined {
  const day =
    n === undefined
      ? addDays(last, -((weekdayOf(last) - wanted + 7) % 7))
      : addDays(first, ((wanted - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  return toDays(day) <= toDays(last) ? day : undefined;
}

/** Monday to Sunday of which most days lie in the stretch: its week is that of their Thursday. */
const weekOfStretch = (stretch: Stretch, n: number | undefined): Day | undefined => weekdayOfStretch(stretch, 4, n);

/** « le premier dimanche de juin », « le dernier week-end d'août », « la première semaine de septembre », « le premier jour de l'été ». */
function nthOf(match: Match, context: Context): Draft[] | undefined {
  const { end, shift } = endOf(match);
  const month = match.get('month');
  const weekday = match.get('weekday');
  if (end.category === 'unit' && !['M', 'Y'].includes(end.code)) return undefined;
  if (match.items.some((item) => item.code === 'Y' && surface(match, item).endsWith('s'))) return undefined;
  const unit = match.items.find(({ category }) => category === 'unit');
  const stretch = stretchIn(match, context);
  const draft = (value: string | undefined): Draft[] | undefined => expression(match, 'DATE', value);
  if (!stretch) return draft(month && !surface(match, match.items[2]!).endsWith('s') ? formatMonth(undefined, month.value) : undefined);
  const n = (match.get('ordinal') ?? match.get('first'))?.value;
  if (weekday) {
    const day = weekdayOfStretch(stretch, weekday.value, n);
    const direction = context.direction(weekday);
    const isOver = day !== undefined && context.published !== undefined && toDays(day) < toDays(context.published);
    if (end.code === 'M' && shift === 0 && (direction === 0 || (direction > 0 && isOver)))
      return expression(match, 'SET', `XXXX-WXX-${weekday.value}`);
    return draft(day && formatDay(day));
  }
  if (match.get('week') ?? match.get('weekend')) {
    const saturday = weekdayOfStretch(stretch, 6, n);
    return draft(saturday && `${formatWeek(saturday)}-WE`);
  }
  if (!unit || unit === end || surface(match, unit).endsWith('s')) return undefined;
  const week = unit.code === 'W' ? weekOfStretch(stretch, n) : undefined;
  if (week) return draft(formatWeek(week));
  if (unit.code !== 'D' || surface(match, unit) !== 'jour') return undefined;
  const day = n === undefined ? stretch.last : addDays(stretch.first, n - 1);
  return toDays(day) <= toDays(stretch.last) ? draft(formatDay(day)) : undefined;
}

/** « le premier lundi de chaque mois »: two recurring times. */
function nthOfEach(match: Match): Draft[] {
  const { items } = match;
  const each = match.get('each')!;
  const unit = match.get('unit')!;
  const weekday = match.get('weekday')!;
  return [
    { start: items[0]!.start, end: weekday.end, type: 'SET', value: `XXXX-WXX-${weekday.value}` },
    { start: each.start, end: unit.end, type: 'SET', value: `P1${unit.code}` },
  ];
}

const nth = 'art (first|ordinal|last)';

export const nthRules = (): readonly Rule[] => [
  { pattern: `${nth} weekday de each unit`, read: nthOfEach },
  {
    pattern: `${nth} (weekday|weekend|week dash? end|unit) (de|contr) art? ((unit de)? month (point? year)?|season year?|unit (year|last|next)?|year)`,
    read: nthOf,
  },
];

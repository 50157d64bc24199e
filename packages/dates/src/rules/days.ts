import { type Day, addDays, formatDay, isDay, toDays, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { isNear, weekdayNear, yearNear } from '../resolve.ts';
import { dayOfWeekday, part, timeOfPart } from './moments.ts';
import {
  bothEnds,
  dayDraft,
  dayIn,
  fullYear,
  isName,
  leftOf,
  rightOf,
  shiftOf,
  whole,
  withoutCount,
  yearIn,
  yearTold,
  eachItem,
} from './shared.ts';

const dayNumber = (match: Match): Item => (match.get('day') ?? match.get('first') ?? match.get('count'))!;

/** The year around the publication date in which the day and month fall on the weekday; near it, a weekday that does not fit is a slip of the pen. */
function yearOfWeekday(published: Day | undefined, wanted: number | undefined, month: number, day: number): number | undefined {
  if (!published || wanted === undefined) return undefined;
  const nearest = yearNear(published, { month, day }, 0);
  if (isNear(published, { year: nearest, month, day })) return nearest;
  return [nearest, nearest - 1, nearest + 1].find((year) => isDay(year, month, day) && weekdayOf({ year, month, day }) === wanted);
}

/** « le samedi 13 juillet 2024 », « 1er mai », « le 8 mars dernier », « 13 juill. 2024 ». */
export function fullDate(given: Match, context: Context): Draft[] | undefined {
  const match = withoutCount(given);
  const month = match.get('month')!;
  const day = dayNumber(match).value;
  const year =
    yearIn(match, context.published) ??
    yearTold(match, context) ??
    yearOfWeekday(context.published, match.get('weekday')?.value, month.value, day);
  return dayDraft(match, dayIn(context, month, { day, year, shift: shiftOf(match) }) ?? { year, month: month.value, day });
}

/** « du 9 au 11 juillet », « les 6 et 13 avril prochains »: each day is an expression; both ends of a range know the other. */
export function dayList(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month')!;
  const days = match.items.filter((item) => item.category === 'day' || item.category === 'first');
  const year = match.get('year')?.value ?? yearTold(match, context);
  const last = dayIn(context, month, { day: days.at(-1)!.value, year, shift: shiftOf(match) });
  if (!last || !days.every((day) => isDay(last.year, last.month, day.value))) return undefined;
  const values = days.map((day) => formatDay({ ...last, day: day.value }));
  const isRange =
    days.length === 2 &&
    match.items.some((item, i) => i > 0 && (item.category === 'dash' || item.category === 'contr' || item.category === 'at'));
  return days.map((day, i) => {
    let first = match.items.indexOf(day);
    while (first > 0 && (match.items[first - 1]!.category === 'art' || match.items[first - 1]!.category === 'weekday')) first--;
    const end = i === days.length - 1 ? match.items.at(-1)!.end : day.end;
    return {
      start: match.items[first]!.start,
      end,
      type: 'DATE',
      value: values[i]!,
      ...(isRange && (i === 0 ? { endValue: values[1]! } : { begin: values[0]! })),
    };
  });
}

/** « du 28 juin au 2 juillet 2023 », « entre le 15 décembre et le 15 janvier »: the first day takes the year of the second, or the year before. */
function dayRange(match: Match, context: Context): Draft[] | undefined {
  const [day, month, lastDay, lastMonth] = match.items.filter(
    ({ category }) => category === 'day' || category === 'first' || category === 'month',
  ) as [Item, Item, Item, Item];
  const year = match.get('year')?.value ?? yearTold(match, context);
  const last = dayIn(context, lastMonth, { day: lastDay.value, year, shift: shiftOf(match) });
  if (!last) return undefined;
  const wraps = month.value > lastMonth.value || (month.value === lastMonth.value && day.value > lastDay.value);
  const first = { year: last.year === undefined ? undefined : last.year - (wraps ? 1 : 0), month: month.value, day: day.value };
  if (!isDay(first.year, first.month, first.day)) return undefined;
  const [begin, end] = bothEnds(match, { from: day, to: lastDay, values: [formatDay(first), formatDay(last)] }) as [Draft, Draft];
  return [{ ...begin, end: month.end }, end];
}

/** « 13/07/2024 », « 13.07.24 », « 2024-07-13 »: the marks touch the numbers. */
function numericDate(match: Match, { published }: Context): Draft[] | undefined {
  const items = match.items.filter(({ category }) => category !== 'art');
  if (items.some((item, i) => i > 0 && item.start !== items[i - 1]!.end)) return undefined;
  const [a, b, c] = [items[0]!.value, items[2]!.value, items[4]!.value] as const;
  const [day, year] = items[0]!.category === 'year' ? [c, a] : [a, fullYear(c, published)];
  return dayDraft(match, { year, month: b, day });
}

/** « mercredi 3 »: the day of the month nearest to the publication date that is that weekday. */
function weekdayWithDay(match: Match, context: Context): Draft[] | undefined {
  const after = match.after(1)?.category;
  if (after === 'h' || after === 'unit' || after === 'colon') return undefined;
  const day = dayNumber(match).value;
  const { published } = context;
  const near =
    published &&
    [0, -7, 7, -14, 14, -21, 21, -28, 28]
      .map((n) => addDays(weekdayNear(published, match.get('weekday')!.value, 1), n))
      .find((d) => d.day === day);
  if (published && !near) return undefined;
  return [{ ...whole(match), type: 'DATE', value: near ? formatDay(near) : `XXXX-XX-${String(day).padStart(2, '0')}` }];
}

/** « commencera samedi et durera jusqu'à jeudi », « lundi à Rome puis mardi à Madrid »: a day that comes after the one named before it. */
const goesOn = /(?:jusqu['’][àa]|(?:report|repouss|décal)ée?s?\s[àa]|(?:^|\s)(?:puis|ensuite|avant de)(?:\s[^\s.;]+){0,4})\s(?:le\s)?$/iu;

/** « vendredi », « ce mardi », « lundi prochain », « le dimanche suivant »; « jusqu'à jeudi » from a day ahead. */
function weekday(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('weekday')!;
  if (match.text.charAt(item.end - 1) === 's' || isName(match, item)) return undefined;
  const { published, focus } = context;
  if (!published) return [{ ...whole(match), type: 'DATE', value: `XXXX-WXX-${item.value}` }];
  const value = (day: Day): Draft[] => [{ ...whole(match), type: 'DATE', value: formatDay(day) }];
  const relative = match.get('foll') ?? match.get('prec');
  if (relative) return value(weekdayNear(addDays(focus ?? published, relative.value), item.value, relative.value > 0 ? 1 : -1));
  const before = shiftOf(match) === undefined && goesOn.test(leftOf(match, 40)) ? context.named() : undefined;
  if (before && toDays(before) > toDays(published)) return value(weekdayNear(before, item.value, 1));
  return value(dayOfWeekday(match, item, context)!);
}

/** « lundi en huit », « mardi en quinze »: one or two weeks after the coming one. */
function weekdayInWeeks(match: Match, { published }: Context): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const n = match.items.at(-1)!.value;
  const after = match.after(1)?.category;
  if ((n !== 8 && n !== 15) || after === 'unit' || after === 'h' || after === 'month') return undefined;
  const day = published && addDays(weekdayNear(published, weekday.value, 1), n === 8 ? 7 : 14);
  return [{ ...whole(match), type: 'DATE', value: day ? formatDay(day) : `XXXX-WXX-${weekday.value}` }];
}

/**
 * « de mardi à vendredi », « du mardi au vendredi prochain »: one stretch, so the second day is the first such day after the first, or in
 * the past the other way round.
 */
function weekdayRange(match: Match, { published, direction }: Context): Draft[] | undefined {
  const [a, b] = match.items.filter(({ category }) => category === 'weekday') as [Item, Item];
  const after = match.after(1)?.category;
  if (!published || after === 'day' || after === 'first' || after === 'part' || after === 'after') return undefined;
  const shift = shiftOf(match);
  const ahead = (shift ?? direction(a)) > 0;
  const known = weekdayNear(addDays(published, shift ?? 0), ahead ? a.value : b.value, ahead ? 1 : -1);
  const days = (b.value - a.value + 7) % 7 || 7;
  const [begin, end] = ahead ? [known, addDays(known, days)] : [addDays(known, -days), known];
  return bothEnds(match, { from: a, to: b, values: [formatDay(begin), formatDay(end)] });
}

/** « samedi et dimanche », « lundi, mardi ou jeudi prochains », « entre mardi et jeudi »: days that follow each other. */
function weekdayList(match: Match, { published, direction }: Context): Draft[] | undefined {
  const items = match.items.filter(({ category }) => category === 'weekday');
  const after = match.after(1)?.category ?? '';
  if (!published || ['day', 'first', 'count', 'part', 'after', 'in', 'foll', 'prec'].includes(after)) return undefined;
  if (items.some((item) => match.text.charAt(item.end - 1) === 's' || isName(match, item))) return undefined;
  const shift = shiftOf(match);
  const step = (shift ?? direction(items[0]!)) > 0 ? 1 : -1;
  let day = addDays(published, (shift ?? 0) - step);
  const days = new Map<Item, Day>();
  for (const item of step > 0 ? items : [...items].reverse()) days.set(item, (day = weekdayNear(addDays(day, step), item.value, step)));
  const values = items.map((item) => formatDay(days.get(item)!));
  if (match.get('between')) return bothEnds(match, { from: items[0]!, to: items[1]!, values: [values[0]!, values[1]!] });
  return eachItem(match, items, values);
}

/** « un lundi », « un lundi matin » are any Monday; « un lundi 13 » is not. */
function anyWeekday(match: Match): Draft[] | undefined {
  const item = match.get('weekday')!;
  const after = match.after(1)?.category ?? '';
  if (isName(match, item) || ['day', 'first', 'last', 'next', 'prec', 'foll'].includes(after)) return undefined;
  const time = timeOfPart(match);
  return [{ ...whole(match), type: time ? 'TIME' : 'DATE', value: `XXXX-WXX-${item.value}${time}` }];
}

const address = /^,\s(?:rue|avenue|boulevard|place|quai|impasse|bis|ter)/u;

/** « le 12 », « du 12 au 15 » once the text has named a day: the day of the same month, unless a noun follows. */
function dayOfMonth(match: Match, { focus }: Context): Draft[] | undefined {
  const days = match.items.filter(({ category }) => category === 'day' || category === 'first');
  const after = match.after(1);
  const ends =
    after === undefined ||
    ['comma', 'point', 'stop', 'close'].includes(after.category) ||
    (after.category === 'at' &&
      (match.after(3)?.category === 'h' ||
        match.after(3)?.code === 'H' ||
        match.after(2)?.code === 'MI' ||
        match.after(2)?.category === 'noon'));
  if (
    !focus ||
    !ends ||
    address.test(rightOf(match, match.items.at(-1)!, 12)) ||
    !days.every((day) => day.end - day.start <= 2 && isDay(focus.year, focus.month, day.value))
  )
    return undefined;
  return days.map((day) => {
    const article = match.items[match.items.indexOf(day) - 1];
    return {
      start: article?.category === 'art' ? article.start : day.start,
      end: day.end,
      type: 'DATE',
      value: formatDay({ ...focus, day: day.value }),
    };
  });
}

const anyDay = '(art|dem)? weekday';

export const dayRules = (): readonly Rule[] => [
  {
    pattern: 'art? (year dash day dash day|day slash day slash (year|day|two)|day point day point year|day dash day dash year)',
    read: numericDate,
  },
  {
    pattern:
      '(art|dem|contr)? weekday? (day|first) (comma (art? weekday?) (day|first)){0,12} (and|dash|contr|at) (art? weekday?) (day|first) month (point? year)? (last|next)?',
    read: dayList,
  },
  { pattern: '(contr|between art?) (day|first) month (and|contr) art? (day|first) month (point? year)? (last|next)?', read: dayRange },
  { pattern: '(art|dem)? (weekday comma?)? (day|first|count) month (point? year|two)? (last|next)?', read: fullDate },
  { pattern: 'de weekday at weekday (last|next)?|contr weekday contr weekday (last|next)', read: weekdayRange },
  { pattern: `between ${anyDay} and ${anyDay}|${anyDay} (comma ${anyDay}){0,6} and ${anyDay} (last|next)?`, read: weekdayList },
  { pattern: `one weekday ${part}?`, read: anyWeekday },
  { pattern: '(art|dem)? weekday in (count|day)', read: weekdayInWeeks },
  { pattern: '(art|dem)? weekday (day|first)', read: weekdayWithDay },
  { pattern: 'art day|contr (day|first) contr day', read: dayOfMonth },
  { pattern: '(art|dem)? weekday (last|next|prec|foll)?', read: weekday },
];

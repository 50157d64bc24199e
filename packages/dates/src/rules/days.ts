import { hasStem, lastOf, listed } from '../beside.ts';
import { type Day, addDays, addMonths, formatDay, isDay, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { isNear, weekdayNear, yearNear } from '../resolve.ts';
import { dayOfMonth as dayOfNumber } from './moments.ts';
import {
  bothEnds,
  dayDraft,
  dayIn,
  expression,
  fullYear,
  isOfAddress,
  isStreet,
  leftOf,
  rightOf,
  shiftOf,
  surface,
  withoutCount,
  yearIn,
  yearTold,
} from './shared.ts';
import { tail, withTail } from './tails.ts';

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
  if (isStreet(match)) return [];
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
  return [Object.assign(begin, { end: month.end }), end];
}

/** « 13/07/2024 », « 13.07.24 », « 2024-07-13 »: the marks touch the numbers. */
function numericDate(match: Match, { published }: Context): Draft[] | undefined {
  const items = match.items.filter(({ category }) => category !== 'art');
  if (items.some((item, i) => i > 0 && item.start !== items[i - 1]!.end)) return undefined;
  const [a, b, c] = [items[0]!.value, items[2]!.value, items[4]!.value] as const;
  const [day, year] = items[0]!.category === 'year' ? [c, a] : [a, fullYear(c, published)];
  return dayDraft(match, { year, month: b, day });
}

const singular = /^(?:le|du|au)$/u;

/** « le 12/07 », « du 12/07 »: a day and a month in two digits that touch. */
function dayAndMonth(match: Match, context: Context): Draft[] | undefined {
  const [day, slash, month] = match.items.slice(1) as [Item, Item, Item];
  const after = match.after(1)?.category;
  if (!singular.test(surface(match, match.items[0]!))) return undefined;
  if (day.end !== slash.start || month.start !== slash.end || month.end - month.start !== 2 || after === 'slash') return undefined;
  const date = dayIn(context, month, { day: day.value });
  return date && expression(match, 'DATE', formatDay(date));
}

/** « le 25 prochain », « le 12 dernier », « le 15 du mois prochain », « le 3 de ce mois »; « le 15 du mois » in the present is of any. */
function dayOfThisMonth(match: Match, context: Context): Draft[] | undefined {
  const { published, direction } = context;
  const unit = match.get('unit');
  const item = dayNumber(match);
  const after = match.after(1)?.category;
  if (!singular.test(surface(match, match.items[0]!)) || item.end - item.start > 3 || after === 'unit') return undefined;
  if (unit && (unit.code !== 'M' || after === 'de' || /^(?:des|ces)$/u.test(surface(match, match.items[2]!)))) return undefined;
  const shift = shiftOf(match);
  const isAny = !published || (unit !== undefined && shift === undefined && !match.get('dem') && direction(item) === 0);
  if (isAny) return expression(match, published ? 'SET' : 'DATE', `XXXX-XX-${String(item.value).padStart(2, '0')}`);
  if (!unit) {
    const day = dayOfNumber(item, { published, focus: undefined, direction: () => (shift! < 0 ? -1 : 1) });
    return day && expression(match, 'DATE', formatDay(day));
  }
  const { year, month } = addMonths({ ...published, day: 1 }, shift ?? 0);
  return dayDraft(match, { year, month, day: item.value });
}

/** « un 3 mai »: of any year. */
function anyYear(match: Match): Draft[] | undefined {
  const month = match.get('month')!.value;
  const day = dayNumber(match).value;
  const after = match.after(1)?.category;
  if (after === 'year' || after === 'two' || after === 'last' || after === 'next' || !isDay(undefined, month, day)) return undefined;
  return expression(match, 'DATE', formatDay({ year: undefined, month, day }));
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
  return expression(match, 'DATE', near ? formatDay(near) : `XXXX-XX-${String(day).padStart(2, '0')}`);
}

/** « s'ouvrira le 28 au Palais », « est mort le 28 à Lille », « voteront le 9 pour élire », not « appellera le 15 en cas de malaise ». */
const isOfVerb = (match: Match, { direction }: Context): boolean =>
  match.items[0]!.category === 'art' &&
  match.before(1)?.category === 'unknown' &&
  !hasStem(listed('dials'), leftOf(match, 20).toLowerCase(), 6) &&
  !/(?<!\p{L})(?:avec|par|sur|pour|dans|contre|entre|chez|sans)\s$/iu.test(leftOf(match, 8)) &&
  /^(?:,\s\p{Ll}|\s(?:aux?|à|en|dans|chez|devant|place|contre|face|avec|pour|mais|puis|lors|par|sur|sous)\s)/u.test(rightOf(match, 8)) &&
  direction(match.items.at(-1)!) !== 0;

/** « fixé au 31 », « repoussé au 12 », « expose jusqu'au 31 »: a day ahead. */
const isAhead = (match: Match): boolean =>
  match.items[0]!.category === 'contr' &&
  (/jusqu['’]$/iu.test(leftOf(match, 6)) || lastOf(listed('put-off'), leftOf(match, 12).toLowerCase(), /e?s?\s$/u) !== undefined);

/** « jusqu'au 31 [les affiches] », not « jusqu'au 15 rue Haute » and « jusqu'au 30 % ». */
const isOpen = (match: Match): boolean => /^\s(?:les?|la|l['’]|des?|du|dans|en|à|aux?|sur)(?![\p{L}\p{N}])/u.test(rightOf(match, 6));

/** « le 12 », « du 12 au 15 » once the text has named a day: the day of the same month, unless a noun follows; « le 22 à 10 heures ». */
function dayOfMonth(match: Match, context: Context): Draft[] | undefined {
  const days = match.items.filter(({ category }) => category === 'day' || category === 'first');
  const after = match.after(1)?.category;
  const atHour =
    after === 'at' &&
    (match.after(3)?.category === 'h' ||
      match.after(3)?.code === 'H' ||
      match.after(2)?.code === 'MI' ||
      match.after(2)?.category === 'noon');
  const ends = atHour || after === undefined || ['comma', 'point', 'stop', 'close'].includes(after);
  const ahead = isAhead(match);
  if (match.items.length === 2 && match.items[0]!.category === 'contr' && !ahead) return undefined;
  const isDate =
    (ends && (ahead || (context.focus ?? atHour))) || (ahead && isOpen(match))
      ? !isOfAddress(rightOf(match, 12))
      : isOfVerb(match, context);
  if (!isDate) return undefined;
  const drafts = days.flatMap((day): Draft[] => {
    const known = day.end - day.start <= 2 ? dayOfNumber(day, context) : undefined;
    const article = match.items[match.items.indexOf(day) - 1];
    const start = article?.category === 'art' ? article.start : day.start;
    return known ? [{ start, end: day.end, type: 'DATE', value: formatDay(known) }] : [];
  });
  return drafts.length === days.length ? drafts : undefined;
}

export const dayRules = (): readonly Rule[] => [
  {
    pattern:
      'art? (year dash day dash day|year slash day slash day|day slash day slash (year|day|two)|day point day point year|day dash day dash year)',
    read: numericDate,
  },
  {
    pattern: `(art|dem|contr)? weekday? (day|first) (comma (art? weekday?) (day|first)){0,12} (and|dash|contr|at|slash) (art? weekday?) (day|first) month (point? year)? (last|next)? ${tail}`,
    read: withTail('Y', dayList),
  },
  {
    pattern: `(contr|between art?) (day|first) month (and|contr) art? (day|first) month (point? year)? (last|next)? ${tail}`,
    read: withTail('Y', dayRange),
  },
  {
    pattern: `(art|dem)? (weekday comma?)? (day|first|count) month (point? year|two)? (last|next)? ${tail}`,
    read: withTail('Y', fullDate),
  },
  { pattern: '(art|contr) day slash day', read: dayAndMonth },
  { pattern: 'one (day|first) month', read: anyYear },
  { pattern: '(art|contr) (day|first) (contr|de) dem? unit (last|next)?', read: dayOfThisMonth },
  { pattern: '(art|contr) day (last|next)', read: dayOfThisMonth },
  { pattern: '(art|dem)? weekday (day|first)', read: weekdayWithDay },
  { pattern: 'contr (day|first) contr day|(art|contr) day', read: dayOfMonth },
];

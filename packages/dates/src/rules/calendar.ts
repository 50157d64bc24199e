import { type Day, addDays, formatDay, formatMonth, formatYear, isDay } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { weekdayNear, yearNear } from '../resolve.ts';
import type { TimeModifier } from '../types.ts';

/** « début », « la fin de », « au milieu du »: the contracted preposition stays outside the expression. */
export const edge = '((art|dem)? edge (de|contr)? art?)?';

export const modOf = (match: Match): TimeModifier | undefined => (match.get('mid') ? 'MID' : (match.get('edge')?.code as TimeModifier | undefined));

/** From the first to the last item, whatever it covers. */
export const whole = (match: Match): Pick<Draft, 'first' | 'last'> => ({ first: match.items[0]!, last: match.items.at(-1)! });

export const yearOf = (item: Item | undefined): number | undefined => item?.value;

/** The day of a day and month, the year given or found from the publication date. */
export function dayIn(context: Context, item: Item, day: number, month: number, year: number | undefined, shift = 0): { year: number | undefined; month: number; day: number } | undefined {
  const found = year ?? (context.published && yearNear(context.published, month, day, shift ? (shift > 0 ? 1 : -1) : context.direction(item)));
  return isDay(found, month, day) ? { year: found, month, day } : undefined;
}

const dayOf = (match: Match): Item | undefined => match.get('day') ?? match.get('first');

function fullDate(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month')!;
  const shift = match.get('last')?.value ?? match.get('next')?.value ?? 0;
  const date = dayIn(context, month, dayOf(match)!.value, month.value, yearOf(match.get('year')), shift);
  return date && [{ ...whole(match), type: 'DATE', value: formatDay(date) }];
}

/** « du 9 au 11 juillet », « les 6 et 13 avril prochains »: each day is an expression, the range is on both ends. */
function dayList(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month')!;
  const days = match.items.filter((item) => item.category === 'day' || item.category === 'first');
  const last = days.at(-1)!;
  const shift = match.get('last')?.value ?? match.get('next')?.value ?? 0;
  const end = dayIn(context, month, last.value, month.value, yearOf(match.get('year')), shift);
  if (!end) return undefined;
  const range = match.items.some((item) => item.category === 'dash' || (item.category === 'contr' && item !== match.items[0])) && days.length === 2;
  const drafts: Draft[] = [];
  for (const day of days) {
    const value = { ...end, day: day.value };
    if (!isDay(value.year, value.month, value.day)) return undefined;
    const index = match.items.indexOf(day);
    const previous = match.items[index - 1];
    const first = previous && (previous.category === 'art' || previous.category === 'weekday') ? (match.items[index - 2]?.category === 'art' ? match.items[index - 2]! : previous) : day;
    drafts.push({
      first,
      last: day === last ? match.items.at(-1)! : day,
      type: 'DATE',
      value: formatDay(value),
      begin: range && day === last ? formatDay({ ...end, day: days[0]!.value }) : undefined,
      endValue: range && day !== last ? formatDay(end) : undefined,
    });
  }
  return drafts;
}

/** « mercredi 3 »: the day of the month without its month, near the publication date. */
function weekdayDay(match: Match, context: Context): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const day = dayOf(match)!.value;
  if (match.after?.category === 'h' || match.after?.category === 'unit') return undefined;
  const { published } = context;
  if (!published) return [{ ...whole(match), type: 'DATE', value: formatDay({ year: undefined, month: 0, day }).replace('00', 'XX') }];
  const ahead = weekdayNear(published, weekday.value, 1);
  const near = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n): Day => addDays(ahead, 7 * n)).find((d) => d.day === day);
  return near && [{ ...whole(match), type: 'DATE', value: formatDay(near) }];
}

function bareWeekday(match: Match, context: Context): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const { published } = context;
  if (!published) return [{ ...whole(match), type: 'DATE', value: `XXXX-WXX-${weekday.value}` }];
  const next = match.get('next');
  const last = match.get('last');
  const day = weekdayNear(published, weekday.value, next ? 1 : last ? -1 : match.get('dem') ? context.direction(weekday) : context.direction(weekday) || -1);
  const same = day.day === published.day && day.month === published.month && day.year === published.year;
  return [{ ...whole(match), type: 'DATE', value: formatDay(same && (next ?? last) ? addDays(day, next ? 7 : -7) : day) }];
}

function monthAlone(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month')!;
  const unit = match.get('unit');
  if (unit && unit.code !== 'M') return undefined;
  const marked = match.items.length > 1;
  const start = match.scan.text.charAt(month.start);
  if (!marked && start !== start.toLowerCase() && match.before?.category !== 'in') return undefined;
  const shift = match.get('last')?.value ?? match.get('next')?.value ?? 0;
  const year = yearOf(match.get('year')) ?? (context.published && yearNear(context.published, month.value, undefined, shift < 0 ? -1 : shift > 0 ? 1 : context.direction(month)));
  return [{ ...whole(match), type: 'DATE', value: formatMonth(year, month.value), mod: modOf(match) }];
}

function yearAlone(match: Match): Draft[] | undefined {
  const year = match.get('year')!;
  if (match.get('edge') || match.get('unit')) {
    const unit = match.get('unit');
    if (unit && unit.code !== 'Y') return undefined;
    return [{ ...whole(match), type: 'DATE', value: formatYear(year.value), mod: modOf(match) }];
  }
  const before = match.before?.category;
  const after = match.after;
  if (after && (after.category === 'unit' || after.category === 'big' || after.category === 'h')) return undefined;
  if (year.value < 1700 && before !== 'in') return undefined;
  if (before === 'de' && /^(?:more|less|near|around)$/u.test(match.scan.items[match.scan.items.indexOf(year) - 2]?.category ?? '')) return undefined;
  if (before === 'in' || before === 'open' || before === 'til' || before === 'dash' || before === 'slash' || before === 'and') return [{ ...whole(match), type: 'DATE', value: formatYear(year.value) }];
  const next = /^\s?(?:\p{Ll}{3,}s|%|€|euros?|francs?|dollars?)(?!\p{L})/u.test(match.scan.text.slice(year.end, year.end + 24));
  if (next || year.value > 2100) return undefined;
  return [{ ...whole(match), type: 'DATE', value: formatYear(year.value) }];
}

function season(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('season')!;
  const year = match.get('year');
  const shift = match.get('last')?.value ?? match.get('next')?.value;
  const determined = match.items[0] !== item || match.before?.category === 'in' || year;
  if (!determined || (item.code === 'SU' && match.before?.category === 'at')) return undefined;
  if (match.get('art') && item.code === 'SU' && /^\s+(?:\p{L}+é|\p{L}+és|\p{L}+ées?)(?!\p{L})/u.test(match.scan.text.slice(item.end, item.end + 20))) return undefined;
  const value = year?.value ?? (match.get('dem') ? context.published?.year : shift === undefined ? undefined : seasonYear(context.published, item.code, shift));
  return [{ ...whole(match), type: 'DATE', value: `${formatYear(value)}-${item.code}`, mod: modOf(match) }];
}

/** The year of « le printemps prochain » and « l'été dernier »: seasons are known by the month in which they are at their height. */
function seasonYear(published: Day | undefined, code: string, shift: number): number | undefined {
  if (!published) return undefined;
  const firstMonth = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 3;
  if (shift > 0) return published.month < firstMonth ? published.year : published.year + 1;
  return published.month >= (code === 'WI' ? 13 : firstMonth + 3) ? published.year : published.year - 1;
}

/** « les années 60 », « années 1990 », « années soixante ». */
function decade(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (unit.code !== 'Y' || !match.scan.text.slice(unit.start, unit.end).endsWith('s')) return undefined;
  const number = match.items.at(-1)!;
  const year = number.value < 100 ? 1900 + number.value : number.value;
  if (year % 10 !== 0 || year < 1100 || number.value < 10) return undefined;
  return [{ ...whole(match), type: 'DATE', value: `${String(year / 10)}X`, mod: modOf(match) }];
}

function century(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const n = (match.get('ordinal') ?? match.get('first'))!.value;
  if (unit.code === 'CE') return [{ ...whole(match), type: 'DATE', value: String(n - 1).padStart(2, '0'), mod: modOf(match) }];
  const size = unit.code === 'Q' ? 'Q' : unit.code === 'HY' ? 'H' : undefined;
  if (!size || n > 4) return undefined;
  return [{ ...whole(match), type: 'DATE', value: `${formatYear(match.get('year')?.value)}-${size}${n}` }];
}

function numericDate(match: Match): Draft[] | undefined {
  const [a, , b, , c] = match.items as [Item, Item, Item, Item, Item];
  if (match.items.some((item, i) => i > 0 && item.start !== match.items[i - 1]!.end)) return undefined;
  const [day, year] = a.category === 'year' ? [c.value, a.value] : [a.value, c.category === 'two' || c.category === 'day' ? (c.value > 50 ? 1900 : 2000) + c.value : c.value];
  return isDay(year, b.value, day) ? [{ ...whole(match), type: 'DATE', value: formatDay({ year, month: b.value, day }) }] : undefined;
}

export const calendarRules: readonly Rule[] = [
  { pattern: '(art|dem)? (day|first) (comma art? (day|first))* (and|dash|contr|at) art? (day|first) month year? (last|next)?', read: dayList },
  { pattern: '(art|dem)? weekday? comma? (day|first) month (point? year)? (last|next)?', read: fullDate },
  { pattern: '(year dash day dash day|day slash day slash (year|day|two)|day point day point year|day dash day dash year)', read: numericDate },
  { pattern: '(art|dem)? weekday (day|first)', read: weekdayDay },
  { pattern: `(${edge} mid dash|${edge}) (unit de)? month (year|last|next|de year)?`, read: monthAlone },
  { pattern: `${edge} unit (year|two|day|count)`, read: decade },
  { pattern: `${edge} (unit year|year)`, read: yearAlone },
  { pattern: `(art|dem)? edge? (de|contr)? art? (ordinal|first) unit (de? year)?`, read: century },
  { pattern: `((art|dem)? edge (de|contr))? (art|dem)? season (year|last|next|de year)?`, read: season },
  { pattern: '(art|dem)? weekday (last|next)?', read: bareWeekday },
];

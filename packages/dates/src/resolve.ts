import {
  type Day,
  addDays,
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDay,
  toDays,
  weekdayOf,
} from './calendar.ts';
import type { Context } from './context.ts';
import type { Direction } from './direction.ts';

/** The day of a weekday nearest to the publication date in the direction of the tense; the same day where they coincide. */
export function weekdayNear(published: Day, weekday: number, direction: Direction): Day {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return addDays(published, ahead === 0 || direction > 0 ? ahead : ahead - 7);
}

/** A month, or a day of it, that names no year. */
interface MonthDay {
  readonly month: number;
  readonly day?: number | undefined;
}

/** Within so many days before or after the publication date, a month or day is the nearest one whatever the tense. */
const near = { before: 75, after: 45 };

const isWithin = (distance: number, reach: { readonly before: number; readonly after: number }): boolean =>
  distance < 0 ? -distance <= reach.before : distance <= reach.after;

/** A text may be published so many days after it was written. */
const lag = 14;

export const isNear = (published: Day, day: Day): boolean => isWithin(toDays(day) - toDays(published), near);

/**
 * The year of a month (and day) without one: the nearest to the publication date within `reach` days, else the nearest on the tense's side
 * of it; a month told in the past is over, what is told in the future is to come.
 */
export function yearNear(published: Day, { month, day }: MonthDay, direction: Direction, reach = near): number {
  if (day === undefined && month === published.month) return published.year;
  const distance = (year: number): number =>
    toDays({ year, month, day: Math.min(day ?? 15, daysInMonth(year, month)) }) - toDays(published);
  const years = [published.year - 1, published.year, published.year + 1].filter((year) => isDay(year, month, day ?? 1));
  const nearest = (list: readonly number[]): number =>
    list.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best), list[0] ?? published.year);
  const best = nearest(years);
  const before = direction === 2 ? Math.min(reach.before, day === undefined ? 0 : lag) : reach.before;
  const after = direction < 0 && day === undefined ? 0 : reach.after;
  return direction === 0 || isWithin(distance(best), { before, after })
    ? best
    : nearest(years.filter((year) => distance(year) * direction >= 0));
}

/**
 * The year of « le 12 juin » in « arrêté le 3 mars 2019, il a été libéré le 12 juin », of « mai » in « il partira l'an prochain, sans doute en
 * mai »: that of the month or year named before it in the sentence, or the next one where a winter lies between them; in the simple
 * past also that of a sentence before (« Le 26 avril 1986, la centrale explosa. Le 1er mai, on défila »); not where the month is near the
 * publication date, on the same side of it, and no year frames the sentence, or the tense points the other way.
 */
export function yearAfter(
  context: Pick<Context, 'published' | 'dated' | 'period'>,
  date: MonthDay,
  direction: Direction,
): number | undefined {
  const { published, period } = context;
  const dated = context.dated ?? (direction === -2 && period ? { ...period, framing: true } : undefined);
  if (!published || !dated || dated.year === published.year || (dated.year - published.year) * direction < 0) return undefined;
  const nearest: Day = { year: yearNear(published, date, direction), month: date.month, day: date.day ?? 15 };
  const isSameSide = (dated.year - published.year) * (toDays(nearest) - toDays(published)) >= 0;
  if (!dated.framing && isSameSide && isNear(published, nearest)) return undefined;
  return dated.year + (dated.month >= 10 && date.month <= 3 ? 1 : 0);
}

/** The year of a month that « dernier », « prochain » or the tense places before or after the publication date. */
export function monthNear(published: Day, month: number, shift: number | undefined, direction: Direction): number {
  if (shift === undefined) return yearNear(published, { month }, direction);
  return published.year + (shift < 0 ? (month < published.month ? 0 : -1) : month > published.month ? 0 : 1);
}

/** The month in whose last days a season begins. */
export const startsIn = (code: string): number => ({ SP: 3, SU: 6, FA: 9, WI: 12 })[code] ?? 3;

/** The year of « cet été » (0), « le printemps prochain » (1), « l'hiver dernier » (-1): that of the season's first day; in January « l'hiver dernier » is the one before this. */
export function seasonNear({ year, month }: Day, code: string, shift: number): number {
  const first = startsIn(code);
  if (code === 'WI' && shift === 0) return month <= 3 ? year - 1 : year;
  if (code === 'WI' && shift < 0 && month <= 2) return year - 2;
  if (shift > 0) return month < first ? year : year + 1;
  if (shift < 0) return month >= first + 3 ? year : year - 1;
  return year;
}

/** The first day of a year, quarter, half, season, month, week or day, given as a value. */
export function firstDayOf(value: string): Day {
  const [, years, months, days, season, part, n] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI)|-([QHW])(\d+))?/u.exec(value)!;
  const year = Number(years);
  if (season) return { year, month: startsIn(season), day: 1 };
  if (part === 'W') return addDays({ year, month: 1, day: 4 }, 7 * (Number(n) - 1) + 1 - weekdayOf({ year, month: 1, day: 4 }));
  if (part) return { year, month: (part === 'Q' ? 3 : 6) * (Number(n) - 1) + 1, day: 1 };
  return { year, month: Number(months ?? 1), day: Number(days ?? 1) };
}

/** A calendar unit some units away from a day: `2023`, `2024-06`, `2024-W27`, `2024-07-12`. */
export function shiftUnit(day: Day | undefined, code: string, n: number): string | undefined {
  const year = day?.year;
  if (code === 'Y') return formatYear(year === undefined ? undefined : year + n);
  if (code === 'DE') return year === undefined ? 'XXX' : `${String(Math.floor(year / 10) + n)}X`;
  if (code === 'CE') return year === undefined ? 'XXXX' : `${String(Math.floor(year / 100) + n)}XX`;
  if (code === 'ML') return year === undefined ? 'XXXX' : `${String(Math.floor(year / 1000) + n)}XXX`;
  if (code === 'M') {
    if (!day) return 'XXXX-XX';
    const moved = addMonths(day, n);
    return formatMonth(moved.year, moved.month);
  }
  if (code === 'W') return day ? formatWeek(addDays(day, 7 * n)) : 'XXXX-WXX';
  if (code === 'D') return day ? formatDay(addDays(day, n)) : 'XXXX-XX-XX';
  if (code === 'Q' || code === 'HY') {
    const size = code === 'Q' ? 3 : 6;
    if (!day) return code === 'Q' ? 'XXXX-QX' : 'XXXX-HX';
    const moved = addMonths({ ...day, day: 1 }, n * size);
    return `${formatYear(moved.year)}-${code === 'Q' ? 'Q' : 'H'}${Math.ceil(moved.month / size)}`;
  }
  return undefined;
}

/** TIMEX3 duration of n units: `P3D`, `PT20M`; X for an unknown number. */
export function duration(n: number | undefined, code: string): string {
  const amount = (size = 1): string => (n === undefined ? 'X' : String(Math.round(n * size * 1000) / 1000));
  switch (code) {
    case 'S':
      return `PT${amount()}S`;
    case 'TM':
      return `PT${amount()}M`;
    case 'H':
      return n !== undefined && n < 1 ? duration(n * 60, 'TM') : `PT${amount()}H`;
    case 'Q':
      return `P${amount(3)}M`;
    case 'HY':
      return `P${amount(6)}M`;
    case 'DE':
      return n === undefined ? 'PXDE' : `P${amount(10)}Y`;
    case 'CE':
      return n === undefined ? 'PXCE' : `P${amount(100)}Y`;
    case 'ML':
      return n === undefined ? 'PXML' : `P${amount(1000)}Y`;
    default:
      return `P${amount()}${code}`;
  }
}

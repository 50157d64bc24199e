import { lastOf, listed } from '../beside.ts';
import { type Day, addDays, easter, formatDay, formatYear, isDay, toDays, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { dayDraft, expression, isStreet, leftOf, rightOf, shiftOf, surface, whole } from './shared.ts';

/** Days of the year that have a name: month and day, or days from Easter Sunday. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  NOEL: [12, 25],
  TOUSSAINT: [11, 1],
  ASSOMPTION: [8, 15],
  EPIPHANIE: [1, 6],
  VALENTIN: [2, 14],
  SYLVESTRE: [12, 31],
  HALLOWEEN: [10, 31],
  CHANDELEUR: [2, 2],
};
const fromEaster: Readonly<Record<string, number>> = { CENDRES: -46, PAQUES: 0, ASCENSION: 39, PENTECOTE: 49, RAMEAUX: -7 };

function feastIn(year: number, code: string): Day | undefined {
  const [month, day] = fixed[code] ?? [];
  if (month !== undefined && day !== undefined) return { year, month, day };
  const days = fromEaster[code];
  return days === undefined ? undefined : addDays(easter(year), days);
}

/** « Noël », « la Toussaint », « le lundi de Pâques », « le jeudi de l'Ascension », « Pâques 2025 ». */
export function feast(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('feast')!;
  if (!/^\p{Lu}/u.test(match.text.slice(item.start, item.start + 2))) return undefined;
  if (lastOf(listed('festive'), leftOf(match, 20).toLowerCase(), /[\s-](?:d[e']\s?(?:l['’]|la\s)?)?$/u)) return undefined;
  const weekday = match.get('weekday');
  if (!match.get('art') && (item.code === 'TOUSSAINT' || /^\s\p{Lu}\p{Ll}/u.test(rightOf(match, 3)))) return undefined;
  if (item.code === 'CENDRES' && weekday?.value !== 3) return undefined;
  const saint = saints.includes(item.code) ? /(?<!\p{L})la\sSaint-$/iu.exec(leftOf(match, 10, item))?.[0] : '';
  if (saint === undefined) return undefined;
  return ofYear(match, context, item, (year) => {
    const day = feastIn(year, item.code)!;
    return weekday ? addDays(day, (weekday.value - weekdayOf(day) + 7) % 7) : day;
  })?.map((draft) => (saint ? Object.assign(draft, { start: item.start - saint.length }) : draft));
}

/** The days that are a saint's: « la Saint-Valentin », while « Valentin » is anybody. */
const saints = ['VALENTIN', 'SYLVESTRE'];

/** « Noël », « la Toussaint », « la Saint-Sylvestre » after another expression. */
export const named = '(art unknown dash)? art? feast';

/** « le mardi gras », « le Vendredi saint »: the days around Lent, from Easter Sunday. */
function holyDay(match: Match, context: Context): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const { value, end } = weekday;
  const said = /^\s(?:(gras)|saint)(?:(?=\s(\d{4}))|(?![\p{L}\p{M}\p{N}]))/iu.exec(rightOf(match, 12, weekday));
  const isFat = said?.[1] !== undefined;
  if (!said || (isFat ? value !== 2 : value === 7)) return undefined;
  const at = (year: number): Day => addDays(easter(year), isFat ? -47 : value - 7);
  const drafts = said[2] ? dayDraft(match, at(Number(said[2]))) : ofYear(match, context, weekday, at);
  return drafts?.map((draft) => Object.assign(draft, { end: end + said[0].length }));
}

/** A feast this many days away is the nearest one, whatever the tense: « Les routes étaient pleines à la veille de Pâques ». */
const near = 7;

/** Whether the day is the same in every year. */
const sameDay = (at: (year: number) => Day): boolean =>
  formatDay({ ...at(2000), year: undefined }) === formatDay({ ...at(2001), year: undefined });

/** The day nearest to another of those that a year has, in the direction; within `reach` days in either. */
function nearest(published: Day, at: (year: number) => Day, direction: number, reach: number): Day {
  const today = toDays(published);
  let best: Day | undefined;
  let least = Infinity;
  for (let year = published.year - 1; year <= published.year + 1; year++) {
    const day = at(year);
    const distance = toDays(day) - today;
    const far = Math.abs(distance);
    if (far >= least || (distance * direction < 0 && far > reach)) continue;
    best = day;
    least = far;
  }
  return best!;
}

/** The day of every year that an item names, in the year given or the one that « dernier », « prochain » or the tense says. */
function ofYear(match: Match, context: Context, item: Item, at: (year: number) => Day): Draft[] | undefined {
  const { published } = context;
  const shift = shiftOf(match);
  const given = match.get('year')?.value;
  if (given === undefined && (!published || context.yearly))
    return expression(match, 'DATE', sameDay(at) ? formatDay({ ...at(2000), year: undefined }) : 'XXXX');
  const { start, end } = whole(match);
  const day = given === undefined ? nearest(published!, at, shift ?? context.direction(item), shift === undefined ? near : -1) : at(given);
  return [{ start, end, type: 'DATE', value: formatDay(day) }];
}

/** « le Nouvel An » is a day, « le Nouvel An lunaire » another, « la nouvelle année » the year that begins, from November on the next. */
function newYear(match: Match, context: Context): Draft[] | undefined {
  const { published } = context;
  const unit = match.get('unit')!;
  if (unit.code !== 'Y') return undefined;
  if (/^\s\p{L}+(?:aire|ois|ère|ien|uif)(?!\p{L})/u.test(rightOf(match, 20, unit))) return [];
  if (surface(match, unit) === 'an') return ofYear(match, context, match.get('new')!, (n) => ({ year: n, month: 1, day: 1 }));
  return expression(match, 'DATE', formatYear(published && published.year + (published.month >= 11 ? 1 : 0)));
}

/** « le jour de Noël ». */
function dayOfFeast(match: Match, context: Context): Draft[] | undefined {
  if (surface(match, match.get('unit')!) !== 'jour') return undefined;
  const { start } = whole(match);
  return feast(match.of(match.items.slice(match.items.indexOf(match.get('unit')!) + 2)), context)?.map((draft) => ({
    ...draft,
    start,
  }));
}

/** « le jour de l'An ». */
function newYearsDay(match: Match, context: Context): Draft[] | undefined {
  const [day, year] = match.items.filter(({ category }) => category === 'unit') as [Item, Item];
  return surface(match, day) === 'jour' && surface(match, year) === 'an'
    ? ofYear(match, context, year, (n) => ({ year: n, month: 1, day: 1 }))
    : undefined;
}

/** « le 14-Juillet », « le 11-Novembre »: the day that is a name. */
function namedDay(match: Match, context: Context): Draft[] | undefined {
  if (isStreet(match)) return [];
  const month = match.get('month')!;
  const day = (match.get('day') ?? match.get('first') ?? match.get('count'))!.value;
  const { published } = context;
  const given = match.get('year')?.value;
  if (!published || given !== undefined || !isDay(undefined, month.value, day))
    return dayDraft(match, { year: given, month: month.value, day });
  const direction = context.direction(month);
  const ordered = [0, -1, 1].map((n) => published.year + n);
  const year =
    ordered.find((y) => direction === 0 || (toDays({ year: y, month: month.value, day }) - toDays(published)) * direction >= 0) ??
    published.year;
  return dayDraft(match, { year: isDay(year, month.value, day) ? year : undefined, month: month.value, day });
}

export const feastRules = (): readonly Rule[] => [
  { pattern: '(art|dem)? (weekday de art?|weekday (de|contr))? feast (year|last|next)?', read: feast },
  { pattern: `art unit (de|contr) ${named} (year|last|next)?`, read: dayOfFeast },
  { pattern: 'art? weekday', read: holyDay },
  { pattern: 'art? unit de art unit year?', read: newYearsDay },
  { pattern: 'art? (day|first|count) dash month (dash? year)?', read: namedDay },
  { pattern: 'art? new unit', read: newYear },
];

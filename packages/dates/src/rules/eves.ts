import { type Day, addDays, formatDay, formatWeek, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { dayList, fullDate } from './days.ts';
import { feast, named } from './feasts.ts';
import { dayIn, surface } from './shared.ts';

/** « le lendemain du 3 mai », « l'avant-veille du jeudi 4 juillet »: two expressions, the first counted from the second; « la veille, mardi 3 mai » is that day. */
function aroundDay(match: Match, context: Context): Draft[] | undefined {
  const month = match.get('month')!;
  const { value: n } = match.items[match.items.indexOf(month) - 1]!;
  const day = dayIn(context, month, { day: n, year: match.get('year')?.value });
  return day?.year === undefined ? undefined : around(match, { ...day, year: day.year });
}

/** « la veille de Noël », « le lendemain de la Toussaint 2023 ». */
function aroundFeast(match: Match, context: Context): Draft[] | undefined {
  const [year, month, day] = feast(match, context)?.[0]?.value?.split('-').map(Number) ?? [];
  return year && month && day ? around(match, { year, month, day }) : undefined;
}

function around(match: Match, day: Day): Draft[] {
  const { items } = match;
  const eve = match.get('eve')!;
  const rest = items.slice(items.indexOf(eve) + 2);
  return [
    {
      start: items[0]!.start,
      end: eve.end,
      type: 'DATE',
      value: formatDay(addDays(day, match.get('comma') ? 0 : match.get('before') ? -2 : eve.value)),
    },
    { start: rest[0]!.start, end: items.at(-1)!.end, type: 'DATE', value: formatDay(day) },
  ];
}

/**
 * « le week-end du 6 et 7 juillet », « le week-end de Pâques », « la semaine du 8 juillet »: the days named, and the weekend that they
 * belong to or make longer, or their week.
 */
function weekOf(match: Match, context: Context): Draft[] | undefined {
  const { items } = match;
  const end = items.findIndex(({ category }) => ['weekend', 'end', 'unit'].includes(category));
  const isWeek = items[end]!.category === 'unit';
  if (isWeek && (items[end]!.code !== 'W' || surface(match, items[end]!).endsWith('s'))) return undefined;
  const rest = items.slice(end + 2);
  const inner = match.of(rest);
  const isList = rest.filter(({ category }) => category === 'day' || category === 'first').length > 1;
  const drafts = match.get('feast') ? feast(inner, context) : isList ? dayList(inner, context) : fullDate(inner, context);
  const [year, month, day] = drafts?.[0]?.value?.split('-').map(Number) ?? [];
  if (!drafts || !year || !month || !day) return undefined;
  const first: Day = { year, month, day };
  const value = isWeek ? formatWeek(first) : `${formatWeek(addDays(first, weekdayOf(first) <= 2 ? -7 : 0))}-WE`;
  return [{ start: items[0]!.start, end: items[end]!.end, type: 'DATE', value }, ...drafts];
}

export const eveRules = (): readonly Rule[] => [
  { pattern: 'art? (before dash)? eve (contr|comma art?) weekday? (day|first) month (point? year)?', read: aroundDay },
  { pattern: `art? (before dash)? eve (contr|de) ${named} year?`, read: aroundFeast },
  {
    pattern: `(art|dem)? (weekend|week dash? end|unit) (de|contr) (${named} year?|weekday? (day|first) ((and|dash|contr) weekday? (day|first))? month (point? year)?)`,
    read: weekOf,
  },
];

import { lastOf, listed } from '../beside.ts';
import { type Day, addDays, formatDay, toDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { weekdayNear } from '../resolve.ts';
import { dayOfWeek, dayOfWeekday, part, timeOfPart } from './moments.ts';
import { bothEnds, eachItem, expression, isName, leftOf, shiftOf } from './shared.ts';
import { tail, withTail } from './tails.ts';

/** « commencera samedi et durera jusqu'à jeudi », « lundi à Rome puis mardi à Madrid »: a day that comes after the one named before it. */
const goesOn = (left: string): boolean =>
  /(?:jusqu['’][àa]|(?:^|\s)(?:puis|ensuite|avant de)(?:\s[^\s.;]+){0,4})\s(?:le\s)?$/u.test(left) ||
  lastOf(listed('moved-on'), left, /e?s?\s[àa]\s(?:le\s)?$/u) !== undefined;

/** « vendredi », « ce mardi », « lundi prochain », « le dimanche suivant »; « jusqu'à jeudi » from a day ahead. */
function weekday(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('weekday')!;
  if (match.text.charAt(item.end - 1) === 's' || isName(match, item)) return undefined;
  const { published, focus } = context;
  if (!published) return expression(match, 'DATE', `XXXX-WXX-${item.value}`);
  const value = (day: Day): Draft[] | undefined => expression(match, 'DATE', formatDay(day));
  const relative = match.get('foll') ?? match.get('prec');
  if (relative) return value(weekdayNear(addDays(focus ?? published, relative.value), item.value, relative.value > 0 ? 1 : -1));
  const before = shiftOf(match) === undefined && goesOn(leftOf(match, 40).toLowerCase()) ? context.named : undefined;
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
  return expression(match, 'DATE', day ? formatDay(day) : `XXXX-WXX-${weekday.value}`);
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

/** « samedi et dimanche », « lundi, mardi ou jeudi prochains », « entre mardi et jeudi »: days that follow each other, or of the week beside them. */
function weekdayList(match: Match, context: Context): Draft[] | undefined {
  const { published, direction } = context;
  const items = match.items.filter(({ category }) => category === 'weekday');
  const after = match.after(1)?.category ?? '';
  if (!published || ['day', 'first', 'count', 'part', 'after', 'in', 'foll', 'prec'].includes(after)) return undefined;
  if (items.some((item) => match.text.charAt(item.end - 1) === 's' || isName(match, item))) return undefined;
  const shift = shiftOf(match);
  const step = (shift ?? direction(items[0]!)) > 0 ? 1 : -1;
  let day = addDays(published, (shift ?? 0) - step);
  const days = new Map<Item, Day>();
  for (const item of step > 0 ? items : [...items].reverse())
    days.set(item, (day = dayOfWeek(match, item.value, context) ?? weekdayNear(addDays(day, step), item.value, step)));
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
  return expression(match, time ? 'TIME' : 'DATE', `XXXX-WXX-${item.value}${time}`);
}

const anyDay = '(art|dem)? weekday';

export const weekdayRules = (): readonly Rule[] => [
  { pattern: 'de weekday at weekday (last|next)?|contr weekday contr weekday (last|next)', read: weekdayRange },
  {
    pattern: `between ${anyDay} and ${anyDay}|${anyDay} (comma ${anyDay}){0,6} and ${anyDay} (last|next)? ${tail}`,
    read: withTail('W', weekdayList),
  },
  { pattern: `one weekday ${part}?`, read: anyWeekday },
  { pattern: '(art|dem)? weekday in (count|day)', read: weekdayInWeeks },
  { pattern: `(art|dem)? weekday (last|next|prec|foll)? ${tail}`, read: withTail('W', weekday) },
];

import { lastOf, listed } from '../beside.ts';
import { formatDay, formatMonth, isDay } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { duration } from '../resolve.ts';
import { partCode, timeOfPart } from './moments.ts';
import { amount, amountIn, bothEnds, expression, isAmount, isName, leftOf, modOf, rightOf, surface, valueOf } from './shared.ts';

const set = (match: Match, value: string): Draft[] | undefined => expression(match, 'SET', value, modOf(match));

const isPlural = (match: Match, item: Item): boolean => match.text.charAt(item.end - 1) === 's';

/** « chaque lundi », « tous les lundis », « les lundis matin », not the days of « les lundis 6 et 13 avril ». */
function weekdays(match: Match): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const [next, then] = [match.after(1)?.category ?? '', match.after(2)?.category ?? ''];
  if (match.items[0]!.category === 'art' && ['day', 'first'].includes(next) && !['h', 'unit', 'colon'].includes(then)) return undefined;
  return match.get('each') !== undefined || isPlural(match, weekday)
    ? set(match, `XXXX-WXX-${weekday.value}${timeOfPart(match)}`)
    : undefined;
}

/** « chaque année », « chaque fin de mois », « tous les deux ans », « toutes les six heures », « toutes les demi-heures ». */
const units = (match: Match): Draft[] | undefined =>
  set(match, duration(valueOf(amountIn(match)) ?? (match.get('half') ? 0.5 : 1), match.get('unit')!.code));

/** « chaque été », « tous les hivers »; « chaque soir », « tous les matins »; « chaque mois de mai ». */
const seasons = (match: Match): Draft[] | undefined => set(match, `XXXX-${match.get('season')!.code}`);
const parts = (match: Match): Draft[] | undefined => set(match, `XXXX-XX-XXT${partCode(match) ?? '12:00'}`);
const weekends = (match: Match): Draft[] | undefined => set(match, 'XXXX-WXX-WE');

/** « 2 % par an », « deux fois par semaine »: the unit alone is the expression. */
const rate = (match: Match): Draft[] | undefined => {
  const unit = match.get('unit')!;
  // « 80 km/h », « 98 m3/s »
  if (match.get('slash') && (unit.code === 'H' || unit.code === 'S')) return undefined;
  return [{ start: unit.start, end: unit.end, type: 'SET', value: duration(1, unit.code) }];
};

const every = '(each|all art)';

/** « 300 euros l'an ». */
const byTheYear = (match: Match): Draft[] | undefined => {
  const next = match.after(1)?.category;
  return surface(match, match.get('unit')!) === 'an' &&
    !['last', 'next', 'year', 'prec', 'foll', 'first', 'count', 'unknown'].includes(next ?? '') &&
    match.before(1)?.category === 'unknown'
    ? rate(match)
    : undefined;
};

/** « les deuxième et quatrième jeudis de chaque mois », « chaque premier lundi du mois ». */
const ordinalWeekdays = (match: Match): Draft[] | undefined => {
  const weekday = match.get('weekday')!;
  return match.get('each') !== undefined || isPlural(match, weekday) ? set(match, `XXXX-WXX-${weekday.value}`) : undefined;
};

/** « chaque mois d'août », « chaque 14 juillet », « tous les 1er mai »: a day or month of every year. */
function yearly(match: Match): Draft[] | undefined {
  const month = match.get('month')!;
  const day = match.get('day') ?? match.get('first');
  const unit = match.get('unit');
  if ((unit && unit.code !== 'M') || (day && !isDay(undefined, month.value, day.value))) return undefined;
  return set(match, day ? formatDay({ year: undefined, month: month.value, day: day.value }) : formatMonth(undefined, month.value));
}

/** « un vendredi sur deux », « un jour sur trois », « un week-end sur deux »: the number counts the units from one to the next. */
function alternate(match: Match): Draft[] | undefined {
  const weekday = match.get('weekday');
  const unit = match.get('unit');
  if (weekday) return set(match, `XXXX-WXX-${weekday.value}`);
  return unit ? set(match, duration(valueOf(match.items.at(-1)), unit.code)) : weekends(match);
}

/** « sept jours sur sept », « 24 heures sur 24 », « 24h/24 »: each of them, always. */
function always(match: Match): Draft[] | undefined {
  const [n, unit, mark, total] = match.items as [Item, Item, Item, Item];
  if (mark.category === 'slash' && (valueOf(n) !== 24 || mark.start !== unit.end)) return undefined;
  return valueOf(n) === valueOf(total) ? set(match, duration(1, unit.category === 'h' ? 'H' : unit.code)) : undefined;
}

/** « le 15 de chaque mois », « tous les 15 du mois ». */
function monthly(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const day = (match.get('day') ?? match.get('first'))!;
  if (unit.code !== 'M' || day.end - day.start > 3) return undefined;
  const value = `XXXX-XX-${String(day.value).padStart(2, '0')}`;
  const each = match.get('each');
  if (!each) return set(match, value);
  return [
    { start: match.items[0]!.start, end: day.end, type: 'SET', value },
    { start: each.start, end: unit.end, type: 'SET', value: duration(1, 'M') },
  ];
}

/** « ouvert le lundi et le jeudi », « sauf le mardi », « permanence le mercredi » tell what happens each week. */
function isSchedule(left: string): boolean {
  const said = lastOf(listed('schedule'), left, /\s(?:le\s\p{L}{5,8}\s(?:et|ou)\s)?$/u);
  return said !== undefined && !/(?:été|resté)\s$/u.test(left.slice(0, -said.length));
}

/** « il court le dimanche », « le mardi et le jeudi, il dort »: in the present, a weekday with its article is any such day; after « sauf » without it too. */
function habitual(match: Match, { direction, focus, recurring }: Context): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const excepted = match.items[0] === weekday && lastOf(listed('except'), leftOf(match, 10).toLowerCase()) !== undefined;
  if ((!excepted && surface(match, match.items[0]!) !== 'le') || isPlural(match, weekday)) return undefined;
  const isPair = match.after(1)?.category === 'and' && match.after(2)?.category === 'art' && match.after(3)?.category === 'weekday';
  const after = match.after(isPair ? 4 : 1)?.category;
  const hours = after === 'de' && isAmount(match.after(isPair ? 5 : 2));
  const scheduled = excepted || /^(?:P1D|P\d+W|XXXX-WXX-\d)$/u.test(recurring ?? '') || isSchedule(leftOf(match, 40).toLowerCase());
  const dated =
    !hours &&
    after !== undefined &&
    ['day', 'first', 'count', 'last', 'next', 'prec', 'foll', 'de', 'contr', 'and'].includes(after) &&
    !(scheduled && after === 'and');
  if ((focus && !scheduled) || dated) return undefined;
  if (isName(match, weekday) || /^\s\p{L}+ant(?!\p{L})/u.test(rightOf(match, 16))) return undefined;
  if (!scheduled && direction(weekday) < 0) return undefined;
  return set(match, `XXXX-WXX-${weekday.value}${timeOfPart(match)}`);
}

/** « il s'applique le soir dans deux rues », « La nuit, ils rôdent »: of every day, in the present of a text that has named none. */
function habitualPart(match: Match, { direction, focus }: Context): Draft[] | undefined {
  const part = match.get('part')!;
  const before = match.before(1)?.category;
  const isAdverb =
    [undefined, 'unknown', 'comma', 'stop', 'point'].includes(before) &&
    !/(?<!\p{L})dans\s$/iu.test(leftOf(match, 6)) &&
    /^(?:\s?(?:$|[,.;:)»])|\s(?:dans|en|à|aux?|sur|chez|pour|entre|avec)\s)/u.test(rightOf(match, 8));
  return focus === undefined && isAdverb && !isPlural(match, part) && !isName(match, part) && direction(part) === 0
    ? parts(match)
    : undefined;
}

/** « ouvert du mardi au dimanche midi »: each week from one day to the other, where no day of a month follows. */
function weekdayRange(match: Match): Draft[] | undefined {
  const [a, b] = match.items.filter(({ category }) => category === 'weekday') as [Item, Item];
  const after = match.after(1)?.category;
  if (after === 'day' || after === 'first' || after === 'last' || after === 'next' || surface(match, match.items[2]!) !== 'au')
    return undefined;
  return bothEnds(match, { from: a, to: b, type: 'SET', values: [`XXXX-WXX-${a.value}`, `XXXX-WXX-${b.value}${timeOfPart(match)}`] });
}

export const setRules = (): readonly Rule[] => [
  { pattern: `${every} ((unit de)? month|(day|first) month)`, read: yearly },
  { pattern: `one (weekday|unit|weekend|week dash? end) over ${amount}`, read: alternate },
  { pattern: `${amount} (unit|h) (over|slash) ${amount}`, read: always },
  { pattern: 'art (day|first) de each unit|all art (day|first) contr unit', read: monthly },
  { pattern: 'art? weekday (part|after dash? part)?', read: habitual },
  { pattern: 'art (part|after dash? part)', read: habitualPart },
  { pattern: 'contr weekday contr weekday (part|after dash? part)?', read: weekdayRange },
  { pattern: `(${every}|art|contr)? weekday (part|after dash? part)?`, read: weekdays },
  { pattern: `each (edge (de|contr))? unit|all art (${amount}|half dash)? unit`, read: units },
  { pattern: `${every} season`, read: seasons },
  { pattern: `${every} (part|after dash? part)`, read: parts },
  { pattern: `${every} (weekend|week dash? end)`, read: weekends },
  { pattern: '(by|slash) unit', read: rate },
  { pattern: 'art unit', read: byTheYear },
  { pattern: `(${every}|art|contr) (first|ordinal) (and (first|ordinal))? weekday`, read: ordinalWeekdays },
];

import { lastOf, listed } from '../beside.ts';
import { formatClock } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Category, Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { day, dayOfHour, endOfNight, onDay, part, partCode, partOfDate } from './moments.ts';
import { expression, isAmount, isMeasured, isName, leftOf, rightOf, surface, valueOf, whole } from './shared.ts';
import { zoneAt } from './zones.ts';

/** The minutes that items after an hour say: « 30 », « et demie », « et quart », « moins le quart ». */
function minutesIn(match: Match, item: Item | undefined): number {
  if (item && isAmount(item)) return valueOf(item)!;
  if (item?.category === 'less') return match.get('quarter') ? -15 : -valueOf(match.items[match.items.indexOf(item) + 1])!;
  return match.get('half') ? 30 : match.get('quarter') ? 15 : 0;
}

/** « 14h30 », « vers 20 heures », « 4 h mardi », « 8 heures du matin », « 3 heures de l'après-midi », « 20 h 30 GMT », « 12:30 ». */
function clock(match: Match, context: Context): Draft[] | undefined {
  const mark = (match.get('h') ?? match.get('colon') ?? match.get('unit'))!;
  const index = match.items.indexOf(mark);
  const hour = valueOf(match.items[index - 1])!;
  const minutes = minutesIn(match, match.items[index + 1]);
  if (hour > 24 || minutes > 59 || minutes < -30 || !isClock(match, mark)) return undefined;
  const late = hour < 12 && ['AF', 'EV'].includes(partCode(match) ?? '') && !match.get('weekday') && !match.get('relday');
  const known = dayOfHour(match, context, hour % 24);
  const last = match.items.at(-1)!;
  const zone = zoneAt(match.text, last.end, known);
  return [
    {
      start: whole(match).start,
      end: zone?.end ?? last.end,
      type: 'TIME',
      value: `${onDay(known, clockTime(late ? hour + 12 : hour, minutes), partOfDate(match, context))}${zone?.offset ?? ''}`,
      mod: match.get('approx') && 'APPROX',
    },
  ];
}

/** « moins dix » belongs to the hour before. */
const clockTime = (hour: number, minutes: number): string =>
  minutes < 0 ? formatClock((hour + 23) % 24, minutes + 60) : formatClock(hour % 24, minutes);

const timePrepositions: readonly (Category | undefined)[] = ['at', 'approx', 'til', 'before', 'after', 'from', 'and', 'dash', 'between'];

function isClock(match: Match, mark: Item): boolean {
  const approx = match.get('approx');
  const before = approx && surface(match, approx) !== 'environ' ? 'approx' : match.before(1)?.category;
  const zoned = zoneAt(match.text, match.items.at(-1)!.end, undefined) !== undefined;
  if (mark.category === 'h') return isHourMark(match, mark, before);
  if (mark.category === 'colon') return isDigital(match, mark) && (timePrepositions.includes(before) || zoned);
  return mark.code === 'H' && valueOf(match.items[match.items.indexOf(mark) - 1]) !== 24 && (zoned || isHourWord(match, before));
}

/** « 14 h » is a time but in « en 2 h 30 » and « 2 h 41 min », which measure, and « km/h ». */
function isHourMark(match: Match, mark: Item, before: Category | undefined): boolean {
  const next = match.after(1);
  return (
    before !== 'in' &&
    before !== 'during' &&
    !isMeasured(match) &&
    match.text.charAt(mark.end) !== '/' &&
    (next?.category !== 'unit' || next.code === 'H')
  );
}

/** « 12:30 »: no space, two digits. */
function isDigital(match: Match, mark: Item): boolean {
  const [left, right] = [match.items[match.items.indexOf(mark) - 1]!, match.items[match.items.indexOf(mark) + 1]!];
  return left.end === mark.start && right.start === mark.end && right.end - right.start === 2;
}

/** « partira à 15 heures de la place », not « à 3 heures de la côte », « à 15 heures d'avion »: whether it is an hour at which something starts from a place. */
const startsSomewhere = (match: Match): boolean =>
  match.items.find(isAmount)!.value > 12 && /^\s(?:du|des|de\s(?:la\s|l['’]))/u.test(rightOf(match, 8));

/** « jusqu'à 4 heures [après l'opération] », « 8 heures [avant le match] »: what a length is counted from. */
const FROM_EVENT = /^\s(?:après|avant)\s(?:l(?:es?|a)\s|l['’]|s(?:on|a|es)\s|une?\s|leur|qu)/u;
const isUntil = (match: Match): boolean => [1, 2].some((back) => match.before(back)?.category === 'til');

/** « à 14 heures », « mardi 14 heures », « aux alentours de 14 heures », « de 9 heures à midi » are times; « 14 heures » and « à deux heures de Paris » lengths. */
function isHourWord(match: Match, before: Category | undefined): boolean {
  const next = match.after(1)?.category;
  if ((before === 'at' || before === 'after') && next === 'de') return before === 'at' && startsSomewhere(match);
  if (before === 'at' && /(?:^|[\s'’])a\s$/u.test(leftOf(match, 3))) return false;
  if (before === 'from' && isLength(match)) return false;
  if ((before === 'and' || isUntil(match)) && FROM_EVENT.test(rightOf(match, 14))) return false;
  if (next !== 'de' && /(?:^|[\s«])il (?:est|était|sera)\s$/iu.test(leftOf(match, 10))) return true;
  if (
    timePrepositions.includes(before) ||
    before === 'weekday' ||
    before === 'relday' ||
    // « mardi 14 heures », « 14 heures mardi », not « bloqué cinq heures mardi »
    (match.get('weekday') && (match.get('weekday') === match.items[0] || before !== 'unknown')) ||
    partCode(match) !== undefined
  )
    return true;
  if (before === 'open') return next === 'close' && match.items.find(isAmount)!.value >= 10;
  if (before !== 'de') return false;
  const until = match.after(2);
  return (
    (next === 'at' && (until?.category === 'noon' || until?.code === 'MI')) ||
    lastOf(listed('starts'), leftOf(match, 16), /\sde\s$/u) !== undefined
  );
}

/** « il attend depuis une heure », « depuis 24 heures » are lengths; « depuis 14 heures », « depuis une heure du matin » times. */
function isLength(match: Match): boolean {
  const hours = match.items.find(isAmount)!;
  const named = match.get('weekday') ?? match.get('relday') ?? match.get('month') ?? match.get('today') ?? match.get('part');
  return (
    named === undefined &&
    (hours.category === 'one' || hours.category === 'count' || hours.value === 24) &&
    /depuis\s$/iu.test(leftOf(match, 7))
  );
}

/** « le 20 heures », « invité du 13 heures de France 2 »: a newscast. */
const newscast = (match: Match): Draft[] | undefined =>
  surface(match, match.items[0]!).length === 2 && [13, 20].includes(match.items[1]!.value) && match.get('unit')!.code === 'H'
    ? []
    : undefined;

/** « entre 0 h 30 et 4 h mardi », « de 14 à 18 h »: two times of one day. */
function clockRange(match: Match, context: Context): Draft[] | undefined {
  const { items } = match;
  const introduced = ['de', 'between', 'contr'].includes(items[0]!.category);
  if (!match.get('h') && (!introduced || items[0]!.category === 'contr')) return undefined;
  const join = items.findIndex(({ category }, i) => i > 0 && ['and', 'at', 'dash'].includes(category));
  const a = clockIn(items.slice(introduced ? 1 : 0, join));
  const b = clockIn(items.slice(join + 1));
  if (!a || !b) return undefined;
  const last = items.at(-1)!;
  const zone = zoneAt(match.text, last.end, dayOfHour(match, context, b.hour));
  const known = partOfDate(match, context);
  const [begin, end] = [a, b].map(({ time, hour }) => `${onDay(dayOfHour(match, context, hour), time, known)}${zone?.offset ?? ''}`) as [
    string,
    string,
  ];
  const endValue = endOfNight(begin, end);
  return [
    { start: a.start, end: a.end, type: 'TIME', value: begin, endValue },
    { start: b.start, end: zone?.end ?? last.end, type: 'TIME', value: endValue, begin },
  ];
}

/** The time of « 14 », « 14 h », « 14 h 30 », « 14 heures 30 » at the beginning of some items. */
function clockIn(
  items: readonly Item[],
): { readonly time: string; readonly hour: number; readonly start: number; readonly end: number } | undefined {
  const [hour, mark, minute] = items;
  const h = valueOf(hour);
  if (h === undefined || h > 24 || (mark?.category === 'unit' && mark.code !== 'H')) return undefined;
  const m = minute && (minute.category === 'day' || minute.category === 'two') ? minute.value : 0;
  return m > 59 ? undefined : { time: formatClock(h % 24, m), hour: h % 24, start: hour!.start, end: items.at(-1)!.end };
}

/** « la messe de minuit », « le repas de midi ». */
const isOfNoon = (match: Match): boolean => lastOf(listed('hours-of'), leftOf(match, 16).toLowerCase(), /\sde\s$/u) !== undefined;

/** « à midi », « vers minuit », « midi et demi », « mardi midi ». */
function noon(match: Match, context: Context): Draft[] | undefined {
  const midday = match.get('part');
  const before = match.before(1);
  const isAfternoon =
    before?.category === 'dash' ||
    (before?.category === 'after' && match.before(2) !== undefined && match.before(2)!.category !== 'unknown');
  const item = (midday ?? match.get('noon'))!;
  if ((midday && (midday.code !== 'MI' || isAfternoon)) || isName(match, item) || isOfNoon(match)) return undefined;
  const index = match.items.indexOf(item);
  const minutes = minutesIn(match, match.items[index + 1]);
  if (minutes > 59 || minutes < -30) return undefined;
  const clock = midday ? 12 : 0;
  const value = onDay(dayOfHour(match, context, clock), clockTime(clock, minutes), partOfDate(match, context));
  return expression(match, 'TIME', value, match.get('approx') && 'APPROX');
}

const hour = '(day|two|count|one)';
const minutes = '(day|two|count|and half|and quarter|less (art quarter|day|two|count))?';
const which = /* @__PURE__ */ (() => `((contr|de art) ${part})? (comma? ${day} ${part}? (last|next)?)?`)();

export const clockRules = (): readonly Rule[] => [
  {
    pattern: `(de|between|contr)? ${hour} ((h|unit) (day|two)?)? (and|at|dash) ${hour} (h|unit) (day|two)? (comma? ${day})?`,
    read: clockRange,
  },
  { pattern: '(art|contr) day unit', read: newscast },
  { pattern: `approx? ${hour} (h|unit) ${minutes} ${which}`, read: clock },
  { pattern: 'approx? (day|two) colon (day|two)', read: clock },
  { pattern: `(approx? (part|noon) ${minutes} ${day}|(${day}|approx|dem)? (part|noon) ${minutes})`, read: noon },
];

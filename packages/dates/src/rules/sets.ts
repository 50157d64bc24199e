import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { duration } from '../resolve.ts';
import { partCode } from './moments.ts';
import { amount, amountIn, surface, valueOf, whole } from './shared.ts';

const set = (match: Match, value: string): Draft[] => [{ ...whole(match), type: 'SET', value }];

/** « chaque lundi », « tous les lundis », « les lundis ». */
function weekdays(match: Match): Draft[] | undefined {
  const weekday = match.get('weekday')!;
  const plural = match.text.charAt(weekday.end - 1) === 's';
  return match.get('each') !== undefined || plural ? set(match, `XXXX-WXX-${weekday.value}`) : undefined;
}

/** « chaque année », « tous les deux ans », « toutes les six heures ». */
const units = (match: Match): Draft[] => set(match, duration(valueOf(amountIn(match)) ?? 1, match.get('unit')!.code));

/** « chaque été », « tous les hivers »; « chaque soir », « tous les matins »; « chaque mois de mai ». */
const seasons = (match: Match): Draft[] => set(match, `XXXX-${match.get('season')!.code}`);
const parts = (match: Match): Draft[] => set(match, `XXXX-XX-XXT${partCode(match) ?? '12:00'}`);
const weekends = (match: Match): Draft[] => set(match, 'XXXX-WXX-WE');

/** « 2 % par an », « deux fois par semaine »: the unit alone is the expression. */
const rate = (match: Match): Draft[] | undefined => {
  const unit = match.get('unit')!;
  if (match.get('slash') && unit.code === 'H') return undefined;
  return [{ start: unit.start, end: unit.end, type: 'SET', value: duration(1, unit.code) }];
};

const every = '(each|all art)';

/** « 300 euros l'an ». */
const yearly = (match: Match): Draft[] | undefined => {
  const next = match.after(1)?.category;
  return surface(match, match.get('unit')!) === 'an' &&
    !['last', 'next', 'year', 'prec', 'foll', 'first', 'count', 'unknown'].includes(next ?? '') &&
    match.before(1)?.category === 'unknown'
    ? rate(match)
    : undefined;
};

/** « les deuxième et quatrième jeudis de chaque mois ». */
const ordinalWeekdays = (match: Match): Draft[] | undefined => {
  const weekday = match.get('weekday')!;
  return match.text.charAt(weekday.end - 1) === 's' ? set(match, `XXXX-WXX-${weekday.value}`) : undefined;
};

/** « ouvert du mardi au dimanche midi »: each week from one day to the other, where no day of a month follows. */
function weekdayRange(match: Match): Draft[] | undefined {
  const [a, b] = match.items.filter(({ category }) => category === 'weekday') as [Item, Item];
  const after = match.after(1)?.category;
  if (after === 'day' || after === 'first' || after === 'last' || after === 'next' || surface(match, match.items[2]!) !== 'au')
    return undefined;
  const code = partCode(match);
  const time = code === undefined ? (match.get('part') ? 'T12:00' : '') : `T${code}`;
  const [begin, endValue] = [`XXXX-WXX-${a.value}`, `XXXX-WXX-${b.value}${time}`];
  return [
    { start: a.start, end: a.end, type: 'SET', value: begin, endValue },
    { start: b.start, end: match.items.at(-1)!.end, type: 'SET', value: endValue, begin },
  ];
}

export const setRules = (): readonly Rule[] => [
  { pattern: 'contr weekday contr weekday (part|after dash? part)?', read: weekdayRange },
  { pattern: `(${every}|art|contr)? weekday (part|after dash? part)?`, read: weekdays },
  { pattern: `each unit|all art ${amount}? unit`, read: units },
  { pattern: `${every} season`, read: seasons },
  { pattern: `${every} (part|after dash? part)`, read: parts },
  { pattern: `${every} (weekend|week dash? end)`, read: weekends },
  { pattern: '(by|slash) unit', read: rate },
  { pattern: 'art unit', read: yearly },
  { pattern: '(art|contr) (first|ordinal) (and (first|ordinal))? weekday', read: ordinalWeekdays },
];

import { lastOf, listed, without } from '../beside.ts';
import { type Day, formatDay, formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match } from '../pattern.ts';
import { duration, shiftUnit } from '../resolve.ts';
import type { TimeModifier } from '../types.ts';
import { isAge } from './ages.ts';
import { amountIn, isAmount, isName, leftOf, rightOf, surface, valueOf, whole } from './shared.ts';

/** « plus de vingt ans », « environ deux mois », « une dizaine de jours ». */
export function approximation(match: Match): TimeModifier | undefined {
  const bound = match.items[0]!.category === 'contr';
  if (match.get('more')) return bound ? 'EQUAL_OR_LESS' : 'MORE_THAN';
  if (match.get('less')) return bound ? 'EQUAL_OR_MORE' : 'LESS_THAN';
  return (match.get('approx') ?? match.get('near') ?? match.get('some') ?? match.get('around')) ? 'APPROX' : undefined;
}

/**
 * How many units: « trois », « une demi- », « un quart de », « trois … et demi », « une … et quart », « une quinzaine de », « deux dizaines de »,
 * « une demi-douzaine de », « 66 millions de »; undefined for « quelques ».
 */
function amountOf(match: Match): number | undefined {
  const { items } = match;
  const unit = items.indexOf(match.get('unit')!);
  const n = valueOf(amountIn(match));
  const around = match.get('around');
  const half = match.get('half');
  const big = match.get('big');
  if (big) return n! * big.value;
  if (around) return n === undefined ? undefined : (n * around.value) / (half ? 2 : 1);
  if (half) return items.indexOf(half) < unit ? (n ?? 1) / 2 : (n ?? 1) + 0.5;
  const quarter = match.get('quarter');
  if (!quarter) return n;
  const index = items.indexOf(quarter);
  return index < unit ? (n ?? 1) / 4 : n! + (valueOf(items.slice(unit, index).find(isAmount)) ?? 1) / 4;
}

/** Where a whole number of units away from a day lies, as precisely as the unit says; undefined below a day and where a year needs five digits. */
function moved(day: Day, n: number, code: string): string | undefined {
  if (!Number.isInteger(n) || Math.abs(n) > 1e6) return undefined;
  if (code === 'DE' || code === 'CE') return fourDigits(formatYear(day.year + n * (code === 'DE' ? 10 : 100)));
  return ['Y', 'HY', 'Q', 'M', 'W', 'D'].includes(code) ? fourDigits(shiftUnit(day, code, n)) : undefined;
}

const fourDigits = (value: string | undefined): string | undefined => (value && /^-?\d{4}(?!\d)/u.test(value) ? value : undefined);

/**
 * « il y a trois ans » and « depuis deux mois » begin in the past, « dans dix jours » and « d'ici deux semaines » end in the future,
 * « trois jours plus tard » and « trois jours après » begin at the day that the text named last.
 */
function anchors(match: Match, context: Context, n: number | undefined, code: string): Pick<Draft, 'begin' | 'endValue'> {
  const { published } = context;
  if (n === undefined || approximation(match)) return {};
  const stretch = (from: Day, units: number, named?: string): Pick<Draft, 'begin' | 'endValue'> => {
    const far = moved(from, units, code);
    const near = named ?? formatDay(from);
    return far === undefined ? {} : units < 0 ? { begin: far, endValue: near } : { begin: near, endValue: far };
  };
  const told = /^\s(plus tard|plus tôt|auparavant|(?:après|avant)(?=\s?(?:[,.;:)»]|$)))(?!\p{L})/u.exec(rightOf(match, 12))?.[1];
  if (told !== undefined) {
    const base = code === 'D' || code === 'W' ? context.focus : context.period;
    return base ? stretch(base, told === 'plus tard' || told === 'après' ? n : -n, code === 'W' ? undefined : moved(base, 0, code)) : {};
  }
  if (!published) return {};
  const before = leftOf(match, 24).toLowerCase();
  if (lastOf(listed('since'), without(listed('just'), before)) || (/fait\s$/u.test(before) && /^\squ[e'’]/u.test(rightOf(match, 4))))
    return stretch(published, -n);
  return /(?:dans|d['’]ici(?:\sà)?)\s$/u.test(before) ? stretch(published, n) : {};
}

/** A length of time in one unit: « plus de trois ans », « une heure et demie », « deux semaines au plus ». */
export function measured(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if ((!match.get('vague') && isAge(match, unit.code)) || isName(match, unit) || isPartOfWord(match)) return undefined;
  if (match.items[0]!.category === 'size' && (match.before(1)?.category !== 'de' || !surface(match, unit).endsWith('s'))) return undefined;
  if (match.items.length === 2 && match.items[0]!.category === 'one' && isIdiom(match, unit)) return undefined;
  const before = match.before(1);
  if (before?.category === 'art' && surface(match, before) === 'le' && amountIn(match)?.category !== 'one') return undefined;
  const n = amountOf(match);
  const { start, end } = whole(match);
  const bound = boundAfter(match);
  return [
    {
      start,
      end: bound?.end ?? end,
      type: 'DURATION',
      value: duration(n, unit.code),
      mod: approximation(match) ?? bound?.mod,
      ...anchors(match, context, n, unit.code),
    },
  ];
}

/** « trois jours environ », « trois jours au plus », « six mois au minimum ». */
function boundAfter(match: Match): { readonly mod: TimeModifier; readonly end: number } | undefined {
  const last = match.items.at(-1)!;
  const said = /^\s(?:(environ)|au (?:(plus|maximum)|moins|minimum)(?!\s(?:tard|tôt|vite)))(?!\p{L})/u.exec(rightOf(match, 20, last));
  if (!said || approximation(match)) return undefined;
  return { mod: said[1] ? 'APPROX' : said[2] ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE', end: last.end + said[0].length };
}

/** « 66 millions d'années », « deux millions d'années »; « trois de jours » is nothing. */
export const millions = (match: Match, context: Context): Draft[] | undefined =>
  (match.get('big') ?? amountIn(match)!).value >= 1e6 ? measured(match, context) : undefined;

/** « années-lumière ». */
const isPartOfWord = (match: Match): boolean =>
  match.after(1)?.category === 'dash' && /^-\p{L}/u.test(match.text.slice(match.after(1)!.start, match.after(1)!.start + 3));

/** « une seconde fois », « un jour » (some day), « une heure » of a timetable and « une minute de silence » are no plain lengths. */
function isIdiom(match: Match, unit: Item): boolean {
  const name = surface(match, unit);
  if (name === 'seconde') return true;
  return (name === 'jour' || name === 'journée') && !lastOf(listed('in-all'), leftOf(match, 12).toLowerCase(), /['’]?\s?$/u);
}

import { firstOf, lastOf, listed, without } from '../beside.ts';
import { type Day, formatDay, formatYear } from '../calendar.ts';
import { givenEnd } from '../composed.ts';
import type { Context } from '../context.ts';
import type { Category, Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { duration, shiftUnit } from '../resolve.ts';
import type { TimeModifier } from '../types.ts';
import { aged, isAge } from './ages.ts';
import { amount, amountIn, expression, isAmount, isMeasured, isName, leftOf, rightOf, surface, valueOf, whole } from './shared.ts';

/** « plus de vingt ans », « environ deux mois », « une dizaine de jours ». */
function approximation(match: Match): TimeModifier | undefined {
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

function measured(match: Match, context: Context): Draft[] | undefined {
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
const millions = (match: Match, context: Context): Draft[] | undefined =>
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

/** « ces derniers jours », « les trois dernières années », « les prochains mois », « les six premiers mois », « les jours suivants »; « il a passé trois mois » is a verb. */
function recent(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const last = match.get('last');
  if (last && last.end < unit.start && surface(match, last).startsWith('pass')) return undefined;
  if (!surface(match, unit).endsWith('s') || (unit.code === 'M' && !isPluralMonth(match))) return undefined;
  return expression(match, 'DURATION', duration(valueOf(amountIn(match)), unit.code));
}

/** « les prochains mois », « deux derniers mois »; « le mois prochain » is one. */
const isPluralMonth = (match: Match): boolean =>
  amountIn(match) !== undefined ||
  match.get('vague') !== undefined ||
  surface(match, (match.get('last') ?? match.get('next') ?? match.get('foll') ?? match.get('prec'))!).endsWith('s');

/** « les années à venir », « les cinq jours qui viennent », « les mois qui ont suivi ». */
function coming(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!/[sx]$/u.test(surface(match, unit)) || !listed('plural').has(surface(match, match.items[0]!))) return undefined;
  const said = firstOf(listed('coming'), rightOf(match, 16, unit));
  if (said === undefined) return undefined;
  const value = duration(valueOf(amountIn(match)), unit.code);
  return [{ start: whole(match).start, end: givenEnd(match.text, unit.end, said), type: 'DURATION', value }];
}

/** Before a number that may be the day of a month: « le 3 à 5 heures ». */
const namesDay: readonly (Category | undefined)[] = ['art', 'dem', 'contr', 'weekday', 'month'];

/** « de 8 à 24 mois », « 8 à 24 mois », « entre six et huit mois »: two lengths; « deux ou trois jours »: one. */
function pair(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const [a, b] = match.items.filter(isAmount) as [Item, Item];
  if (
    match.items[0] === a &&
    match.get('at') &&
    (a.category === 'one' || valueOf(a)! >= valueOf(b)! || namesDay.includes(match.before(1)?.category))
  )
    return undefined;
  if (isAge(match, unit.code)) return undefined;
  const value = duration(valueOf(b), unit.code);
  const and = match.get('and');
  if (!match.get('at') && !(and && surface(match, and) === 'et'))
    return [{ start: a.start, end: unit.end, type: 'DURATION', value, mod: 'APPROX' }];
  return [
    { start: a.start, end: a.end, type: 'DURATION', value: duration(valueOf(a), unit.code) },
    { start: b.start, end: unit.end, type: 'DURATION', value },
  ];
}

/** Units from the longest to the shortest: a compound goes down this list. */
const descending = ['Y', 'M', 'W', 'D', 'H', 'TM', 'S'];

/** « deux ans et trois mois », « une heure trente », « 2 h 30 », « 8 minutes 15 », « 9 secondes 58 »: units in order, each with its amount. */
function compound(match: Match): Draft[] | undefined {
  if (aged.test(leftOf(match, 30))) return [];
  const parts = match.items.flatMap((item, i) => {
    const n = valueOf(match.items[i - 1]);
    return (item.category === 'unit' || item.category === 'h') && n !== undefined
      ? [{ code: item.category === 'h' ? 'H' : item.code, n }]
      : [];
  });
  const tail = match.items.at(-1)!;
  const lastUnit = parts.at(-1)!.code;
  if (isAmount(tail)) {
    if (lastUnit === 'S' && tail.end - tail.start === 2) parts.at(-1)!.n += valueOf(tail)! / 100;
    else if (lastUnit === 'H' || lastUnit === 'TM') parts.push({ code: lastUnit === 'H' ? 'TM' : 'S', n: valueOf(tail)! });
    else return undefined;
  }
  const ranks = parts.map(({ code }) => descending.indexOf(code));
  if (ranks.some((rank, i) => rank < 0 || (i > 0 && rank <= ranks[i - 1]!))) return undefined;
  const isLength = approximation(match) !== undefined || lastOf(listed('measures'), leftOf(match, 9)) !== undefined || isMeasured(match);
  if (match.get('h') && !match.get('unit') && !isLength) return undefined;
  const values = parts.map(({ code, n }) => duration(n, code).slice(1));
  const date = values.filter((value) => !value.startsWith('T')).join('');
  const time = values
    .filter((value) => value.startsWith('T'))
    .map((value) => value.slice(1))
    .join('');
  return expression(match, 'DURATION', `P${date}${time && `T${time}`}`, approximation(match));
}

/** « depuis des semaines », « il faudra des années », « des heures durant »; not « prendre des jours de congé », « après des années 80 ». */
function unnumbered(match: Match): Draft[] | undefined {
  const [des, unit] = match.items as [Item, Item];
  if (surface(match, des) !== 'des' || !surface(match, unit).endsWith('s')) return undefined;
  const right = rightOf(match, 20, unit);
  const isCounted = ['year', 'two', 'day', 'count'].includes(match.after(1)?.category ?? '') || firstOf(listed('off'), right) !== undefined;
  const lasts = /^\sdurant\s?(?!\s?l)/u.test(right) || (!isCounted && lastOf(listed('lasting'), leftOf(match, 12).toLowerCase()));
  return lasts ? [{ start: des.start, end: unit.end, type: 'DURATION', value: duration(undefined, unit.code) }] : undefined;
}

/** « sa deuxième année », « la quatrième journée », « le troisième mois consécutif »: one unit of a series; « dans sa 91e année » is an age. */
function numbered(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (match.get('poss') && unit.code === 'Y' && match.get('ordinal')!.value > 20) return undefined;
  const inRow = unit.code === 'M' && /^\s(?:consécutif|d['’]affilée|de suite)(?!\p{L})/u.test(rightOf(match, 14, unit));
  if (!(inRow || (['D', 'W', 'Y'].includes(unit.code) && !surface(match, unit).endsWith('s')))) return undefined;
  return expression(match, 'DURATION', duration(1, unit.code));
}

/** « toute la journée », « toute l'année »; « toute l'année 2023 », « tout le mois de mai » are dates. */
function entire(match: Match): Draft[] | undefined {
  const after = match.after(1)?.category;
  const named = after === 'de' || after === 'contr' ? match.after(2)?.category : after;
  if (['year', 'month', 'weekday', 'day', 'first'].includes(named ?? '')) return undefined;
  return expression(match, 'DURATION', duration(1, match.get('unit')!.code));
}

const prefix = '(approx de?|near de|more de|less de|some|contr (more|less))?';

export const durationRules = (): readonly Rule[] => [
  { pattern: `${prefix} ${amount} unit (and|comma)? ${amount} unit ((and|comma)? ${amount} unit)?`, read: compound },
  { pattern: `${prefix} ${amount} (unit ${amount}|h ((day|two) (unit (${amount} unit?)?)?)?)`, read: compound },
  { pattern: `(de|here)? ${amount} at ${amount} unit|(de|art|contr)? ${amount} (and|dash) ${amount} unit`, read: pair },
  { pattern: `${prefix} ((${amount} (size|half dash)?|contr|vague)? around) de unit`, read: measured },
  { pattern: `${prefix} (${amount} big|count) de unit`, read: millions },
  { pattern: `${prefix} (${amount} dash? (quarter|half) (de|dash)?|half dash) unit`, read: measured },
  { pattern: `(art|dem|poss|contr)? ((${amount}|vague)? (last|next) ${amount}?|${amount} first) unit`, read: recent },
  { pattern: `(art|dem|poss|contr) ${amount}? unit (last|next|foll|prec)`, read: recent },
  { pattern: `(art|dem|poss|contr) ${amount}? unit`, read: coming },
  { pattern: `${prefix} (${amount} size? unit (and (half|one half|count? quarter))?|(vague|some) size? unit|size unit)`, read: measured },
  { pattern: 'contr unit', read: unnumbered },
  { pattern: 'whole art unit', read: entire },
  { pattern: '(art|poss) (first|ordinal) unit', read: numbered },
];

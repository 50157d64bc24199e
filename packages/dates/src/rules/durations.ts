import { firstOf, lastOf, listed } from '../beside.ts';
import { givenEnd } from '../composed.ts';
import type { Category, Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { duration } from '../resolve.ts';
import { aged, isAge } from './ages.ts';
import { approximation, measured, millions } from './measures.ts';
import { amount, amountIn, expression, isAmount, isMeasured, leftOf, rightOf, surface, valueOf, whole } from './shared.ts';

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

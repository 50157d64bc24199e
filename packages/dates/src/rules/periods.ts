import { formatMonth, formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { monthNear, seasonNear, startsIn, yearAfter } from '../resolve.ts';
import {
  bothEnds,
  counted,
  edge,
  fullYear,
  leftOf,
  modOf,
  rightOf,
  shiftOf,
  surface,
  whole,
  withoutCount,
  yearIn,
  yearTold,
} from './shared.ts';

const startsUpper = (match: Match, offset: number): boolean => /^\p{Lu}/u.test(match.text.slice(offset, offset + 2));

/** « en 98 », « depuis 95 »: the last century's years; a noun after it makes it a number. */
function shortYear(match: Match, { published }: Context): Draft[] | undefined {
  const item = match.get('two')!;
  if (item.value < 40 || counted.test(rightOf(match, item, 24)) || /^\s?(?:[\p{L}\p{N}"'’″]|-\p{N})/u.test(rightOf(match, item, 3)))
    return undefined;
  return [{ start: item.start, end: item.end, type: 'DATE', value: formatYear(fullYear(item.value, published)) }];
}

/** The year of a month that names none. */
function monthYear(context: Context, item: Item, shift: number | undefined): number | undefined {
  if (!context.published || context.yearly()) return undefined;
  const direction = context.direction(item);
  const told = shift === undefined ? yearAfter(context, { month: item.value }, direction) : undefined;
  return told ?? monthNear(context.published, item.value, shift, direction);
}

/** « octobre », « juillet dernier », « au mois de mai 2002 », « la mi-juin », « début mars ». A capital alone may be a name: Avril, Mars. */
function month(given: Match, context: Context): Draft[] | undefined {
  const match = withoutCount(given);
  const item = match.get('month')!;
  const unit = match.get('unit');
  if (unit && unit.code !== 'M') return undefined;
  if (match.items.length === 1 && startsUpper(match, item.start) && match.before(1)?.category !== 'in') return undefined;
  const year = yearIn(match, context.published) ?? yearTold(match, context) ?? monthYear(context, item, shiftOf(match));
  return [{ ...whole(match), type: 'DATE', value: formatMonth(year, item.value), mod: modOf(match) }];
}

/** « mars-avril », « de janvier à juin 2003 », « entre mai et juillet »: two months that share a year. */
function monthRange(match: Match, context: Context): Draft[] | undefined {
  const [a, b] = match.items.filter((item) => item.category === 'month') as [Item, Item];
  const end =
    match.get('year')?.value ??
    yearTold(match, context) ??
    (context.published && !context.yearly() ? monthNear(context.published, b.value, shiftOf(match), context.direction(b)) : undefined);
  const begin = end === undefined || a.value <= b.value ? end : end - 1;
  const values = [formatMonth(begin, a.value), formatMonth(end, b.value)] as const;
  return bothEnds(match, { from: a, to: b, values, isRange: match.get('and') === undefined });
}

/** After these, a number of four digits is a year whatever follows, but for a price. */
const surelyYearAfter: readonly (string | undefined)[] = ['in', 'til', 'from', 'dash', 'slash', 'season', 'month'];
/** After these, also a number below 1800 is a year: « le traité de 1648 ». */
const oldYearAfter: readonly (string | undefined)[] = [
  'in',
  'til',
  'from',
  'dash',
  'slash',
  'season',
  'month',
  'de',
  'contr',
  'open',
  'edge',
  'stop',
  'comma',
];
const amountsAfter: readonly (string | undefined)[] = ['more', 'less', 'near', 'around', 'big', 'some'];
const price = /^\s?(?:[%€$£]|(?:euros?|francs?|dollars?|personnes?|mètres?)(?!\p{L}))/u;
function year(match: Match): Draft[] | undefined {
  const item = match.get('year')!;
  const unit = match.get('unit');
  if (unit && (unit.code !== 'Y' || surface(match, unit).endsWith('s'))) return undefined;
  const after = match.after(1)?.category;
  if (after === 'unit' || after === 'big' || after === 'h') return undefined;
  if (isBeforeChrist(match, item)) return undefined;
  const before = match.before(1)?.category;
  const sure = unit !== undefined || surelyYearAfter.includes(before) || match.before(2)?.category === 'year';
  const right = after === 'unknown' ? rightOf(match, item, 24) : '';
  if (!unit && price.test(right)) return undefined;
  if (!sure) {
    if (
      (counted.test(right) && !(before === 'de' && /^\s(?:ont|sont|étaient|avaient)/u.test(right))) ||
      before === 'some' ||
      item.value > 2100 ||
      (item.value < 1800 && !oldYearAfter.includes(before))
    )
      return undefined;
    if (before === 'de' && amountsAfter.includes(match.before(2)?.category)) return undefined;
  }
  return [{ ...whole(match), type: 'DATE', value: formatYear(item.value), mod: modOf(match) }];
}

/** « l'an 800 ». */
function earlyYear(match: Match): Draft[] | undefined {
  const { value } = match.get('number')!;
  return surface(match, match.get('unit')!) === 'an' && Number.isInteger(value) && value < 1000
    ? [{ ...whole(match), type: 'DATE', value: formatYear(value) }]
    : undefined;
}

/** « 1982-1990 », « la saison 2002/2003 », « 2014-15 »: two years. */
function yearRange(match: Match): Draft[] | undefined {
  const [a, mark, b] = match.items as [Item, Item, Item];
  const end = b.category === 'year' ? b.value : a.value - (a.value % 100) + b.value;
  if (end <= a.value || end > a.value + 120 || a.value >= 2150 || a.value < 1000) return undefined;
  if (b.category !== 'year' && (mark.start !== a.end || b.start !== mark.end || end > a.value + 20)) return undefined;
  return bothEnds(match, { from: a, to: b, values: [formatYear(a.value), formatYear(end)] });
}

/** « la saison 98-99 », « la guerre de 14-18 »: two years of two digits. */
function shortRange(match: Match, { published }: Context): Draft[] | undefined {
  const [a, mark, b] = match.items as [Item, Item, Item];
  const said = /(?:saison|exercice|scolaire|(guerre)\sde)\s$/iu.exec(leftOf(match, 10));
  if (!said || mark.start !== a.end || b.start !== mark.end || a.end - a.start !== 2 || b.end - b.start !== 2) return undefined;
  const [begin, end] = [a, b].map(({ value }) => (said[1] ? 1900 + value : fullYear(value, published))) as [number, number];
  return end > begin ? bothEnds(match, { from: a, to: b, values: [formatYear(begin), formatYear(end)] }) : undefined;
}

/** After these, a season is one that the tense tells. */
const datedAfter: readonly (string | undefined)[] = ['at', 'from', 'here', 'before', 'after'];

/** « cet été » and « l'été dernier » have their year, « à l'automne », « avant l'été » and « au printemps » the tense's; « l'été » and « en été » are any summer. */
function seasonYear(match: Match, context: Context, item: Item): number | undefined {
  const { published } = context;
  if (!published || context.yearly()) return undefined;
  const shift = shiftOf(match);
  if (shift !== undefined || match.get('dem')) return seasonNear(published, item.code, shift ?? 0);
  const before = match.before(1)?.category;
  const dated = match.items[0]!.category === 'contr' || datedAfter.includes(before);
  const direction = context.direction(item);
  const told = dated ? yearAfter(context, { month: startsIn(item.code) }, direction) : undefined;
  if (told !== undefined || !dated || direction === 0) return told;
  return direction > 0 && startsIn(item.code) >= published.month ? published.year : seasonNear(published, item.code, direction);
}

/** Also without the accents of capitals. */
const summer = /^[ée]t[ée]$/u;

/** « cet été », « en automne », « l'hiver 1954 », « le printemps prochain ». « été » without a determiner is a participle. */
function season(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('season')!;
  const before = match.before(1)?.category;
  if (match.items.length === 1 && before !== 'in') return undefined;
  if (
    match.items[0]!.category === 'contr' &&
    (!/^au/iu.test(surface(match, match.items[0]!)) || (match.after(1)?.category === 'de' && yearTold(match, context) === undefined))
  )
    return undefined;
  const name = surface(match, item);
  const article = match.items[match.items.indexOf(item) - 1];
  if (summer.test(name) && article?.category === 'art' && surface(match, article) !== "l'" && surface(match, article) !== 'l’')
    return undefined;
  if (summer.test(name) && /^\s\p{L}+(?:ée?s?|is?|ue?s?)(?!\p{L})/u.test(rightOf(match, item, 24))) return undefined;
  const known = yearIn(match, context.published) ?? yearTold(match, context) ?? seasonYear(match, context, item);
  return [{ ...whole(match), type: 'DATE', value: `${formatYear(known)}-${item.code}`, mod: modOf(match) }];
}

/** « l'hiver 2023-2024 »: one winter, of the year in which it begins. */
function winter(match: Match): Draft[] | undefined {
  const item = match.get('season')!;
  const [a, , b] = match.items.slice(match.items.indexOf(item) + 1) as [Item, Item, Item];
  const next = b.category === 'year' ? b.value : a.value - (a.value % 100) + b.value;
  if (item.code !== 'WI' || next !== a.value + 1) return undefined;
  return [{ ...whole(match), type: 'DATE', value: `${formatYear(a.value)}-WI`, mod: modOf(match) }];
}

/** « l'été et l'automne 2020 », « printemps-été 2024 »: two seasons that share a year. */
function seasonPair(match: Match): Draft[] {
  const year = formatYear(match.get('year')!.value);
  const [from, to] = match.items.filter(({ category }) => category === 'season') as [Item, Item];
  return bothEnds(match, { from, to, values: [`${year}-${from.code}`, `${year}-${to.code}`], isRange: false });
}

/** « été comme hiver ». */
const bothSeasons = (match: Match): Draft[] | undefined => {
  const [a, b] = [match.items[0]!, match.items.at(-1)!];
  if (!/^\s(?:comme|et)\s$/u.test(match.text.slice(a.end, b.start))) return undefined;
  return [a, b].map(({ start, end, code }) => ({ start, end, type: 'DATE', value: `XXXX-${code}` }));
};

/** « les années 60 », « la décennie 1970 », « années 1990 », « les années soixante », « le début des années 80 ». */
function decade(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const number = match.items.at(-1)!;
  const first = number.value < 100 ? 1900 + number.value : number.value;
  if (!/^(?:ann[ée]es|d[ée]cennie)$/u.test(surface(match, unit)) || first % 10 !== 0 || number.value < 10 || first < 1100 || first > 2100)
    return undefined;
  return [{ ...whole(match), type: 'DATE', value: `${String(first / 10)}X`, mod: modOf(match) }];
}

/** « les années 1990 ou 2000 », « les années 60 et 70 ». */
function decades(match: Match): Draft[] | undefined {
  const numbers = match.items.filter(({ category }) => category === 'year' || category === 'two');
  const [a, b] = numbers as [Item, Item];
  const [first, second] = numbers.map(({ value }) => (value < 100 ? 1900 + value : value)) as [number, number];
  if (surface(match, match.get('unit')!) !== 'années' || first % 10 !== 0 || second % 10 !== 0 || a.category !== b.category)
    return undefined;
  return [
    { start: whole(match).start, end: a.end, type: 'DATE', value: `${first / 10}X`, mod: modOf(match) },
    { start: b.start, end: b.end, type: 'DATE', value: `${second / 10}X` },
  ];
}

/** « les XVIIIe et XIXe siècles », « du XVIe au XVIIIe siècle », two of them, of one year. */
function numberedPair(match: Match, context: Context): Draft[] | undefined {
  const [from, to] = match.items.filter(({ category }) => category === 'ordinal' || category === 'first') as [Item, Item];
  const [a, b] = [from, to].map(({ value }) => numberedValue(match, context, value));
  if (from.value >= to.value || a === undefined || b === undefined) return undefined;
  return bothEnds(match, { from, to, values: [a, b], isRange: !match.get('and') || match.get('between') !== undefined });
}

/** « le XIXe siècle », « IIIe millénaire », « le premier trimestre 2003 », « le second semestre ». */
function numbered(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (surface(match, unit).endsWith('s')) return undefined;
  const n = match.items.filter(({ category }) => category === 'ordinal' || category === 'first').at(-1)!.value;
  const value = numberedValue(match, context, n);
  return value === undefined ? undefined : [{ ...whole(match), type: 'DATE', value, mod: modOf(match) }];
}

/** The nth century, millennium, quarter or half of a year. */
function numberedValue(match: Match, context: Context, n: number): string | undefined {
  const unit = match.get('unit')!;
  if ((unit.code === 'CE' || unit.code === 'ML') && (match.get('year') || isBeforeChrist(match, unit))) return undefined;
  if (unit.code === 'CE') return n > 30 ? undefined : `${String(n - 1).padStart(2, '0')}XX`;
  if (unit.code === 'ML') return n > 9 ? undefined : `${n - 1}XXX`;
  if (!isPart(unit) || n > partsOf(unit)) return undefined;
  return partOf(unit, match.get('year')?.value ?? yearTold(match, context) ?? partYear(context, unit, n), n);
}

/** « avant notre ère », « av. J.-C. » after a year or a century: before any date that has a value. */
const isBeforeChrist = (match: Match, item: Item): boolean =>
  /^\s(?:avant|av\.?)\s(?:notre ère|Jésus|J\.?\s?-?\s?C)/u.test(rightOf(match, item, 18));

/** Quarters and halves of a year, and how many of them it has. */
const isPart = ({ code }: Item): boolean => code === 'Q' || code === 'HY';
const partsOf = ({ code }: Item): number => (code === 'Q' ? 4 : 2);
const partOf = ({ code }: Item, year: number | undefined, n: number): string => `${formatYear(year)}-${code === 'Q' ? 'Q' : 'H'}${n}`;

/** The year of « le quatrième trimestre »: this one, but for what the tense puts before it or behind; what has hardly begun is not yet told in the past. */
function partYear(context: Context, unit: Item, n: number): number | undefined {
  const { published } = context;
  if (!published) return undefined;
  const now = Math.ceil((published.month * partsOf(unit)) / 12);
  const direction = context.direction(unit);
  const told = ((published.month + published.day / 31 - 1) * partsOf(unit)) / 12 - now + 1 < 0.5 ? now - 1 : now;
  return published.year + (direction < 0 && n > told ? -1 : direction > 0 && n < now ? 1 : 0);
}

/** « le dernier trimestre 2025 »: the last part of the year. */
function lastPart(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!isPart(unit) || match.get('last')!.value !== -1 || surface(match, unit).endsWith('s')) return undefined;
  return [{ ...whole(match), type: 'DATE', value: partOf(unit, match.get('year')!.value, partsOf(unit)), mod: modOf(match) }];
}

export const periodRules = (): readonly Rule[] => [
  { pattern: 'month (dash|at|and) month year? (last|next)?', read: monthRange },
  { pattern: `(${edge}|art|dem)? (unit de)? month (year|two|last|next|de year)?`, read: month },
  {
    pattern: '(art|between art?)? (first|ordinal) (and contr?|contr|at|dash) art? (first|ordinal) unit ((de|contr)? year)?',
    read: numberedPair,
  },
  { pattern: `(${edge}|art)? (first|ordinal) unit ((de|contr)? year)?`, read: numbered },
  { pattern: `(${edge}|art|contr)? last unit (de|contr)? year`, read: lastPart },
  { pattern: `(${edge}|art|dem)? unit (year|two) (and|dash) (year|two)`, read: decades },
  { pattern: `(${edge}|art|dem)? unit (year|two|day|count)`, read: decade },
  { pattern: 'year (dash|slash) (year|two|day)', read: yearRange },
  { pattern: '(two|day) (dash|slash) (two|day)', read: shortRange },
  { pattern: '(in|from) two', read: shortYear },
  { pattern: `(${edge}|art)? unit year`, read: year },
  { pattern: 'art unit number', read: earlyYear },
  { pattern: `${edge}? year`, read: year },
  { pattern: 'art? season (and|dash) art? season year', read: seasonPair },
  { pattern: `(${edge}|art|dem)? season year (dash|slash) (year|two|day)`, read: winter },
  { pattern: 'season (unknown|and) season', read: bothSeasons },
  { pattern: `(${edge}|art|dem|contr)? (unit de)? season (year|two|last|next|de year)?`, read: season },
];

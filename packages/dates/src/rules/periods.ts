import { type Day, formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { shiftUnit } from '../resolve.ts';
import { eraAt } from './eras.ts';
import { bothEnds, eachItem, edge, expression, leftOf, modOf, surface, whole, yearTold } from './shared.ts';
import { tail, withTail } from './tails.ts';

/** « les années 60 », « la décennie 1970 », « années 1990 », « les années soixante », « le début des années 80 ». */
function decade(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  const number = match.items.at(-1)!;
  const first = number.value < 100 ? 1900 + number.value : number.value;
  if (!/^(?:ann[ée]es|d[ée]cennie)$/u.test(surface(match, unit)) || first % 10 !== 0 || number.value < 10 || first < 1100 || first > 2100)
    return undefined;
  return expression(match, 'DATE', `${String(first / 10)}X`, modOf(match));
}

/** « les années 1990 ou 2000 », « les années 30, 40 et 50 ». */
function decades(match: Match): Draft[] | undefined {
  const numbers = match.items.filter(({ category }) => category === 'year' || category === 'two' || category === 'day');
  const firsts = numbers.map(({ value }) => (value < 100 ? 1900 + value : value));
  const isSame = numbers.every(({ start, end }) => end - start === numbers[0]!.end - numbers[0]!.start);
  if (!isSame || !/^(?:années|décennies)$/u.test(surface(match, match.get('unit')!)) || firsts.some((first) => first % 10 !== 0))
    return undefined;
  const [first, ...rest] = eachItem(
    match,
    numbers,
    firsts.map((year) => `${year / 10}X`),
  ) as [Draft, ...Draft[]];
  return [Object.assign(first, { start: whole(match).start, mod: modOf(match) }), ...rest];
}

/** « les XVIIIe et XIXe siècles », « les XVe, XVIe et XVIIe siècles », « du XVIe au XVIIIe siècle », quarters of one year. */
function numberedList(match: Match, context: Context): Draft[] | undefined {
  const items = match.items.filter(({ category }) => category === 'ordinal' || category === 'first');
  const era = eraAt(match, match.get('unit')!);
  const values = items.flatMap(({ value }) => numberedValue(match, context, value) ?? []);
  if (values.length < items.length || items.some((item, i) => i > 0 && item.value > items[i - 1]!.value === (era?.isBefore === true)))
    return undefined;
  const isRange = items.length === 2 && (!match.get('and') || match.get('between') !== undefined);
  const drafts = isRange
    ? bothEnds(match, { from: items[0]!, to: items[1]!, values: [values[0]!, values[1]!] })
    : eachItem(match, items, values);
  if (era) Object.assign(drafts.at(-1)!, { end: era.end });
  return drafts;
}

/** « le XIXe siècle », « IIIe millénaire », « le premier trimestre 2003 », « le second semestre », « le IVe siècle av. J.-C. ». */
function numbered(match: Match, context: Context): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (surface(match, unit).endsWith('s')) return undefined;
  const n = match.items.filter(({ category }) => category === 'ordinal' || category === 'first').at(-1)!.value;
  const value = numberedValue(match, context, n);
  const { start, end } = whole(match);
  return value === undefined ? undefined : [{ start, end: eraAt(match, unit)?.end ?? end, type: 'DATE', value, mod: modOf(match) }];
}

/** The nth century, millennium, quarter or half of a year. */
function numberedValue(match: Match, context: Context, n: number): string | undefined {
  const [unit, year] = match.items.filter(({ category }) => category === 'unit') as [Item, Item?];
  if (year && (year.code !== 'Y' || surface(match, year).endsWith('s'))) return undefined;
  const isLong = unit.code === 'CE' || unit.code === 'ML';
  const sign = isLong && eraAt(match, unit)?.isBefore ? '-' : '';
  if (isLong && match.get('year')) return undefined;
  if (unit.code === 'CE') return n > 30 ? undefined : `${sign}${String(n - 1).padStart(2, '0')}XX`;
  if (unit.code === 'ML') return n > 9 ? undefined : `${sign}${n - 1}XXX`;
  if (!isPart(unit) || n > partsOf(unit)) return undefined;
  return partOf(unit, match.get('year')?.value ?? yearTold(match, context) ?? partYear(match, context, unit, n), n);
}

/** Quarters and halves of a year, and how many of them it has. */
const isPart = ({ code }: Item): boolean => code === 'Q' || code === 'HY';
const partsOf = ({ code }: Item): number => (code === 'Q' ? 4 : 2);
const partOf = ({ code }: Item, year: number | undefined, n: number): string => `${formatYear(year)}-${code === 'Q' ? 'Q' : 'H'}${n}`;

/** « les comptes du premier trimestre seront publiés »: it is over, whatever the tense; not « au cours du premier trimestre ». */
const isComplement = (match: Match): boolean =>
  surface(match, match.items[0]!) === 'du' &&
  match.before(1)?.category === 'unknown' &&
  !/(?:partir|compter|cours|lors|courant)\s$/u.test(leftOf(match, 8));

/** The year of « le quatrième trimestre »: this one, but for what the tense puts before it or behind. */
function partYear(match: Match, context: Context, unit: Item, n: number): number | undefined {
  const { published } = context;
  if (!published) return undefined;
  const direction = isComplement(match) ? -1 : context.direction(unit);
  const now = Math.ceil((published.month * partsOf(unit)) / 12);
  return published.year + (direction < 0 && n > toldPart(unit, published) ? -1 : direction > 0 && n < now ? 1 : 0);
}

/** The last part of its year that a day tells in the past: the one before, where one has hardly begun. */
const toldPart = (unit: Item, { month, day }: Day): number => Math.round(((month + day / 31 - 1) * partsOf(unit)) / 12);

/** « le dernier trimestre 2025 », « il viendra au dernier trimestre »: the year's last part; « il vint au dernier trimestre »: the one before. */
function lastPart(match: Match, context: Context): Draft[] | undefined {
  const { published } = context;
  const unit = match.get('unit')!;
  if (!isPart(unit) || match.get('last')!.value !== -1 || surface(match, unit).endsWith('s')) return undefined;
  const told = match.get('year')?.value ?? yearTold(match, context);
  if (told === undefined && surface(match, match.items[0]!) !== 'au') return undefined;
  const isLast = published && (context.direction(unit) > 0 || toldPart(unit, published) === partsOf(unit));
  const year = told ?? (isLast ? published.year : undefined);
  const value = year === undefined ? shiftUnit(published, unit.code, -1) : partOf(unit, year, partsOf(unit));
  return expression(match, 'DATE', value, modOf(match));
}

export const periodRules = (): readonly Rule[] => [
  {
    pattern: `(art|between art?)? (first|ordinal) ((comma art? (first|ordinal)){1,4} and art?|(and contr?|contr|at|dash) art?) (first|ordinal) unit ((de|contr)? ((art|dem) unit)? year)? ${tail}`,
    read: withTail('Y', numberedList),
  },
  { pattern: `(${edge}|art|contr)? (first|ordinal) unit ((de|contr)? ((art|dem) unit)? year)? ${tail}`, read: withTail('Y', numbered) },
  { pattern: `(${edge}|art|contr)? last unit ((de|contr)? year)? ${tail}`, read: withTail('Y', lastPart) },
  { pattern: `(${edge}|art|dem)? unit (year|two|day) (comma (year|two|day)){0,3} (and|dash) (year|two|day)`, read: decades },
  { pattern: `(${edge}|art|dem)? unit (year|two|day|count)`, read: decade },
];

import { formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { eraAt } from './eras.ts';
import { bothEnds, eachItem, edge, expression, leftOf, modOf, surface, whole, yearTold } from './shared.ts';

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

/** The year of « le quatrième trimestre »: this one, but for what the tense puts before it or behind; what has hardly begun is not yet told in the past. */
function partYear(match: Match, context: Context, unit: Item, n: number): number | undefined {
  const { published } = context;
  if (!published) return undefined;
  const now = Math.ceil((published.month * partsOf(unit)) / 12);
  const direction = isComplement(match) ? -1 : context.direction(unit);
  const told = ((published.month + published.day / 31 - 1) * partsOf(unit)) / 12 - now + 1 < 0.5 ? now - 1 : now;
  return published.year + (direction < 0 && n > told ? -1 : direction > 0 && n < now ? 1 : 0);
}

/** « le dernier trimestre 2025 »: the last part of the year. */
function lastPart(match: Match): Draft[] | undefined {
  const unit = match.get('unit')!;
  if (!isPart(unit) || match.get('last')!.value !== -1 || surface(match, unit).endsWith('s')) return undefined;
  return expression(match, 'DATE', partOf(unit, match.get('year')!.value, partsOf(unit)), modOf(match));
}

export const periodRules = (): readonly Rule[] => [
  {
    pattern:
      '(art|between art?)? (first|ordinal) ((comma art? (first|ordinal)){1,4} and art?|(and contr?|contr|at|dash) art?) (first|ordinal) unit ((de|contr)? (art unit)? year)?',
    read: numberedList,
  },
  { pattern: `(${edge}|art|contr)? (first|ordinal) unit ((de|contr)? (art unit)? year)?`, read: numbered },
  { pattern: `(${edge}|art|contr)? last unit (de|contr)? year`, read: lastPart },
  { pattern: `(${edge}|art|dem)? unit (year|two|day) (comma (year|two|day)){0,3} (and|dash) (year|two|day)`, read: decades },
  { pattern: `(${edge}|art|dem)? unit (year|two|day|count)`, read: decade },
];

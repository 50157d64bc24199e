import { formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { isBeforeChrist } from './eras.ts';
import { bothEnds, edge, modOf, surface, whole, yearTold } from './shared.ts';

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
  {
    pattern: '(art|between art?)? (first|ordinal) (and contr?|contr|at|dash) art? (first|ordinal) unit ((de|contr)? year)?',
    read: numberedPair,
  },
  { pattern: `(${edge}|art)? (first|ordinal) unit ((de|contr)? year)?`, read: numbered },
  { pattern: `(${edge}|art|contr)? last unit (de|contr)? year`, read: lastPart },
  { pattern: `(${edge}|art|dem)? unit (year|two) (and|dash) (year|two)`, read: decades },
  { pattern: `(${edge}|art|dem)? unit (year|two|day|count)`, read: decade },
];

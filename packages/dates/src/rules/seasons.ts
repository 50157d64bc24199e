import { firstOf, listed } from '../beside.ts';
import { type Day, formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Direction } from '../direction.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { seasonNear, startsIn, yearAfter } from '../resolve.ts';
import { bothEnds, edge, expression, isName, leftOf, modOf, rightOf, shiftOf, surface, whole, yearIn, yearTold } from './shared.ts';
import { tail, withTail } from './tails.ts';

/** After these, a season is one that the tense tells. */
const datedAfter: readonly (string | undefined)[] = ['at', 'from', 'here', 'before', 'after', 'during', 'whole'];

/**
 * « cet été » and « l'été dernier » have their year, « l'été suivant » and « cet été-là » that of what the text named last, « à l'automne »,
 * « avant l'été », « au printemps » and « fin été » the tense's; « l'été » and « en été » are any summer.
 */
function seasonYear(match: Match, context: Context, item: Item): number | undefined {
  const { published, period } = context;
  if (!published || context.yearly) return undefined;
  const { code } = item;
  const relative = match.get('foll') ?? match.get('prec');
  if (relative) return seasonNear(period ?? published, code, relative.value);
  if (match.get('there')) return (period ?? published).year;
  const shift = shiftOf(match);
  if (shift !== undefined) return seasonNear(published, code, shift);
  const direction = context.direction(item);
  if (match.get('dem')) return currentSeason(published, code, direction);
  const part = match.get('edge') ?? match.get('mid') ?? match.get('fraction') ?? match.get('around');
  const dated = part !== undefined || match.items[0]!.category === 'contr' || isDated(match);
  const told = dated ? yearAfter(context, { month: startsIn(code) }, direction) : undefined;
  if (told !== undefined || !dated || direction === 0) return told;
  if (part && isRunning(published, code) && (modOf(match) === 'START' ? direction < 0 : direction > 0))
    return seasonNear(published, code, 0);
  return direction > 0 && startsIn(code) >= published.month ? published.year : seasonNear(published, code, direction);
}

/** « dès l'été », « pendant l'hiver », « au cours de l'automne »; not « pendant les mois d'été ». */
const isDated = (match: Match): boolean =>
  !match.get('unit') && (datedAfter.includes(match.before(1)?.category) || /cours de\s$/u.test(leftOf(match, 9)));

const isRunning = ({ month }: Day, code: string): boolean => (month - startsIn(code) + 12) % 12 < 3;

/** « cet hiver », of this year; told in the past it is no winter to come, nor in the future one that is over. */
function currentSeason(published: Day, code: string, direction: Direction): number {
  const year = seasonNear(published, code, 0);
  if (isRunning(published, code)) return year;
  const isAhead = startsIn(code) > published.month;
  return year + (isAhead && direction < 0 ? -1 : !isAhead && direction > 0 ? 1 : 0);
}

/** « Le Printemps de Bourges », « le Cirque d'Hiver », « le printemps arabe », not « l'Été 2003 ». */
const isFestival = (match: Match, season: Item): boolean =>
  match.items.at(-1) === season &&
  !match.get('dem') &&
  (isName(match, season) || firstOf(listed('spring'), rightOf(match, 10, season)) !== undefined);

/** Also without the accents of capitals. */
const summer = /^[ée]t[ée]$/u;

/** « cet été », « en automne », « l'hiver 1954 », « le printemps prochain », « en plein été ». « été » without a determiner is a participle. */
function season(match: Match, context: Context): Draft[] | undefined {
  const item = match.get('season')!;
  const before = match.before(1)?.category;
  const full = match.items.length === 1 ? /(?<=(?:^|\s)en\s)pleine?\s$/iu.exec(leftOf(match, 12))?.[0] : undefined;
  if (match.items.length === 1 && before !== 'in' && full === undefined) return undefined;
  if (match.get('unit')?.code === 'H' || isFestival(match, item)) return undefined;
  if (
    match.items[0]!.category === 'contr' &&
    (!/^au/iu.test(surface(match, match.items[0]!)) || (match.after(1)?.category === 'de' && yearTold(match, context) === undefined))
  )
    return undefined;
  const name = surface(match, item);
  const article = match.items[match.items.indexOf(item) - 1];
  if (summer.test(name) && article?.category === 'art' && surface(match, article) !== "l'" && surface(match, article) !== 'l’')
    return undefined;
  if (summer.test(name) && /^\s(?!au(?!\p{L}))\p{L}+(?:ée?s?|is?|ue?s?)(?!\p{L})/u.test(rightOf(match, 24, item))) return undefined;
  const known = yearIn(match, context.published) ?? yearTold(match, context) ?? seasonYear(match, context, item);
  const { start, end } = whole(match);
  return [{ start: start - (full?.length ?? 0), end, type: 'DATE', value: `${formatYear(known)}-${item.code}`, mod: modOf(match) }];
}

/** « l'hiver 2023-2024 »: one winter, of the year in which it begins. */
function winter(match: Match): Draft[] | undefined {
  const item = match.get('season')!;
  const [a, , b] = match.items.slice(match.items.indexOf(item) + 1) as [Item, Item, Item];
  const next = b.category === 'year' ? b.value : a.value - (a.value % 100) + b.value;
  if (item.code !== 'WI' || next !== a.value + 1) return undefined;
  return expression(match, 'DATE', `${formatYear(a.value)}-WI`, modOf(match));
}

/** « l'été et l'automne 2020 », « printemps-été 2024 », « du printemps à l'automne 2025 »: two seasons that share a year. */
function seasonPair(match: Match): Draft[] {
  const year = formatYear(match.get('year')!.value);
  const [from, to] = match.items.filter(({ category }) => category === 'season') as [Item, Item];
  return bothEnds(match, { from, to, values: [`${year}-${from.code}`, `${year}-${to.code}`], isRange: match.get('at') !== undefined });
}

/** « été comme hiver ». */
const bothSeasons = (match: Match): Draft[] | undefined => {
  const [a, b] = [match.items[0]!, match.items.at(-1)!];
  if (!/^\s(?:comme|et)\s$/u.test(match.text.slice(a.end, b.start))) return undefined;
  return [a, b].map(({ start, end, code }) => ({ start, end, type: 'DATE', value: `XXXX-${code}` }));
};

export const seasonRules = (): readonly Rule[] => [
  { pattern: 'art? season (and|dash) art? season year|(contr|de art?) season at art? season year', read: seasonPair },
  { pattern: `(${edge}|art|dem)? season year (dash|slash) (year|two|day)`, read: winter },
  { pattern: 'season (unknown|and) season', read: bothSeasons },
  {
    pattern: `(${edge}|art|dem|contr)? (unit de)? season (year|two|last|next|foll|prec|dash? there|de year)? ${tail}`,
    read: withTail('Y', season),
  },
];

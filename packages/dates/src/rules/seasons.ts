import { formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { seasonNear, startsIn, yearAfter } from '../resolve.ts';
import { bothEnds, edge, modOf, rightOf, shiftOf, surface, yearIn, yearTold, whole } from './shared.ts';

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

export const seasonRules = (): readonly Rule[] => [
  { pattern: 'art? season (and|dash) art? season year', read: seasonPair },
  { pattern: `(${edge}|art|dem)? season year (dash|slash) (year|two|day)`, read: winter },
  { pattern: 'season (unknown|and) season', read: bothSeasons },
  { pattern: `(${edge}|art|dem|contr)? (unit de)? season (year|two|last|next|de year)?`, read: season },
];

import { firstOf, lastOf, listed } from '../beside.ts';
import { type Day, formatDay, isDay, isNoDay } from '../calendar.ts';
import { composedAfter, composedBefore, toComposed } from '../composed.ts';
import type { Context } from '../context.ts';
import type { Category, Item } from '../items.ts';
import type { Draft, Match } from '../pattern.ts';
import { yearAfter, yearNear } from '../resolve.ts';
import type { TimeModifier, TimeType, UnknownReason } from '../types.ts';

/** « début », « la fin de », « au milieu du », « mi- », « la première moitié de », « la seconde quinzaine de » before a month, a year, a season. */
export const edge = '((art|dem)? edge (de|contr)? art?|art? mid dash|art? (first|ordinal|last) (fraction|around) (de|contr) art?)';

/** A number in digits or words, or « un ». */
export const amount = '(day|two|year|number|count|one)';
const amountCategories: readonly Category[] = ['day', 'two', 'year', 'number', 'count', 'one'];

export const isAmount = (item: Item | undefined): boolean => item !== undefined && amountCategories.includes(item.category);
export const amountIn = (match: Match): Item | undefined => match.items.find(isAmount);
export const valueOf = (item: Item | undefined): number | undefined => (item?.category === 'one' ? 1 : item?.value);

/** « du » and « à » introduce an expression; « le » belongs to it. */
const introduces: readonly Category[] = ['contr', 'de', 'at', 'in'];

/** The span from the first to the last covered item, without the prepositions before it; « au moins » is none. */
export function whole({ items }: Match): Pick<Draft, 'start' | 'end'> {
  const bounded = items[1]?.category === 'more' || items[1]?.category === 'less';
  const first = (bounded ? undefined : items.find((item) => !introduces.includes(item.category))) ?? items[0]!;
  return { start: first.start, end: items.at(-1)!.end };
}

/** The one expression that a match is, unless it has no value; written property by property, for spreading records is slow. */
export function expression(match: Match, type: TimeType, value: string | undefined, mod?: TimeModifier): Draft[] | undefined {
  if (value === undefined) return undefined;
  const { start, end } = whole(match);
  return [{ start, end, type, value, mod }];
}

/** An expression whose value cannot be told. */
export function unknownExpression(match: Match, unknown: UnknownReason): Draft[] {
  const { start, end } = whole(match);
  return [{ start, end, type: 'DATE', unknown }];
}

export const surface = (match: Match, item: Item): string => toComposed(match.text.slice(item.start, item.end)).toLowerCase();

/** Up to so many characters before an item, by default the first covered one, composed. */
export const leftOf = ({ text, items }: Match, length: number, { start }: Item = items[0]!): string => composedBefore(text, start, length);

/** Up to so many characters after an item, by default the last covered one, composed. */
export const rightOf = ({ text, items }: Match, length: number, { end }: Item = items.at(-1)!): string => composedAfter(text, end, length);

export const modOf = (match: Match): TimeModifier | undefined =>
  match.get('mid') ? 'MID' : ((match.get('edge')?.code as TimeModifier | undefined) ?? modOfPart(match));

/** « la première quinzaine » is the start, « la seconde moitié » and « le dernier tiers » the end, « le deuxième tiers » the middle. */
function modOfPart({ items }: Match): TimeModifier | undefined {
  const part = items.findIndex(({ category }) => category === 'fraction' || category === 'around');
  const which = items[part - 1];
  if (!which) return undefined;
  if (which.category === 'first') return 'START';
  return which.value === 2 && items[part]!.value === 3 ? 'MID' : 'END';
}

/** « au lendemain de la conclusion d'un sommet », « la veille du scrutin », « le soir des faits »: the day is the event's, which the text has not dated. */
export const ofEvent = (match: Match, item: Item): boolean => /^\s(?:d[eu]|des|d['’])(?!\p{L})/u.test(rightOf(match, 5, item));

/** « ce mois-ci », not « ce mois-là ». */
export const saysHere = (match: Match): boolean => {
  const there = match.get('there');
  return there !== undefined && surface(match, there) === 'ci';
};

/** « dernier » -1, « prochain » 1, neither undefined. */
export const shiftOf = (match: Match): number | undefined => (match.get('last') ?? match.get('next'))?.value;

/** « de l'an dernier », « l'année prochaine », « de cette année », « de la même année », « de l'année suivante » right after an expression. */
const besideYear =
  /^,?\s(?:de\s)?(?:l['’]an(?:née)?\s(?:(?<last>derni[eè]re?|passée?)|prochaine?|(?<=de\sl['’]année\s)(?:(?<after>suivante)|(?<before>précédente)))|(?<then>la\smême\sannée|cette\sannée-là)|(?<same>cette\sannée))(?!\p{L})/iu;

/** The year that the text tells beside a month, a day or a season that names none: « En 2024, le 3 mai », « en mai de l'an dernier ». */
export function yearTold(match: Match, { published, year, period }: Context): number | undefined {
  if (year !== undefined || !published) return year;
  const beside = besideYear.exec(rightOf(match, 24))?.groups;
  if (!beside) return undefined;
  const [base, shift] = besideFrom(beside, published, period);
  return base && base.year + shift;
}

/** What is told beside an expression: « suivant », « précédent », « même » and « -là » of what the text named last. */
type Beside = Readonly<Record<string, string | undefined>>;

/** The base and the shift of what is told beside an expression. */
export const besideFrom = (beside: Beside, published: Day, period: Day | undefined): readonly [base: Day | undefined, shift: number] => [
  (beside['after'] ?? beside['before'] ?? beside['then']) ? period : published,
  (beside['last'] ?? beside['before']) ? -1 : (beside['same'] ?? beside['then']) ? 0 : 1,
];

/** What a text says of a day beside its month; `shift` is that of « dernier » and « prochain ». */
interface WrittenDay {
  readonly day: number;
  readonly year?: number | undefined;
  readonly shift?: number | undefined;
}

/** A day of a month, in the year given or in the one that the publication date and the tense suggest; undefined if the month has no such day. */
export function dayIn(context: Context, month: Item, { day, year, shift }: WrittenDay): DayOfYear | undefined {
  const found = { year: year ?? yearOf(context, month, day, shift), month: month.value, day };
  return isDay(found.year, found.month, day) ? found : undefined;
}

/** The year of a month and day that names none: the one that the sentence speaks of, or the one that the tense and « dernier » suggest. */
function yearOf(context: Context, month: Item, day: number, shift: number | undefined): number | undefined {
  const { published } = context;
  if (!published || context.yearly) return undefined;
  const date = { month: month.value, day };
  if (shift !== undefined) return yearNear(published, date, shift < 0 ? -1 : 1, { before: 0, after: 0 });
  const direction = context.direction(month);
  return yearAfter(context, date, direction) ?? yearNear(published, date, direction);
}

/** A day of the calendar with its value; without one where the month has no such day. */
export const dayDraft = (match: Match, date: DayOfYear): Draft[] | undefined =>
  isDay(date.year, date.month, date.day)
    ? expression(match, 'DATE', formatDay(date))
    : isNoDay(date.year, date.month, date.day)
      ? unknownExpression(match, 'no such day')
      : undefined;

/** « a duré 1 h 30 », « attendre 1 h 30 », « un vol de 3 h », « il y a 2 h », « 2 h 15 d'attente », « 1 h 50 par jour », « il vit à 2 h de Paris »: hours that measure. */
export const isMeasured = (match: Match): boolean =>
  lastOf(listed('measured'), leftOf(match, 12)) !== undefined ||
  /(?<!\p{L})une?\s\p{L}{1,12}\sde\s$/iu.test(leftOf(match, 21)) ||
  isDistance(match) ||
  firstOf(listed('rate'), rightOf(match, 16)) !== undefined ||
  (/^\sd(?:e\s|['’])\p{Ll}/u.test(rightOf(match, 5)) &&
    !match.get('approx') &&
    match.before(1)?.category !== 'weekday' &&
    !/(?:^|\P{L})[àÀA]\s$/u.test(leftOf(match, 3)));

/** « à 1 h 30 de route », « il vit à 2 h de Paris »: how far, in hours. */
const isDistance = (match: Match): boolean =>
  firstOf(listed('travel'), rightOf(match, 16)) !== undefined ||
  (/^\sd(?:e\s|['’])\p{L}/u.test(rightOf(match, 5)) && lastOf(listed('lies'), leftOf(match, 16), /\sà\s$/iu) !== undefined);

interface Ends {
  readonly from: Item;
  readonly to: Item;
  readonly values: readonly [string, string];
  /** Default: `DATE`. */
  readonly type?: TimeType;
  /** Whether they are the ends of one stretch, and know each other. Default: true. */
  readonly isRange?: boolean;
}

/** Two expressions with their articles, the second up to the end of the match. */
export function bothEnds(match: Match, { from, to, values: [begin, endValue], type = 'DATE', isRange = true }: Ends): Draft[] {
  const drafts = eachItem(match, [from, to], [begin, endValue]) as [Draft, Draft];
  if (isRange) {
    Object.assign(drafts[0], { type, endValue });
    Object.assign(drafts[1], { type, begin });
  }
  return drafts;
}

/** Dates with their articles, the last up to the end of the match. */
export const eachItem = (match: Match, items: readonly Item[], values: readonly string[]): Draft[] =>
  items.map((item, i) => ({
    start: startOf(match, item),
    end: i === items.length - 1 ? match.items.at(-1)!.end : item.end,
    type: 'DATE',
    value: values[i]!,
  }));

function startOf({ items }: Match, item: Item): number {
  const before = items[items.indexOf(item) - 1];
  return before?.category === 'art' || before?.category === 'dem' ? before.start : item.start;
}

/** A day whose year may be unknown. */
export interface DayOfYear extends Omit<Day, 'year'> {
  readonly year: number | undefined;
}

/** The year of a number of two digits: in this century up to ten years after the publication, or where that is unknown up to 2035. */
export const fullYear = (n: number, published: Day | undefined): number =>
  n > 99 ? n : 2000 + n <= (published ? published.year + 10 : 2035) ? 2000 + n : 1900 + n;

/** Whether what follows a number says that it counts: a sign, a plural noun, a unit, the plural verb of « 1370 ont péri ». */
export function isCounted(right: string): boolean {
  const word = /^\s?(?:[%€$£°]|\p{Ll}+(?!\p{L}))/u.exec(right)?.[0].trim() ?? '';
  return /^(?:\P{L}|\p{Ll}{3,}[sx]$)/u.test(word) ? !listed('no-plural').has(word) : listed('counted').has(word);
}

/** « le 1er mai 98 » is of a year, « le 1er mai 98 personnes » a day without the number that counts. */
export function withoutCount(match: Match): Match {
  const last = match.items.at(-1)!;
  if (last.category !== 'two' || !isCounted(rightOf(match, 24, last))) return match;
  return match.of(match.items.slice(0, -1));
}

/** The year that a match names in four digits or, behind a month, in two: « mai 1968 », « mai 68 ». */
export function yearIn(match: Match, published: Day | undefined): number | undefined {
  const short = match.get('two');
  return match.get('year')?.value ?? (short && short.end - short.start === 2 ? fullYear(short.value, published) : undefined);
}

/** « , rue Haute » after a number of a house. */
export const isOfAddress = (right: string): boolean => right.startsWith(',') && firstOf(listed('address'), right.slice(1)) !== undefined;

/** « la rue du 8-Mai-1945 », « la place du 14 juillet »: a day that is the name of a street. */
export const isStreet = (match: Match): boolean => lastOf(listed('street'), leftOf(match, 16).toLowerCase(), /\sdu\s$/u) !== undefined;

/** Whether a capital inside a sentence makes the word a name: « Jeudi cinéma », « le 20 Heures », « l'Aube ». */
export function isName(match: Match, item: Item): boolean {
  const word = match.text.slice(item.start, item.end).normalize('NFC');
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return /[\p{L}\p{N},]['’ ]?$/u.test(leftOf(match, 2, item)) && !/\p{Lu}\s?$/u.test(leftOf(match, 3, item));
}

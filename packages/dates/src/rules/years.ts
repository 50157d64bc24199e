import { firstOf, lastOf, listed } from '../beside.ts';
import { formatYear } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { bothEnds, edge, expression, fullYear, isCounted, isOfAddress, leftOf, modOf, rightOf, surface } from './shared.ts';

/** « en 98 », « depuis 95 »: the last century's years; a noun after it makes it a number. */
function shortYear(match: Match, { published }: Context): Draft[] | undefined {
  const item = match.get('two')!;
  const right = rightOf(match, 24, item);
  if (item.value < 40 || isCounted(right) || (/^\s?(?:[\p{L}\p{N}"'’″]|-\p{N})/u.test(right) && !firstOf(listed('uncounted'), right)))
    return undefined;
  return [{ start: item.start, end: item.end, type: 'DATE', value: formatYear(fullYear(item.value, published)) }];
}

/** After these, a number of four digits is a year whatever follows, but for a price. */
const surelyYearAfter: readonly (string | undefined)[] = ['in', 'til', 'from', 'dash', 'slash', 'season', 'month'];
/** After these too, a number below 1800 is a year: « le traité de 1648 ». */
const oldYearAfter: readonly (string | undefined)[] = ['de', 'contr', 'open', 'edge', 'stop', 'comma', 'approx', 'before', 'after'];
const amountsAfter: readonly (string | undefined)[] = ['more', 'less', 'near', 'around', 'big', 'some'];

/** Between a noun and its number, with others before: « articles [1645, 1646 et] 1650 ». */
const BEFORE_NUMBER = /(?:\s\p{Lu}{2})?(?:\s\d{3,4}(?:,|\s(?:et|ou|au?|à))){0,3}\s?$/u;

/** « la page 2012 », « le vol AF 1999 », « le décret 2021-1521 », « les articles 1645 et 1646 », « la Peugeot 2008 »: a number that is a name. */
const isNamed = (left: string): boolean => /n°\s?$/iu.test(left) || lastOf(listed('number'), left, BEFORE_NUMBER) !== undefined;

/** What stands between a number and the second of a range, and that one. */
const SECOND = /^\s?(?:et|ou|[-à–])\s?\d{4}(?!\d)/u;

/** « de 1200 à 1500 manifestants », « entre 2000 et 2500 euros »: whether a number is one end of a range of what is counted. */
function countsRange(match: Match, item: Item): boolean {
  const right = rightOf(match, 32, item);
  const second = SECOND.exec(right);
  return isCounted(second ? right.slice(second[0].length) : right) && (second !== null || match.before(2)?.category === 'year');
}

/** « entre 1715 et 1717 », « jusqu'à 1715 » */
const isEndOfRange = (match: Match, item: Item): boolean =>
  (match.before(1)?.category === 'between' && SECOND.test(rightOf(match, 8, item))) ||
  (match.before(1)?.category === 'at' && match.before(2)?.category === 'til');

function year(match: Match): Draft[] | undefined {
  const item = match.get('year')!;
  const unit = match.get('unit');
  if (unit && (unit.code !== 'Y' || surface(match, unit).endsWith('s'))) return undefined;
  const after = match.after(1)?.category;
  if (after === 'unit' || after === 'big' || after === 'h') return undefined;
  const left = leftOf(match, 40);
  const isJoined = Number(/(\d{4})-$/u.exec(left)?.[1]) > item.value || /^-\p{N}/u.test(rightOf(match, 2, item));
  if (!unit && countsRange(match, item)) return undefined;
  if (isJoined || isNamed(left) || (!unit && isOfAddress(rightOf(match, 12, item)))) return undefined;
  const before = match.before(1)?.category;
  const sure = unit !== undefined || surelyYearAfter.includes(before) || match.before(2)?.category === 'year';
  const right = after === 'unknown' ? rightOf(match, 24, item) : '';
  if (!unit && (/^\s?[%€$£]/u.test(right) || firstOf(listed('price'), right))) return undefined;
  if (!sure) {
    if (
      (isCounted(right) && !(['de', 'before', 'after'].includes(before ?? '') && firstOf(listed('verb'), right))) ||
      before === 'some' ||
      item.value > 2100 ||
      (item.value < 1800 && !oldYearAfter.includes(before) && !isEndOfRange(match, item))
    )
      return undefined;
    if (before === 'de' && amountsAfter.includes(match.before(2)?.category)) return undefined;
  }
  return expression(match, 'DATE', formatYear(item.value), modOf(match));
}

/** « l'an 800 », « l'an mille ». */
function earlyYear(match: Match): Draft[] | undefined {
  const { value } = match.items.at(-1)!;
  return surface(match, match.get('unit')!) === 'an' && Number.isInteger(value) && value <= 1000
    ? expression(match, 'DATE', formatYear(value))
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

export const yearRules = (): readonly Rule[] => [
  { pattern: 'year (dash|slash) (year|two|day)', read: yearRange },
  { pattern: '(two|day) (dash|slash) (two|day)', read: shortRange },
  { pattern: '(in|from) two', read: shortYear },
  { pattern: `(${edge}|art|dem|one)? unit year`, read: year },
  { pattern: 'art unit (number|count)', read: earlyYear },
  { pattern: `${edge}? year`, read: year },
];

import { firstOf, hasStem, lastOf, listed, without } from '../beside.ts';
import { composedBefore } from '../composed.ts';
import { lengthsOfTime } from '../lexicon/lengths-of-time.generated.ts';
import type { Match } from '../pattern.ts';
import { amountIn, isAmount, rightOf } from './shared.ts';

let lengths: ReadonlySet<string> | undefined;

/** Whether « de 15 ans » is a length of time: one of the three words before « de » says so (« une peine de prison ferme de »). */
function isLength(left: string): boolean {
  lengths ??= new Set(lengthsOfTime.split('\n'));
  const words = wordsBeforeDe(left.toLowerCase());
  return (
    !listed('young').has(words.at(-1) ?? '') &&
    words.some((word) => lengths!.has(word) || (word.endsWith('s') && lengths!.has(word.slice(0, -1))))
  );
}

/** « Weiss, » or « Weiss ( »: the reader of a slice ending in it looks for the capital from there. */
const named = /(?:^|[\s'’])\p{Lu}[\p{L}-]{0,30}\s?[,(]\s?$/u;
/** « chanteuse, », « retraité ( ». */
const isPerson = (left: string): boolean => lastOf(listed('person'), left, /\s?[,(]\s?$/u) !== undefined || trade.test(left);
const trade = /\p{Ll}(?:eur|euse|ier|ière|iste|ien|ienne|(?<!av|pend|dur|suiv|rest)ante?)s?\s?[,(]\s?$/u;

/** « âgé de », « à l'âge d'environ ». */
export const aged = /(?<!\p{L})[ÂâAa]g(?:ée?s?|e)\s(?:\p{Ll}+\s){0,2}(?:de|d['’]|entre)\s?$/u;

/** The three words before the « de » that ends a stretch of text. */
const wordsBeforeDe = (left: string): string[] => (left.match(/\p{L}+/gu) ?? []).slice(-4, -1);

/** Whether one of the three words before « de 4 ans » says who: a number so small is an age only soon after one. */
const isYoung = (left: string): boolean => wordsBeforeDe(left).some((word) => listed('young').has(word));

/** « d'ici à dix ans », « cinq à dix ans », « emprunt à 10 ans », « condamné mardi à sept ans »: whether what stands before « à » has a term. */
function hasTerm(left: string): boolean {
  const before = left.replace(/[àÀA]\s$/u, '');
  return [before, before.replace(/(?<=\s)\p{Ll}+\s$/u, '')].some(
    (told) => /(?:\p{N}|ans)\s$/u.test(told) || lastOf(listed('term'), told) !== undefined || hasStem(listed('sets'), told, 5),
  );
}

/** What stands before a number and « environ », « plus de » or the numbers of a list. */
function beforeNumber(left: string): string {
  const rough = lastOf(listed('roughly'), left.toLowerCase(), /\s?$/u);
  const exact = rough
    ? `${left.slice(0, -rough.length)} `
    : left.replace(/(?:(près)|plus|moins) (?:de |d['’])\s?$/iu, (_, near?: string) => (near ? ' ' : ''));
  return exact.replace(/(?:\p{N}{1,2}(?:,|\set|\sou)\s){1,6}$/u, '');
}

/** « il avait », « elle fête aujourd'hui », not « il y a ». */
const hasAge = (left: string): boolean =>
  !/y a\s(?:\p{Ll}+\s)?$/u.test(left) && [left, without(listed('already'), left)].some((told) => lastOf(listed('has'), told));

/**
 * « âgé de 65 ans », « un chauffeur de 38 ans », « Elvis Weiss, 20 ans, », « mort à 93 ans », « il avait 88 ans. », « les 18-25 ans »: a
 * person's age; in months, weeks or days only « âgé de 18 mois », « un bébé de 6 semaines ».
 */
export function isAge(match: Match, code: string): boolean {
  if (code !== 'Y' && code !== 'M' && code !== 'W' && code !== 'D') return false;
  const joined = ['at', 'and', 'dash'].includes(match.before(1)?.category ?? '') && isAmount(match.before(2)) ? match.before(1) : undefined;
  const number = joined ? match.before(2)! : (amountIn(match) ?? match.items[0]!);
  const years = match.get('around')?.value ?? number.value;
  const start = match.before(1)?.category === 'one' ? match.before(1)!.start : number.start;
  const left = beforeNumber(composedBefore(match.text, start, 70));
  const right = rightOf(match, 24);
  if (aged.test(left)) return true;
  if (code !== 'Y') return /[\p{L},]\s(?:de|d['’])\s?$/u.test(left) && isYoung(left);
  if ((joined?.category ?? match.get('dash')?.category) === 'dash' && /(?:^|\s)(?:les|aux|des)\s$/iu.test(left)) return true;
  if (lastOf(listed('within'), left.toLowerCase(), /\sles\s$/u)) return false;
  if (/(?:les|aux|des)\s$/iu.test(left))
    return years < 110 && (match.text.slice(0, start).endsWith('e ') || /^(?:\sou|\set|[.,;)]|\s(?:révolus|accomplis))/u.test(right));
  if (lastOf(listed('aged'), left, /\sentre\s$/u)) return years < 110;
  if (/[\p{L},]\s\(?(?:de|d['’])\s?$/u.test(left)) return years > 0 && years < 13 ? isYoung(left) : !isLength(left);
  if (/(?:^|\s)[àÀA]\s$/u.test(left))
    return (
      years < 120 &&
      (years > 12 || !/(?:plus|moins) (?:de |d['’])$/u.test(composedBefore(match.text, start, 10))) &&
      !hasTerm(left) &&
      !/^\s(?:de|d['’]|plus|près|après|avant)/u.test(right)
    );
  if (hasAge(left))
    return (
      years < 120 &&
      (/^(?:$|[.,;)»])/u.test(right) || match.after(1)?.category === 'weekday' || firstOf(listed('goes-on'), right) !== undefined)
    );
  const closes = /^\s?[,).;]/u.test(right);
  if (named.test(left) || isPerson(left)) return closes || /^\set\s/u.test(right);
  if (left.endsWith('(') && /née?s?\s/u.test(left.slice(left.lastIndexOf('.') + 1))) return closes;
  return /(?:^|[\s,.«])(?:ses|mes|tes)\s(?:\p{L}+\s)?$/u.test(left) && !/^\sd(?:e\s|['’])\p{Ll}/u.test(right);
}

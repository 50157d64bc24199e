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
    !young.test(words.at(-1) ?? '') && words.some((word) => lengths!.has(word) || (word.endsWith('s') && lengths!.has(word.slice(0, -1))))
  );
}

/** « Weiss, » or « Weiss ( »: the reader of a slice ending in it looks for the capital from there. */
const named = /(?:^|[\s'’])\p{Lu}[\p{L}-]{0,30}\s?[,(]\s?$/u;
const person =
  /(?:homme|femme|garçon|fille|mère|père|fils|frère|sœur|épouse|étudiante?|retraitée?|lycéen(?:ne)?|\p{Ll}(?:eur|euse|ier|ière|iste|ien|ienne|(?<!av|pend|dur|suiv|rest)ante?))s?\s?[,(]\s?$/u;

/** « âgé de », « à l'âge d'environ ». */
export const aged = /(?<!\p{L})[ÂâAa]g(?:ée?s?|e)\s(?:\p{Ll}+\s){0,2}(?:de|d['’]|entre)\s?$/u;

/** Who is « de 4 ans »: a number so small is an age only soon after one of these. */
const young =
  /^(?:homme|femme|dame|enfant|fille|fillette|garçon|garçonnet|bébé|fils|gamine?|petite?|élève|écolière?|jumea\p{Ll}+|frère|sœur|nièce|neveu|cheval|jument|étalon|chienn?e?|chat|mâle|femelle)s?$/u;

/** The three words before the « de » that ends a stretch of text. */
const wordsBeforeDe = (left: string): string[] => (left.match(/\p{L}+/gu) ?? []).slice(-4, -1);

/** « d'ici à dix ans », « cinq à dix ans », « emprunt à 10 ans », « condamné à sept ans ». */
const notAgeAt =
  /(?:d['’]ici|\p{N}|ans|taux|emprunts?|obligations?|prêts?|bons?|horizon|(?:condamn|limit|fix|port|remont|rédui|ramen|prolong|étend|évalu|estim)\p{Ll}{0,5})\s(?:\p{Ll}+\s)?[àÀA]\s$/u;

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
  const left = composedBefore(match.text, start, 70)
    .replace(/(?:environ|presque|quelque|à peine|seulement|tout juste|(?:près|plus|moins) (?:de |d['’]))\s?$/iu, (words) =>
      /^(?:plus|moins)/iu.test(words) ? '' : ' ',
    )
    .replace(/(?:\p{N}{1,2}(?:,|\set|\sou)\s){1,6}$/u, '');
  const right = rightOf(match, 24);
  if (aged.test(left)) return true;
  if (code !== 'Y') return /[\p{L},]\s(?:de|d['’])\s?$/u.test(left) && wordsBeforeDe(left).some((word) => young.test(word));
  if ((joined?.category ?? match.get('dash')?.category) === 'dash' && /(?:^|\s)(?:les|aux|des)\s$/iu.test(left)) return true;
  if (/(?:dans|pendant|durant|sur|sous)\sles\s$/iu.test(left)) return false;
  if (/(?:les|aux|des)\s$/iu.test(left))
    return years < 110 && (match.text.slice(0, start).endsWith('e ') || /^(?:\sou|\set|[.,;)]|\s(?:révolus|accomplis))/u.test(right));
  if (/(?:ont|avaient|ayant|hommes|femmes|jeunes|personnes|enfants)\sentre\s$/u.test(left)) return years < 110;
  if (/[\p{L},]\s\(?(?:de|d['’])\s?$/u.test(left))
    return years > 0 && years < 13 ? wordsBeforeDe(left).some((word) => young.test(word)) : !isLength(left);
  if (/(?:^|\s)[àÀA]\s$/u.test(left))
    return (
      years < 120 &&
      (years > 12 || !/(?:plus|moins) (?:de |d['’])$/u.test(composedBefore(match.text, start, 10))) &&
      !notAgeAt.test(left) &&
      !/^\s(?:de|d['’]|plus|près|après|avant)/u.test(right)
    );
  if (
    !/y a\s(?:\p{Ll}+\s)?$/u.test(left) &&
    /[\s'’](?:a(?:[is]|v(?:ai(?:s|(?:en)?t)|oir)|ur(?:a|ai(?:en)?t))?|ont|eu|fêt(?:e|ait|era|é))\s(?:(?:déjà|aujourd['’]hui|maintenant|bientôt|alors|seulement|eu)\s)?$/u.test(
      left,
    )
  )
    return (
      years < 120 && /^(?:$|[.,;)»]|\s(?:et|mais|quand|lorsque?|le|au|en|ce|hier|demain|\p{Ll}{2,6}di|dimanche)(?!\p{L}))/u.test(right)
    );
  const closes = /^\s?[,).;]/u.test(right);
  if (named.test(left) || person.test(left)) return closes || /^\set\s/u.test(right);
  if (left.endsWith('(') && /née?s?\s/u.test(left.slice(left.lastIndexOf('.') + 1))) return closes;
  return /(?:^|[\s,.«])(?:ses|mes|tes)\s(?:\p{L}+\s)?$/u.test(left) && !/^\sd(?:e\s|['’])\p{Ll}/u.test(right);
}

import { formatYear } from '../calendar.ts';
import { givenEnd } from '../composed.ts';
import type { Item } from '../items.ts';
import type { Draft, Match, Rule } from '../pattern.ts';
import { isAmount, rightOf, surface, whole } from './shared.ts';

/** What is said of the era after a year or a century, and where it ends. */
export interface Era {
  readonly isBefore: boolean;
  readonly end: number;
}

/** « av. J.-C. », « avant notre ère », « après Jésus-Christ », « de notre ère » right after an item. */
export function eraAt(match: Match, item: Item): Era | undefined {
  const said = /^\s(?:(avant|av\.?)|après|apr?\.?|de(?=\snotre))\s(?:notre ère|Jésus-Christ|J\.?\s?-?\s?C\.?)(?!\p{L})/u.exec(
    rightOf(match, 22, item),
  );
  return said ? { isBefore: said[1] !== undefined, end: givenEnd(match.text, item.end, said[0]) } : undefined;
}

/** A year of an era: ISO 8601 counts the year before the first one as 0. */
export const yearOfEra = (n: number, { isBefore }: Era): string => formatYear(isBefore ? 1 - n : n);

/** « en 52 av. J.-C. », « l'an 52 de notre ère ». */
function eraYear(match: Match): Draft[] | undefined {
  const item = match.items.find(isAmount)!;
  const unit = match.get('unit');
  const era = eraAt(match, item);
  if (!era || (unit && surface(match, unit) !== 'an') || !Number.isInteger(item.value) || item.value > 9999) return undefined;
  return [{ start: whole(match).start, end: era.end, type: 'DATE', value: yearOfEra(item.value, era) }];
}

export const eraRules = (): readonly Rule[] => [{ pattern: '(art unit)? (number|two|day|year) (before|after|de poss)', read: eraYear }];

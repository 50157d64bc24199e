import type { Item } from '../items.ts';
import type { Match } from '../pattern.ts';
import { rightOf } from './shared.ts';

/** « avant notre ère », « av. J.-C. » after a year or a century: before any date that has a value. */
export const isBeforeChrist = (match: Match, item: Item): boolean =>
  /^\s(?:avant|av\.?)\s(?:notre ère|Jésus|J\.?\s?-?\s?C)/u.test(rightOf(match, item, 18));

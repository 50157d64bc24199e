import { takesComplement } from '@incise/entities/choice';
import { has, is, low, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isOf } from './function-words.ts';

/** The last lower-case word before k that can govern a preposition: *adjoint* in « adjoint à la maire ». */
export function relationalHead(doc: Document, from: number, k: number): number {
  for (let j = k - 1; j >= from && j > k - 4; j--) if (isRelational(low(doc, j))) return j;
  return from;
}

/** « le mis en cause » */
const isAccused = (word: string): boolean => /^mis(?:es?)?$/u.test(word);

const isRelational = (word: string): boolean => isAccused(word) || takesComplement(word, false);

/** Whether a noun of the phrase from `first` governs the preposition at k: *adjoint*; *avocate* without a definite article or before a name. */
export const governs = (doc: Document, first: number, noun: number, k: number): boolean =>
  isRelational(low(doc, noun)) &&
  (!is(doc, first, Kind.definite) ||
    is(doc, first, Kind.contracted) ||
    isAccused(low(doc, noun)) ||
    takesComplement(low(doc, noun), true) ||
    isNamedBehind(doc, k));

/** « le procureur général [près la cour d'appel] » */
export const isAtCourt = (doc: Document, i: number): boolean => low(doc, i) === 'près' && is(doc, i + 1, Kind.article);

/** How far behind a preposition a name is looked for. */
const COMPLEMENT = 8;

/** « au barreau de Rouen [Léa Petit] »: whether a name that no article or preposition holds ends a complement. */
function isNamedBehind(doc: Document, preposition: number): boolean {
  for (let j = preposition + 1; j < Math.min(preposition + COMPLEMENT, doc.length) && has(doc, j, Flag.word); j++)
    if (has(doc, j, Flag.capital) && !has(doc, j - 1, Flag.determiner | Flag.preposition) && !isOf(doc, j - 1)) return true;
  return false;
}

import { has, low, type Document, type Range } from './document.ts';
import { Flag, SEPARATOR } from './flags.ts';
import { isOf } from './function-words.ts';
import { readPhrase } from './noun-phrase.ts';
import { differInNumber, isFinite, pastClitics } from './verb-use.ts';
import { isWordOf } from './closed-classes.ts';

/** « Parti de loin, X », « Originaire de Brest, X », « Auteur d'un doublé, X »: a participle or noun without its article that opens a sentence goes with the subject after the comma. */
export const isPredicate = (doc: Document, i: number): boolean =>
  doc.first[i] === i &&
  ((!has(doc, i, Flag.determiner | Flag.subject) &&
    (has(doc, i, Flag.pastParticiple | Flag.sourceNoun) || isWordOf(low(doc, i), 'predicate')) &&
    has(doc, i + 1, Flag.preposition | Flag.comma)) ||
    isDetached(doc, i));

/**
 * « Costume gris, le maire assure », « Furieux, le maire lance », « Le visage fermé, Paul Mirel dit »: whether what opens a sentence says
 * how the subject is, which stands behind its comma and right before the verb: an apposition would have a comma behind it.
 */
function isDetached(doc: Document, first: number): boolean {
  const told = has(doc, first, Flag.determiner) ? Flag.sourceNoun | Flag.capital : 0;
  for (let i = first, commas = 0; commas < 3 && i <= doc.last[first]!; i++) {
    if (has(doc, i, SEPARATOR & ~Flag.comma) || isFinite(doc, i) || (i > first && commas === 0 && has(doc, i, told))) return false;
    if (i === first + 1 && has(doc, i, Flag.capital | Flag.coordinator)) return false;
    if (!has(doc, i, Flag.comma)) continue;
    commas++;
    if (has(doc, i + 1, Flag.determiner) ? isOf(doc, i + 1) : !has(doc, i + 1, Flag.capital)) continue;
    const end = readPhrase(doc, i + 1, doc.last[first]!);
    const verb = pastClitics(doc, end);
    if (end > i + 1 && isFinite(doc, verb) && !has(doc, end, Flag.comma))
      return !differInNumber(doc, { from: i + 1, to: end - 1 }, verb) && !isList(doc, { from: first, to: i - 1 }, end);
  }
  return false;
}

/** « Paris, Londres et Berlin ont dit », « Syndicats, élus et riverains disent »: whether words before a comma are the first of a list without articles that ends at a word. */
function isList(doc: Document, { from, to }: Range, end: number): boolean {
  if (has(doc, to + 2, Flag.determiner)) return false;
  for (let i = from; i <= to; i++) if (!has(doc, i, Flag.capital) && !(i === from && has(doc, i, Flag.sourceNoun))) return false;
  for (let i = to + 2; i < end; i++) if (has(doc, i, Flag.coordinator)) return true;
  return false;
}

import { fold } from '../text/fold.ts';
import { isDeterminer, isPlural } from '../text/function-words.ts';
import { Glue, Shape, type Units } from './scan.ts';
import { isOffice, isOfOffices, mayPrecedeNoun } from './word-classes.ts';

/** What stands before the noun in « le [Vice]-Président », « l'[Ex]-Ministre ». */
const PREFIX = /^(?:co|ex|haut|sous|vice)$/iu;

/**
 * « le [Maire] », « à la [Directrice Générale] », « l'ancien [Vice-Président] »: an office behind its determiner, which most write with a
 * small letter, is read as if it had one: it is no name, and what stands beside it is one or is none as ever.
 */
export function lowerOffices(units: Units): void {
  const { count, shape, glue, word } = units;
  for (let i = 1; i < count; i++) {
    if (shape[i] !== Shape.capitalised || !isDetermined(units, i)) continue;
    let last = officeEnd(units, i);
    if (last === undefined) continue;
    while (last + 1 < count && glue[last + 1] === Glue.space && shape[last + 1] === Shape.capitalised && isOfOffices(word[last + 1]!))
      last++;
    for (; i < last; i++) shape[i] = Shape.lower;
    shape[i] = Shape.lower;
  }
}

/** Whether a unit stands behind a determiner in the singular, or behind an adjective that does; « les [Amis] du lac » are a body. */
function isDetermined(units: Units, i: number): boolean {
  const { shape, glue, word } = units;
  if (glue[i] !== Glue.space && glue[i] !== Glue.apostrophe) return false;
  return (
    isSingular(units, i - 1) ||
    (glue[i] === Glue.space && shape[i - 1] === Shape.lower && mayPrecedeNoun(word[i - 1]!) && isSingular(units, i - 2))
  );
}

/** Whether a unit is a determiner in the singular: « Bruno [Le] Maire » has none. */
function isSingular({ text, start, end, shape, glue }: Units, i: number): boolean {
  if (
    i < 0 ||
    shape[i] === Shape.punctuation ||
    (shape[i] !== Shape.lower && i > 0 && shape[i - 1] !== Shape.punctuation && glue[i] !== Glue.newline)
  )
    return false;
  const determiner = fold(text.slice(start[i], end[i]! + (glue[i + 1] === Glue.apostrophe ? 1 : 0)));
  return isDeterminer(determiner) && !isPlural(determiner);
}

/** The last unit of the office that begins with one: « [Porte-parole] », « [Président-Directeur] ». */
function officeEnd({ text, count, start, end, glue }: Units, first: number): number | undefined {
  let last = first;
  while (last + 1 < count && glue[last + 1] === Glue.hyphen) last++;
  const words = text.slice(start[first], end[last]).toLowerCase();
  if (isOffice(words)) return last;
  const parts = words.split('-');
  return parts.length > 1 && parts.every((part, k) => isOffice(part) || (k < parts.length - 1 && PREFIX.test(part))) ? last : undefined;
}

import { isFullName, isNamePlusRole } from './apposition.ts';
import { has, is, type Document, type Range } from './document.ts';
import { Flag, Kind, SEPARATOR } from './flags.ts';
import { isPlural } from './function-words.ts';
import { phraseBefore } from './phrase-before.ts';
import { isPersonNoun } from './somebody.ts';
import { isFinite } from './verb-use.ts';

/** « Interrogé par la présidente, [Catherine Auzan], l'accusé répond », « Aux côtés du préfet, [Jean Roux], le maire »: a name that goes with the noun for somebody before it, which a preposition governs. */
export function isApposedToGoverned(doc: Document, name: number): boolean {
  if (!has(doc, name - 1, Flag.comma)) return false;
  const role = phraseBefore(doc, doc.first[name]!, name - 1, true);
  if (role !== undefined && has(doc, role.from - 1, Flag.preposition) && isNamePlusRole(doc, role.from, name - 1)) return true;
  const from = doc.first[name]!;
  return isFullName(doc, name) && opensAdjunct(doc, from) && endsUnnamed(doc, { from, to: name - 2 });
}

/** Whether a phrase is governed, or goes with one that is. */
export const isOfGoverned = (doc: Document, i: number): boolean =>
  is(doc, i, Kind.contracted) || has(doc, i - 1, Flag.preposition) || isApposedToGoverned(doc, i);

/** « Aux côtés du préfet, [Jean Roux], le maire part », « …, [Jean Roux], Léa Petit part »: such a name, with a subject of its own behind the comma. */
export function isCutOff(doc: Document, name: number): boolean {
  if (!isFullName(doc, name)) return false;
  let comma = name;
  while (has(doc, comma, Flag.capital)) comma++;
  return has(doc, comma, Flag.comma) && has(doc, comma + 1, Flag.determiner | Flag.capital) && isApposedToGoverned(doc, name);
}

/** « Aux », « Loin du », « Accompagné du », « Comme le »: whether the words that open a sentence govern what comes. */
const opensAdjunct = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.preposition | Flag.pastParticiple | Flag.subordinator) ||
  is(doc, i, Kind.contracted) ||
  (!has(doc, i, Flag.determiner) && has(doc, i + 1, Flag.preposition));

/** Whether a phrase ends with a noun for one person and what completes it, without a name or verb: « aux côtés du [ministre des Transports] ». */
function endsUnnamed(doc: Document, { from, to }: Range): boolean {
  for (let i = to; i > from; i--) {
    if (has(doc, i, SEPARATOR) || isFinite(doc, i) || (isFullName(doc, i) && i > from)) return false;
    if (isPersonNoun(doc, i) && has(doc, i - 1, Flag.determiner | Flag.preposition)) return !isPlural(doc, i - 1);
  }
  return false;
}

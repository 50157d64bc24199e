import { has, low, type Document, type Range } from '../text/document.ts';
import { isFullName, isNamePlusRole } from '../text/apposition.ts';
import { Flag } from '../text/flags.ts';
import { isAlikeJoin, isAnd, isAsWell, isOf } from '../text/function-words.ts';

/**
 * Whether a member with a noun or name of its own begins at i: « et le préfet »; a bare name after
 * another (« le Figaro et Médiapart ») or a phrase without a complement, no second name in a complement (« l'accord avec le Likoud et le PNR »).
 */
function startsMember(doc: Document, { from, to }: Range, i: number): boolean {
  if (i > to) return false;
  const article = has(doc, i, Flag.determiner);
  if (article && has(doc, i, Flag.preposition) && !isAsWell(doc, i - 2) && isComplement(doc, from, i)) return false;
  // « Luc Ferral, 43 ans, et Léa Petit », « Luc Ferral, ainsi que Léa Petit »
  const before = isAsWell(doc, i - 2) ? i - 3 : isAnd(doc, i - 1) ? i - 2 : -1;
  if (has(doc, before, Flag.comma) && isFullName(doc, i)) return true;
  if (article && has(doc, i + 1, Flag.sourceNoun)) return true;
  let k = i - 2;
  while (k >= from && has(doc, k, Flag.word) && !has(doc, k, Flag.preposition)) k--;
  if (k < from && has(doc, i, Flag.capital) && !has(doc, i, Flag.sourceNoun)) return true;
  // « le préfet et la CGT », not « l'accord avec le Likoud et le PNR »
  if (k < from && article && has(doc, i + 1, Flag.capital) && has(doc, from + 1, Flag.sourceNoun)) return true;
  k = i - 2;
  while (k >= from && (has(doc, k, Flag.capital) || (has(doc, k, Flag.determiner) && !has(doc, k, Flag.preposition)))) k--;
  return has(doc, article ? i + 1 : i, Flag.capital) && k < from;
}

/** « l'accord des maires et [des] préfets », not « des maires et [des] préfets », « le préfet de la Drôme et [des] élus »: whether *des* may join a complement to another. */
function isComplement(doc: Document, from: number, des: number): boolean {
  for (let i = from + 1; i < des; i++) if (isOf(doc, i) && !has(doc, i + 1, Flag.capital) && !has(doc, i + 2, Flag.capital)) return true;
  return low(doc, des) !== 'des' || !has(doc, des + 1, Flag.sourceNoun);
}

/** The members of a coordination, « le Comité et un responsable », « la CGT, FO et la FSU »; the phrase alone where it has one. */
export function conjuncts(doc: Document, phrase: Range): Range[] {
  const members: Range[] = [];
  let { from } = phrase;
  let depth = 0;
  let between = false;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    if (has(doc, i, Flag.openBracket)) depth++;
    else if (has(doc, i, Flag.closeBracket)) depth--;
    else if (low(doc, i) === 'entre' && low(doc, i - 1) !== "d'") between = true;
    // « un accord entre le maire [et] le préfet »
    if (between && isAnd(doc, i)) {
      between = false;
      continue;
    }
    const joins = isAnd(doc, i) || (isAlikeJoin(doc, i) && has(doc, i - 1, Flag.sourceNoun | Flag.capital | Flag.coordinator));
    if (depth > 0 || !(joins || (has(doc, i, Flag.comma) && !isNamePlusRole(doc, from, i)))) continue;
    if (!startsMember(doc, { from, to: phrase.to }, i + 1)) continue;
    const joint = isAsWell(doc, i - 1) || low(doc, i - 1) === 'mais' ? i - 1 : i;
    members.push({ from, to: has(doc, joint - 1, Flag.comma) ? joint - 2 : joint - 1 });
    from = i + 1;
  }
  return members.length > 0 && low(doc, members.at(-1)!.to + 1) === ',' && !isAnd(doc, from - 1) && !isAlikeJoin(doc, from - 1)
    ? [phrase]
    : [...members, { from, to: phrase.to }];
}

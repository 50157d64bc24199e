import { startsMainClause } from '../text/main-clause.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { hasVerb, isFinite, isModal, pastClitics } from '../text/verb-use.ts';
import { linksInfinitive } from '../text/function-words.ts';

/** « L'attaque, qui serait préparée, selon X, a fait deux morts », « la ville, qui offrira selon lui « la paix »»: only the relative clause is reported where its sentence goes on. */
export function relativeBefore(doc: Document, whole: Range, from: number, to: number): Range | undefined {
  for (let i = whole.to; i > whole.from; i--) {
    if (has(doc, i, Flag.comma) || doc.closes[i]! >= 0) return undefined;
    if (low(doc, i) !== 'qui' || !has(doc, low(doc, i - 1) === 'ce' ? i - 2 : i - 1, Flag.comma)) continue;
    const start = low(doc, i - 1) === 'ce' ? i - 1 : i;
    return !has(doc, from - 1, Flag.comma) ||
      (start < i && !has(doc, to + 1, Flag.final)) ||
      (has(doc, to + 1, Flag.comma) && isFinite(doc, to + 2))
      ? { from: start, to: whole.to }
      : undefined;
  }
  return undefined;
}

/** « une initiative destinée, selon eux, à casser la grève »: a participle that goes on behind the insertion is all that is reported. */
export const participleBefore = (doc: Document, i: number, from: number, to: number): Range | undefined =>
  has(doc, from - 1, Flag.comma) &&
  has(doc, to + 1, Flag.comma) &&
  (linksInfinitive(doc, to + 2) || low(doc, to + 2) === 'par') &&
  has(doc, i, Flag.pastParticiple) &&
  !has(doc, i - 1, AUXILIARY | Flag.adverb)
    ? { from: i, to: i }
    : undefined;

/** « L'enterrement est selon l'Église « d'abord » la forme »: no comma on either side, and marks or the missing verb go on. */
export function runsOn(doc: Document, from: number, to: number, head: Range): boolean {
  if (has(doc, from - 1, Flag.comma) || to >= doc.last[from]!) return false;
  if (doc.opens[to + 1]! >= 0) return true;
  return has(doc, to + 1, Flag.word) && !has(doc, to + 1, Flag.relative | Flag.coordinator) && !hasVerb(doc, head);
}

/** « ce qui a pu permettre, selon l'opposition, aux députés de revenir », « en comparant, selon lui, les deux », « a reconnu, selon le parquet, avoir tiré »: what the verb before the insertion governs comes after it, with a comma on both sides or on neither. */
export function lacksObject(doc: Document, before: number, from: number, to: number): boolean {
  const closed = has(doc, to + 1, Flag.comma);
  const next = closed ? to + 2 : to + 1;
  const verb = has(doc, before, Flag.pastParticiple)
    ? has(doc, before - 1, AUXILIARY | Flag.adverb) || participleBefore(doc, before, from, to) !== undefined
    : has(doc, before, Flag.presentParticiple | Flag.infinitive) || isFinite(doc, before);
  if (closed !== has(doc, from - 1, Flag.comma) || next > doc.last[to]! || !verb || has(doc, before, Flag.sourceNoun)) return false;
  if (has(doc, pastClitics(doc, next, Flag.negation | Flag.adverb), Flag.infinitive)) return true;
  return (has(doc, next, Flag.determiner | Flag.number) || linksInfinitive(doc, next)) && !startsMainClause(doc, next, doc.last[to]!);
}

/** « elles pourraient, prévient-il, fermer », « il aurait, d'après X, caché de l'or »: an auxiliary or modal whose infinitive or participle comes after the insertion. */
export function lacksVerb(doc: Document, before: number, to: number): boolean {
  if (!isFinite(doc, before) || !isModal(doc, before)) return false;
  const k = pastClitics(doc, has(doc, to + 1, Flag.comma) ? to + 2 : to + 1, Flag.adverb);
  if (k > doc.last[to]!) return false;
  return has(doc, k, Flag.infinitive) || (has(doc, before, AUXILIARY) && has(doc, k, Flag.pastParticiple));
}

/** « il serait, d'après X, sur le départ », « il serait prêt, selon X, à payer »: a copula whose attribute, or what it governs, comes after the insertion. */
export function lacksAttribute(doc: Document, before: number, to: number): boolean {
  if (!has(doc, to + 1, Flag.comma)) return false;
  if (has(doc, before, Flag.etre)) return isFinite(doc, before) && has(doc, to + 2, Flag.preposition);
  return has(doc, before - 1, Flag.etre) && linksInfinitive(doc, to + 2) && has(doc, to + 3, Flag.infinitive);
}

/** « Il se tait, alors que [le club serait prêt], selon X, [à payer] »: where what goes on behind the insertion stands in a clause of contrast. */
export function contrastBefore(doc: Document, { from, to }: Range): Range | undefined {
  for (let i = to - 1; i > from; i--)
    if (/^(?:alors|tandis)$/u.test(low(doc, i)) && has(doc, i - 1, Flag.comma) && has(doc, i + 1, Flag.que)) return { from: i + 2, to };
  return undefined;
}

/** « Si le ministre vient, affirme-t-elle, la grève s'arrêtera »: a subordinate clause whose main clause comes after the insertion. */
export const lacksClause = (doc: Document, head: Range, to: number): boolean =>
  has(doc, to + 1, Flag.comma) &&
  (is(doc, head.from, Kind.when) || /^s[i']$/u.test(low(doc, head.from))) &&
  startsMainClause(doc, to + 2, doc.last[to]!);

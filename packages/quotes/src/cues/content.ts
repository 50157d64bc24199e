import { has, low, holderOf, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import type { QuoteKind } from '../types.ts';

/** « P ", explique X »: a mark that opens and closes nothing. */
const isStray = (doc: Document, i: number): boolean => has(doc, i, Flag.mark) && doc.opens[i]! < 0 && doc.closes[i]! < 0;

/** Trims commas, colons, dashes, stray marks and final points from both ends of a range, save the `keep` flags at its end; undefined where nothing is left. */
export function trim(doc: Document, from: number, to: number, keep = 0): Range | undefined {
  const edge = (Flag.comma | Flag.colon | Flag.final | Flag.semicolon | Flag.dash) & ~keep;
  let a = from;
  let b = to;
  while (a <= b && (has(doc, a, edge | Flag.final) || isStray(doc, a))) a++;
  while (b >= a && (has(doc, b, edge) || isStray(doc, b))) b--;
  b = beforeNote(doc, a, b);
  return a <= b ? { from: a, to: b } : undefined;
}

/** How many words a note in square brackets may have. */
const NOTE = 8;

/** « P » [traduction libre]: the last word of a range without an editor's note behind the marks that end it. */
function beforeNote(doc: Document, from: number, to: number): number {
  if (low(doc, to) !== ']') return to;
  let open = to - 1;
  while (open > from && open > to - NOTE && low(doc, open) !== '[') open--;
  return low(doc, open) === '[' && doc.closes[open - 1]! >= 0 ? open - 1 : to;
}

/** The words between the marks of a stretch; a final comma belongs to the typography of the incise. */
export function inner(doc: Document, index: number): Range {
  const { open, close, closed } = doc.quoted[index]!;
  let to = closed ? close - 1 : close;
  while (to > open + 1 && has(doc, to, Flag.comma)) to--;
  return { from: Math.min(open + 1, to), to: Math.max(to, open + 1 <= to ? to : open) };
}

export const hasMarks = (doc: Document, { from, to }: Range): boolean => doc.lastMark[Math.min(to, doc.length - 1)]! >= Math.max(0, from);

/** Kind of a reported clause: mixed where it holds quotation marks. */
export const clauseKind = (doc: Document, content: readonly Range[]): QuoteKind =>
  content.some((range) => hasMarks(doc, range)) ? 'mixed' : 'indirect';

/** First word that could belong to the sentence of i, not before the stretch in marks that holds it. */
export function sentenceFrom(doc: Document, i: number): number {
  const holder = holderOf(doc, i);
  return holder >= 0 ? Math.max(doc.first[i]!, doc.quoted[holder]!.open + 1) : doc.first[i]!;
}

/** Last word that could belong to the sentence of i: its last word, or past it where marks that open in it close later. */
export function sentenceTo(doc: Document, i: number): number {
  const holder = holderOf(doc, i);
  const limit = holder >= 0 ? doc.quoted[holder]!.close - (doc.quoted[holder]!.closed ? 1 : 0) : doc.length - 1;
  for (let k = i; k <= limit; k = k < limit ? Math.min(doc.last[k + 1]!, doc.nextOpen[k + 1]!) : k + 1) {
    const opened = doc.opens[k]!;
    if (opened >= 0) {
      const quoted = doc.quoted[opened]!;
      if (!quoted.closed) return Math.min(quoted.close, limit);
      k = quoted.close;
      if (k >= doc.last[i]! && endsSentence(doc, k)) return Math.min(k, limit);
    }
    if (k === doc.last[k]) return Math.min(k, limit);
  }
  return limit;
}
const endsSentence = (doc: Document, close: number): boolean =>
  close + 1 >= doc.length || (has(doc, close - 1, Flag.final) && (has(doc, close + 1, Flag.capital) || doc.opens[close + 1]! >= 0));

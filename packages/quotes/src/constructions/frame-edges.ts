import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';

/** « Selon les documents [que nous avons pu consulter], P »: past a relative clause without a comma before it, at the comma or end behind its verb. */
export function pastRelative(doc: Document, from: number): number {
  const opener = has(doc, from, Flag.preposition | Flag.coordinator) ? from + 1 : from;
  if (!has(doc, opener, Flag.relative) && !has(doc, from, Flag.que)) return from;
  let verb = false;
  for (let i = from + 1; i <= doc.last[from]!; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (isFinite(doc, i)) verb = true;
    else if (verb && has(doc, i, Flag.comma | Flag.final)) return i;
  }
  return from;
}

/** « P, [toujours selon X] »: the adverbs between a comma and the frame belong to the frame. */
export function beforeAdverbs(doc: Document, frame: number): number {
  let i = frame;
  while (has(doc, i - 1, Flag.adverb)) i--;
  return has(doc, i - 1, Flag.comma) ? i : frame;
}

/** « « C'est une catastrophe », [pour] X »: whether marks that open their sentence and hold a clause close right before a word. */
export function followsSentence(doc: Document, i: number): boolean {
  const closed = doc.closes[has(doc, i - 1, Flag.comma) ? i - 2 : i - 1] ?? -1;
  if (closed < 0) return false;
  const { open, close } = doc.quoted[closed]!;
  return doc.first[open] === open && !has(doc, close - 1, Flag.final) && hasVerb(doc, { from: open + 1, to: close - 1 });
}

import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFinite } from '../text/verb-use.ts';

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

import { sentenceFrom } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo, isAnd } from '../text/function-words.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { afterSeparator, pastRelative } from './frame-edges.ts';
import { readFrame } from './read-frame.ts';

/** « Selon X, [et selon Y,] P »: past another frame that is joined to one. */
export function pastSecond(context: Context, at: number): number {
  const { doc } = context;
  const second = isAnd(doc, at) && isAccordingTo(doc, at + 1) ? readFrame(context, at + 1) : undefined;
  return second ? afterSeparator(doc, pastRelative(doc, (second.to ?? second.source.to) + 1)) : at;
}

/** « Selon X, P, [selon] Y, Q »: whether a comma stands before the word that the sentence begins with. */
export const repeatsFirst = (doc: Document, i: number): boolean =>
  has(doc, i - 1, Flag.comma) && low(doc, i) === low(doc, sentenceFrom(doc, i));

/** Whether such a frame ends with a comma before a main clause. */
export const isSecond = (doc: Document, i: number, after: number): boolean =>
  repeatsFirst(doc, i) && has(doc, after, Flag.comma) && startsMainClause(doc, after + 1, doc.last[i]!);

/** The end of what the first of such frames attributes. */
export function beforeSecond(context: Context, i: number, from: number, end: number): number {
  const { doc } = context;
  if (i !== sentenceFrom(doc, i)) return end;
  for (let k = from; k < end; k++) {
    if (doc.opens[k]! >= 0) k = doc.quoted[doc.opens[k]!]!.close;
    const second = repeatsFirst(doc, k + 1) ? readFrame(context, k + 1) : undefined;
    if (second && isSecond(doc, k + 1, (second.to ?? second.source.to) + 1)) return k - 1;
  }
  return end;
}

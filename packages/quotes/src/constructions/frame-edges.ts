import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { isFinite } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';

/** « Selon les documents [que nous avons pu consulter], P »: past a relative clause without a comma before it, at the comma or end behind it. */
export function pastRelative(doc: Document, from: number): number {
  const opener = has(doc, from, Flag.preposition | Flag.coordinator) ? from + 1 : from;
  if (!has(doc, opener, Flag.relative)) return from;
  for (let i = from + 1; i <= doc.last[from]!; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma | Flag.final)) return i;
  }
  return from;
}

/** « P, [toujours selon X] »: the adverbs between a comma and the frame belong to the frame. */
export function beforeAdverbs(doc: Document, frame: number): number {
  let i = frame;
  while (has(doc, i - 1, Flag.adverb)) i--;
  return has(doc, i - 1, Flag.comma) ? i : frame;
}

/** « La ville est dans le noir, [ce qui serait dû à un court-circuit], selon X »: a relative clause in the conditional behind a verb of the narrator's is all that is attributed. */
export function allegedIn(doc: Document, { from, to }: Range): Range | undefined {
  let relative = -1;
  for (let i = from; i <= to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.relative)) relative = isSubjectRelative(doc, i) ? i : -1;
    else if (isFinite(doc, i) && isConditional(doc, i) !== relative >= 0) return undefined;
  }
  return relative >= 0 ? { from: low(doc, relative - 1) === 'ce' ? relative - 1 : relative, to } : undefined;
}

const isConditional = (doc: Document, i: number): boolean => {
  const { features } = doc.info[i]!;
  return features === 0 ? /(?:rait|raient)$/u.test(low(doc, i)) : (features & Form.conditional) !== 0;
};

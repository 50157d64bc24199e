import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';
import { Form } from '../verbs/conjugate.ts';

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

/** « La ville est dans le noir, [ce qui serait dû à un court-circuit], selon X »: a relative clause in the conditional behind a verb of the narrator's is all that is attributed. */
export function allegedIn(doc: Document, { from, to }: Range): Range | undefined {
  let relative = -1;
  let verbs = 0;
  for (let i = from; i <= to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.relative)) relative = verbs > 0 && isSubjectRelative(doc, i) ? i : -1;
    else if (isFinite(doc, i)) {
      if (isConditional(doc, i) !== relative >= 0) return undefined;
      verbs++;
    }
  }
  return relative >= 0 ? { from: low(doc, relative - 1) === 'ce' ? relative - 1 : relative, to } : undefined;
}

const isConditional = (doc: Document, i: number): boolean => {
  const { features } = doc.info[i]!;
  return features === 0 ? /(?:rait|raient)$/u.test(low(doc, i)) : (features & Form.conditional) !== 0;
};

/** Where the clause begins after a frame at the head: past a bracket, an adverb (« selon d'autres cependant, P ») and its comma. */
export function afterSeparator(doc: Document, after: number): number {
  let i = after;
  if (has(doc, i, Flag.openBracket)) {
    while (i < doc.last[after]! && !has(doc, i, Flag.closeBracket)) i++;
    i++;
  }
  while (has(doc, i, Flag.adverb) || (has(doc, i, Flag.final) && has(doc, i + 1, Flag.comma))) i++;
  if (!has(doc, i, Flag.comma | Flag.semicolon | Flag.colon)) return after;
  const link = /^(?:en (?:revanche|effet|outre)|au contraire|par contre)$/u.test(`${low(doc, i + 1)} ${low(doc, i + 2)}`);
  return link && has(doc, i + 3, Flag.comma) ? i + 4 : i + 1;
}

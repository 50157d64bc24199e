import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

/** Whether a clause may end before word i. */
export const mayEndBefore = (doc: Document, i: number): boolean =>
  has(
    doc,
    i,
    Flag.comma |
      Flag.semicolon |
      Flag.colon |
      Flag.dash |
      Flag.openBracket |
      Flag.coordinator |
      Flag.final |
      Flag.subordinator |
      Flag.relative |
      Flag.que,
  ) ||
  has(doc, i, Flag.preposition | Flag.presentParticiple | Flag.adverb) ||
  doc.opens[i]! >= 0 ||
  doc.closes[i - 1]! >= 0;

/** Whether every mark between two words has its partner there. */
export function isBalanced(doc: Document, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (doc.opens[i]! >= 0 && doc.quoted[doc.opens[i]!]!.close > to) return false;
    if (doc.closes[i]! >= 0 && doc.quoted[doc.closes[i]!]!.open < from) return false;
  }
  return true;
}

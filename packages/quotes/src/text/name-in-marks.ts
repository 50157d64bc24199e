import { has, low, type Document } from './document.ts';
import { Flag } from './flags.ts';
import { isFinite } from './verb-use.ts';

const isImperative = (doc: Document, i: number): boolean => has(doc, i, Flag.finite) && /(?:ez|ons)$/u.test(low(doc, i));

/** « Quotidien » a affirmé: a short name in marks as subject. */
export function isNameInMarks(doc: Document, stretch: number): boolean {
  const { open, close } = doc.quoted[stretch]!;
  if (close - open > 5 || !has(doc, open + 1, Flag.capital) || isImperative(doc, open + 1)) return false;
  for (let i = open + 1; i < close; i++) if (!has(doc, i, Flag.word) || isFinite(doc, i)) return false;
  return true;
}

/** « Le Soir » a affirmé, les « gilets jaunes » ont bloqué: marks that are the subject of what follows, or end it. */
export const isSubjectInMarks = (doc: Document, stretch: number): boolean =>
  isNameInMarks(doc, stretch) || has(doc, doc.quoted[stretch]!.open - 1, Flag.determiner);

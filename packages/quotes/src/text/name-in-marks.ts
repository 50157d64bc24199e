import { isFullName } from './apposition.ts';
import { has, is, low, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isOf } from './function-words.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import { isFinite } from './verb-use.ts';

const isImperative = (doc: Document, i: number): boolean => has(doc, i, Flag.finite) && /(?:ez|ons)$/u.test(low(doc, i));

/** « Quotidien », « le Monde » a affirmé: a short name in marks as subject. */
export function isNameInMarks(doc: Document, stretch: number): boolean {
  const { open, close } = doc.quoted[stretch]!;
  const name = is(doc, open + 1, Kind.definite) && !has(doc, open + 1, Flag.capital) ? open + 2 : open + 1;
  if (close - open > 5 || !has(doc, name, Flag.capital) || isImperative(doc, name)) return false;
  for (let i = open + 1; i < close; i++) if (!has(doc, i, Flag.word) || isFinite(doc, i)) return false;
  return true;
}

/** End (exclusive) of a name in marks that begins at a word, with or without its article: « Marianne », le « Canard enchaîné »; the word where none does. */
export function nameInMarksEnd(doc: Document, i: number): number {
  const stretch = doc.opens[is(doc, i, Kind.definite) && is(doc, i, Kind.article) ? i + 1 : i] ?? -1;
  return stretch >= 0 && isNameInMarks(doc, stretch) ? doc.quoted[stretch]!.close + 1 : i;
}

/** How many words a noun in marks may have, with them. */
const MARKED = 4;

/** The same of a noun in marks behind its article too: les « gilets jaunes », un « casseur ». */
export function marksEnd(doc: Document, i: number): number {
  const marks = has(doc, i, Flag.determiner) && !isOf(doc, i) ? doc.quoted[doc.opens[i + 1]!] : undefined;
  return marks && marks.close - marks.open <= MARKED ? marks.close + 1 : nameInMarksEnd(doc, i);
}

/** The longest title of a document, in words. */
const TITLE = 10;

/** Whether the marks at k name the body before them, « l'association portugaise « Culture Nouvelle » », or the document, « l'article « Qui paiera ? » du Soir ». */
export function isNamedInMarks(doc: Document, k: number): boolean {
  const { open, close } = doc.quoted[doc.opens[k]!]!;
  if (isNameInMarks(doc, doc.opens[k]!) && (has(doc, k - 1, Flag.body) || has(doc, k - 2, Flag.body))) return true;
  return close - open < TITLE && isSpeechNoun(low(doc, k - 1), 'document');
}

/** How many words the title of a work may have. */
const WORK = 8;

/** « Titanic »: whether a title in marks begins at a word. */
export function isWork(doc: Document, i: number): boolean {
  const stretch = doc.opens[i] ?? -1;
  if (stretch < 0) return false;
  const { open, close } = doc.quoted[stretch]!;
  return has(doc, open + 1, Flag.capital) && close - open <= WORK && !has(doc, close - 1, Flag.final);
}

/** « Le Soir » a affirmé, les « gilets jaunes » ont bloqué: marks that are the subject of what follows, or end it. */
export const isSubjectInMarks = (doc: Document, stretch: number): boolean =>
  isNameInMarks(doc, stretch) || has(doc, doc.quoted[stretch]!.open - 1, Flag.determiner);

/** « [« Parasite »] a remporté la Palme d'or. »: a short name in marks that opens its sentence right before the verb. */
export function opensAsSubject(doc: Document, stretch: number): boolean {
  const { open, close } = doc.quoted[stretch]!;
  return open === doc.first[open] && isFinite(doc, close + 1) && isNameInMarks(doc, stretch);
}

/**
 * « Jean Roux, membre de l'association « vivre au lac », [a sorti un livre] », « L'émission « Tout va bien » [réunira 300 invités] »: whether marks complete
 * a phrase without a verb that opens the sentence, a name or, right before the verb, any phrase, which is the subject of what follows.
 */
export function completesSubject(doc: Document, stretch: number): boolean {
  const { open, close } = doc.quoted[stretch]!;
  const from = doc.first[open]!;
  if (open - from < 2 || !has(doc, open - 1, Flag.word)) return false;
  let named = false;
  for (let i = from; i < open; i++) {
    if (isFinite(doc, i) || doc.closes[i]! >= 0) return false;
    if (isFullName(doc, i)) named = true;
  }
  return named || !has(doc, close + 1, Flag.comma);
}

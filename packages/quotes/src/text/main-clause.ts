import { has, is, low, type Document } from './document.ts';
import { Flag, Kind, PREVERBAL, SEPARATOR } from './flags.ts';
import { readPhrase } from './noun-phrase.ts';
import { hasVerb, isFinite } from './verb-use.ts';

/** Whether a subject and its finite verb stand at i. */
export function startsMainClause(doc: Document, i: number, limit: number): boolean {
  // « plus aucun train ne roule »
  const first = low(doc, i) === 'plus' && has(doc, i + 1, Flag.determiner) ? i + 1 : i;
  let k = readPhrase(doc, first, limit);
  if (k === first) return false;
  if (doc.opens[k]! >= 0) k++;
  return isFinite(doc, pastAdverbs(doc, k));
}

/** How many words an insertion may have, and how many insertions may stand between a subject and its verb. */
const INSERTION = 30;
const INSERTIONS = 3;

/** « [Luc Ferral, maire de Brest,] a quitté la salle », « [le maire, qui part,] refuse »: behind a subject at i and what stands between commas, the first word of its verb; -1 where none comes. */
export function verbBehindCut(doc: Document, i: number, limit: number): number {
  let k = readPhrase(doc, i, limit);
  if (k === i) return -1;
  for (let insertions = 0; insertions < INSERTIONS && k < limit && has(doc, k, Flag.comma); insertions++) {
    if (isFinite(doc, pastAdverbs(doc, k + 1))) return has(doc, k + 1, Flag.coordinator) ? -1 : k + 1;
    const end = insertionEnd(doc, k + 1, Math.min(limit, k + INSERTION));
    if (end === undefined) return -1;
    k = end;
  }
  return -1;
}

/** The comma that ends what is said between two of them: words without a verb, or a relative clause. */
function insertionEnd(doc: Document, from: number, limit: number): number | undefined {
  const isRelative = has(doc, from, Flag.relative | Flag.que) || has(doc, from + 1, Flag.relative);
  for (let k = from; k < limit; k++) {
    if (doc.opens[k]! >= 0) k = doc.quoted[doc.opens[k]!]!.close;
    else if (has(doc, k, Flag.comma)) return k;
    else if (has(doc, k, SEPARATOR) || (!isRelative && isFinite(doc, k))) return undefined;
  }
  return undefined;
}

/** How many words may stand before the *que* of what opens a subordinate clause: « étant donné que ». */
const OPENING = 3;

/** « quand », « si », « même si », « tant que », « quoi que », « à moins que »: whether a subordinate clause begins at a word. */
export function opensSubordinate(doc: Document, from: number): boolean {
  if (is(doc, from, Kind.when)) return true;
  for (let i = from; i <= from + OPENING; i++) {
    if (has(doc, i, Flag.que)) return i > from && (low(doc, i - 2) === 'à' || !is(doc, i - 1, Kind.degree));
    if (low(doc, i) === 'si' || (low(doc, i) === "s'" && is(doc, i + 1, Kind.they))) return true;
    if ((has(doc, i, Flag.determiner | Flag.subject) && !is(doc, i, Kind.asks)) || isFinite(doc, i)) return false;
  }
  return false;
}

function pastAdverbs(doc: Document, from: number): number {
  let k = from;
  while (has(doc, k, PREVERBAL | Flag.adverb)) k++;
  return k;
}

/** How far before a verb its subject is looked for. */
const REACH = 24;

/** The last separator or conjunction before a word of its sentence. */
function boundaryBefore(doc: Document, i: number): number {
  let at = i - 1;
  while (at >= doc.first[i]! && at > i - REACH && !has(doc, at, SEPARATOR | Flag.coordinator)) at--;
  return at;
}

/** Whether a phrase stands between a boundary and a word, but for adverbs. */
function fills(doc: Document, boundary: number, end: number): boolean {
  let from = boundary + 1;
  while (from < end && has(doc, from, Flag.adverb)) from++;
  let k = readPhrase(doc, from, end);
  if (k === from) return false;
  while (k < end && has(doc, k, Flag.adverb)) k++;
  return k === end;
}

/** « P, [les syndicats] réclament une étude », « P, et [le préfet], furieux, demande un rapport »: whether the subject of a verb stands before it, behind another clause. */
export function hasOwnSubject(doc: Document, verb: number): boolean {
  if (!has(doc, verb - 1, Flag.comma)) return fills(doc, boundaryBefore(doc, verb), verb);
  const comma = boundaryBefore(doc, verb - 1);
  if (!has(doc, comma, Flag.comma) || hasVerb(doc, { from: comma + 1, to: verb - 2 })) return false;
  const boundary = boundaryBefore(doc, comma);
  return has(doc, boundary, Flag.coordinator) && fills(doc, boundary, comma);
}

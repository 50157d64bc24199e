import { has, type Document } from './document.ts';
import { Flag, PREVERBAL } from './flags.ts';
import { readPhrase } from './noun-phrase.ts';
import { isFinite } from './verb-use.ts';

/** Whether a subject and its finite verb stand at i. */
export function startsMainClause(doc: Document, i: number, limit: number): boolean {
  let k = readPhrase(doc, i, limit);
  if (k === i) return false;
  if (doc.opens[k]! >= 0) k++;
  while (k < limit && has(doc, k, PREVERBAL | Flag.adverb)) k++;
  return isFinite(doc, k);
}

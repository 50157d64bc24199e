import { isOccasion } from './apposition.ts';
import { has, is, type Document } from './document.ts';
import { Flag, Kind } from './flags.ts';
import { isBesideWhom } from './function-words.ts';
import { isFinite, verbFrom } from './verb-use.ts';

/** « des manifestants se trouvant sur le parcours ont clamé »: end of a participle's words between a subject and its verb, or `end`. */
export function participleEnd(doc: Document, end: number, verb: number): number {
  const at = is(doc, end, Kind.oneself) ? end + 1 : end;
  if (!has(doc, at, Flag.presentParticiple)) return end;
  for (let i = at + 1; i < verb; i++) {
    if (has(doc, i, Flag.comma | Flag.que | Flag.mark | Flag.relative)) return end;
    if (isFinite(doc, i)) return verbFrom(doc, i);
  }
  return end;
}

/** « les participants à cette manifestation ont dit », « la juge en charge du dossier a dit »: end of what a preposition joins to a subject right before its verb, or `end`. */
export function complementEnd(doc: Document, end: number, verb: number): number {
  if (!has(doc, end, Flag.preposition) || isOccasion(doc, end) || (has(doc, end, Flag.clitic) && isFinite(doc, end + 1))) return end;
  for (let i = end + 1; i < verb; i++) {
    if (isFinite(doc, i)) {
      const verb = verbFrom(doc, i);
      return has(doc, verb - 1, Flag.comma) ? verb - 1 : verb;
    }
    if (has(doc, i, Flag.que | Flag.relative | Flag.negation | Flag.subject | Flag.presentParticiple) && !isBesideWhom(doc, i)) return end;
  }
  return end;
}

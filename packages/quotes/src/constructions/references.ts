import type { Candidate } from '../cues/candidate.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { has, lineEnd, low, startsLine, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFinite } from '../text/verb-use.ts';

/** How many words a heading such as « Notes et références » may have, with its colon. */
const HEADING = 4;

/** « Sources », « Notes et références : », « Source : « P », Le Monde »: whether a line heads a list of what a text was written from. */
const headsReferences = (doc: Document, i: number): boolean =>
  startsLine(doc, i) && isWordOf(low(doc, i), 'references') && (has(doc, i + 1, Flag.colon) || lineEnd(doc, i) - i < HEADING);

/** For each word behind one whether its line has no verb outside marks. */
function listedFrom(doc: Document, first: number): Uint8Array {
  const listed = new Uint8Array(doc.length);
  let from = first;
  while (from < doc.length) {
    const to = lineEnd(doc, from);
    let i = from;
    while (i <= to && (doc.inside[i]! >= 0 || !isFinite(doc, i))) i++;
    if (i > to) listed.fill(1, from, to + 1);
    from = to + 1;
  }
  return listed;
}

/** What is proposed without the titles that a list of sources has at the end of a text: « Paul Mirel, « Le cabinet est tombé ». Le Monde, 14 novembre 2012 ». Linear. */
export function withoutReferences(doc: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  let first = 0;
  while (first < doc.length && !headsReferences(doc, first)) first++;
  if (first === doc.length) return candidates;
  const listed = listedFrom(doc, first);
  return candidates.filter(({ content: [part] }) => listed[part!.from] !== 1);
}

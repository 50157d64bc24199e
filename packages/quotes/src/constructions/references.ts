import type { Candidate } from '../cues/candidate.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { has, lineEnd, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFinite } from '../text/verb-use.ts';

/** How many words a heading such as « Notes et références » may have, with its colon. */
const HEADING = 4;

/** « Source : « P », Le Monde », « Source : Insee »: whether a line tells by itself what something was written from. */
const isReference = (doc: Document, from: number, to: number): boolean =>
  isWordOf(low(doc, from), 'references') && has(doc, from + 1, Flag.colon) && from + 1 < to;

/** « Sources », « Notes et références : »: whether a line heads a list of what a text was written from. */
const headsReferences = (doc: Document, from: number, to: number): boolean =>
  isWordOf(low(doc, from), 'references') && to - from < HEADING && !isReference(doc, from, to);

/** For each word whether it stands in a list of sources, in a line that has no verb outside marks. */
function inReferences(doc: Document): Uint8Array {
  const listed = new Uint8Array(doc.length);
  let isBelow = false;
  let from = 0;
  while (from < doc.length) {
    const to = lineEnd(doc, from);
    if (isBelow || isReference(doc, from, to)) {
      let i = from;
      while (i <= to && (doc.inside[i]! >= 0 || !isFinite(doc, i))) i++;
      if (i > to) listed.fill(1, from, to + 1);
    }
    isBelow ||= headsReferences(doc, from, to);
    from = to + 1;
  }
  return listed;
}

/** What is proposed without the titles that a list of sources has at the end of a text: « Paul Mirel, « Le cabinet est tombé ». Le Monde, 14 novembre 2012 ». Linear. */
export function withoutReferences(doc: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const listed = inReferences(doc);
  return candidates.filter(({ content: [part] }) => listed[part!.from] !== 1);
}

import type { Candidate } from '../cues/candidate.ts';
import type { Document } from '../text/document.ts';
import { hasVerb } from '../text/verb-use.ts';

/** The last word of who says something and by what, where the words come before. */
function endOf({ cue, source, content }: Candidate): number | undefined {
  if (!cue || !source || content.length !== 1 || content[0]!.to >= Math.min(cue.from, source.from)) return undefined;
  return Math.max(cue.to, source.to);
}

/** « P, se réjouit [le maire] : « Q » », « P, selon [le maire] : « Q » »: what stands in marks behind a colon is said by whom the incise or the frame before it names, not by the subject of P. */
export function behindIncises(doc: Document, candidates: readonly Candidate[]): Candidate[] {
  const ends = new Map<number, { readonly told: Candidate; readonly end: number }>();
  for (const told of candidates) {
    const end = told.rule === 'incise' || told.rule === 'frame' ? endOf(told) : undefined;
    if (end !== undefined) ends.set(doc.first[end]!, { told, end });
  }
  return candidates.map((candidate) => {
    const colon = candidate.content[0]!.from - 2;
    const before = candidate.rule === 'colon' && colon > 0 ? ends.get(doc.first[colon]!) : undefined;
    if (!before || before.end >= colon || hasVerb(doc, { from: before.end + 1, to: colon - 1 })) return candidate;
    const { rule, kind, content } = candidate;
    const { source, cue, sense, group } = before.told;
    return { rule, kind, content, ...(source && { source }), ...(cue && { cue }), ...(sense && { sense }), ...(group && { group }) };
  });
}

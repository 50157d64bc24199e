import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd, sentenceTo, trim } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { has, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

/** The first stretch in marks within a few words of i, before any separator: index of its mark, or -1. */
function marksNear(doc: Document, i: number, limit: number): number {
  for (let k = i; k < limit && k < i + 6; k++) {
    if (doc.opens[k]! >= 0) return k;
    if (!has(doc, k, Flag.word)) return -1;
  }
  return -1;
}

/** « se dit « rassuré » », « se déclare favorable à un « quinquennat » »: the attribute is the content, if marks stand near its start. */
export function findAttributes(context: Context): Candidate[] {
  const { doc, groups, starts } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (
      !group.reflexive ||
      !/^(?:dire|déclarer|montrer|juger|estimer|affirmer|vouloir|proclamer)$/u.test(group.cue.lemma) ||
      group.mood === 'past participle'
    )
      continue;
    const limit = sentenceTo(doc, group.to) + 1;
    let from = group.to + 1;
    while (from < limit && has(doc, from, Flag.adverb) && doc.opens[from + 1]! < 0) from++;
    if (has(doc, from, Flag.infinitive | Flag.que | Flag.comma) || marksNear(doc, from, limit) < 0) continue;
    const range = trim(doc, from, clauseEnd(doc, from, group, starts));
    if (!range) continue;
    const source = sourceOf(context, group);
    found.push({
      rule: 'infinitive',
      kind: 'mixed',
      content: [range],
      cue: group,
      sense: group.cue.sense,
      group,
      ...(source && { source }),
    });
  }
  return found;
}

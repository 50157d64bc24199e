import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseKind, sentenceTo, trim } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { has, type Document } from '../text/document.ts';
import { AUXILIARY, Flag } from '../text/flags.ts';

/** The first stretch in marks within a few words of i, before any separator: index of its mark, or -1. */
function marksNear(doc: Document, i: number, limit: number): number {
  for (let k = i; k < limit && k < i + 6; k++) {
    if (doc.opens[k]! >= 0) return k;
    if (!has(doc, k, Flag.word)) return -1;
  }
  return -1;
}

/** An adjective or participle, with the adverb before it: « très inquiet », « plutôt favorable ». */
function isAttribute(doc: Document, i: number): boolean {
  let k = i;
  while (has(doc, k, Flag.adverb)) k++;
  return doc.flags[k] === Flag.word || (has(doc, k, Flag.pastParticiple) && !has(doc, k, AUXILIARY));
}

/** « se dit « rassuré » », « s'est dit convaincu que P »: the attribute is the content; with verbs that also judge or show, if marks stand near its start. */
export function findAttributes(context: Context): Candidate[] {
  const { doc, groups } = context;
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
    if (has(doc, from, Flag.infinitive | Flag.que | Flag.comma)) continue;
    if (marksNear(doc, from, limit) < 0 && !(group.cue.lemma === 'dire' && isAttribute(doc, from))) continue;
    const range = trim(doc, from, clauseEnd(context, from, group));
    if (!range) continue;
    const source = sourceOf(context, group);
    found.push({
      rule: 'infinitive',
      kind: clauseKind(doc, [range]),
      content: [range],
      cue: group,
      sense: group.cue.sense,
      group,
      ...(source && { source }),
    });
  }
  return found;
}

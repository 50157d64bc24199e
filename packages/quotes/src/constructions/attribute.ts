import { chooseEnd, type WeighEnds } from '../choice/ends.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseKind, sentenceTo, trim } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

/** The first stretch in marks within a few words of i, before any separator: index of its mark, or -1. */
function marksNear(doc: Document, i: number, limit: number): number {
  for (let k = i; k < limit && k < i + 6; k++) {
    if (doc.opens[k]! >= 0) return k;
    if (!has(doc, k, Flag.word)) return -1;
  }
  return -1;
}

/** What an attribute may be by its form: « [prête] à négocier », « [victime] d'un complot », « [lésé] par la vente ». */
const FORMS = Flag.word | Flag.finite | Flag.pastParticiple | Flag.sourceNoun;

/** An adjective, participle or noun without its article, with the adverb before it: « très inquiet », « plutôt favorable ». */
function isAttribute(doc: Document, i: number): boolean {
  let k = i;
  while (has(doc, k, Flag.adverb)) k++;
  return has(doc, k, Flag.word) && (doc.flags[k]! & ~FORMS) === 0;
}

/** « au [premier] étage »: an adjunct that has its noun still to come. */
const ORDINAL = /^(?:premi[eè]re?|seconde?|derni[eè]re?|\p{L}+ième)$/u;

/** « s'est dite mardi devant les députés [« inquiète »] », « se dit ce matin [favorable] au projet »: where the attribute begins behind adjuncts; i if it does not. */
function behindAdjuncts(doc: Document, i: number, limit: number): number {
  const start = skipAdjuncts(doc, i, limit);
  if (start >= limit || (doc.opens[start]! < 0 && (!isAttribute(doc, start) || ORDINAL.test(low(doc, start - 1))))) return i;
  for (let k = i; k < start; k++) if (has(doc, k, Flag.pastParticiple)) return has(doc, k - 1, Flag.comma) ? i : k;
  return start;
}

/** « se dit « rassuré » », « s'est dit convaincu que P »: the attribute is the content; with verbs that also judge or show, if marks stand near its start. */
export function findAttributes(context: Context, weighEnds?: WeighEnds): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    const { frames } = group.cue;
    if (!group.reflexive || !/a/iu.test(frames) || group.mood === 'past participle') continue;
    const limit = sentenceTo(doc, group.to) + 1;
    let from = behindAdjuncts(doc, group.to + 1, limit);
    while (from < limit && has(doc, from, Flag.adverb)) from++;
    // « P, se dit persuadé [le maire] »
    if (has(doc, group.from - 1, Flag.comma | Flag.mark) && invertedSubject(doc, group)?.from === from + 1) continue;
    if (marksNear(doc, from, limit) < 0 && !(frames.includes('a') && isAttribute(doc, from))) continue;
    const clause = trim(doc, from, clauseEnd(context, from, group));
    if (!clause) continue;
    const range = chooseEnd(context, { group, opening: 'attribute', clause }, weighEnds);
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

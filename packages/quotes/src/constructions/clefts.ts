import type { Candidate } from '../cues/candidate.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { clauseKind } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { clausesFrom } from './clauses-from.ts';

/** Whether *ce que* ends before a word. */
const followsCeQue = (doc: Document, i: number): boolean => has(doc, i - 1, Flag.que) && low(doc, i - 2) === 'ce';

/** The subject of a verb that *ce que* opens, before or behind it. */
function subjectOf(context: Context, group: VerbGroup): Range | undefined {
  const { doc } = context;
  if (followsCeQue(doc, group.from)) return invertedSubject(doc, group);
  const source = sourceOf(context, group);
  return source?.to === group.from - 1 && followsCeQue(doc, source.from) ? source : undefined;
}

/** « Ce que X assure, c'est que P », « Ce que dit X, c'est que P ». */
export function findClefts(context: Context): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (group.mood !== 'finite' || !group.cue.frames.includes('q')) continue;
    const source = subjectOf(context, group);
    if (!source) continue;
    const comma = skipAdjuncts(doc, Math.max(source.to, group.to) + 1, doc.last[group.to]!);
    if (!has(doc, comma, Flag.comma) || low(doc, comma + 1) !== "c'" || !has(doc, comma + 2, Flag.etre) || !has(doc, comma + 3, Flag.que))
      continue;
    const content = clausesFrom(context, comma + 3, group);
    if (content.length > 0)
      found.push({ rule: 'que', kind: clauseKind(doc, content), content, cue: group, sense: group.cue.sense, source, group });
  }
  return found;
}

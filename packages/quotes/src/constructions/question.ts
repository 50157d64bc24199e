import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd, clauseKind, sentenceTo, trim } from '../cues/content.ts';
import { skipAdjuncts, sourceOf, type Context } from '../cues/context.ts';
import { has, low } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

const INTERROGATIVE = /^(?:si|s'|pourquoi|comment|combien|quand|où|quel|quelle|quels|quelles|qui)$/u;

/** « a demandé si P », « explique pourquoi P », « n'a pas précisé combien P ». */
export function findQuestions(context: Context): Candidate[] {
  const { doc, groups, starts } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (
      !group.cue.frames.includes('s') ||
      group.mood === 'past participle' ||
      group.passive ||
      (group.negated && has(doc, group.head, Flag.infinitive))
    )
      continue;
    const limit = sentenceTo(doc, group.to) + 1;
    const at = skipAdjuncts(doc, group.to + 1, limit);
    const word = low(doc, at);
    if (
      !INTERROGATIVE.test(word) ||
      at >= limit ||
      (at > group.to + 1 && /^(?:qui|où|quand)$/u.test(word)) ||
      (word === "s'" && !/^ils?$/u.test(low(doc, at + 1)))
    )
      continue;
    const from = /^(?:si|s')$/u.test(word) ? at + 1 : at;
    const range = trim(doc, from, clauseEnd(doc, from, group, starts));
    if (!range || range.to - range.from < 1) continue;
    const source = sourceOf(context, group);
    if (low(doc, group.from - 1) === 'sans' || (source && /^(?:c'|ce|cela|ça)$/u.test(low(doc, source.from)))) continue;
    found.push({
      rule: 'question',
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

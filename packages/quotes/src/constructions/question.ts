import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from '../cues/clause-end.ts';
import { clauseKind, sentenceTo, trim } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

const INTERROGATIVE = /^(?:si|s'|pourquoi|comment|combien|quand|où|quel|quelle|quels|quelles|qui)$/u;

/** « a demandé à quoi sert P », « demande ce que P ». */
const asksWhat = (doc: Document, i: number, { cue }: VerbGroup): boolean =>
  (has(doc, i, Flag.preposition) && /^(?:quoi|quel(?:le)?s?|où)$/u.test(low(doc, i + 1))) ||
  (cue.lemma === 'demander' && low(doc, i) === 'ce' && has(doc, i + 1, Flag.que | Flag.relative));

/** « n'a pas précisé combien P », « refuse de dire si P »: nothing was said. */
const isWithheld = (doc: Document, { negated, from, to }: VerbGroup): boolean => {
  if (negated) return true;
  for (let i = Math.max(doc.first[from]!, from - 2); i <= to; i++) if (low(doc, i).startsWith('refus')) return true;
  return false;
};

/** « a demandé si P », « explique pourquoi P ». */
export function findQuestions(context: Context): Candidate[] {
  const { doc, groups, starts } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (!group.cue.frames.includes('s') || group.mood === 'past participle' || group.passive || isWithheld(doc, group)) continue;
    const limit = sentenceTo(doc, group.to) + 1;
    const asked = asksWhat(doc, group.to + 1, group);
    const at =
      asked || (low(doc, group.to + 1) === 'comment' && !has(doc, group.to + 2, Flag.comma))
        ? group.to + 1
        : skipAdjuncts(doc, group.to + 1, limit);
    const word = low(doc, at);
    if (
      !(asked || INTERROGATIVE.test(word)) ||
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

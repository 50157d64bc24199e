import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Candidate } from '../cues/candidate.ts';
import { sentenceFrom } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { hasOwnSubject } from '../text/main-clause.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { subjectBefore } from '../text/subject.ts';
import { hasVerb } from '../text/verb-use.ts';
import { contentAround, incised } from './around.ts';

/** « P », X a dit: the subject stands before its verb, right after the marks, and nothing that the verb could report follows. */
export function plainIncise(context: Context, group: VerbGroup): Candidate | undefined {
  const { doc } = context;
  const source = subjectBefore(doc, group.from);
  if (group.negated || source?.to !== group.from - 1 || has(doc, source.from, Flag.relative) || startsLine(doc, source.from))
    return undefined;
  const closing = has(doc, source.from - 1, Flag.comma) ? source.from - 2 : source.from - 1;
  if (closing < 0 || doc.closes[closing]! < 0 || (has(doc, closing - 1, Flag.final) && doc.first[source.from] === source.from))
    return undefined;
  const after = skipAdjuncts(doc, group.to + 1, doc.last[group.to]! + 1);
  if (!has(doc, after, Flag.final) && after <= doc.last[group.to]!) return undefined;
  const clause = { from: source.from, to: group.to };
  const around = contentAround(context, clause);
  return around?.kind === 'direct' ? incised(around, group, source, clause) : undefined;
}

/** « P confirme la préfecture. »: without a comma, where P has its verb already and the sentence ends with somebody as subject. */
export function bareIncise(context: Context, group: VerbGroup): Candidate | undefined {
  const { doc } = context;
  const { from, to } = group;
  if (!group.cue.frames.includes('x') || group.inverted >= 0 || group.negated || doc.inside[from]! >= 0) return undefined;
  if (!has(doc, from - 1, Flag.word) || has(doc, from - 1, NO_END)) return undefined;
  const source = invertedSubject(doc, group);
  if (!source || !isHeadedBySomebody(doc, source) || !has(doc, source.to + 1, Flag.final) || !isCloseTo(doc, to, source.from))
    return undefined;
  const head = { from: sentenceFrom(doc, from), to: from - 1 };
  if (!isComplete(doc, head) || hasOwnSubject(doc, from) || isBehindInsertion(doc, head)) return undefined;
  const clause = { from, to: source.to };
  const around = contentAround(context, clause);
  return around && incised(around, group, source, clause);
}

/** « P et le préfet, [dans un discours] (accuse le maire) »: whether what stands behind the last comma has no verb. */
function isBehindInsertion(doc: Document, { from, to }: Range): boolean {
  let i = to;
  while (i > from && !has(doc, i, Flag.comma | Flag.coordinator)) i--;
  return has(doc, i, Flag.comma) && !hasVerb(doc, { from: i + 1, to });
}

/** What cannot end a clause. */
const NO_END =
  Flag.preposition |
  Flag.determiner |
  Flag.subject |
  Flag.clitic |
  Flag.negation |
  Flag.que |
  Flag.relative |
  Flag.coordinator |
  Flag.subordinator;

/** Whether only adverbs and times stand between a verb and its subject. */
function isCloseTo(doc: Document, verb: number, subject: number): boolean {
  for (let i = verb + 1; i < subject; i++) if (!has(doc, i, Flag.adverb | Flag.time | Flag.number)) return false;
  return true;
}

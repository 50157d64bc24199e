import { skipAdjuncts } from '../cues/adjuncts.ts';
import { sentenceFrom } from '../cues/content.ts';
import { invertedSubject } from '../cues/inversion.ts';
import { groupAt, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo } from '../text/function-words.ts';
import { opensClause } from '../text/pending-verbs.ts';
import { readFrame } from './read-frame.ts';

/** How many reports in one sentence are looked at. */
const REPORTS = 8;

/** Where an incise or a frame behind a comma ends that stands between two words: « P, [dit le maire], mais Q », « P, [selon le maire], et Q »; from the first on, the last word of each. */
function reportsIn(context: Context, { from, to }: Range): Range[] {
  const { doc, groups } = context;
  const found: Range[] = [];
  for (let i = groupAt(groups, from); i < groups.length && groups[i]!.to <= to && found.length < REPORTS; i++) {
    const group = groups[i]!;
    const end = inciseEnd(context, group);
    if (end >= 0) found.push({ from: group.from, to: end });
  }
  for (let i = from; i <= to && found.length < REPORTS; i++) {
    const frame = isAccordingTo(doc, i) && has(doc, i - 1, Flag.comma) ? readFrame(context, i) : undefined;
    if (frame) found.push({ from: i, to: frame.source.to });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The last word of the incise behind a comma that a verb makes with its subject behind it, or -1. */
function inciseEnd({ doc }: Context, group: VerbGroup): number {
  if (group.mood !== 'finite' || group.passive || !group.cue.frames.includes('x') || !has(doc, group.from - 1, Flag.comma)) return -1;
  const subject = invertedSubject(doc, group);
  return group.inverted >= 0 || (subject && subject.from > group.to) ? Math.max(group.to, subject?.to ?? -1) : -1;
}

/** « P, dit le maire, mais [Q], dit le préfet », « P, dit le maire ; [Q], dit le préfet »: where the words of a later report of a sentence begin; behind a semicolon those before may be told with *que*, or by what opens them: « Selon le maire, P ; [Q], selon le préfet ». */
export function pastReports(context: Context, from: number, before: number): number {
  const { doc } = context;
  let start = from;
  for (const { to } of reportsIn(context, { from, to: before })) {
    let end = to + 1;
    while (end < before && !has(doc, end, Flag.comma | Flag.semicolon)) end++;
    if (end >= before) break;
    if (has(doc, end, Flag.semicolon)) start = end + 1;
    else if (has(doc, end + 1, Flag.coordinator)) start = end + 2;
  }
  for (let i = start; i < before; i++)
    if (has(doc, i, Flag.semicolon) && (isAccordingTo(doc, start) || reportedAlready(context, i, start))) start = i + 1;
  return start;
}

/** « X a dit que P, comme l'a dit Y », « [X assure que P] ; Q, selon Y »: whether what stands before a word of its sentence, from its start on or another, is attributed by a verb of its own. */
export function reportedAlready({ doc, groups }: Context, at: number, from = sentenceFrom(doc, at)): boolean {
  for (let i = groupAt(groups, from); i < groups.length && groups[i]!.from < at; i++) {
    const que = skipAdjuncts(doc, groups[i]!.to + 1, at);
    if (groups[i]!.mood === 'finite' && has(doc, que, Flag.que) && opensClause(doc, que)) return true;
  }
  return false;
}

/** « P, dit le maire, [mais Q, dit le préfet] »: whether the words between two are those of another report. */
export const isReportedAgain = (context: Context, from: number, to: number): boolean =>
  reportsIn(context, { from, to }).some((report) => report.from > from + 1);

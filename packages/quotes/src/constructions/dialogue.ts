import type { Candidate } from '../cues/candidate.ts';
import { trim } from '../cues/content.ts';
import { groupAt, type Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { hasVerb } from '../text/verb-use.ts';

/** First and last word of each line that opens with a dash and a capital. */
function dashLines(doc: Document): Range[] {
  const lines: Range[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (!has(doc, i, Flag.dash) || !startsLine(doc, i) || !has(doc, i + 1, Flag.capital)) continue;
    let to = i + 1;
    while (to + 1 < doc.length && !startsLine(doc, to + 1)) to++;
    lines.push({ from: i + 1, to });
    i = to;
  }
  return lines;
}

/** The incise of a line, if it has one; « - Paul Mirel, maire, a confirmé [la présence] des élus » has none. */
function inciseIn(doc: Document, groups: readonly VerbGroup[], { from, to }: Range): { group: VerbGroup; source: Range } | undefined {
  for (let i = groupAt(groups, from + 1); i < groups.length && groups[i]!.from <= to; i++) {
    const group = groups[i]!;
    if (group.mood !== 'finite' || group.passive || !has(doc, group.from - 1, Flag.comma | Flag.final)) continue;
    const source = invertedSubject(doc, group);
    if (!source || source.from <= group.from) continue;
    if (group.inverted >= 0 || isHeadedBySomebody(doc, source) || hasVerb(doc, { from, to: group.from - 1 })) return { group, source };
  }
  return undefined;
}

/** Lines of a list have marks around what is said, lines of a dialogue only around what it tells. */
function holdsMarks(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (doc.opens[i]! >= 0) return true;
  return false;
}

/** « — Monsieur Lambert, une question vous a été posée. »: a sentence to or of those who speak. */
function isAddressed(doc: Document, { from, to }: Range): boolean {
  if (low(doc, from - 1) === '-' || !has(doc, to, Flag.final)) return false;
  for (let i = from; i <= to; i++) if (is(doc, i, Kind.me | Kind.us | Kind.you)) return true;
  return false;
}

/** — P, dit-il. Q. Lines that open with a dash speak where one of the run has an incise or asks, or a colon comes before, save those that are somebody's by their first word. */
export function findDialogues({ doc, groups }: Context, isTaken: (from: number) => boolean = () => false): Candidate[] {
  const found: Candidate[] = [];
  let spoken = false;
  let end = -1;
  for (const line of dashLines(doc)) {
    const incise = inciseIn(doc, groups, line);
    const follows = line.from - 2 === end;
    end = line.to;
    const marked = holdsMarks(doc, line);
    if (has(doc, line.to, Flag.semicolon)) spoken = false;
    else
      spoken =
        (follows && spoken) ||
        (!marked &&
          (incise !== undefined ||
            (has(doc, line.from - 2, Flag.colon) && low(doc, line.from - 1) !== '-') ||
            /^[?!]$/u.test(low(doc, line.to)) ||
            isAddressed(doc, line)));
    if (!spoken || isTaken(line.from - 1)) continue;
    if (!incise) {
      const content = trim(doc, line.from, line.to, Flag.final);
      if (content) found.push({ rule: 'dialogue', kind: 'direct', content: [content] });
      continue;
    }
    const { group, source } = incise;
    let after = Math.max(group.to, source.to) + 1;
    while (after < line.to && !has(doc, after, Flag.comma | Flag.final)) after++;
    const content = [trim(doc, line.from, group.from - 1, Flag.final), trim(doc, after, line.to, Flag.final)].filter(
      (range) => range !== undefined,
    );
    if (content.length > 0) found.push({ rule: 'dialogue', kind: 'direct', content, cue: group, sense: group.cue.sense, source, group });
  }
  return found;
}

import type { Candidate } from '../cues/candidate.ts';
import { trim } from '../cues/content.ts';
import { groupAt, type Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, lineEnd, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { mainSubject } from '../text/subject.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { hasVerb } from '../text/verb-use.ts';

/** First and last word of each line that opens with a dash and a capital. */
function dashLines(doc: Document): Range[] {
  const lines: Range[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (!has(doc, i, Flag.dash) || !startsLine(doc, i) || !has(doc, i + 1, Flag.capital)) continue;
    const to = lineEnd(doc, i + 1);
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

/** A line of a dialogue; undefined where nothing is said in it. */
type Turn = Candidate | undefined;

/** Lines that follow each other, by two who take turns: whom an incise names says every other line, and who is told of before a question asks it. */
function inTurn(doc: Document, turns: readonly Turn[]): Candidate[] {
  const [first] = turns;
  const known = [0, 1].map((parity) => turns.find((turn, i) => i % 2 === parity && turn?.source)?.source);
  const [asked] = first?.content ?? [];
  if (asked && !known[0] && turns.length > 1 && low(doc, asked.to) === '?') {
    const told = toldOfBefore(doc, asked.from - 1);
    if (told) known[addresses(doc, asked, told) ? 1 : 0] ??= told;
  }
  return turns.flatMap((turn, i) => {
    if (!turn || turn.source) return turn ? [turn] : [];
    const [implied, receiver] = [known[i % 2], known[1 - (i % 2)]];
    return [{ ...turn, ...(implied && { implied }), ...(receiver && { receiver }) }];
  });
}

/** « [La présidente] reprend le procès-verbal. — Vous vous souvenez ? »: whom the sentence before a dash tells of. */
function toldOfBefore(doc: Document, dash: number): Range | undefined {
  const before = dash - 1;
  if (before < 0) return undefined;
  const from = doc.first[before]!;
  const subject = mainSubject(doc, from, before) ?? { from, to: readPhrase(doc, from, before) - 1 };
  return subject.to >= subject.from && isHeadedBySomebody(doc, subject) ? subject : undefined;
}

/** « Et mes gouttes, [docteur] ? »: whether a question is put to somebody, by what he is called. */
function addresses(doc: Document, { from, to }: Range, somebody: Range): boolean {
  const called = low(doc, headOf(doc, somebody));
  for (let i = from; i <= to; i++) if (low(doc, i) === called) return true;
  return false;
}

/** — P, dit-il. Q. Lines that open with a dash speak where one of the run has an incise or asks, or a colon comes before, save those that are somebody's by their first word. */
export function findDialogues({ doc, groups }: Context, isTaken: (from: number) => boolean = () => false): Candidate[] {
  const runs: Turn[][] = [];
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
    if (!follows || runs.length === 0) runs.push([]);
    const turns = runs.at(-1)!;
    if (!incise) {
      const content = trim(doc, line.from, line.to, Flag.final);
      turns.push(content && { rule: 'dialogue', kind: 'direct', content: [content] });
      continue;
    }
    const { group, source } = incise;
    let after = Math.max(group.to, source.to) + 1;
    while (after < line.to && !has(doc, after, Flag.comma | Flag.final)) after++;
    const content = [trim(doc, line.from, group.from - 1, Flag.final), trim(doc, after, line.to, Flag.final)].filter(
      (range) => range !== undefined,
    );
    turns.push(
      content.length > 0 ? { rule: 'dialogue', kind: 'direct', content, cue: group, sense: group.cue.sense, source, group } : undefined,
    );
  }
  return runs.flatMap((turns) => inTurn(doc, turns));
}

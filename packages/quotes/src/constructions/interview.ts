import type { Candidate } from '../cues/candidate.ts';
import { inner, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isNameLabel, isTurnLabel, linesOf, type Line } from '../text/lines.ts';
import { intervieweeBefore, spelledOut } from './interviewee.ts';

/** Whether a line has a word outside marks, or inside them too, that the test takes. */
function says(doc: Document, { from, to }: Range, takes: (doc: Document, i: number) => boolean, anywhere = false): boolean {
  for (let i = from; i <= to; i++) if ((anywhere || doc.inside[i]! < 0) && takes(doc, i)) return true;
  return false;
}

const isMine = (doc: Document, i: number): boolean => is(doc, i, Kind.me);
const isYours = (doc: Document, i: number): boolean => is(doc, i, Kind.you);
const isInterview = (doc: Document, i: number): boolean => /^(?:questions|entretien|interview|rencontre)$/u.test(low(doc, i));

/** « Propos recueillis par X » */
const isGathered = (doc: Document, { from }: Line): boolean => low(doc, from) === 'propos' && low(doc, from + 1).startsWith('recueilli');

/** The words of lines that follow each other; a line that ends like a heading is none of them. */
function contentOf(doc: Document, lines: readonly Line[]): Range[] {
  const content: Range[] = [];
  let goesOn = false;
  for (const { body, label } of lines) {
    const range = label || has(doc, body.to, Flag.final | Flag.mark) ? trim(doc, body.from, body.to, Flag.final) : undefined;
    if (range && goesOn) content.push({ from: content.pop()!.from, to: range.to });
    else if (range) content.push(range);
    goesOn = range !== undefined;
  }
  return content;
}

/** Where the last turn ends: at the first line from `end` on that does not speak of itself. */
function lastOf(doc: Document, lines: readonly Line[], end: number): number {
  let i = end;
  while (i < lines.length && says(doc, lines[i]!, isMine)) i++;
  return i;
}

/** Whether the words of a turn stand wholly in marks, which make it a quote without being an interview; those of a turn of several lines close behind the last. */
function isMarked(doc: Document, { body }: Line): boolean {
  const opened = doc.opens[body.from]!;
  return opened >= 0 && doc.quoted[opened]!.close >= body.to;
}

/** « Le Courrier : P ? », « Léa Petit : Q »: where one asks and another answers, the turns of those whose labels are full names or come again. */
function namedTurns(doc: Document, lines: readonly Line[]): Candidate[] {
  const key = ({ from, to }: Range): string => doc.text.slice(doc.start[from], doc.end[to]).toLowerCase();
  const times = new Map<string, number>();
  for (const { label } of lines) if (label) times.set(key(label), (times.get(key(label)) ?? 0) + 1);
  const starts = lines.flatMap(({ label }, i) =>
    label && !isTurnLabel(doc, label) && (isNameLabel(doc, label) || times.get(key(label))! > 1) ? [i] : [],
  );
  const isAnswer = (start: number, next: Line | undefined): boolean =>
    lines[start]!.asks &&
    next?.label !== undefined &&
    !next.asks &&
    isNameLabel(doc, next.label) &&
    key(next.label) !== key(lines[start]!.label!);
  if (starts.length < 3 || !starts.some((start, n) => isAnswer(start, lines[starts[n + 1] ?? -1]))) return [];
  const nameOf = spelledOut(
    doc,
    starts.map((start) => lines[start]!.label!),
  );
  return starts.flatMap((start, n): Candidate[] => {
    const { label, asks } = lines[start]!;
    if (isMarked(doc, lines[start]!)) return [];
    const content = contentOf(doc, lines.slice(start, asks ? start + 1 : (starts[n + 1] ?? lastOf(doc, lines, start + 1))));
    const implied = nameOf(label!);
    return content.length > 0 ? [{ rule: 'dialogue', kind: 'direct', content, source: label!, ...(implied && { implied }) }] : [];
  });
}

/** « Votre collègue parle d'un échec. »: a line that asks without a question mark, where another answers. */
const isRemark = (doc: Document, line: Line, next: Line | undefined): boolean =>
  !line.label && next !== undefined && !next.asks && says(doc, line, isYours) && !says(doc, line, isMine) && !says(doc, next, isYours);

/** What a turn stands in: marks, or behind a dash. */
const dressOf = (doc: Document, line: Line): 'marks' | 'dash' | undefined =>
  isMarked(doc, line) ? 'marks' : has(doc, line.from, Flag.dash) ? 'dash' : undefined;

/** The turns in marks or behind dashes from a line on, where those who answer the questions are so: whom the head is about says them. */
function dressedAnswers(doc: Document, lines: readonly Line[], questions: readonly number[], announced: boolean): Candidate[] | undefined {
  const [first] = questions;
  const replies = questions.map((i) => lines[i + 1]!);
  const dress = dressOf(doc, replies[0]!);
  const isDressed = (line: Line): boolean => dressOf(doc, line) === dress;
  if (!dress || !replies.every(isDressed)) return undefined;
  const personal =
    lines.some((line) => isDressed(line) && says(doc, line, isMine, true)) &&
    lines.slice(first).some((line) => !isDressed(line) && says(doc, line, isYours));
  const implied = announced || personal ? intervieweeBefore(doc, lines[first!]!.from) : undefined;
  if (!implied) return undefined;
  return lines.slice(first).flatMap((line): Candidate[] => {
    if (!isDressed(line)) return [];
    const { from, to } = line.body;
    const range = dress === 'marks' ? inner(doc, doc.opens[from]!) : trim(doc, from + 1, to, Flag.final);
    return range && range.to >= range.from ? [{ rule: 'dialogue', kind: 'direct', content: [range], implied, introduced: true }] : [];
  });
}

/** « Luc Rouban : « La défiance progresse » »: the title of an interview. */
const isTitle = (doc: Document, line: Line): boolean => line.label !== undefined && isNameLabel(doc, line.label) && isMarked(doc, line);

/** « Question. P ? », a line that asks, then one or more that answer: those are said by whom the head of the interview is about. */
function answers(doc: Document, lines: readonly Line[]): Candidate[] {
  const asked = (line: Line): boolean => line.asks && (!line.label || line.pointed || isTurnLabel(doc, line.label));
  const questions = lines.flatMap((line, i) => (asked(line) && lines[i + 1] && !lines[i + 1]!.asks ? [i] : []));
  const [first] = questions;
  if (first === undefined || first === 0 || questions.length < 2) return [];
  const head = lines.slice(0, first);
  const announced = head.some((line) => says(doc, line, isInterview) || isTitle(doc, line)) || lines.some((line) => isGathered(doc, line));
  const dressed = dressedAnswers(doc, lines, questions, announced);
  if (dressed) return dressed;
  const replies = questions.map((i) => lines[i + 1]!);
  const labelled = questions.filter((i) => lines[i]!.label).length > 1;
  const personal = replies.some((line) => says(doc, line, isMine)) && lines.slice(first).some((line) => says(doc, line, isYours));
  const implied = labelled || announced || personal ? intervieweeBefore(doc, lines[first]!.from) : undefined;
  if (!implied) return [];
  const starts: number[] = [];
  for (let i = first; i < lines.length; i++)
    if (asked(lines[i]!) || (starts.at(-1) !== i - 1 && isRemark(doc, lines[i]!, lines[i + 1]))) starts.push(i);
  return starts.flatMap((start, n): Candidate[] => {
    const content = contentOf(doc, lines.slice(start + 1, starts[n + 1] ?? lastOf(doc, lines, start + 2)));
    return content.length > 0 ? [{ rule: 'dialogue', kind: 'direct', content, implied }] : [];
  });
}

/** Interviews: questions and answers by lines. */
export function findInterviews({ doc }: Context): Candidate[] {
  const lines = linesOf(doc);
  const named = namedTurns(doc, lines);
  return named.length > 0 ? named : answers(doc, lines);
}

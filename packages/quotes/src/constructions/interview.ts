import type { Candidate } from '../cues/candidate.ts';
import { inner, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isCivil, isNameLabel, isTurnLabel, linesOf, type Line } from '../text/lines.ts';
import { findDialogues } from './dialogue.ts';
import { intervieweeBefore, isInterview, spelledOut } from './interviewee.ts';

/** Whether a line has a word outside marks, or inside them too, that the test takes. */
function says(doc: Document, { from, to }: Range, takes: (doc: Document, i: number) => boolean, anywhere = false): boolean {
  for (let i = from; i <= to; i++) if ((anywhere || doc.inside[i]! < 0) && takes(doc, i)) return true;
  return false;
}

/** Not « Me Léa Petit ». */
const isMine = (doc: Document, i: number): boolean => is(doc, i, Kind.me) && !(low(doc, i) === 'me' && has(doc, i, Flag.capital));
/** « je », « nous » */
const isOurs = (doc: Document, i: number): boolean => isMine(doc, i) || low(doc, i) === 'nous';
const isYours = (doc: Document, i: number): boolean => is(doc, i, Kind.you);

/** « Propos recueillis par X » */
const isGathered = (doc: Document, { from }: Line): boolean => low(doc, from) === 'propos' && low(doc, from + 1).startsWith('recueilli');

/** « P. (Applaudissements à gauche) »: the last word of a line before what is told of those who listen. */
function beforeStage(doc: Document, { from, to }: Range): number {
  if (!has(doc, to, Flag.closeBracket)) return to;
  let open = to - 1;
  while (open > from && !has(doc, open, Flag.openBracket)) open--;
  return has(doc, open - 1, Flag.final) ? open - 1 : to;
}

/** The words of lines that follow each other; a line that ends like a heading is none of them. */
function contentOf(doc: Document, lines: readonly Line[]): Range[] {
  const content: Range[] = [];
  let goesOn = false;
  for (const { body, label } of lines) {
    const to = beforeStage(doc, body);
    const range = label || has(doc, to, Flag.final | Flag.mark) ? trim(doc, body.from, to, Flag.final) : undefined;
    if (range && goesOn) content.push({ from: content.pop()!.from, to: range.to });
    else if (range) content.push(range);
    goesOn = range !== undefined;
  }
  return content;
}

/** Where the last turn ends: behind the last line from `end` on that speaks of itself, with no more than `most` in between that do not. */
function lastOf(doc: Document, lines: readonly Line[], end: number, most = 0): number {
  let last = end;
  for (let i = end; i < lines.length && i <= last + most; i++) if (says(doc, lines[i]!, isOurs)) last = i + 1;
  return last;
}

/** Whether the words of a turn stand wholly in marks, which make it a quote without being an interview; those of a turn of several lines close behind the last. */
function isMarked(doc: Document, { body }: Line): boolean {
  const opened = doc.opens[body.from]!;
  return opened >= 0 && doc.quoted[opened]!.close >= body.to;
}

/** « Le Courrier : P ? », « Léa Petit : Q »: where one asks and another answers, the turns of those whose labels are full names or come again. */
function namedTurns(doc: Document, lines: readonly Line[]): Candidate[] {
  const times = new Map<string, number>();
  for (const { label } of lines) if (label) times.set(wordsOf(doc, label), (times.get(wordsOf(doc, label)) ?? 0) + 1);
  const starts = lines.flatMap(({ label }, i) =>
    label && !isTurnLabel(doc, label) && (isNameLabel(doc, label) || times.get(wordsOf(doc, label))! > 1) ? [i] : [],
  );
  const isAnswer = (start: number, next: Line | undefined): boolean =>
    lines[start]!.asks &&
    next?.label !== undefined &&
    !next.asks &&
    isNameLabel(doc, next.label) &&
    wordsOf(doc, next.label) !== wordsOf(doc, lines[start]!.label!);
  const inAssembly = starts.filter((start) => isCivil(doc, lines[start]!.label!.from)).length > 1;
  if (!inAssembly && (starts.length < 3 || !starts.some((start, n) => isAnswer(start, lines[starts[n + 1] ?? -1])))) return [];
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

const isDashed = (doc: Document, line: Line): boolean => has(doc, line.from, Flag.dash);

/** The turns in marks, where those who answer the questions are so. */
const markedAnswers = (doc: Document, lines: readonly Line[]): Range[][] =>
  lines.flatMap((line) => {
    const range = isMarked(doc, line) ? inner(doc, doc.opens[line.body.from]!) : undefined;
    return range && range.to >= range.from ? [[range]] : [];
  });

/** A line without the dash that opens it. */
const withoutDash = (doc: Document, line: Line): Line =>
  isDashed(doc, line) && line.body.from < line.to ? { ...line, body: { from: line.body.from + 1, to: line.to } } : line;

/** « Luc Rouban : « La défiance progresse » »: the title of an interview. */
const isTitle = (doc: Document, line: Line): boolean => line.label !== undefined && isNameLabel(doc, line.label) && isMarked(doc, line);

/** « Le Courrier : P ? », not « 1. Que s'est-il passé ? », which heads a part of an article. */
const isLabelled = (doc: Document, { label }: Line): boolean => label !== undefined && !has(doc, label.from, Flag.number);

/**
 * The lines of questions and remarks in an interview: those that ask, and those that another answers. Where the answers open with a dash and the
 * questions do not, those right before a dash, whatever they are.
 */
function turnsOfOthers(doc: Document, lines: readonly Line[], questions: readonly number[], asked: (line: Line) => boolean): number[] {
  const [first] = questions;
  const dashed = questions.every((i) => isDashed(doc, lines[i + 1]!)) && !questions.some((i) => isDashed(doc, lines[i]!));
  const starts: number[] = [];
  for (let i = first!; i < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]];
    const isTurn = dashed
      ? !isDashed(doc, line) && next !== undefined && isDashed(doc, next)
      : asked(line) || (starts.at(-1) !== i - 1 && isRemark(doc, line, next));
    if (isTurn) starts.push(i);
  }
  return starts;
}

const wordsOf = (doc: Document, { from, to }: Range): string => doc.text.slice(doc.start[from], doc.end[to]).toLowerCase();

/** « La Gazette du Nord : P ? »: the label of more than one line that asks. */
function mediumOf(doc: Document, lines: readonly Line[]): string | undefined {
  const seen = new Set<string>();
  for (const { label, asks } of lines) {
    const words = asks && label ? wordsOf(doc, label) : undefined;
    if (words !== undefined && seen.has(words)) return words;
    if (words !== undefined) seen.add(words);
  }
  return undefined;
}

/** An interview read by lines: what is answered, and all its lines, the questions too. */
interface Interview {
  readonly answers: readonly Candidate[];
  readonly lines: readonly Line[];
}

/** « Question. P ? », a line that asks, then one or more that answer: those are said by whom the head of the interview is about. */
function answers(doc: Document, lines: readonly Line[]): Interview | undefined {
  const medium = mediumOf(doc, lines);
  const asked = (line: Line): boolean =>
    line.asks && (!line.label || line.pointed || isTurnLabel(doc, line.label) || wordsOf(doc, line.label) === medium);
  const questions = lines.flatMap((line, i) => (asked(line) && lines[i + 1] && !lines[i + 1]!.asks ? [i] : []));
  const [first] = questions;
  if (first === undefined || first === 0 || questions.length < 2) return undefined;
  const head = lines.slice(0, first);
  const announced = head.some((line) => says(doc, line, isInterview) || isTitle(doc, line)) || lines.some((line) => isGathered(doc, line));
  const turns = lines.slice(first);
  const marked = questions.every((i) => isMarked(doc, lines[i + 1]!));
  const replies = turns.filter((line) => !asked(line) && (!marked || isMarked(doc, line)));
  const isDialogue = questions.every((i) => isDashed(doc, lines[i]!)) && questions.some((i) => isDashed(doc, lines[i + 1]!));
  const personal =
    !isDialogue &&
    replies.some((line) => says(doc, line, isMine, marked)) &&
    turns.some((line) => (!marked || !isMarked(doc, line)) && says(doc, line, isYours));
  const labelled = !marked && questions.filter((i) => isLabelled(doc, lines[i]!)).length > 1;
  const titled = head.find((line) => isTitle(doc, line))?.label;
  const implied = labelled || announced || personal ? (titled ?? intervieweeBefore(doc, lines[first]!.from)) : undefined;
  if (!implied) return undefined;
  const said = (content: readonly Range[]): Candidate => ({ rule: 'dialogue', kind: 'direct', content, implied });
  if (marked) return { answers: markedAnswers(doc, turns).map((content) => ({ ...said(content), introduced: true })), lines: [] };
  const starts = turnsOfOthers(doc, lines, questions, asked);
  const longest = Math.max(...starts.map((start, n) => (starts[n + 1] ?? start) - start - 1));
  const end = lastOf(doc, lines, starts.at(-1)! + 2, longest - 1);
  return {
    lines: lines.slice(first, end),
    answers: starts.flatMap((start, n) => {
      const own = lines.slice(start + 1, starts[n + 1] ?? end);
      const content = contentOf(
        doc,
        own.map((line) => withoutDash(doc, line)),
      );
      return content.length > 0 ? [said(content)] : [];
    }),
  };
}

/** Interviews: questions and answers by lines; and dialogues outside of them. */
export function findTurns(context: Context): Candidate[] {
  const { doc } = context;
  const lines = linesOf(doc);
  const named = namedTurns(doc, lines);
  if (named.length > 0) return [...named, ...findDialogues(context)];
  const interview = answers(doc, lines);
  const taken = new Set(interview?.lines.map(({ from }) => from));
  return [...(interview?.answers ?? []), ...findDialogues(context, (line) => taken.has(line))];
}

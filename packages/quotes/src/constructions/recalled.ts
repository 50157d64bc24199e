import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Candidate } from '../cues/candidate.ts';
import { clauseKind, inner, sentenceFrom, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { isAccordingTo, isAsWell } from '../text/function-words.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { isFinite } from '../text/verb-use.ts';
import { contentAround, incised, type Around } from './around.ts';
import { reportedAlready } from './other-reports.ts';
import { clauseEnd } from './clause-end.ts';

/** Where what *comme* or *ainsi que* joins begins, or i: « comme [l'a dit X] », « ainsi que [X l'a dit] ». */
const asEnd = (doc: Document, i: number): number => (low(doc, i) === 'comme' ? i + 1 : isAsWell(doc, i) ? i + 2 : i);

/** « X a confirmé, comme l'avait dit Y mardi, [que P] »: whether a report goes on behind an insertion and its adjuncts. */
export function goesOnWithQue(doc: Document, from: number): boolean {
  const end = skipAdjuncts(doc, from, doc.last[from - 1]! + 1);
  const que = has(doc, end, Flag.comma) ? end + 1 : end;
  return has(doc, que, Flag.que) && has(doc, que - 1, Flag.comma);
}

/** How many words who said it before may have. */
const SUBJECT = 12;

/** « Comme X l'avait dit à l'époque, P », « P, comme il l'a dit », « X l'a promis, P »: with the subject before its verb; not « Comme il l'avait promis, le maire a démissionné ». */
export function recalled(context: Context, group: VerbGroup): Candidate | undefined {
  const { doc } = context;
  if (!/^l[ea']$/u.test(low(doc, group.from))) return undefined;
  const first = sentenceFrom(doc, group.from);
  let comme = group.from - 2;
  while (comme > first && comme > group.from - SUBJECT && asEnd(doc, comme) === comme) comme--;
  const again = asEnd(doc, comme) > comme && asEnd(doc, comme) < group.from;
  const source = { from: again ? asEnd(doc, comme) : first, to: group.from - 1 };
  const pronoun = source.from === source.to && has(doc, source.from, Flag.subject);
  if (pronoun ? comme === first : readPhrase(doc, source.from, group.from) !== group.from) return undefined;
  let to = group.to;
  while (has(doc, to + 1, Flag.word) && !isFinite(doc, to + 1)) to++;
  const clause = { from: again ? comme : first, to };
  const isApart = again
    ? has(doc, to + 1, Flag.comma | Flag.final) && !goesOnWithQue(doc, to + 1)
    : has(doc, to + 1, Flag.comma) && group.cue.frames.includes('q') && startsMainClause(doc, to + 2, doc.last[to]!);
  const around = isApart ? contentBeside(context, clause) : undefined;
  return around && !reportedAlready(context, comme) ? incised(around, group, source, clause) : undefined;
}

/** What may stand inside « c'est [du moins] ce que », not « c'est [plus que] ce que ». */
const RESERVE =
  /^(?:aussi|bien|également|exactement|précisément|justement|(?:du|au) moins|en tou(?:t|s) cas|en substance|peu ou prou|à peu près|toujours)$/iu;

/** Where « [voilà] ce que », « [c'est] ce que », « , [ce] que confirme » begins, or 0. */
function resumingFrom(doc: Document, ce: number, { cue }: VerbGroup): number {
  if (low(doc, ce - 1) === 'voilà') return ce - 1;
  let verb = ce - 1;
  while (verb > ce - 5 && has(doc, verb, Flag.word) && !has(doc, verb, Flag.etre)) verb--;
  if (verb < ce - 1 && !RESERVE.test(doc.text.slice(doc.start[verb + 1], doc.end[ce - 1]))) return 0;
  if (has(doc, verb, Flag.etre) && low(doc, verb - 1) === "c'") return verb - 1;
  return has(doc, ce - 1, Flag.comma) && /^(?:say|confirm|explain|claim)$/u.test(cue.sense) ? ce : 0;
}

/** « P. C'est ce qu'a annoncé X. », « « P » : voilà ce qu'a dit X. », « P, ce que confirme X »: the narrator's sentence before, in the same paragraph, or the words before in the same one. */
export function resumed(context: Context, group: VerbGroup): Candidate | undefined {
  const { doc, groups } = context;
  const ce = group.from - 2;
  const start = resumingFrom(doc, ce, group);
  if (!has(doc, group.from - 1, Flag.que) || low(doc, ce) !== 'ce' || start < 2) return undefined;
  const closed = doc.closes[start - 2]!;
  const apart = doc.first[start] === start;
  if (apart ? startsLine(doc, start) : !has(doc, start - 1, Flag.comma | Flag.colon)) return undefined;
  const range = !apart && closed >= 0 ? inner(doc, closed) : trim(doc, doc.first[apart ? start - 1 : start]!, start - 1);
  const source = invertedSubject(doc, group);
  if (!range || !source) return undefined;
  const direct = !apart && closed >= 0;
  if (!direct && groups.some(({ from, mood }) => from >= range.from && from < start && mood === 'finite')) return undefined;
  if (!direct && (apart ? holdsFrame(doc, range) : !isComplete(doc, range))) return undefined;
  const kind = direct ? 'direct' : clauseKind(doc, [range]);
  return incised({ kind, content: [range] }, group, source);
}

/** « Selon les témoins, P. C'est aussi ce que pense X »: what has its source already. */
function holdsFrame(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (isAccordingTo(doc, i)) return true;
  return false;
}

/** What a *comme* clause, or « X l'a promis », attributes: the clause after it where it opens the sentence, the marks before it, else the sentence around it. */
export function contentBeside(context: Context, clause: Range): Around | undefined {
  const { doc } = context;
  const { from, to } = clause;
  if (from <= sentenceFrom(doc, from) + 1) {
    const range = trim(doc, to + 1, clauseEnd(context, to + 1));
    return range && { kind: clauseKind(doc, [range]), content: [range] };
  }
  const closed = doc.closes[has(doc, from - 1, Flag.comma) ? from - 2 : from - 1]!;
  const around = contentAround(context, clause);
  return closed >= 0 && around?.kind === 'mixed' ? { kind: 'partial', content: [inner(doc, closed)] } : around;
}

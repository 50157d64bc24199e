import { coordinatesReport, isEmbedded } from './coordinated-report.ts';
import { opensFigure } from './figures.ts';
import { addsReport, goesOnToReport, startsReport } from './next-report.ts';
import { isStressed, readFrame } from './read-frame.ts';
import { isDisputed, isUntold, leavesClause, repeatsReport, tellsOther } from './told-by-narrator.ts';
import { completes, waitsForVerb } from './waiting-subject.ts';
import { has, is, low, once, type Document, type Range } from '../text/document.ts';
import { Flag, Kind, PREVERBAL } from '../text/flags.ts';
import { isAccordingTo, isNotOnly } from '../text/function-words.ts';
import { readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { opensSubordinate, startsMainClause, verbBehindCut } from '../text/main-clause.ts';
import { opensClause, PendingVerbs } from '../text/pending-verbs.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isFinite, meetsVerb, verbBehindComma, verbFrom } from '../text/verb-use.ts';
import { isAside, isNarrated, isReference, isSequel, saysWhere } from '../cues/circumstances.ts';
import { hasMarks, sentenceFrom, sentenceTo } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { listHead } from '../cues/listed-verbs.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { isWordOf } from '../text/closed-classes.ts';

/**
 * Right end of a reported clause that starts at `from`: the last word before the narrator takes over again. The narrator's are: a further reporting
 * verb with the cue's subject (« et a ajouté que »), a reporting participle after a comma, an incise or a frame of attribution at the end.
 * `single`: the clause stands inside the narrator's (« l'idée selon laquelle P est fausse »), so a second finite verb ends it.
 */
export function clauseEnd(context: Context, from: number, cue?: VerbGroup, single = false): number {
  const { doc, starts } = context;
  const limit = sentenceTo(doc, from);
  const wholly = doc.opens[from]! >= 0 ? doc.quoted[doc.opens[from]!]! : undefined;
  const fronted = cue !== undefined && (isConceded(doc, cue) || isFronted(doc, cue));
  const hosted = cue !== undefined && waitsForVerb(doc, cue);
  const embedded = hosted || (cue ? isEmbedded(doc, cue) : has(doc, from - 1, Flag.relative));
  /** Brackets that are open. */
  const brackets: number[] = [];
  const verbs = new PendingVerbs(doc);
  const bare = isInfinitive(doc, from) || (cue?.reflexive === true && isState(doc, from));
  if (bare || (hosted && !has(doc, from - 1, Flag.que) && !isClause(doc, from))) verbs.verb();
  for (let i = from; i <= limit; i++) {
    if (has(doc, i, Flag.comma) && has(doc, i - 1, Flag.que)) i = pastOpening(doc, i, limit);
    if (isInside(doc, i)) continue;
    const opened = doc.opens[i]!;
    if (opened >= 0) {
      if (i > from && hasOwnIncise(doc, i, starts)) return has(doc, i - 1, Flag.comma) ? i - 2 : i - 1;
      i = doc.quoted[opened]!.close;
      if (
        wholly &&
        doc.quoted[opened] === wholly &&
        (i >= limit ||
          has(doc, i + 1, Flag.comma | Flag.final | Flag.semicolon) ||
          startsReport(doc, i + 1, starts) ||
          saysWhere(doc, i + 1) ||
          (single && isFinite(doc, i + 1)))
      )
        return i;
      continue;
    }
    if (isReference(doc, i)) return i - 1;
    if (has(doc, i, Flag.openBracket)) brackets.push(i);
    else if (has(doc, i, Flag.closeBracket) && brackets.pop() === undefined) return i - 1;
    else if (has(doc, i, Flag.semicolon) || (has(doc, i, Flag.colon) && doc.opens[i + 1]! >= 0)) return i - 1;
    else if (has(doc, i, Flag.comma | Flag.dash)) {
      if (
        endsAtComma(context, { from, to: i }, verbs.pending) ||
        (cue && !verbs.pending && has(doc, i + 1, Flag.que) && listsClauses(doc, i + 2, limit)) ||
        (cue &&
          !verbs.pending &&
          (isAside(doc, i + 1, limit) ||
            isSequel(doc, { from, to: i }) ||
            tellsOther(doc, i + 1, starts) ||
            goesOnReporting(doc, starts.get(i + 1), cue))) ||
        (i > from && !verbs.pending && (low(doc, i + 1) === 'contrairement' || opensFigure(doc, i + 1))) ||
        ((cue ?? doc.closes[i - 1]! >= 0) && opposes(doc, { from, to: i }, limit, verbs.pending)) ||
        (embedded && !verbs.pending && goesOn(doc, i + 1)) ||
        // « À X, qui disait que P, [Y a répondu que Q] »
        (hosted && !verbs.pending && has(doc, sentenceFrom(doc, cue.from), Flag.preposition) && startsMainClause(doc, i + 1, limit)) ||
        (((fronted && cue.mood !== 'finite') || ((single || fronted) && !verbs.pending)) &&
          startsMainClause(doc, low(doc, i + 1) === 'alors' ? i + 2 : i + 1, limit)) ||
        (fronted && !verbs.pending && verbBehindCut(doc, i + 1, limit) >= 0)
      )
        return i - 1;
      verbs.comma(i);
    } else if (
      (has(doc, i, Flag.coordinator) || low(doc, i) === 'puis') &&
      i > from &&
      (coordinatesReport(doc, i, cue, starts) || (cue && leavesMarks(doc, from, i, limit)))
    )
      return has(doc, i - 1, Flag.comma) ? i - 2 : i - 1;
    // « 20 000 personnes [(7 000 selon la police)] »
    else if (i > from + 1 && attributes(context, i)) return (brackets[0] ?? i) - 1;
    else if (isFinite(doc, i)) {
      const verb = hosted || single ? verbFrom(doc, i) : i;
      if (hosted && verb === i && (i === from || completes(doc, i))) verbs.verb();
      else if ((single || hosted) && !verbs.pending && !has(doc, verb - 1, Flag.coordinator | Flag.clitic | Flag.subject | Flag.negation))
        return verb - 1;
      verbs.verb();
    } else if (
      cue &&
      i > from + 1 &&
      !verbs.pending &&
      (!bare || has(doc, i - 1, Flag.comma)) &&
      (isNarrated(doc, i, limit) || isUntold(doc, i))
    )
      return i - 1;
    else if (opensClause(doc, i)) verbs.open(i);
    else if (
      i > from &&
      (/^(?:avant|sans|tout|en)$/u.test(low(doc, i)) || (cue && !verbs.pending && addsReport(doc, i, starts))) &&
      goesOnToReport(doc, i, starts)
    )
      return i - 1;
  }
  return limit;
}

/** How many words may stand between a complementiser and its clause. */
const OPENING = 40;

/** « que[, sans nier la crise,] la ville paiera », « que[, alors que l'eau monte,] P », not « que, selon X, P »: past what stands between commas before a clause, whatever it tells; else where it begins. */
function pastOpening(doc: Document, comma: number, limit: number): number {
  if (isAccordingTo(doc, comma + 1)) return comma;
  for (let i = comma + 1; i < Math.min(limit, comma + OPENING); i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma) && startsMainClause(doc, i + 1, limit)) return i + 1;
  }
  return comma;
}

/** « a dit que P « Q » a-t-il ajouté », « que P, « Q », a-t-il ajouté »: whether an incise of their own follows marks. */
function hasOwnIncise(doc: Document, open: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  const { close } = doc.quoted[doc.opens[open]!]!;
  const apart = has(doc, open - 1, Flag.comma) && has(doc, close + 1, Flag.comma);
  return (starts.get(apart ? close + 2 : close + 1)?.inverted ?? -1) >= 0;
}

/** Whether a word neither ends a reported clause nor opens or completes one in it, whatever the cue is. */
const isInside = (doc: Document, i: number): boolean => once(doc, doc.answers.passes, i, passes);

const BOUNDARY =
  Flag.comma |
  Flag.dash |
  Flag.colon |
  Flag.semicolon |
  Flag.openBracket |
  Flag.closeBracket |
  Flag.coordinator |
  Flag.finite |
  Flag.presentParticiple;
const passes = (doc: Document, i: number): boolean =>
  doc.opens[i]! < 0 && !has(doc, i, BOUNDARY) && !isWordOf(low(doc, i), 'turn') && !opensClause(doc, i);

/** How many words a list of clauses may go on. */
const LIST = 200;

/** « que P, [que Q et que R] »: whether another clause with *que* is joined to one. */
function listsClauses(doc: Document, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + LIST); i++) if (low(doc, i) === 'et' && has(doc, i + 1, Flag.que)) return true;
  return false;
}

function endsAtComma(context: Context, { from, to: comma }: Range, pending: boolean): boolean {
  const { doc, starts, answers } = context;
  const next = comma + 1;
  if (startsReport(doc, next, starts)) return !(pending && isClause(doc, from) && verbBehindComma(doc, next) >= 0);
  return once(context, answers.leaves, next, leaves) || (!pending && once(context, answers.leavesComplete, next, leavesComplete));
}

/** Whether the words behind a comma are the narrator's, be the clause before complete or not. */
function leaves(context: Context, next: number): boolean {
  const { doc, starts } = context;
  const group = starts.get(next);
  return (
    (group?.mood === 'finite' && group.from === next && group.inverted >= 0) ||
    isDisputed(doc, next, starts) ||
    leavesClause(doc, next) ||
    (doc.closes[next - 2]! >= 0 && low(doc, next) === 'ce' && has(doc, next + 1, Flag.relative)) ||
    attributes(context, next)
  );
}

/** The same where the clause has its verb already: « P, dénonce la maire », « P, comme l'a dit X », « P, j'ai compris ». */
function leavesComplete(context: Context, next: number): boolean {
  const { doc, starts } = context;
  const group = starts.get(next);
  return (
    (group?.mood === 'finite' && group.from === next && isInvertedSubject(doc, group.to + 1)) ||
    // « a estimé que P, [souligné que Q] et précisé que R »
    (group !== undefined && listHead(context, group) !== undefined) ||
    repeatsReport(doc, next, starts) ||
    /^j[e']$/u.test(low(doc, next))
  );
}

/** A clause has a verb of its own, « vouloir partir » and « (se dit) victime » have none. */
const isClause = (doc: Document, from: number): boolean =>
  (startsPhrase(doc, from) || has(doc, from, Flag.subject)) && !has(doc, from - 1, Flag.finite | Flag.pastParticiple | Flag.infinitive);

/** « (promet de) [payer] les travaux », « (dit) [ne pas les avoir] vus »: whether an infinitive stands for the verb of what is said. */
function isInfinitive(doc: Document, from: number): boolean {
  let i = from;
  while (has(doc, i, PREVERBAL) || is(doc, i, Kind.negative)) i++;
  return has(doc, i, Flag.infinitive);
}

/** « (s'est dit) [prêt à payer] »: whether words without a verb are what somebody says he is. */
const isState = (doc: Document, from: number): boolean =>
  !has(doc, from - 1, Flag.que) && !has(doc, from, Flag.que | Flag.relative | Flag.subordinator) && !isClause(doc, from);

/** « P selon X », not « stocké selon les normes », nor « le produit est, selon lui, dangereux », where the clause goes on. */
function attributes(context: Context, i: number): boolean {
  const { doc } = context;
  if (!isAccordingTo(doc, i)) return false;
  const frame = readFrame(context, i);
  return (
    frame !== undefined && !(isStressed(doc, frame.source.from) && has(doc, i - 1, Flag.comma) && has(doc, frame.source.to + 1, Flag.comma))
  );
}

/** Whether the narrator takes over after a comma with *alors que*, or with *mais* and a clause of its own; not « la digue[, bien que vieille, tiendra] ». */
function opposes(doc: Document, { from, to: comma }: Range, limit: number, pending: boolean): boolean {
  const next = comma + 1;
  if (/^(?:tandis|alors|bien)$/u.test(low(doc, next)) && has(doc, next + 1, Flag.que))
    return !(pending && isClause(doc, from)) && (doc.closes[comma - 1]! >= 0 || !is(doc, next + 2, Kind.they));
  return low(doc, next) === 'mais' && !isNotOnly(doc, from) && startsMainClause(doc, next + 1, limit);
}

/** Whether the verb of the clause around stands at i: « X, estimant que P, est parti », « X, pour qui P, n'est pas parti ». */
const goesOn = (doc: Document, i: number): boolean => meetsVerb(doc, i) && low(doc, i) !== 'soit' && !has(doc, i + 1, Flag.inversion);

/** « … « P » de l'accord et le traité tiendra »: a clause of its own after the last marks of a mixed quote is the narrator's. */
function leavesMarks(doc: Document, from: number, et: number, limit: number): boolean {
  return startsMainClause(doc, et + 1, limit) && hasMarks(doc, { from, to: et - 1 }) && !hasMarks(doc, { from: et, to: limit });
}

/** « Considérant que P, il a dit », « Si X annonce que P, Q », « Y dit que si X annonce que P, Q »: whether a participle opens its sentence, or a verb stands in a subordinate clause that opens its own or what *que* opens. */
function isFronted(doc: Document, { mood, from: at }: VerbGroup): boolean {
  let first = sentenceFrom(doc, at);
  for (let i = at - 1; i > first; i--) if (has(doc, i, Flag.que) && opensSubordinate(doc, i + 1)) first = i + 1;
  if (mood === 'finite' && !opensSubordinate(doc, first)) return false;
  for (let i = first; i < at; i++)
    if (isFinite(doc, i) || has(doc, i, Flag.mark) || (has(doc, i, Flag.relative) && !has(doc, i, Flag.que))) return false;
  return true;
}

/** « X a beau assurer que P, Q ». */
const isConceded = (doc: Document, { from, head }: VerbGroup): boolean =>
  [from, head].some((i) => low(doc, i - 1) === 'beau' && has(doc, i - 2, Flag.avoir | Flag.adverb | Flag.negation));

/** « P, dénonce la maire », not « P, dénonce les cadences et appelle à la grève ». */
function isInvertedSubject(doc: Document, i: number): boolean {
  if (!has(doc, i, Flag.capital | Flag.determiner) || has(doc, i, Flag.que)) return false;
  const end = readPhrase(doc, i, doc.last[i]! + 1);
  return end > i && (!has(doc, end, Flag.coordinator) || isHeadedBySomebody(doc, { from: i, to: end - 1 }));
}

/** « a annoncé que P, [a rappelé que Q] et a remercié les élus »: the next of several verbs of one subject. */
const goesOnReporting = (doc: Document, next: VerbGroup | undefined, cue: VerbGroup): boolean =>
  next?.mood === 'finite' &&
  cue.mood === 'finite' &&
  has(doc, next.from - 1, Flag.comma) &&
  has(doc, next.to + 1, Flag.que) &&
  next.compound === cue.compound &&
  (next.tense & cue.tense) !== 0;

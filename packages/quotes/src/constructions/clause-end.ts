import { coordinatesReport, isEmbedded, startsReport } from './coordinated-report.ts';
import { isStressed, readFrame } from './read-frame.ts';
import { meetsVerb } from '../text/apposition.ts';
import { has, low, once, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo, isLequel } from '../text/function-words.ts';
import { readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { opensClause, PendingVerbs } from '../text/pending-verbs.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isFinite } from '../text/verb-use.ts';
import { isNarrated, isSequel, saysWhere } from '../cues/circumstances.ts';
import { hasMarks, sentenceFrom, sentenceTo } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';

/**
 * Right end of a reported clause that starts at `from`: the last word before the narrator takes over again. The narrator's are: a further reporting
 * verb with the cue's subject (« et a ajouté que »), a reporting participle after a comma, an incise or a frame of attribution at the end.
 * `single`: the clause stands inside the narrator's (« l'idée selon laquelle P est fausse »), so a second finite verb ends it.
 */
export function clauseEnd(context: Context, from: number, cue?: VerbGroup, single = false): number {
  const { doc, starts } = context;
  const limit = sentenceTo(doc, from);
  const wholly = doc.opens[from]! >= 0 ? doc.quoted[doc.opens[from]!]! : undefined;
  const fronted = cue !== undefined && (cue.mood !== 'finite' || opensSubordinate(doc, cue)) && isFronted(doc, cue.from);
  const embedded = cue ? isEmbedded(doc, cue) : has(doc, from - 1, Flag.relative);
  let depth = 0;
  const verbs = new PendingVerbs(doc);
  for (let i = from; i <= limit; i++) {
    if (isInside(doc, i)) continue;
    const opened = doc.opens[i]!;
    if (opened >= 0) {
      if (i > from && (starts.get(doc.quoted[opened]!.close + 1)?.inverted ?? -1) >= 0) return i - 1;
      i = doc.quoted[opened]!.close;
      if (
        wholly &&
        (i >= limit ||
          has(doc, i + 1, Flag.comma | Flag.final | Flag.semicolon) ||
          startsReport(doc, i + 1, starts) ||
          saysWhere(doc, i + 1) ||
          (single && isFinite(doc, i + 1)))
      )
        return i;
      continue;
    }
    if (has(doc, i, Flag.openBracket)) depth++;
    else if (has(doc, i, Flag.closeBracket) && --depth < 0) return i - 1;
    else if (has(doc, i, Flag.semicolon) || (has(doc, i, Flag.colon) && doc.opens[i + 1]! >= 0)) return i - 1;
    else if (has(doc, i, Flag.comma | Flag.dash)) {
      if (
        endsAtComma(context, { from, to: i }, verbs.pending) ||
        (cue && (isSequel(doc, i + 1) || goesOnReporting(doc, starts.get(i + 1)))) ||
        (i > from && !verbs.pending && low(doc, i + 1) === 'contrairement') ||
        ((cue ?? doc.closes[i - 1]! >= 0) && opposes(doc, { from, to: i }, limit)) ||
        (embedded && !verbs.pending && meetsVerb(doc, i + 1)) ||
        ((fronted || single) && startsMainClause(doc, i + 1, limit))
      )
        return i - 1;
      verbs.comma(i);
    } else if (
      has(doc, i, Flag.coordinator) &&
      i > from &&
      (coordinatesReport(doc, i, cue, starts) || (cue && leavesMarks(doc, from, i, limit)))
    )
      return i - 1;
    else if (i > from + 1 && attributes(context, i)) return i - 1;
    else if (isFinite(doc, i)) {
      if (single && !verbs.pending && !has(doc, i - 1, Flag.coordinator | Flag.clitic | Flag.subject | Flag.negation)) return i - 1;
      verbs.verb();
    } else if (cue && i > from + 1 && !verbs.pending && isNarrated(doc, i, limit)) return i - 1;
    else if (opensClause(doc, i)) verbs.open(i);
  }
  return limit;
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
const TURN = /^(?:puis|selon|d'après|lors|dans|sur|avant|sans|tout|en)$/u;

const passes = (doc: Document, i: number): boolean =>
  doc.opens[i]! < 0 && !has(doc, i, BOUNDARY) && !TURN.test(low(doc, i)) && !opensClause(doc, i);

/** « ce que dément l'armée », « un chiffre que conteste l'armée », « des accusations rejetées par l'armée »: the narrator's, on what was said. */
function isDisputed(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  if (!has(doc, i, Flag.determiner)) return false;
  const from = low(doc, i) === 'ce' ? i + 1 : i + 2;
  const limit = has(doc, from, Flag.que | Flag.relative) ? from + 14 : from;
  for (let k = from; k <= limit && has(doc, k, Flag.word | Flag.comma); k++)
    if (/^(?:deny|confirm)$/u.test(starts.get(k)?.cue.sense ?? '')) return true;
  return false;
}

/** What the narrator calls the words said. */
const GLOSS =
  /^(?:version|explication|affirmation|information|accusation|hypothèse|thèse|argument|promesse|formule|phrase|analyse|réponse|annonce|décision|déclaration)s?$/u;

/** « sans donner de date », « sans toutefois préciser », « sans plus de détails »: what the speaker did not say. */
function withholds(doc: Document, i: number): boolean {
  let k = i;
  while (has(doc, k, Flag.adverb | Flag.clitic)) k++;
  return has(doc, i, Flag.adverb) || has(doc, k, Flag.infinitive | Flag.avoir);
}

/** « , sans donner de date », « , explication qui a laissé sceptique », « , lequel a répondu », « , alors j'ai attendu »: what comes after a comma is the narrator's. */
function leavesClause(doc: Document, i: number): boolean {
  const word = low(doc, i);
  if (word === 'non') return low(doc, i + 1) === 'sans';
  if (word === 'sans') return withholds(doc, i + 1);
  if (word === 'alors') return startsMainClause(doc, i + 1, doc.last[i]!);
  const noun = has(doc, i, Flag.determiner) ? i + 1 : i;
  if (GLOSS.test(low(doc, noun)) && !has(doc, noun + 1, Flag.preposition)) return !has(doc, i, Flag.determiner) || /^une?$/u.test(word);
  return isLequel(doc, i);
}

/** « , comme l'a dit X », « , comme prétendu par X »: another has said so too. */
function repeatsReport(doc: Document, i: number, starts: ReadonlyMap<number, VerbGroup>): boolean {
  if (low(doc, i) !== 'comme') return false;
  const group = starts.get(i + 1);
  return (
    group !== undefined && (group.mood === 'past participle' ? low(doc, group.to + 1) === 'par' : /^l(?:es?|a|')$/u.test(low(doc, i + 1)))
  );
}

function endsAtComma(context: Context, { from, to: comma }: Range, pending: boolean): boolean {
  const { doc, starts, answers } = context;
  const next = comma + 1;
  if (startsReport(doc, next, starts)) return !(isClause(doc, from) && hasVerbBehind(doc, next));
  return once(context, answers.leaves, next, leaves) || (!pending && once(context, answers.leavesComplete, next, leavesComplete));
}

/** Whether the words behind a comma are the narrator's, be the clause before complete or not. */
function leaves(context: Context, next: number): boolean {
  const { doc, starts } = context;
  const group = starts.get(next);
  return (
    (group?.mood === 'finite' && group.inverted >= 0) ||
    isDisputed(doc, next, starts) ||
    leavesClause(doc, next) ||
    (doc.closes[next - 2]! >= 0 && low(doc, next) === 'ce' && has(doc, next + 1, Flag.relative))
  );
}

/** The same where the clause has its verb already: « P, dénonce la maire », « P, comme l'a dit X », « P, j'ai compris ». */
function leavesComplete({ doc, starts }: Context, next: number): boolean {
  const group = starts.get(next);
  return (
    (group?.mood === 'finite' && isInvertedSubject(doc, group.to + 1)) ||
    repeatsReport(doc, next, starts) ||
    /^j[e']$/u.test(low(doc, next))
  );
}

/** A clause has a verb of its own, « vouloir partir » and « (se dit) victime » have none. */
const isClause = (doc: Document, from: number): boolean => startsPhrase(doc, from) || has(doc, from, Flag.subject);

/** « le maire, [estimant le budget trop lourd,] a renoncé »: whether a verb comes behind one of the next commas. */
function hasVerbBehind(doc: Document, from: number): boolean {
  for (let i = from; i < doc.last[from]!; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma)) return true;
  }
  return false;
}

/** « P selon X », not « stocké selon les normes », nor « le produit est, selon lui, dangereux », where the clause goes on. */
function attributes(context: Context, i: number): boolean {
  const { doc } = context;
  const frame = isAccordingTo(doc, i) ? readFrame(context, i) : undefined;
  return frame !== undefined && !(isStressed(doc, frame.source.from) && has(doc, i - 1, Flag.comma));
}

/** Whether the narrator takes over after a comma with *alors que*, or behind a verb's clause with *mais* and a clause of its own. */
function opposes(doc: Document, { from, to: comma }: Range, limit: number): boolean {
  const next = comma + 1;
  if (/^(?:tandis|alors|bien)$/u.test(low(doc, next)) && has(doc, next + 1, Flag.que))
    return doc.closes[comma - 1]! >= 0 || !/^(?:ils?|elles?)$/u.test(low(doc, next + 2));
  return (
    low(doc, next) === 'mais' &&
    low(doc, from) !== 'non' &&
    !/^ce(?:lui|lle|ux|lles)-/u.test(low(doc, next + 1)) &&
    startsMainClause(doc, next + 1, limit)
  );
}

/** « … « P » de l'accord et le traité tiendra »: a clause of its own after the last marks of a mixed quote is the narrator's. */
function leavesMarks(doc: Document, from: number, et: number, limit: number): boolean {
  return startsMainClause(doc, et + 1, limit) && hasMarks(doc, { from, to: et - 1 });
}

/** Whether a participle opens its sentence: « Considérant que P, il a dit ». */
function isFronted(doc: Document, at: number): boolean {
  for (let i = sentenceFrom(doc, at); i < at; i++) if (isFinite(doc, i)) return false;
  return true;
}

/** « Si X annonce que P, Q », « Bien que X affirme que P, Q »: the cue stands in a subordinate clause that opens its sentence. */
function opensSubordinate(doc: Document, { from }: VerbGroup): boolean {
  const first = sentenceFrom(doc, from);
  if (/^(?:quand|lorsqu[e']|puisqu[e'])$/u.test(low(doc, first))) return true;
  for (let i = first; i < first + 3 && i < from; i++) {
    if (has(doc, i, Flag.que)) return i > first;
    if (low(doc, i) === 'si') return true;
    if (has(doc, i, Flag.determiner | Flag.subject)) return false;
  }
  return false;
}

/** « P, dénonce la maire », not « P, dénonce les cadences et appelle à la grève ». */
function isInvertedSubject(doc: Document, i: number): boolean {
  if (!has(doc, i, Flag.capital | Flag.determiner)) return false;
  const end = readPhrase(doc, i, doc.last[i]! + 1);
  return end > i && (!has(doc, end, Flag.coordinator) || isHeadedBySomebody(doc, { from: i, to: end - 1 }));
}

/** « a annoncé que P, [a rappelé que Q] et a remercié les élus »: the next of several verbs of one subject. */
const goesOnReporting = (doc: Document, next: VerbGroup | undefined): boolean => next?.mood === 'finite' && has(doc, next.to + 1, Flag.que);

import { clauseEnd } from './clause-end.ts';
import { startsReport } from './next-report.ts';
import { clauseKind, hasMarks, inner, sentenceFrom, sentenceTo, trim } from '../cues/content.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Candidate } from '../cues/candidate.ts';
import { isAside, isNarrated, saysWhere } from '../cues/circumstances.ts';
import { groupAt, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isBareOf, isIndefinite } from '../text/function-words.ts';
import { mentionsSomebody } from '../text/somebody.ts';
import { mainSubject } from '../text/subject.ts';
import { hasVerb, isFinite, meetsVerb } from '../text/verb-use.ts';
import { pastAsides } from './asides.ts';
import { isReportedAgain, pastReports } from './other-reports.ts';
import { leavesClause } from './told-by-narrator.ts';
import {
  subjectCut,
  contrastBefore,
  governsBehind,
  lacksAttribute,
  lacksClause,
  lacksObject,
  lacksVerb,
  participleBefore,
  relativeBefore,
  relativeCut,
  runsOn,
  takesMore,
  whoseAt,
} from './cut-clauses.ts';
import type { QuoteKind } from '../types.ts';
import { isWordOf } from '../text/closed-classes.ts';

export interface Around {
  readonly kind: QuoteKind;
  readonly content: readonly Range[];
  /** The insertion stands inside one pair of marks and cuts it in two. */
  readonly splits?: true;
}

/** What an incise attributes, as a quote that may be; `clause` is all of its words. */
export const incised = (around: Around, group: VerbGroup, source: Range, clause?: Range): Candidate => ({
  rule: 'incise',
  ...around,
  cue: group,
  sense: group.cue.sense,
  source,
  group,
  ...(clause && { clause }),
});

/** What an insertion (an incise, or with `cuts` off a frame) attributes: the quotation or clause before it, with what goes on after it. */
export function contentAround(context: Context, cue: Range, cuts = true): Around | undefined {
  const { doc } = context;
  const { from } = cue;
  let before = from - 1;
  while (has(doc, before, Flag.comma | Flag.dash)) before--;
  const takesAsides = cuts && !lacksVerb(doc, before, cue.to) && !governsBehind(doc, before, cue.to + 2);
  const insertion = takesAsides ? { from, to: pastAsides(doc, cue.to + 1, sentenceTo(doc, cue.to)) - 1 } : cue;
  if (cuts && doc.inside[from]! >= 0 && before >= 0 && doc.inside[before] === doc.inside[from] && doc.closes[before]! < 0)
    return insideMarks(context, before, cue);
  const closed = before >= 0 ? doc.closes[before]! : -1;
  if (closed >= 0) return afterMarks(context, closed, insertion, cuts);
  return afterClause(context, before, insertion, cuts);
}

/** « Oui, a-t-il dit, nous irons »: the incise cuts one pair of marks. */
function insideMarks({ doc }: Context, before: number, { from, to }: Range): Around | undefined {
  const holder = doc.quoted[doc.inside[from]!]!;
  if (!has(doc, from - 1, Flag.comma | Flag.final)) return undefined;
  const head = trim(doc, holder.open + 1, before, Flag.final);
  // « On nous propose, dit X, une prime », not « Ça tient, dit X, les mains sur le mur. »
  const isObject = has(doc, to + 2, Flag.number) || isIndefinite(doc, to + 2);
  const isCut =
    (isObject && lacksObject(doc, before, from, to)) ||
    lacksVerb(doc, before, to) ||
    lacksAttribute(doc, before, to) ||
    governsBehind(doc, before, to + 2);
  const end = isCut ? to + 1 : insertionEnd(doc, to + 1, holder.close);
  const tail = trim(doc, end, holder.close - (holder.closed ? 1 : 0), Flag.final);
  const content = [head, tail].filter((range) => range !== undefined);
  return content.length > 0 ? { kind: 'direct', content, splits: true } : undefined;
}

/** How many words behind an insertion the sentence that it cuts may have. */
const REST = 150;

/**
 * Where the words said go on behind an insertion into them: at the comma before a clause or a conjunction, else with the next sentence.
 * « raconte X, 67 ans, qui a tout vu[. Q] », « dit-il en riant[, mais Q] ».
 */
function insertionEnd(doc: Document, from: number, close: number): number {
  const limit = Math.min(close, from + REST);
  let end = from;
  while (end < limit && !has(doc, end, Flag.final)) end++;
  for (let i = from; i < end; i++) {
    if (!has(doc, i, Flag.comma)) continue;
    let next = i + 1;
    while (next < end && !has(doc, next, Flag.comma)) next++;
    if (goesOnSaying(doc, i + 1, next)) return i;
    i = next - 1;
  }
  if (has(doc, end, Flag.final) && end + 1 < close) return end;
  let i = pastAsides(doc, skipAdjuncts(doc, from, close), close);
  if (has(doc, i, Flag.subordinator)) while (i < end && !has(doc, i, Flag.comma | Flag.final)) i++;
  return has(doc, i, Flag.comma | Flag.final) ? i : from;
}

/** Whether the words between two commas are a clause, or a conjunction leads on to one: not what is said of somebody, nor when or where. */
function goesOnSaying(doc: Document, from: number, end: number): boolean {
  if (has(doc, from, Flag.coordinator)) return true;
  for (let i = from; i < end && !has(doc, i, Flag.relative | Flag.subordinator); i++) if (isFinite(doc, i)) return true;
  return has(doc, from, Flag.subordinator) && low(doc, from) !== 'avant';
}

/** « P », a dit X, « Q ». The sentence's own words before the marks belong to the utterance: it is mixed then. */
function afterMarks(context: Context, closed: number, { from, to }: Range, cuts: boolean): Around {
  const { doc } = context;
  const content: Range[] = [];
  let mixed = false;
  let first = doc.quoted[closed]!;
  content.push(inner(doc, closed));
  for (;;) {
    const at = low(doc, first.open - 2) === ',' ? first.open - 3 : first.open - 2;
    const before = has(doc, first.open - 1, Flag.coordinator | Flag.comma) && at >= 0 ? doc.closes[at]! : -1;
    if (before < 0) break;
    first = doc.quoted[before]!;
    content.unshift(inner(doc, before));
  }
  if (!cuts && doc.closes[from - 1]! >= 0 && !standsAsClause(doc, content[0]!)) return { kind: 'partial', content };
  const start = pastBracket(doc, pastRubric(doc, startOf(doc, first.open), first.open), first.open);
  // « Une « posture irresponsable » des syndicats, selon X »: words without a verb are the narrator's around the marks.
  if (!cuts && start < first.open && (to === doc.last[to] || has(doc, to + 1, Flag.final)) && !hasVerb(doc, { from: start, to: from - 1 }))
    return { kind: 'partial', content };
  if (start < first.open && !has(doc, first.open - 1, Flag.colon | Flag.dash) && doc.closes[first.open - 1]! < 0) {
    const range = trim(doc, start, doc.quoted[closed]!.close);
    const head = { from: start, to: first.open - 1 };
    if (
      range &&
      !(
        standsAsClause(doc, content[0]!) &&
        !has(doc, head.to, Flag.etre) &&
        (hasMainVerb(doc, head) || has(doc, head.to, Flag.que | Flag.coordinator))
      )
    ) {
      content.splice(0, content.length, range);
      mixed = true;
    }
  }
  const next = continuation(context, to, mixed && !hasVerb(doc, content[0]!)) ?? (mixed ? undefined : resumedAt(doc, to + 1));
  if (next) {
    if (doc.opens[next.from]! >= 0) content.push(inner(doc, doc.opens[next.from]!));
    else if (mixed || hasMarks(doc, next) || !standsAsClause(doc, content[0]!)) {
      content.push(next);
      mixed = true;
    }
  }
  return { kind: mixed ? 'mixed' : 'direct', content };
}

/** « P » confirme X [« et Q »]: marks right behind who speaks that open before no capital and hold a verb. */
function resumedAt(doc: Document, open: number): Range | undefined {
  const stretch = doc.opens[open] ?? -1;
  if (stretch < 0 || has(doc, open + 1, Flag.capital)) return undefined;
  const { close } = doc.quoted[stretch]!;
  return hasVerb(doc, { from: open + 1, to: close - 1 }) ? { from: open, to: close } : undefined;
}

/** Whether the words in marks make a clause of their own, with subject and verb: the words before the marks are then the narrator's. */
export function standsAsClause(doc: Document, range: Range): boolean {
  const dependent = Flag.relative | Flag.que | Flag.infinitive | Flag.preposition | Flag.pastParticiple;
  if (has(doc, range.from, dependent) || isFinite(doc, range.from)) return false;
  return hasVerb(doc, range) && mainSubject(doc, range.from, range.to + 1) !== undefined;
}

/** What words in marks are by themselves: an utterance, or words of the narrator's phrase. */
export const kindInMarks = (doc: Document, range: Range): 'direct' | 'partial' => (standsAsClause(doc, range) ? 'direct' : 'partial');

/** Where the sentence of word i begins, with the marks that opened in the one before: « Oui. Il le faut » ; c'est fait, dit X. */
function startOf(doc: Document, i: number): number {
  const start = sentenceFrom(doc, i);
  const holder = doc.inside[start]!;
  return holder >= 0 && holder !== doc.inside[i] && doc.quoted[holder]!.close < i ? doc.quoted[holder]!.open : start;
}

/** « Retraites : P », « Tour de France : P »: past the words without a verb and the colon that open a sentence. */
function pastRubric(doc: Document, start: number, end: number): number {
  let at = start;
  for (let i = start + 1; i < start + 8 && i < end; i++) if (has(doc, i, Flag.colon) && !hasVerb(doc, { from: start, to: i })) at = i + 1;
  return at;
}

/** « Il a fait trois cents violons ([P], dit-il) »: past a bracket that opens before a word and does not close. */
function pastBracket(doc: Document, start: number, end: number): number {
  for (let i = end - 1; i >= start && !has(doc, i, Flag.closeBracket); i--) if (has(doc, i, Flag.openBracket)) return i + 1;
  return start;
}

/** P, a dit X. */
function afterClause(context: Context, before: number, { from, to }: Range, cuts: boolean): Around | undefined {
  const { doc } = context;
  const start = startOf(doc, from);
  if (before < start) return undefined;
  let at = pastReports(context, pastBracket(doc, pastRubric(doc, start, before), before + 1), before);
  for (let i = at; i <= before; i++) if (has(doc, i, Flag.colon) && !explains(context, at, i)) at = i + 1;
  const whole = trim(doc, at, before);
  if (!whole) return undefined;
  const behind = has(doc, to + 1, Flag.comma) ? to + 2 : to + 1;
  const whose = meetsVerb(doc, behind) ? whoseAt(doc, whole) : undefined;
  const cut = whose ?? relativeCut(doc, whole);
  if (cut) {
    const rest = trim(doc, to + 1, clauseEnd(context, behind, undefined, true));
    const content = rest ? (whose || low(doc, cut.to) === 'qui' ? [cut, rest] : [rest]) : [];
    return content.length > 0 ? { kind: clauseKind(doc, content), content } : undefined;
  }
  const clause = relativeBefore(doc, whole, from, to) ?? participleBefore(doc, before, from, to);
  const subject = clause ? undefined : subjectCut(doc, whole, to, cuts);
  const head = clause ?? subject ?? whole;
  const isCut = lacksObject(doc, before, from, to) || lacksVerb(doc, before, to) || lacksAttribute(doc, before, to);
  const next =
    runsOn(doc, from, to, head) || isCut || lacksClause(doc, head, to) || subject || (!clause && takesMore(doc, before, to, cuts))
      ? trim(doc, behind, clauseEnd(context, behind))
      : (continuation(context, to, !hasVerb(doc, head)) ?? afterPronoun(context, from, to) ?? afterColon(doc, to));
  const content = next ? [(isCut ? contrastBefore(doc, head) : undefined) ?? head, next] : [head];
  return { kind: clauseKind(doc, content), content };
}

/** « La cause est connue : le frein a lâché, a dit X »: a clause of which nobody is the subject is said too. */
const explains = ({ doc, groups }: Context, from: number, colon: number): boolean =>
  hasVerb(doc, { from, to: colon }) &&
  (groups[groupAt(groups, from)]?.from ?? colon) >= colon &&
  !mentionsSomebody(doc, { from, to: colon - 1 });

/** « La porte était fermée, a rappelé X : il n'y a pas d'autre sortie »: the words after the colon, where no marks open. */
function afterColon(doc: Document, to: number): Range | undefined {
  let i = to + 1;
  while (has(doc, i, Flag.time | Flag.number | Flag.adverb)) i++;
  return has(doc, i, Flag.colon) && doc.opens[i + 1]! < 0 ? trim(doc, i + 1, sentenceTo(doc, i)) : undefined;
}

/** « Rien n'a changé, dit-il, sinon les taux », « C'est là, dit-elle, que tout a commencé »: behind a pronoun nothing is said of the speaker but when and with what else he spoke. */
function afterPronoun(context: Context, from: number, to: number): Range | undefined {
  const { doc, starts } = context;
  const next = to + 2;
  const limit = sentenceTo(doc, to);
  let pronoun = from;
  while (pronoun <= to && !has(doc, pronoun, Flag.inversion)) pronoun++;
  if (pronoun > to || !has(doc, to + 1, Flag.comma) || next + 1 >= limit) return undefined;
  const ofSpeaker = Flag.presentParticiple | Flag.pastParticiple | Flag.determiner | Flag.coordinator | Flag.capital;
  if (has(doc, next, ofSpeaker) || low(doc, next) === 'ce' || SPOKEN.test(low(doc, next)) || startsReport(doc, next, starts))
    return undefined;
  if (saysWhere(doc, next) || isAside(doc, next, limit) || isNarrated(doc, next, limit) || leavesClause(doc, next)) return undefined;
  return trim(doc, next, clauseEnd(context, next));
}

/** What leads to when somebody spoke, what he did then or what others say: « , avant de partir », « , en souriant », « , alors que Y nie ». */
const SPOKEN = /^(?:avant|après|alors|tandis|en)$/u;

/** Whether a range has a finite verb outside relative and subordinate clauses; a comma ends these. */
function hasMainVerb(doc: Document, range: Range): boolean {
  let subordinate = false;
  for (let i = range.from; i <= range.to; i++) {
    if (doc.opens[i]! >= 0) {
      const { open, close } = doc.quoted[doc.opens[i]!]!;
      if (!subordinate && close <= range.to && hasVerb(doc, { from: open + 1, to: close - 1 })) return true;
      i = close;
    } else if (has(doc, i, Flag.comma)) subordinate = false;
    else if (has(doc, i, Flag.relative | Flag.subordinator) && !has(doc, i, Flag.clitic)) subordinate = true;
    else if (!subordinate && isFinite(doc, i)) return true;
  }
  return false;
}

/** The utterance's words after the insertion: further marks, or a clause that the insertion cannot own. `open` where the part before lacks its verb. */
function continuation(context: Context, to: number, open = false): Range | undefined {
  const { doc, starts } = context;
  let i = to + 1;
  const limit = sentenceTo(doc, to);
  while (i <= limit && !has(doc, i, Flag.comma | Flag.que) && doc.opens[i]! < 0) i++;
  if (doc.opens[i]! >= 0 && i === to + 1 && open) return trim(doc, i, limit);
  if (!has(doc, i, Flag.comma) || i >= limit) return undefined;
  const next = i + 1;
  if (doc.opens[next]! >= 0 && !open) return { from: next, to: doc.quoted[doc.opens[next]!]!.close };
  if (has(doc, next, Flag.relative | Flag.presentParticiple) || (!open && starts.has(next)) || startsReport(doc, next, starts))
    return undefined;
  if (open) return trim(doc, next, Math.min(limit, clauseEnd(context, next)));
  for (let k = doc.nextOpen[next + 1]!; k <= limit; k = doc.nextOpen[k + 1]!) if (has(doc, k - 1, Flag.colon)) return undefined;
  if (isWordOf(low(doc, next), 'going-on') || (low(doc, next) === "d'" && low(doc, next + 1) === 'autant'))
    return isReportedAgain(context, next, limit) ? undefined : trim(doc, next, limit);
  if (isBareOf(doc, next) && has(doc, next + 1, Flag.infinitive)) return trim(doc, next, limit);
  return has(doc, next, Flag.preposition) ? continuation(context, i, open) : undefined;
}

import type { Candidate } from '../cues/candidate.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { clauseKind, inner, sentenceTo, trim } from '../cues/content.ts';
import { groupAt, sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag, Kind, PREVERBAL } from '../text/flags.ts';
import { isAccordingTo, isSubjectRelative } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { mainSubject } from '../text/subject.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isReceiving, receives } from '../text/receives.ts';
import { isSpeechNoun, OF_WORDS, speechNounOf } from '../text/speech-nouns.ts';
import { Form } from '../verbs/conjugate.ts';
import { firstOwnerBehind } from './before-colon.ts';
import { readFrame } from './read-frame.ts';
import type { CueSense } from '../types.ts';

/** « X a répondu à Y, [qui avait critiqué sa gestion] : »: whether a verb of the past tells in a relative who is spoken to. */
function isBackground(doc: Document, { from, tense }: VerbGroup, earlier: VerbGroup): boolean {
  if (!(tense & Form.imperfect) || tense & earlier.tense || !isSubjectRelative(doc, from - 1)) return false;
  const to = earlier.to + 1;
  return is(doc, to, Kind.to) && readPhrase(doc, to + 1, from - 1) >= from - 2;
}

/** Senses of verbs that no words follow. */
const UNSAID: ReadonlySet<CueSense> = /* @__PURE__ */ new Set<CueSense>(['wish', 'think', 'fear', 'hope', 'refuse', 'plan']);

/** The reporting verb of the sentence that the colon follows: its last, but for one that only tells who is spoken to. */
export function groupBefore(groups: readonly VerbGroup[], doc: Document, colon: number): VerbGroup | undefined {
  let last: VerbGroup | undefined;
  for (let i = groupAt(groups, colon) - 1; i >= 0 && groups[i]!.from >= doc.first[colon]!; i--) {
    const group = groups[i]!;
    if (
      group.cue.frames.includes('m') &&
      doc.inside[group.from] === doc.inside[colon] &&
      group.mood !== 'past participle' &&
      !group.passive &&
      (!isReceiving(doc, group.head) || low(doc, group.from - 1) === 'on') &&
      !UNSAID.has(group.cue.sense)
    ) {
      if (last) return isBackground(doc, last, group) ? group : last;
      last = group;
    }
  }
  return last;
}

/** « X hausse les épaules : « P » », « X est formel : »: a short predicate right before the colon is the cue, of a longer one its verb. */
export function cueOf(doc: Document, subject: Range, colon: number): Pick<Candidate, 'cue' | 'sense'> {
  let from = subject.to + 1;
  while (from < colon && !isFinite(doc, from) && !has(doc, from, PREVERBAL)) from++;
  if (from === colon) return {};
  let to = from;
  while (to + 1 < colon && has(doc, to + 1, Flag.word)) to++;
  if (to + 1 < colon || to - from > 3) {
    to = from;
    while (has(doc, to, PREVERBAL | AUXILIARY | Flag.adverb) && to + 1 < colon) to++;
  }
  return { cue: { from, to }, sense: 'say' };
}

/** How many words may stand between a verb and its colon. */
const REACH = 12;

/** Who says a clause, and by what. */
type Told = Pick<Candidate, 'cue' | 'sense' | 'group'> & { readonly source: Range };

/** « X est formel : P »: somebody who is sure, with what says so. */
function sureBefore(doc: Document, colon: number): Told | undefined {
  const to = colon - 1;
  if (!isSpeechNoun(low(doc, to), 'sure') || !has(doc, to - 1, Flag.etre) || doc.inside[colon]! >= 0) return undefined;
  const source = mainSubject(doc, doc.first[colon]!, to - 1);
  const speaks = source?.to === to - 2 && isHeadedBySomebody(doc, source) && !isSpeechNoun(low(doc, headOf(doc, source)), 'announcing');
  return speaks ? { source, cue: { from: to - 1, to }, sense: 'say' } : undefined;
}

/** « X a une réserve : la ville, dit-il, s'endette », « X a un reproche : pour elle, P »: whether what follows a colon says itself whose words it is. */
function hasReport(context: Context, colon: number): boolean {
  const { doc, groups } = context;
  if (readFrame(context, colon + 1)) return true;
  const end = sentenceTo(doc, colon);
  for (let i = colon + 1; i <= end; i++) if (isAccordingTo(doc, i)) return true;
  for (let i = groupAt(groups, colon); i < groups.length && groups[i]!.from <= end; i++)
    if (groups[i]!.mood === 'finite' && doc.inside[groups[i]!.from] === doc.inside[colon]) return true;
  return false;
}

/** « X s'en défend : la digue, dit-il, tiendra »: whether an incise in the words themselves says whose they are. */
function holdsIncise({ doc, groups }: Context, { from, to }: Range): boolean {
  for (let i = groupAt(groups, from + 1); i < groups.length && groups[i]!.to <= to; i++)
    if (groups[i]!.inverted >= 0 && has(doc, groups[i]!.from - 1, Flag.comma)) return true;
  return false;
}

/** Classes of nouns that a clause without marks may follow. */
const TELLING = ['clausal', 'announcing', 'saying'] as const;

/** « La version de X : P », « X a rendu son avis : P »: whose words the noun that heads what stands before a colon, or ends it, names. */
function namedBefore(context: Context, colon: number): Told | undefined {
  const { doc } = context;
  const first = doc.first[colon]!;
  if (doc.inside[colon]! >= 0 || hasReport(context, colon)) return undefined;
  const noun = speechNounOf(low(doc, colon - 1), TELLING) > 0 ? colon - 1 : colon - 2;
  const subject =
    speechNounOf(low(doc, noun), TELLING) > 0 && has(doc, noun - 1, Flag.determiner) ? mainSubject(doc, first, noun) : undefined;
  if (subject)
    return isHeadedBySomebody(doc, subject) && !receives(doc, subject)
      ? { source: subject, cue: { from: noun, to: noun }, sense: 'say' }
      : undefined;
  const head = headOf(doc, { from: first, to: colon - 1 });
  const owner = speechNounOf(low(doc, head), TELLING) > 0 ? firstOwnerBehind(doc, head, colon) : undefined;
  return owner?.to === colon - 1 ? { source: owner, cue: { from: head, to: head }, sense: 'say' } : undefined;
}

/** Senses of verbs that tell words where nothing stands between them and the colon. */
const SAYING = /^(?:deny|admit|claim)$/u;

/** « X l'assure : », « X a prévenu ses joueuses : », « X conteste : »: a verb that takes marks and clauses alike, with no other behind it. */
function saidBefore(context: Context, group: VerbGroup, colon: number): Told | undefined {
  const { doc } = context;
  if (
    !group.cue.frames.includes('m') ||
    !(
      group.cue.frames.includes('q') ||
      (group.to === colon - 1 && !group.negated && SAYING.test(group.cue.sense) && !isAccordingTo(doc, colon + 1))
    ) ||
    group.mood !== 'finite' ||
    colon - group.to > REACH ||
    doc.inside[colon]! >= 0
  )
    return undefined;
  for (let i = group.to + 1; i < colon; i++) if (isFinite(doc, i) || has(doc, i, Flag.que)) return undefined;
  const source = sourceOf(context, group);
  return source && { source, cue: group, sense: group.cue.sense, group };
}

/** « Le maire ne décolère pas : la préfecture « n'a rien fait » »: somebody who is told of before a clause that ends in marks. */
function heldBefore(context: Context, colon: number): Omit<Told, 'group'> | undefined {
  const { doc } = context;
  const first = doc.first[colon]!;
  const end = sentenceTo(doc, colon);
  const last = has(doc, end, Flag.final) ? end - 1 : end;
  const marks = doc.closes[last]!;
  if (marks < 0 || doc.inside[colon]! >= 0 || !hasVerb(doc, inner(doc, marks)) || hasReport(context, colon)) return undefined;
  const source = mainSubject(doc, first, colon);
  const speaks = source && isHeadedBySomebody(doc, source) && speechNounOf(low(doc, headOf(doc, source)), OF_WORDS) === 0;
  return speaks ? { source, ...cueOf(doc, source, colon) } : undefined;
}

/** « X l'assure : il ira jusqu'au bout », « X est formel : il ira jusqu'au bout »: a clause without marks. */
export function unmarkedBehind(context: Context, colon: number): Candidate | undefined {
  const { doc, groups } = context;
  const group = groupBefore(groups, doc, colon);
  const told =
    (group ? saidBefore(context, group, colon) : (sureBefore(doc, colon) ?? namedBefore(context, colon))) ?? heldBefore(context, colon);
  const range = told && trim(doc, colon + 1, sentenceTo(doc, colon));
  const isClause =
    range &&
    !holdsIncise(context, range) &&
    (startsMainClause(doc, range.from, range.to) || (hasVerb(doc, range) && isComplete(doc, range)));
  return isClause ? { rule: 'colon', kind: clauseKind(doc, [range]), content: [range], ...told } : undefined;
}

import type { Candidate } from '../cues/candidate.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { hasMarks, inner, sentenceTo, trim } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { isFullName } from '../text/apposition.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isAnd } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { mainSubject } from '../text/subject.ts';
import { hasVerb } from '../text/verb-use.ts';
import { isHeadedBySomebody, mentionsSomebody } from '../text/somebody.ts';
import { receives } from '../text/receives.ts';
import { isSpeechNoun, speechNounOf } from '../text/speech-nouns.ts';
import { affectedBefore, holderBefore, namedAmong, firstOwnerBehind, sharedBy, speakerBefore } from './before-colon.ts';
import { citedBefore } from './cited.ts';
import { readFrame } from './read-frame.ts';
import { cueOf, groupBefore, unmarkedBehind } from './unmarked-colon.ts';

/** Whether a stretch reads as an utterance: it has a finite verb, or ends like a sentence. */
export function isUtterance(doc: Document, range: Range): boolean {
  return hasVerb(doc, range) || /^[!?]$/u.test(low(doc, range.to)) || (has(doc, range.to, Flag.final) && range.to > range.from + 1);
}

/** « Paul Mirel n'en revient pas : « Du jamais vu » »: whether words without a verb are a sentence of somebody who is named before. */
const isExclaimed = (doc: Document, { from, to }: Range, source: Range | undefined): boolean =>
  source !== undefined &&
  to > from &&
  has(doc, from, Flag.capital) &&
  (has(doc, source.from, Flag.determiner) || isFullName(doc, source.from) || has(doc, source.to + 1, Flag.word)) &&
  isHeadedBySomebody(doc, source);

/** « Menteur », « Raciste » et « Dehors »: the stretches of a list that begins with one. */
function listed(doc: Document, first: number): Range[] {
  const content = [inner(doc, first)];
  for (let at = doc.quoted[first]!.close + 1; (has(doc, at, Flag.comma) || isAnd(doc, at)) && doc.opens[at + 1]! >= 0;) {
    const next = doc.opens[at + 1]!;
    const range = inner(doc, next);
    content.push(range);
    at = doc.quoted[next]!.close + 1;
  }
  return content;
}

/** « P », les Gilets jaunes « incarnent » et « Q »; « P » pour qu'il perce: the sentence after the colon, where its words go on outside the marks; undefined where they do not. */
function mixedFrom(doc: Document, stretch: number): Range | undefined {
  const { open, close } = doc.quoted[stretch]!;
  const last = sentenceTo(doc, close);
  if (last <= close + 1 || has(doc, close - 1, Flag.final)) return undefined;
  const comma = has(doc, close + 1, Flag.comma);
  const range = { from: close + 1, to: last };
  const goesOn = comma
    ? hasVerb(doc, inner(doc, stretch)) && startsMainClause(doc, close + 2, last) && hasMarks(doc, range)
    : low(doc, close + 1) === 'pour' && has(doc, close + 2, Flag.que | Flag.infinitive);
  return goesOn ? trim(doc, open, last) : undefined;
}

/** « X a déclaré : « P » », « sa réponse : « P » », « X examina d'autres possibilités : « P » », headlines « X : « P » ». */
export function findColons(context: Context): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (let i = 0; i + 1 < doc.length; i++) {
    const opened = has(doc, i, Flag.colon | Flag.semicolon) ? doc.opens[i + 1]! : -1;
    if (opened < 0) {
      const unmarked = has(doc, i, Flag.colon) ? unmarkedBehind(context, i) : undefined;
      if (unmarked) found.push(unmarked);
      continue;
    }
    const group = groupBefore(groups, doc, i);
    if (has(doc, i, Flag.semicolon) && group?.to !== i - 1) continue;
    const whole = mixedFrom(doc, opened);
    const content = whole ? [whole] : listed(doc, opened);
    const kind = whole ? 'mixed' : 'direct';
    const shared = sharedBy(doc, i) ?? citedBefore(doc, i) ?? (group ? undefined : holderBefore(doc, i));
    if (shared) {
      found.push({ rule: 'colon', kind, content, ...shared });
      continue;
    }
    const member = namedAmong(doc, i);
    const noun = cueNounBefore(doc, i);
    const affected = member || noun >= 0 ? undefined : affectedBefore(doc, i);
    if (affected) {
      found.push({ rule: 'colon', kind, content, source: affected });
      continue;
    }
    if (group && !member) {
      const source = sourceOf(context, group);
      const named = isSpeechNoun(low(doc, i - 1), 'announcing') && !isGoverned(doc, i - 1) ? { from: i - 1, to: i - 1 } : undefined;
      found.push({ rule: 'colon', kind, content, cue: named ?? group, sense: group.cue.sense, group, ...(source && { source }) });
      continue;
    }
    const opening = mainSubject(doc, doc.first[i]!, i);
    const receiver = opening && noun >= 0 && receives(doc, opening) ? opening : undefined;
    const subject = receiver ? undefined : opening;
    const isThing = subject && (subject.from < subject.to || low(doc, subject.from) === "c'") && !mentionsSomebody(doc, subject);
    const holder = isThing ? opinionBefore(context, i) : undefined;
    const named = holder ?? member;
    if (named) {
      found.push({ rule: 'colon', kind, content, source: named });
      continue;
    }
    if (noun >= 0)
      found.push({
        rule: 'colon',
        kind,
        content,
        cue: { from: noun, to: noun },
        sense: 'say',
        ...(receiver && { receiver }),
        ...sourceOfNoun(doc, noun, i, subject),
      });
    else {
      const whose = subject && ownerOrSelf(doc, subject);
      const told = subject ? { ...(whose && { source: whose }), ...cueOf(doc, subject, i) } : speakerBefore(doc, i);
      if (isUtterance(doc, content[0]!) || isExclaimed(doc, content[0]!, told.source))
        found.push({ rule: subject ? 'colon' : 'headline', kind, content, ...told });
    }
  }
  return found;
}

/** « La menace [du maire] est claire », « [Le maire] hausse les épaules », not « La boutade est restée célèbre »: who says what stands behind a colon, by the subject before it. */
function ownerOrSelf(doc: Document, subject: Range): Range | undefined {
  const head = headOf(doc, subject);
  const isWords = speechNounOf(low(doc, head), ['remark', 'wording', 'announcing']) > 0 && !has(doc, head, Flag.sourceNoun);
  return isWords ? firstOwnerBehind(doc, head, subject.to + 1) : subject;
}

/** « Pour X, ce drame était prévisible : « P » »: the source of the frame that opens the sentence. */
const opinionBefore = (context: Context, colon: number): Range | undefined => readFrame(context, context.doc.first[colon]!)?.source;

/** « a déclaré dans un communiqué : »: whether a preposition governs the noun at i. */
const isGoverned = (doc: Document, i: number): boolean => is(doc, has(doc, i - 1, Flag.determiner) ? i - 2 : i - 1, Kind.via);

/** « C'est l'analyse de X : « P » », « La réponse de X tient en trois mots : « P » »: whose words a noun names, else the subject. */
function sourceOfNoun(doc: Document, noun: number, colon: number, subject: Range | undefined): { source?: Range } {
  const speaker = subject && noun > subject.to && isHeadedBySomebody(doc, subject) ? subject : undefined;
  const owner = firstOwnerBehind(doc, noun, colon);
  const isNear = owner?.to === colon - 1 && (!speaker || owner.from <= noun + 2);
  if (owner && (isNear || noun === doc.first[colon])) return { source: owner };
  const head = subject && headOf(doc, subject);
  const holder =
    head !== undefined && isSpeechNoun(low(doc, head), 'announcing') ? firstOwnerBehind(doc, head, subject!.to + 1) : undefined;
  if (holder) return { source: holder };
  return speaker ? { source: speaker } : {};
}

function cueNounBefore(doc: Document, colon: number): number {
  for (let i = colon - 1; i >= doc.first[colon]! && i > colon - 20; i--)
    if (
      isSpeechNoun(low(doc, i), 'announcing') &&
      (low(doc, i) !== 'mise' || low(doc, i + 2) === 'garde') &&
      (low(doc, i) !== 'mot' || low(doc, i + 1) !== "d'")
    )
      return i;
  return -1;
}

import { adverbialLength } from '../text/adverbials.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { marksEnd, nameInMarksEnd } from '../text/name-in-marks.ts';
import { headOf, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isTime, phraseBefore } from '../text/phrase-before.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { afterComma } from '../text/subject.ts';
import { isAfterMarks, isFinite } from '../text/verb-use.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { sentenceFrom } from './content.ts';
import { complementAt, placeOf } from './place.ts';
import type { VerbGroup } from './verb-group.ts';

/** The inverted subject: the pronoun on the verb, or the phrase after it and its adjuncts; of « a appris l'AFP auprès de X », who told it. */
export function invertedSubject(doc: Document, group: VerbGroup): Range | undefined {
  const subject = subjectBehind(doc, group);
  const learnt = subject && subject.from > group.to && group.cue.lemma === 'apprendre';
  return (learnt ? informantIn(doc, subject.from + 1) : undefined) ?? subject;
}

/** « a appris l'AFP jeudi [auprès du parquet] », « a appris Sud Matin [de plusieurs sources] »: who is named in the rest of the clause. */
function informantIn(doc: Document, from: number): Range | undefined {
  for (let i = from; i < doc.last[from]! && !has(doc, i, Flag.comma | Flag.colon); i++) {
    const told = informant(doc, i);
    if (told) return told;
  }
  return undefined;
}

function subjectBehind(doc: Document, group: VerbGroup): Range | undefined {
  if (group.inverted >= 0)
    return (
      (low(doc, group.inverted) === 'on'
        ? (heardBehind(doc, group) ?? documentOf(doc, group.inverted) ?? informant(doc, group.to + 1))
        : undefined) ?? {
        from: group.inverted,
        to: group.inverted,
      }
    );
  const limit = doc.last[group.to]! + 1;
  let adverbs = group.to + 1;
  while (has(doc, adverbs, Flag.adverb)) adverbs++;
  const past = skipAdjuncts(doc, group.to + 1, limit);
  const endOfMarks = isAfterMarks(doc, group.from) ? marksEnd : nameInMarksEnd;
  for (const from of [adverbs, past]) {
    const named = endOfMarks(doc, from);
    if (named > from && !has(doc, named, Flag.capital)) return { from, to: named - 1 };
  }
  for (const at of [group.to + 1, past, pastInsertion(doc, adverbs, limit), pastAttribute(doc, group, adverbs)]) {
    const subject = subjectAt(doc, at, limit);
    if (subject) return (isManner(doc, subject) ? behindManner(doc, subject, limit) : undefined) ?? subject;
  }
  return (
    afterAddressee(doc, group.to + 1, limit) ?? subjectAt(doc, pastInsertion(doc, past, limit), limit) ?? behindInsertions(doc, past, limit)
  );
}

/** « se dit [convaincu] X », « se veut [rassurant] X »: past the adjective that says how X is. */
const pastAttribute = (doc: Document, { reflexive, cue }: VerbGroup, at: number): number =>
  reflexive && /a/iu.test(cue.frames) && has(doc, at, Flag.word) && !has(doc, at, Flag.determiner | Flag.capital) ? at + 1 : at;

/** « entend-on [X] crier », « a-t-on entendu [X] dire » */
function heardBehind(doc: Document, { from, to }: VerbGroup): Range | undefined {
  const hears = [from, to].some((i) => low(doc, i).startsWith('enten'));
  const end = hears ? readPhrase(doc, to + 1, doc.last[to]! + 1) : to + 1;
  return end > to + 1 && has(doc, end, Flag.infinitive) ? { from: to + 1, to: end - 1 } : undefined;
}

/** How far behind a verb its subject is looked for, and past how many commas. */
const REACH = 24;
const COMMAS = 3;

/** « plaide, casquette à la main, [un chauffeur] », « s'agace, dans le journal, que dirige son frère, [l'instructrice] »: somebody right behind a comma. */
function behindInsertions(doc: Document, from: number, limit: number): Range | undefined {
  if (!has(doc, from, Flag.comma) && !has(doc, from - 1, Flag.comma)) return undefined;
  const end = Math.min(limit, from + REACH);
  for (let at = afterComma(doc, from, end), commas = 0; commas < COMMAS && at < end; commas++, at = afterComma(doc, at, end)) {
    const subject = subjectAt(doc, at, limit);
    if (
      subject &&
      !isManner(doc, subject) &&
      isHeadedBySomebody(doc, subject) &&
      has(doc, subject.to + 1, Flag.comma | Flag.final | Flag.pastParticiple)
    )
      return subject;
  }
  return undefined;
}

/** « [la voix brisée], la veuve », not « la voix de l'opposition ». */
function isManner(doc: Document, phrase: Range): boolean {
  const head = headOf(doc, phrase);
  return is(doc, phrase.from, Kind.article) && isSpeechNoun(low(doc, head), 'manner') && head < phrase.to && !isOf(doc, head + 1);
}

/** « raconte les larmes aux yeux [une riveraine] », « la gorge nouée [Paul Mirel] »: who is told or named behind how it is said. */
function behindManner(doc: Document, { from, to }: Range, limit: number): Range | undefined {
  let name = from;
  while (name <= to && !has(doc, name, Flag.capital)) name++;
  return name <= to ? { from: name, to } : subjectAt(doc, to + 1, limit);
}

/** The phrase that begins at a word, without the day behind it, where it is no time. */
function subjectAt(doc: Document, at: number, limit: number): Range | undefined {
  if (!startsPhrase(doc, at) || low(doc, at) === 'du' || adverbialLength(doc, at) > 0) return undefined;
  const end = readPhrase(doc, at, limit);
  return end > at && !isTime(doc, at, end) ? { from: at, to: beforeTime(doc, at, end) - 1 } : undefined;
}

/** « a affirmé [l'ONU] lundi »: end of a phrase without the day after a name. */
function beforeTime(doc: Document, from: number, end: number): number {
  let i = end;
  while (i > from + 1 && has(doc, i - 1, Flag.time | Flag.number) && !has(doc, i - 1, Flag.capital)) i--;
  return has(doc, i - 1, Flag.capital) && i < end && has(doc, i, Flag.time) ? i : end;
}

/** « a-t-on appris mardi [auprès de la préfecture] », « apprend-on [de source policière] ». */
function informant(doc: Document, from: number): Range | undefined {
  let i = from;
  while (has(doc, i, Flag.adverb | Flag.time) && low(doc, i) !== 'auprès') i++;
  const at = low(doc, i) === 'de' || (low(doc, i) === 'auprès' && isOf(doc, i + 1)) ? complementAt(doc, i) : 0;
  if (at === 0) return undefined;
  const end = readPhrase(doc, /^(?:même|bonne)$/u.test(low(doc, at)) ? at + 1 : at, doc.last[at]! + 1);
  return end > at ? { from: at, to: end - 1 } : undefined;
}

/** What ends the words in which an inverted subject may stand: « , a dit aux élus [que Jean Roux partait] » has none. */
const CLOSED = Flag.colon | Flag.mark | Flag.que | Flag.relative | Flag.subordinator;

/** « a déclaré à la presse [Jean Roux] », « a écrit sur Twitter [Jean Roux] »: the name right behind an addressee or a place that no comma closes. */
function afterAddressee(doc: Document, from: number, limit: number): Range | undefined {
  let i = from;
  while (i < limit && has(doc, i, Flag.adverb | Flag.time | Flag.number | Flag.determiner) && !has(doc, i, Flag.preposition)) i++;
  if (!has(doc, i, Flag.preposition) || isOf(doc, i) || low(doc, i) === 'selon') return undefined;
  const name = nameAfter(doc, i, limit);
  if (name >= 0) {
    const end = readPhrase(doc, name, limit);
    if (end > name) return { from: name, to: end - 1 };
  }
  for (let k = i + 2; k < limit && k < i + 6 && !has(doc, k, CLOSED); k++) {
    // « confie à une simple association de citoyens » has no subject behind.
    const mayBegin = has(doc, k, Flag.determiner | Flag.capital | Flag.number) && !has(doc, k - 1, Flag.preposition | Flag.determiner);
    if (!mayBegin || low(doc, k) === 'du' || !startsPhrase(doc, k)) continue;
    const end = readPhrase(doc, k, limit);
    if (end > k && !isTime(doc, k, end)) return { from: k, to: end - 1 };
  }
  return undefined;
}

/** « lors d'un point de presse à Genève [Jean Roux] », « sur Twitter [Jean Roux] »: where a full name begins that neither a preposition nor a noun for a person governs, or a title, or -1. */
function nameAfter(doc: Document, from: number, limit: number): number {
  for (let i = from + 1; i < limit && i < from + 14 && has(doc, i, Flag.word) && !has(doc, i, CLOSED) && !isFinite(doc, i); i++) {
    if (!has(doc, i, Flag.capital)) continue;
    let end = i;
    while (has(doc, end, Flag.capital)) end++;
    const governed =
      has(doc, i - 1, Flag.preposition | Flag.determiner) ||
      (has(doc, i - 1, Flag.sourceNoun) && !has(doc, i - 1, Flag.body) && low(doc, i - 1) !== 'presse');
    if (end - i > (governed ? 2 : 1)) return end - 2;
    // « lors d'un point de presse [Odile], 34 ans »
    if (!governed && has(doc, end, Flag.comma) && has(doc, end + 1, Flag.number | Flag.determiner | Flag.sourceNoun)) return i;
    i = end - 1;
  }
  return -1;
}

/** « a confié, à Reuters, le directeur », « commente, dépité, un commerçant », « a lancé au ministre, sous les huées, une infirmière »: where the phrase after an insertion between commas begins. */
function pastInsertion(doc: Document, from: number, limit: number): number {
  if (!has(doc, from, Flag.comma)) return from;
  let end = from + 1;
  if (has(doc, end, Flag.preposition)) end = readPhrase(doc, end + 1, limit, { apposition: false });
  else while (end < from + 5 && has(doc, end, Flag.word) && !has(doc, end, Flag.finite | Flag.determiner | Flag.capital)) end++;
  return has(doc, end, Flag.comma) ? end + 1 : from;
}

/** « Le ministre a-t-il dit »: the phrase that the inverted pronoun doubles. */
export function doubledSubject(doc: Document, group: VerbGroup): Range | undefined {
  return has(doc, group.from - 1, Flag.word) && !has(doc, sentenceFrom(doc, group.from), Flag.adverb)
    ? phraseBefore(doc, sentenceFrom(doc, group.from), group.from)
    : undefined;
}

/** « Sur la page de X, on pouvait lire », « on précise dans un communiqué »: what is read stands for its author. */
export function documentOf(doc: Document, on: number): Range | undefined {
  const place = placeOf(doc, on);
  return place && has(doc, place.from, Flag.determiner) && isSpeechNoun(low(doc, headOf(doc, place)), 'document') ? place : undefined;
}

/** The agent of a passive: *par X* in the rest of the clause, past marks. */
export function agentAfter(doc: Document, from: number): Range | undefined {
  const last = doc.last[from - 1]!;
  for (let i = from; i <= last; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    if (has(doc, i, Flag.comma | Flag.final | Flag.colon | Flag.relative)) return undefined;
    if (low(doc, i) !== 'par') continue;
    const end = readPhrase(doc, i + 1, last + 1);
    return end > i + 1 ? { from: i + 1, to: end - 1 } : undefined;
  }
  return undefined;
}

import { takesComplement } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isFullName } from '../text/apposition.ts';
import { isOf, isSubjectRelative } from '../text/function-words.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isHandle, isHeadedBySomebody, isPersonNoun, mentionsSomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';
import { isFinite } from '../text/verb-use.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** How many words before a colon count. */
const REACH = 150;
/** How many words before it *dont* may stand. */
const AMONG = 20;

/** « [Mort] de X : », « [Affaire] X : »: X need not speak. */
const isTheme = (doc: Document, i: number): boolean => speechNounOf(low(doc, i), ['fate', 'theme']) > 0;

/** « Nicolas Petit : « Je pars » », « Nicolas Petit, ému : », « Colère de Nicolas Petit, maire : », « Sur Twitter, Nicolas Petit : »: who speaks where no verb stands before the colon. */
export function speakerBefore(doc: Document, colon: number): { source?: Range } {
  const from = doc.first[colon]!;
  if (isTheme(doc, from)) return {};
  const addresser = addresserBefore(doc, from, colon);
  if (addresser) return { source: addresser };
  const end = readPhrase(doc, from, colon);
  const opening = end === colon || (end > from && has(doc, end, Flag.comma) && has(doc, end + 1, Flag.word) && doc.first[end] === from);
  const phrase = opening ? { from, to: end - 1 } : phraseBefore(doc, from, colon, true);
  if (!phrase) return {};
  for (let i = Math.max(from, colon - REACH); i < colon; i++)
    if (
      isFinite(doc, i) ||
      (end === colon && has(doc, i, Flag.pastParticiple) && !has(doc, i, Flag.sourceNoun | Flag.capital) && i !== headOf(doc, phrase))
    )
      return {};
  const owner = opening ? ownerIn(doc, { from, to: end - 1 }) : undefined;
  if (owner) return { source: owner };
  const named = has(doc, phrase.from, Flag.capital) && has(doc, phrase.from + 1, Flag.capital) && !has(doc, phrase.from, Flag.determiner);
  return named ||
    (opening && is(doc, headOf(doc, phrase), Kind.another)) ||
    (end === colon && isHandle(doc, phrase.from)) ||
    (has(doc, headOf(doc, phrase), Flag.sourceNoun) && (end === colon || has(doc, phrase.from, Flag.determiner)))
    ? { source: phrase }
    : {};
}

/** « La colère [des pédiatres] », « Cri du cœur [de la présidente] », not « le porte-parole de la présidente »: whose something is that is no person or body. */
function ownerIn(doc: Document, phrase: Range): Range | undefined {
  const head = headOf(doc, phrase);
  const isNamed = has(doc, head, Flag.sourceNoun) || (has(doc, head, Flag.capital) && doc.first[head] !== head);
  return isTheme(doc, head) || isNamed ? undefined : firstOwnerBehind(doc, head, phrase.to + 1);
}

/** « le cri d'alarme [des pédiatres] », « la réponse immédiate [du maire], prévenu »: the first for whom a noun has a complement, before a comma. */
export function firstOwnerBehind(doc: Document, noun: number, to: number): Range | undefined {
  for (let i = noun + 1; i < to && !has(doc, i, Flag.comma | Flag.openBracket) && !isFinite(doc, i); i++) {
    const from = has(doc, i, Flag.determiner) ? i : i + 1;
    if (!isOf(doc, i) || !(has(doc, from, Flag.determiner | Flag.capital) || isPersonNoun(doc, from))) continue;
    const owner = { from, to: readPhrase(doc, from, to) - 1 };
    if (owner.to >= from && isHeadedBySomebody(doc, owner)) return owner;
  }
  return undefined;
}

/** « [Le maire] aux riverains : « P » », not « L'adjoint au maire : »: who speaks to whom, without a verb. */
function addresserBefore(doc: Document, from: number, colon: number): Range | undefined {
  if (!has(doc, from, Flag.determiner) && !isFullName(doc, from)) return undefined;
  for (let i = from + 1; i < colon; i++) {
    if (has(doc, i, Flag.comma) || isFinite(doc, i)) return undefined;
    if (!is(doc, i, Kind.to)) continue;
    const source = { from, to: i - 1 };
    const heard = { from: i + 1, to: colon - 1 };
    if (takesComplement(low(doc, headOf(doc, source)), true)) return undefined;
    const isWhole = is(doc, i, Kind.contracted) ? nounsOnly(doc, heard) : readPhrase(doc, heard.from, colon) === colon;
    return isWhole && isHeadedBySomebody(doc, source) && isHeadedBySomebody(doc, heard) ? source : undefined;
  }
  return undefined;
}

/** « riverains de la place »: whether no preposition but *de* and no comma stands in a phrase. */
function nounsOnly(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (has(doc, i, Flag.comma) || (has(doc, i, Flag.preposition) && !isOf(doc, i))) return false;
  return true;
}

/** « X, interrogé par Y : » */
const ASKED = /^(?:interrogé|questionné|interviewé|contacté|invité)e?s?$/u;

/** « Un avis que partage [X], son voisin : » */
export function sharedBy(doc: Document, colon: number): Pick<Candidate, 'cue' | 'source'> | undefined {
  for (let i = colon - 2; i > doc.first[colon]! && i > colon - AMONG; i--) {
    if (!has(doc, i - 1, Flag.que) || !/^partage(?:nt)?$/u.test(low(doc, i))) continue;
    const end = readPhrase(doc, i + 1, colon);
    const isWhole = end === colon || (end > i + 1 && has(doc, end, Flag.comma));
    return isWhole ? { cue: { from: i, to: i }, source: { from: i + 1, to: end - 1 } } : undefined;
  }
  return undefined;
}

/** « Même constat chez [X], son voisin : », « Un avis partagé par [X] : », « Soulagement du côté de [X] : », « La colère est la même pour [X] : »: whom a preposition leads to before the colon, in words without a verb or of how something is. */
export function holderBefore(doc: Document, colon: number): Pick<Candidate, 'cue' | 'source'> | undefined {
  const first = doc.first[colon]!;
  let isTelling = false;
  let isApart = false;
  for (let i = Math.max(first + 1, colon - REACH); i < colon; i++) {
    const word = low(doc, i);
    isApart ||= has(doc, i, Flag.comma);
    if (isFinite(doc, i)) {
      if (isTelling || !isState(doc, first, i)) return undefined;
      isTelling = true;
    }
    const near = /^(?:côté|sein|part)$/u.test(word) && isOf(doc, i + 1);
    if (word === 'par' && !/^partagée?s?$/u.test(low(doc, i - 1)) && (isTelling || isApart || ASKED.test(low(doc, i - 1)))) continue;
    if (word === 'chez' && has(doc, i - 1, Flag.sourceNoun | Flag.pastParticiple)) continue;
    if (!near && !/^(?:chez|par)$/u.test(word) && !(word === 'pour' && isAlike(doc, first, i))) continue;
    const from = near ? i + 2 : i + 1;
    const end = readPhrase(doc, from, colon);
    const ends = end === colon || (has(doc, end, Flag.comma) && isApposed(doc, end + 1, colon));
    const source = { from, to: end - 1 };
    if (end > from && ends && isHeadedBySomebody(doc, source)) return { cue: feltBefore(doc, i, word === 'par'), source };
  }
  return undefined;
}

/** « [Même constat] chez X », « Un avis [partagé] par X », « [Soulagement] du côté de X »: what is said of those whom a preposition leads to. */
function feltBefore(doc: Document, preposition: number, isAgent: boolean): Range {
  let to = preposition - 1;
  while (to > doc.first[preposition]! && has(doc, to, Flag.preposition | Flag.determiner)) to--;
  let from = to;
  while (!isAgent && from > doc.first[preposition]! && !has(doc, from - 1, Flag.comma)) from--;
  return { from, to };
}

/** « tombé au même endroit et qui n'a rien récupéré »: whether words have no verb but that of *qui*. */
function isApposed(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isSubjectRelative(doc, i)) return true;
    if (isFinite(doc, i)) return false;
  }
  return true;
}

/** « La colère [est] la même »: whether a verb says how a thing is. */
function isState(doc: Document, first: number, verb: number): boolean {
  const subject = has(doc, verb, Flag.etre) ? mainSubject(doc, first, verb) : undefined;
  return subject !== undefined && isThing(doc, subject);
}

/** « Même constat », « Autre son de cloche », « Le constat est le même »: whether words say that something is like something else. */
function isAlike(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWordOf(low(doc, i), 'alike')) return true;
  return false;
}

/** « Trois élus ont voté contre, dont [X] : »: whom *dont* names right before the colon. */
export function namedAmong(doc: Document, colon: number): Range | undefined {
  for (let i = colon - 2; i > doc.first[colon]! && i > colon - AMONG; i--)
    if (low(doc, i) === 'dont')
      return has(doc, i - 1, Flag.comma) && readPhrase(doc, i + 1, colon) === colon ? { from: i + 1, to: colon - 1 } : undefined;
  return undefined;
}

/** What leads to whom a clause is about: « convaincre [X] », « ne partage pas [X] », « chez [X] », « l'avis de [X] ». */
const leadsTo = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.infinitive | Flag.pastParticiple) ||
  isFinite(doc, i) ||
  isOf(doc, i) ||
  is(doc, i, Kind.negative) ||
  /^(?:plus|chez|pour)$/u.test(low(doc, i));

/** « De quoi agacer [X], son voisin : », « Un avis que ne partage pas [X] : », « La colère est vive chez [X] : »: whom a clause about no person ends with. */
export function affectedBefore(doc: Document, end: number): Range | undefined {
  const first = doc.first[end]!;
  const subject = mainSubject(doc, first, end);
  if (subject ? !isThing(doc, subject) : readPhrase(doc, first, end) > first && isHeadedBySomebody(doc, { from: first, to: end - 1 }))
    return undefined;
  for (let i = Math.max(first + 1, end - REACH); i < end; i++) {
    if (!leadsTo(doc, i - 1) || isTheme(doc, i - 2) || !isFullName(doc, nameFrom(doc, i))) continue;
    if (readPhrase(doc, i, end) === end && isHeadedBySomebody(doc, { from: i, to: end - 1 })) return { from: i, to: end - 1 };
  }
  return undefined;
}

/** « une décision », « ce », « cela », « rien ». */
const isThing = (doc: Document, subject: Range): boolean => is(doc, subject.from, Kind.thing) || !mentionsSomebody(doc, subject);

/** Past an article and a noun for people: « la préfète [Léa Petit] ». */
function nameFrom(doc: Document, from: number): number {
  let i = from;
  while (i < from + 4 && !has(doc, i, Flag.capital) && has(doc, i, Flag.word)) i++;
  return i;
}

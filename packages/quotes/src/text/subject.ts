import { Flag, Kind, PREVERBAL, SEPARATOR } from './flags.ts';
import { has, is, low, type Document, type Range } from './document.ts';
import { isAlikeJoin, isAsWell, isBesideWhom, isOf, isSubjectRelative } from './function-words.ts';
import { ageEnd, isNamePlusRole, saysState } from './apposition.ts';
import { isPredicate } from './detached.ts';
import { isApposedToGoverned, isCutOff, isOfGoverned } from './governed-names.ts';
import { isNameInMarks, marksEnd } from './name-in-marks.ts';
import { readPhrase, startsPhrase } from './noun-phrase.ts';
import { isTime, phraseBefore } from './phrase-before.ts';
import { complementEnd, participleEnd } from './subject-ends.ts';
import { differInNumber, isFinite, isPluralVerb } from './verb-use.ts';
import { isWordOf } from './closed-classes.ts';

const skipStretch = (doc: Document, i: number): number => (doc.opens[i]! >= 0 ? doc.quoted[doc.opens[i]!]!.close : i);

/** First word after the next comma outside marks and brackets, or `to`. */
export function afterComma(doc: Document, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    i = skipStretch(doc, i);
    if (has(doc, i, Flag.comma)) return i + 1;
  }
  return to;
}

/** What opens a phrase or clause that holds no main subject before its comma. */
const DEPENDENT = Flag.preposition | Flag.subordinator | Flag.presentParticiple | Flag.que | Flag.relative;
const SKIPPED = Flag.coordinator | Flag.dash | Flag.comma | Flag.closeBracket | Flag.openBracket | Flag.mark;

const ALONE = /^seule?s?$/u;

/** Conjunctions, punctuation, adverbs and *seul* before the subject. */
function mayPrecedeSubject(doc: Document, i: number): boolean {
  if (has(doc, i, SKIPPED) || ALONE.test(low(doc, i)) || (low(doc, i) === 'tout' && low(doc, i + 1) === 'en')) return true;
  return has(doc, i, Flag.adverb) && !has(doc, i, Flag.determiner | Flag.subject) && !/^(?:si|quand|comme)$/u.test(low(doc, i));
}

/** The subject of the main clause between two words: the first phrase that no preposition or conjunction introduces and a finite verb follows. */
export function mainSubject(doc: Document, from: number, to: number, verb = to): Range | undefined {
  let i = from;
  for (let attempts = 0; i < to && attempts < 12;) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close + 1;
    else if (mayPrecedeSubject(doc, i)) i++;
    else if (isCutOff(doc, i)) i = afterComma(doc, i, to);
    else {
      const end = isPredicate(doc, i) || (has(doc, i, DEPENDENT) && !startsPhrase(doc, i)) ? i : readPhrase(doc, i, to, { loose: true });
      const isState = saysState(doc, i) && (opensParticiple(doc, i) || (has(doc, end, Flag.comma) && is(doc, end + 1, Kind.definite)));
      if (end > i && !isState && !isBare(doc, i) && !isTime(doc, i, end) && hasVerbAfter(doc, end, verb))
        return { from: i, to: complementEnd(doc, participleEnd(doc, end, verb), verb) - 1 };
      i = pastCircumstance(doc, i, to) ?? afterComma(doc, i + 1, to);
      attempts++;
    }
  }
  return undefined;
}

/** « À Lyon [le maire] a dit »: where a phrase begins right behind the one that a preposition opens. */
function pastCircumstance(doc: Document, i: number, to: number): number | undefined {
  const end = has(doc, i, Flag.preposition) ? readPhrase(doc, i + 1, to) : i;
  return end > i + 1 && has(doc, end, Flag.determiner) ? end : undefined;
}

/** « [Accusé] d'avoir menti », « [Invité] par la radio »: a participle that is a noun too. */
const opensParticiple = (doc: Document, i: number): boolean => has(doc, i, Flag.pastParticiple) && has(doc, i + 1, Flag.preposition);

/** « Selon Jean Roux, [préfet du Gers], le feu est éteint »: a common noun without its article stands in apposition. */
const isBare = (doc: Document, i: number): boolean =>
  has(doc, i - 1, Flag.comma) && low(doc, i) !== 'nombre' && !has(doc, i, Flag.determiner | Flag.capital | Flag.number | Flag.subject);

/** Whether a finite verb follows a subject: at once, after clitics and adverbs, or after something between commas, a relative clause. */
function hasVerbAfter(doc: Document, end: number, to: number): boolean {
  let i = end;
  while (i < to && has(doc, i, PREVERBAL | Flag.adverb) && low(doc, i) !== 'en') i++;
  if (isFinite(doc, i) || i > end) return true;
  if (
    !has(
      doc,
      i,
      Flag.comma |
        Flag.relative |
        Flag.openBracket |
        Flag.dash |
        Flag.pastParticiple |
        Flag.presentParticiple |
        Flag.preposition |
        Flag.mark,
    )
  )
    return false;
  for (const limit = Math.min(to, i + 60); i < limit; i++) if (isFinite(doc, i) || has(doc, i, Flag.negation)) return true;
  return false;
}

/** The word after the last boundary (comma, mark, conjunction, sentence start) before k. */
function segmentStart(doc: Document, k: number): number {
  let i = k - 1;
  while (
    i >= doc.first[k]! &&
    !has(doc, i, SEPARATOR & ~Flag.openBracket & ~Flag.closeBracket & ~Flag.final) &&
    !(has(doc, i, Flag.que) && !isAsWell(doc, i - 1))
  )
    i--;
  return Math.max(i + 1, doc.first[k]!);
}

/** « un témoin réclamant [l'anonymat] », « souhaitant garder [l'anonymat] », « ayant requis [l'anonymat] » */
const isObjectOfParticiple = (doc: Document, i: number): boolean =>
  has(doc, i - 1, Flag.presentParticiple) ||
  (has(doc, i - 1, Flag.infinitive | Flag.pastParticiple) && has(doc, i - 2, Flag.presentParticiple) && has(doc, i - 3, Flag.word));

/**
 * The subject of the verb group that starts at word k: a pronoun or phrase right before it, the phrase before an insertion
 * between commas, or, for a coordinated verb, the subject of the clause before. *qui* is returned as it stands.
 */
export function subjectBefore(doc: Document, k: number): Range | undefined {
  let before = k - 1;
  while (has(doc, before, Flag.adverb) && !has(doc, before, Flag.capital | Flag.subject)) before--;
  if (before < doc.first[k]!) return undefined;
  // « Léa Petit, qui, très émue, a dit »
  const cutOff = has(doc, before, Flag.comma) ? openingComma(doc, before) - 1 : -1;
  if (cutOff >= 0 && isSubjectRelative(doc, cutOff)) return { from: cutOff, to: cutOff };
  if (isBesideWhom(doc, before)) {
    const own = mainSubject(doc, clauseStart(doc, k), before, k + 6);
    if (own) return own;
  }
  // « l'une d'elles », « plusieurs d'entre elles »
  const isPart = /^(?:d'|entre)$/u.test(low(doc, before - 1));
  if ((has(doc, before, Flag.subject) && !isPart) || isSubjectRelative(doc, before)) return { from: before, to: before };
  const open = doc.quoted[doc.closes[before]!]?.open ?? -1;
  // not « celle que l'on surnomme « l'Hirondelle » a demandé »
  if (open >= 0 && isNameInMarks(doc, doc.closes[before]!) && !isFinite(doc, open - 1)) {
    const apposed = has(doc, open - 1, Flag.comma) ? phraseBefore(doc, segmentStart(doc, open - 1), open - 1) : undefined;
    if (apposed) return { from: apposed.from, to: before };
    // « le réalisateur de « Titanic » »
    const maker = isOf(doc, open - 1) ? phraseBefore(doc, segmentStart(doc, open - 1), open - 1, true) : undefined;
    if (maker) return { from: maker.from, to: before };
    return (
      (has(doc, open - 1, Flag.body) ? phraseBefore(doc, segmentStart(doc, open), before + 1) : undefined) ?? {
        from: is(doc, open - 1, Kind.definite) ? open - 1 : open,
        to: before,
      }
    );
  }
  // « les « gilets jaunes » »
  if (open > doc.first[k]! && marksEnd(doc, open - 1) > before) return { from: open - 1, to: before };
  const from = segmentStart(doc, before + 1);
  const near = phraseBefore(doc, from, before + 1);
  const joined = joinedBefore(doc, near, before, k);
  if (joined) return joined;
  const clause = clauseStart(doc, k);
  if (near && has(doc, near.from - 1, Flag.comma)) {
    const wide = phraseBefore(doc, clause, before + 1);
    const governed = wide !== undefined && isApposedToGoverned(doc, wide.from);
    if (wide && wide.from < near.from && !governed && !isGoverned(doc, clause, wide.from) && !isPredicate(doc, wide.from)) return wide;
    const named = phraseBefore(doc, clause, near.from - 1);
    if (
      named &&
      !isPredicate(doc, named.from) &&
      !isApposedToGoverned(doc, named.from) &&
      !isGoverned(doc, clause, named.from) &&
      isNamePlusRole(doc, named.from, near.from - 1)
    )
      return { from: named.from, to: near.to };
  }
  if (near && has(doc, near.from - 1, Flag.coordinator)) {
    const wide = phraseBefore(doc, clause, before + 1);
    if (wide && wide.from < near.from) return wide;
    // « Un accord entre la France [et l'Italie] précise »
    const whole = mainSubject(doc, clause, k, k + 6);
    if (whole && whole.from < near.from && (!wide || whole.to === near.to)) return whole;
  }
  if (near && !endsRelative(doc, clause, near.from) && !isObjectOfParticiple(doc, near.from)) return near;
  const relative = has(doc, before, Flag.coordinator) ? relativeOf(doc, before) : -1;
  if (relative >= 0) return { from: relative, to: relative };
  const cut = has(doc, before, Flag.comma)
    ? (beforeRelative(doc, clause, before) ?? beforeInsertion(doc, before) ?? beforeParticiple(doc, before, k))
    : undefined;
  if (cut) return cut;
  const own = mainSubject(doc, clause, k, k + 6);
  if (own && !differInNumber(doc, own, k)) return own;
  const outer = clause > doc.first[k]! ? mainSubject(doc, doc.first[k]!, k, k + 6) : undefined;
  return outer && !(own && differInNumber(doc, outer, k)) ? outer : (own ?? near);
}

/** « le maire comme le préfet disent », « Luc Ferral, 43 ans, et Léa Petit, 41 ans, disent »: two subjects of a verb in the plural, of which the one right before it is one person. */
function joinedBefore(doc: Document, near: Range | undefined, before: number, k: number): Range | undefined {
  const last = near ?? (has(doc, before, Flag.comma) ? beforeInsertion(doc, before) : undefined);
  if (!last || isPluralVerb(doc, k) !== true || !differInNumber(doc, last, k)) return undefined;
  // « le maire, [mais aussi le préfet,] disent »
  if (has(doc, last.to + 1, Flag.comma) && isAlikeJoin(doc, last.to + 3)) return { from: last.from, to: before - 1 };
  const join = last.from - 1;
  if (!isAlikeJoin(doc, join) && !has(doc, join, Flag.coordinator)) return undefined;
  let end = low(doc, join - 1) === 'mais' ? join - 1 : join;
  if (has(doc, end - 1, Flag.comma)) end--;
  const first = phraseBefore(doc, doc.first[k]!, end);
  return first && { from: first.from, to: last.to };
}

/** « Face à X et [Y], le préfet a dit », « Selon le journal [Le Courrier], le préfet a dit »: whether a preposition, an infinitive or a participle stands before a phrase without a comma between. */
function isGoverned(doc: Document, clause: number, i: number): boolean {
  for (let k = i - 1; k >= clause && !has(doc, k, Flag.comma); k--)
    if (has(doc, k, Flag.preposition | Flag.infinitive | Flag.presentParticiple)) return true;
  return false;
}

/** « ceux qui ont vu [le film] disent », « le groupe que dirige [Jean Roux] annonce »: whether the phrase at k stands behind the verb of a relative clause. */
function endsRelative(doc: Document, clause: number, k: number): boolean {
  let verb = false;
  for (let i = k - 1; i >= clause && !has(doc, i, SEPARATOR); i--) {
    if (has(doc, i, Flag.relative | Flag.que)) return verb;
    if (isFinite(doc, i)) verb = true;
  }
  return false;
}

/** « Orbiva, dont le patron, Luc Ferral, est malade, dit », « le maire, chez qui la police, prévenue, est venue, dit »: the subject before a relative clause with commas of its own that ends at a comma. */
function beforeRelative(doc: Document, clause: number, end: number): Range | undefined {
  let relative = clause;
  while (relative < end && !has(doc, relative, Flag.relative | Flag.que)) {
    if (isFinite(doc, relative)) return undefined;
    relative++;
  }
  const comma = has(doc, relative - 1, Flag.preposition) ? relative - 2 : relative - 1;
  if (comma <= clause || !has(doc, comma, Flag.comma)) return undefined;
  let [commas, verbs] = [0, 0];
  for (let i = relative + 1; i < end; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma)) commas++;
    else if (isFinite(doc, i)) verbs++;
  }
  return commas > 1 && verbs > 0 ? phraseBefore(doc, clause, comma) : undefined;
}

/** The comma before another of its sentence, or -1. */
function openingComma(doc: Document, end: number): number {
  let comma = end - 1;
  while (comma > doc.first[end]! && !has(doc, comma, Flag.comma))
    comma = doc.closes[comma]! >= 0 ? doc.quoted[doc.closes[comma]!]!.open - 1 : comma - 1;
  return comma > doc.first[end]! ? comma : -1;
}

/** « Le juge, hier sur place, disait »: the phrase before the insertion that ends at a comma, with the insertion where it is an apposition. */
function beforeInsertion(doc: Document, end: number): Range | undefined {
  const comma = openingComma(doc, end);
  if (comma < 0) return undefined;
  const segment = segmentStart(doc, comma);
  const phrase = phraseBefore(doc, segment, comma);
  if (phrase && phrase.from > segment && has(doc, segment, Flag.pastParticiple)) return beforeInsertion(doc, comma);
  if (!phrase) return undefined;
  const title = phrase.from === segment && has(doc, segment - 1, Flag.comma) ? phraseBefore(doc, doc.first[end]!, segment - 1) : undefined;
  const hasArticle = has(doc, phrase.from, Flag.determiner);
  const isTitled = title !== undefined && isNamePlusRole(doc, title.from, segment - 1) && !(hasArticle && isOfGoverned(doc, title.from));
  const isObject = title !== undefined && (isFinite(doc, title.from - 1) || has(doc, title.from - 1, Flag.presentParticiple));
  // « Un voisin, Paul Mirel, 26 ans, dit »
  const isApposed =
    isNamePlusRole(doc, phrase.from, comma) ||
    (ageEnd(doc, comma) === end && has(doc, phrase.from, Flag.capital) && !has(doc, phrase.from, Flag.determiner));
  const from = isTitled && !(isApposed && isObject) ? title.from : phrase.from;
  return { from, to: isApposed && readPhrase(doc, phrase.from, end) === end ? end - 1 : phrase.to };
}

/** « X, après avoir dit que P, évoque Q », « X, tout en admettant que P, refuse »: the subject before a participle with a clause of its own that ends at a comma. */
function beforeParticiple(doc: Document, end: number, k: number): Range | undefined {
  for (let i = end - 1; i > doc.first[end]!; i--) {
    if (doc.closes[i]! >= 0) i = doc.quoted[doc.closes[i]!]!.open;
    if (!has(doc, i, Flag.comma)) continue;
    const next = /^(?:après|avant|tout|en)$/u.test(low(doc, i + 1)) ? i + 2 : i + 1;
    if (next > i + 1 || /^(?:en|d'|de)$/u.test(low(doc, next))) return mainSubject(doc, doc.first[k]!, i, k + 6);
  }
  return undefined;
}

/** « X, qui n'a rien précisé, mais a ajouté »: the *qui* of the relative clause before the conjunction, not two verbs back, or -1. */
function relativeOf(doc: Document, coordinator: number): number {
  let verbs = 0;
  for (let i = coordinator - 1; i >= doc.first[coordinator]! && verbs < 2; i--) {
    if (doc.closes[i]! >= 0) i = doc.quoted[doc.closes[i]!]!.open;
    else if (low(doc, i) === 'qui') return i;
    else if (has(doc, i, Flag.que | Flag.colon | Flag.semicolon | Flag.subject)) return -1;
    else if (isFinite(doc, i)) verbs++;
  }
  return -1;
}

/**
 * Where the clause of word k begins: after the last que, colon, semicolon or opening mark of its sentence. « Le joueur que le club
 * voulait recruter assure »: a *que* whose clause has its verb, with neither comma nor conjunction behind, is a relative one that k is not in.
 */
function clauseStart(doc: Document, k: number): number {
  const first = doc.first[k]!;
  let verbs = 0;
  let apart = true;
  for (let i = k - 1; i >= first; i--) {
    if (doc.closes[i]! >= 0) {
      const open = doc.quoted[doc.closes[i]!]!.open;
      if (open < first) return i + 1;
      i = open;
    } else if (has(doc, i, Flag.colon | Flag.semicolon | Flag.mark)) return i + 1;
    else if (has(doc, i, Flag.que)) {
      if (apart && verbs > 0) verbs--;
      else if (!isWordOf(low(doc, i - 1), 'before-que') && !has(doc, i - 1, Flag.comma)) return i + 1;
    } else if (has(doc, i, Flag.comma | Flag.coordinator)) apart = false;
    else if (has(doc, i, Flag.relative | Flag.subordinator)) verbs = Math.max(0, verbs - 1);
    else if (isFinite(doc, i)) verbs++;
  }
  return first;
}

import { appositionEnd, ageEnd, isNamePlusRole, isOccasion, startsApposition } from './apposition.ts';
import { Flag, Kind, PREVERBAL } from './flags.ts';
import { has, is, isInCapitals, low, once, type Document, type Range } from './document.ts';
import { isAnd, isAsWell, isBareOf, isOf, isThem } from './function-words.ts';
import { governs, isAtCourt, relationalHead } from './governs.ts';
import { isBeside, isFixed, isInName, isJoinedAdjective, isJoinedNoun, saysHow } from './inside-phrase.ts';
import { isNamedInMarks, isWork } from './name-in-marks.ts';
import { isSubstitute, quantityEnd } from './substitute.ts';
import { isFinite } from './verb-use.ts';
import { isWordOf } from './closed-classes.ts';

const PREDETERMINER = /^(?:seule?s?|tou[ts]|toutes?|même)$/u;

/** *seul*, *tous* before a determiner. */
const isPredeterminer = (doc: Document, i: number): boolean => has(doc, i + 1, Flag.determiner) && PREDETERMINER.test(low(doc, i));

/** A capital that says something: not that of an adverb, preposition or conjunction that opens a sentence. */
export const isCapitalised = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.capital) &&
  !has(doc, i, Flag.negation) &&
  !isInstruction(doc, i) &&
  !isPredeterminer(doc, i) &&
  !(
    doc.first[i] === i &&
    has(
      doc,
      i,
      Flag.adverb | Flag.preposition | Flag.coordinator | Flag.subordinator | Flag.presentParticiple | Flag.pastParticiple | Flag.que,
    )
  );

const THAT_ONE = /^ce(?:lui|lle|ux|lles)$/u;

/** « [Lire] aussi : », « À [LIRE] NOTRE DOSSIER », not « [Lever] a dit », « [Berger] aussi »: an infinitive that opens a sentence, or stands behind a preposition, and governs what follows. */
const isInstruction = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.infinitive) &&
  !has(doc, i, Flag.sourceNoun) &&
  (doc.first[i] === i || (has(doc, i - 1, Flag.preposition) && isInCapitals(doc, i - 1))) &&
  has(doc, i + 1, Flag.word) &&
  !isFinite(doc, i + 1) &&
  (!has(doc, i + 1, Flag.capital) || (isInCapitals(doc, i) && isInCapitals(doc, i + 1)));

/** Whether a noun phrase can begin at i. */
export const startsPhrase = (doc: Document, i: number): boolean => once(doc, doc.answers.starts, i, canStart);

const canStart = (doc: Document, i: number): boolean =>
  !isParty(doc, i) &&
  !(low(doc, i) === 'du' && low(doc, i + 1) === 'côté') &&
  (isSubstitute(doc, i) ||
    isPlain(doc, i) ||
    (has(doc, i + 1, Flag.relative) && THAT_ONE.test(low(doc, i))) ||
    low(doc, i) === 'nombre' ||
    quantityEnd(doc, i) > i ||
    ((has(doc, i, Flag.determiner) || has(doc, i, Flag.number) || isCapitalised(doc, i) || has(doc, i, Flag.sourceNoun)) &&
      !(has(doc, i, Flag.preposition) && !/^(?:des|du|entre)$/u.test(low(doc, i)))));

/** « [de nombreux] élus », « [d'anciens] salariés »: the article of a plural before an adjective. */
const isPlain = (doc: Document, i: number): boolean =>
  isBareOf(doc, i) &&
  (/^(?:autres?$|aucuns$|nombreu|hauts$)/u.test(low(doc, i + 1)) || (is(doc, i + 1, Kind.prenominal) && has(doc, i + 2, Flag.sourceNoun)));

/** « l'élu divers droite ». */
const isParty = (doc: Document, i: number): boolean => low(doc, i) === 'divers' && /^(?:droite|gauche|centre)$/u.test(low(doc, i + 1));

/** Whether the word at i can stand inside a phrase, after its determiner. */
export const isNominalWord = (doc: Document, i: number): boolean => once(doc, doc.answers.nominal, i, canStandInside);

function canStandInside(doc: Document, i: number): boolean {
  if (!has(doc, i, Flag.word)) return low(doc, i) === '!' && low(doc, i - 1) === 'marche' && low(doc, i - 2) === 'en';
  if (has(doc, i, Flag.capital)) return true;
  // « le médaillé d'or »
  if (low(doc, i) === 'or') return low(doc, i - 1) === "d'";
  const flags = doc.flags[i]!;
  if (
    flags & (Flag.preposition | Flag.que | Flag.relative | Flag.coordinator | Flag.negation | Flag.avoir | Flag.etre) &&
    !(flags & Flag.time)
  )
    return false;
  if (flags & (Flag.subject | Flag.subordinator) && !(flags & (Flag.determiner | Flag.sourceNoun | Flag.adverb))) return false;
  if (flags & Flag.adverb && !has(doc, i - 1, Flag.determiner) && !isWordOf(low(doc, i), 'inside')) return false;
  if (flags & Flag.clitic && !(flags & Flag.determiner)) return false;
  if (flags & Flag.infinitive && !(flags & Flag.sourceNoun) && has(doc, i - 1, Flag.capital)) return false;
  if (
    flags & Flag.presentParticiple &&
    !(flags & Flag.sourceNoun) &&
    low(doc, i) !== 'sortant' &&
    has(doc, i + 1, Flag.determiner | PREVERBAL | Flag.que | Flag.preposition | Flag.infinitive)
  )
    return false;
  if (flags & Flag.determiner) return low(doc, i - 1) === 'numéro';
  return !isFinite(doc, i);
}

/** « a indiqué la direction [mardi] », not « un rapport publié mardi », « l'émission de dimanche »: a day right behind a noun goes with the verb. */
export const isBareDay = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.time) &&
  /.{3}di$|^dimanche$/u.test(low(doc, i)) &&
  !has(doc, i - 1, Flag.time | Flag.pastParticiple | Flag.preposition | Flag.determiner);

/** « a indiqué la direction [bien plus tôt] », « [moins d'une heure après] », « [deux jours] plus tard »; not « les plus directement touchés »: what goes with the verb. */
function saysWhen(doc: Document, i: number): boolean {
  if (has(doc, i, Flag.number)) return has(doc, i + 1, Flag.time) && !has(doc, i + 1, Flag.capital) && !has(doc, i - 1, Flag.time);
  const at = low(doc, i) === 'bien' ? i + 1 : i;
  if (!/^(?:plus|moins)$/u.test(low(doc, at))) return false;
  if (isBareOf(doc, at + 1)) return has(doc, at + 2, Flag.determiner | Flag.number) && has(doc, at + 3, Flag.time);
  return has(doc, at + 1, Flag.adverb) && !has(doc, at + 2, Flag.pastParticiple);
}

/** « l'homme [le plus] riche » */
const isSuperlative = (doc: Document, i: number): boolean =>
  is(doc, i, Kind.article) && /^(?:plus|moins)$/u.test(low(doc, i + 1)) && !has(doc, i + 2, Flag.adverb) && isPhraseWord(doc, i + 2);

/** End (exclusive) of a bare phrase from i: determiner, nouns, adjectives, names and *de* complements; i where there is none. */
function readSimple(doc: Document, i: number, limit: number): number {
  // « Mme la maire »
  if (/^(?:m|mme|monsieur|madame)\.?$/u.test(low(doc, i)) && is(doc, i + 1, Kind.article) && has(doc, i + 2, Flag.sourceNoun))
    return readSimple(doc, i + 1, limit);
  const counted = quantityEnd(doc, i);
  let k = counted > i ? counted : isBareOf(doc, i) || isPredeterminer(doc, i) ? i + 1 : i;
  while (k < limit && (has(doc, k, Flag.determiner) || has(doc, k, Flag.number)) && !has(doc, k, Flag.inversion)) k++;
  const isOne = low(doc, i) === "l'" && is(doc, i + 1, Kind.indefinite);
  if (isOne && low(doc, i + 2) === "d'") return isThem(doc, i + 3) ? i + 4 : low(doc, i + 3) === 'entre' ? Math.min(i + 5, limit) : i;
  let head = k;
  while (k < limit) {
    if (k > head && (isBareDay(doc, k) || saysWhen(doc, k))) break;
    if (isNominalWord(doc, k) && !(has(doc, k, Flag.determiner) && !has(doc, k, Flag.capital) && k > head && low(doc, k - 1) !== 'numéro'))
      k++;
    else if (k > i && isOf(doc, k) && isPhraseWord(doc, k + 1) && !has(doc, k + 1, Flag.infinitive) && !saysHow(doc, k))
      k = skipDeterminers(doc, k + 1, limit);
    // « le réalisateur de « Titanic » »
    else if (k > head && isOf(doc, k) && isWork(doc, k + 1) && has(doc, k - 1, Flag.sourceNoun) && !has(doc, k - 1, Flag.body))
      k = doc.quoted[doc.opens[k + 1]!]!.close + 1;
    else if (k > head && isBeside(doc, k)) k = Math.min(k + 3, limit);
    // « deux d'entre eux »
    else if (k > i && isOfThem(doc, k)) k = Math.min(k + 3, limit);
    // « un homme d'environ 30 ans »
    else if (k > i && isOf(doc, k) && low(doc, k + 1) === 'environ' && has(doc, k + 2, Flag.number)) k = Math.min(k + 3, limit);
    else if (
      k > head + 1 &&
      low(doc, k) === 'et' &&
      isBareOf(doc, k + 1) &&
      isPhraseWord(doc, k + 2) &&
      (!has(doc, k + 2, Flag.determiner) || has(doc, k + 3, Flag.capital) || hasComplement(doc, i, k))
    )
      k = Math.max(k + 3, skipDeterminers(doc, k + 2, limit));
    else if (k > head && (isJoinedAdjective(doc, k) || isFixed(doc, k) || isSuperlative(doc, k) || isJoinedNoun(doc, k))) k += 2;
    else if (
      k > head &&
      (is(doc, k, Kind.to) || /^(?:en|pour|chez|près)$/u.test(low(doc, k))) &&
      (isAtCourt(doc, k) || governs(doc, i, relationalHead(doc, head, k), k)) &&
      isPhraseWord(doc, k + 1) &&
      !isOccasion(doc, k)
    )
      head = k = skipDeterminers(doc, k + 1, limit);
    else if (
      k > head + 1 &&
      !isOf(doc, k) &&
      (is(doc, k, Kind.preposition) || low(doc, k) === 'sous') &&
      endsParticiple(doc, k) &&
      isPhraseWord(doc, k + 1)
    )
      head = k = skipDeterminers(doc, k + 1, limit);
    else if (k > i && isInName(doc, k)) k = low(doc, k + 1) === 'tous' ? k + 2 : Math.min(skipDeterminers(doc, k + 1, limit) + 1, limit);
    else if (/^(?:,|et)$/u.test(low(doc, k)) && low(doc, head).startsWith('minist') && isPortfolio(doc, k + 1))
      k = skipDeterminers(doc, k + 2, limit);
    else if (k > head && has(doc, k, Flag.openBracket)) {
      const close = closingBracket(doc, k, limit);
      if (close < 0) break;
      k = close + 1;
    } else if (k > head && doc.opens[k]! >= 0 && isNamedInMarks(doc, k)) k = doc.quoted[doc.opens[k]!]!.close + 1;
    else break;
  }
  if (isOne && k === i + 2) return k;
  while (
    k > i &&
    (isOf(doc, k - 1) ||
      (has(doc, k - 1, Flag.determiner) && low(doc, k - 1) !== 'tous' && !has(doc, k - 1, Flag.number | Flag.capital) && k - 1 > i))
  )
    k--;
  return k > i && k - 1 === i && has(doc, i, Flag.determiner) && !has(doc, i, Flag.subject | Flag.capital | Flag.number) ? i : k;
}

/** « la direction [de l'eau] et de la biodiversité » */
function hasComplement(doc: Document, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (isBareOf(doc, j) && has(doc, j + 1, Flag.determiner)) return true;
  return false;
}

/** Whether a participle stands before word k, with a time between: « un rapport publié lundi par ». */
function endsParticiple(doc: Document, k: number): boolean {
  let i = k - 1;
  while (has(doc, i, Flag.time | Flag.number)) i--;
  const isUnlisted = doc.flags[i] === Flag.word && /ée?s?$/u.test(low(doc, i));
  if (isOf(doc, i - 1) || has(doc, i - 1, Flag.preposition)) return false;
  return (has(doc, i, Flag.pastParticiple) || isUnlisted || /^présente?s?$/u.test(low(doc, i))) && !has(doc, i, Flag.sourceNoun);
}

/** « de l'Économie, [des Finances] [et de la Relance] ». */
const isPortfolio = (doc: Document, i: number): boolean => isOf(doc, i) && has(doc, skipDeterminers(doc, i + 1, doc.length), Flag.capital);

const isPhraseWord = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.determiner | Flag.number) || (has(doc, i, Flag.word) && isNominalWord(doc, i));
function skipDeterminers(doc: Document, i: number, limit: number): number {
  let k = i;
  while (k < limit && has(doc, k, Flag.determiner | Flag.number) && !has(doc, k, Flag.capital)) k++;
  return k;
}

/** Where a short bracket closes that holds no verb, or -1. */
export function closingBracket(doc: Document, open: number, limit: number): number {
  for (let k = open + 1; k < limit && k < open + 14; k++) {
    if (has(doc, k, Flag.closeBracket)) return k;
    if (isFinite(doc, k)) return -1;
  }
  return -1;
}

/** « deux [d'entre] eux » */
const isOfThem = (doc: Document, i: number): boolean => low(doc, i) === "d'" && low(doc, i + 1) === 'entre';

/** « et actuel premier adjoint »: a second function without its article. */
const isFormer = (doc: Document, i: number): boolean => is(doc, i, Kind.former);

/** Whether somebody can be named at i, as a member of a list: a name, or a noun for people or bodies, with its article. */
const startsConjunct = (doc: Document, i: number): boolean =>
  startsPhrase(doc, i) && has(doc, has(doc, i, Flag.determiner) ? i + 1 : i, Flag.capital | Flag.sourceNoun) && !has(doc, i, Flag.number);

/** « la CGT, FO et la FSU »: end of the list that goes on at the comma, or -1. */
function listEnd(doc: Document, from: number, comma: number, limit: number): number {
  if (!startsConjunct(doc, from)) return -1;
  let i = comma;
  for (let guard = 0; guard < 8 && has(doc, i, Flag.comma) && startsConjunct(doc, i + 1); guard++) i = readSimple(doc, i + 1, limit);
  if (i === comma || low(doc, i) !== 'et') return -1;
  const end = readSimple(doc, i + 1, limit);
  return end > i + 1 && !(end < limit && has(doc, comma - 1, Flag.finite)) ? end : -1;
}

/** End (exclusive) of the full phrase from i: with brackets, coordination and appositions between commas. */
export function readPhrase(
  doc: Document,
  i: number,
  limit: number,
  { apposition = true, coordination = true, loose = false } = {},
): number {
  const isAlone = !(has(doc, i, Flag.determiner) && isPhraseWord(doc, i + 1)) && quantityEnd(doc, i) === i && !isOfThem(doc, i + 1);
  if (has(doc, i, Flag.subject) && isAlone) return i + 1;
  if (!startsPhrase(doc, i)) return i;
  let end = readSimple(doc, i, limit);
  if (end === i) return i;
  let member = i;
  let apposed = false;
  for (let guard = 0; guard < 4; guard++) {
    const joint = apposed && has(doc, end, Flag.comma) ? end + 1 : end;
    const et = isAsWell(doc, joint) ? joint + 1 : joint;
    if (
      coordination &&
      isAnd(doc, et) &&
      (joint > end ? startsConjunct(doc, et + 1) : startsPhrase(doc, et + 1) || isFormer(doc, et + 1))
    ) {
      const next = readSimple(doc, et + 1, limit);
      // « l'actrice et réalisatrice Anne Durel [a quitté] »
      const isOfOne = has(doc, et + 1, Flag.sourceNoun) && !has(doc, et + 1, Flag.capital);
      if (next > et + 1 && (next >= limit || isOfOne || !isFinite(doc, next) || low(doc, next).endsWith('nt'))) {
        end = next;
        member = et + 1;
        apposed = false;
        continue;
      }
    }
    if (!apposition || !has(doc, end, Flag.comma) || end + 1 >= limit) break;
    const age = ageEnd(doc, end);
    if (age > 0 && age <= limit) {
      end = age;
      continue;
    }
    if (
      startsApposition(doc, end + 1) &&
      (isNamePlusRole(doc, member, end) || isNamePlusRole(doc, i, end)) &&
      !(apposed && has(doc, end + 1, Flag.determiner | Flag.capital))
    ) {
      const from = /^(?:du|de|d'|aujourd'hui)$/u.test(low(doc, end + 1)) ? skipDeterminers(doc, end + 2, limit) : end + 1;
      const to = readSimple(doc, from, limit) - 1;
      const next = to < from ? -1 : appositionEnd(doc, { from, to }, limit, loose);
      if (next > from) {
        end = next;
        apposed = true;
        member = from;
        continue;
      }
    }
    const list = coordination ? listEnd(doc, i, end, limit) : -1;
    if (list > 0) end = list;
    break;
  }
  return end;
}

/** First word of a phrase after its determiners, numbers and what may stand before a noun. */
export function headOf(doc: Document, { from, to }: Range): number {
  let i = quantityEnd(doc, from);
  while (i < to && (has(doc, i, Flag.determiner | Flag.number) || low(doc, i) === "d'") && !isBareOf(doc, i + 1)) i++;
  return i < to && has(doc, i + 1, Flag.sourceNoun) && is(doc, i, Kind.prenominal) ? i + 1 : i;
}

import { frameLength, isFor, isHearing, isSourceAt } from './frame-words.ts';
import { saysHowHeard } from '../cues/circumstances.ts';
import { sentenceTo } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { invertedSubject } from '../cues/inversion.ts';
import { isFullName, isOccasion } from '../text/apposition.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { nameInMarksEnd } from '../text/name-in-marks.ts';
import { isAccordingTo, isContractedOf, isOf, isTheirs } from '../text/function-words.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { closingBracket, headOf, isBareDay, readPhrase } from '../text/noun-phrase.ts';
import { isTime } from '../text/phrase-before.ts';
import { isAbstract, isDemonym, isHeadedBySomebody } from '../text/somebody.ts';
import { isSpeechNoun, OF_WORDS, speechNounOf } from '../text/speech-nouns.ts';
import { isReceiving } from '../text/receives.ts';
import { mainSubject } from '../text/subject.ts';
import { isFinite, meetsVerb } from '../text/verb-use.ts';

/** « selon X », « pour X », « aux yeux de X », « dixit X ». */
export interface Frame {
  readonly from: number;
  /** First word of the complement. */
  readonly complement: number;
  readonly source: Range;
  /** « selon les informations de X »: who says it, in the source. */
  readonly implied?: Range;
  /** Last word of the frame, where it goes on behind its source. */
  readonly to?: number;
}

/** The frame of attribution that begins at word i. */
export function readFrame(context: Context, i: number): Frame | undefined {
  const { doc, frames } = context;
  const complement = i + frameLength(doc, i);
  if (complement === i) return inEyesOf(doc, i);
  if (!frames.has(i)) frames.set(i, findFrame(context, i, complement));
  return frames.get(i);
}

function findFrame(context: Context, i: number, complement: number): Frame | undefined {
  const { doc } = context;
  if (isAdaptation(doc, i, complement)) return undefined;
  const told = toldIn(context, i, complement);
  if (told) return told;
  const held = sayerIn(doc, complement);
  const said = held > 0 ? frameAt(context, i, held) : undefined;
  // « d'après l'évaluation [des dégâts] »
  if (said && isHeadedBySomebody(doc, said.source))
    return { ...said, complement, source: { from: complement, to: said.source.to }, implied: said.source };
  const frame = frameAt(context, i, complement);
  // « De source judiciaire, on précise que P »
  if (frame && low(doc, i) === 'de' && isSourceAt(doc, complement) && low(doc, frame.source.to + 2) === 'on') return undefined;
  return frame && isHearing(low(doc, i + 1)) && !isHeadedBySomebody(doc, frame.source) ? undefined : frame;
}

/** « À ses yeux, P », « de son propre aveu », « à leur avis »: whose they are, by the possessive. */
function inEyesOf(doc: Document, i: number): Frame | undefined {
  if (low(doc, i) !== 'à' && low(doc, i) !== 'de') return undefined;
  const noun = low(doc, i + 2) === 'propre' ? i + 3 : i + 2;
  const whose = /^(?:yeux|aveu|avis)$/u.test(low(doc, noun)) && isTheirs(doc, i + 1);
  return whose ? { from: i, complement: i + 1, source: { from: i + 1, to: i + 1 }, to: noun } : undefined;
}

/** « selon ce que X a confié à Y, P », « selon ce qu'a confié X, P », « selon les informations que X a confiées à Y, P »: the subject of what was told, up to the comma. */
function toldIn({ doc, starts }: Context, i: number, complement: number): Frame | undefined {
  const named = has(doc, complement, Flag.determiner) && isSpeechNoun(low(doc, complement + 1), 'saying');
  const que = named ? complement + 2 : complement + 1;
  if ((!named && low(doc, complement) !== 'ce') || !has(doc, que, Flag.que)) return undefined;
  let end = que + 1;
  while (end < doc.last[i]! && !has(doc, end, Flag.comma | Flag.colon) && doc.opens[end]! < 0) {
    // « selon les informations que X a obtenues »
    if (named && isReceiving(doc, end)) return undefined;
    end++;
  }
  const group = starts.get(que + 1);
  const source = (group && invertedSubject(doc, group)) ?? mainSubject(doc, que + 1, end);
  return source && { from: i, complement, source, to: Math.max(end - 1, source.to) };
}

/** « selon les dires de X », « selon les informations confiées hier par X »: first word of X, or 0. */
function sayerIn(doc: Document, i: number): number {
  if (!has(doc, i, Flag.determiner) || !isSpeechNoun(low(doc, i + 1), 'saying')) return 0;
  if (isOf(doc, i + 2)) return i + 3;
  for (let k = i + 2; k < i + 8 && has(doc, k, Flag.word); k++) if (low(doc, k) === 'par') return k + 1;
  return 0;
}

function frameAt({ doc }: Context, i: number, complement: number): Frame | undefined {
  const limit = sentenceTo(doc, i) + 1;
  if (has(doc, complement, Flag.relative)) return { from: i, complement, source: { from: complement, to: complement } };
  const from = isContractedOf(doc, complement - 1) ? complement - 1 : complement;
  let end = isStressed(doc, complement) ? complement + 1 : Math.max(complement, readPhrase(doc, from, limit));
  // « Pour quelle raison X part-il ? »
  if (is(doc, complement, Kind.thatOne | Kind.asks) && !has(doc, complement, Flag.relative)) return undefined;
  if (end === complement && (low(doc, i) === 'de' || (doc.flags[complement] === Flag.word && has(doc, complement + 1, Flag.comma))))
    end = complement + 1;
  end = Math.max(end, nameInMarksEnd(doc, complement));
  if (end === complement || isReckoning(doc, complement) || /^(?:moi|nous)$/u.test(low(doc, complement))) return undefined;
  if (isOf(doc, end)) {
    const named = nameInMarksEnd(doc, end + 1);
    if (named > end + 1) end = named;
  }
  while (low(doc, end) === 'même' || low(doc, end) === 'lui-même') end++;
  const head = headWord(doc, complement, end);
  if (
    isFor(doc, i)
      ? !mayHoldOpinions(doc, complement, end)
      : (isSpeechNoun(head, 'measure') &&
          low(doc, complement) !== 'nombre' &&
          !isOrder(doc, complement, end) &&
          !has(doc, headOf(doc, { from: complement, to: end - 1 }), Flag.capital)) ||
        isAbstract(doc, { from: complement, to: end - 1 }) ||
        isNoSource(doc, complement, end)
  )
    return undefined;
  if (
    meetsVerb(doc, doc.opens[end]! >= 0 ? end + 1 : end) ||
    isSubject(doc, end, limit) ||
    (has(doc, end, Flag.comma) && doc.opens[end + 1]! >= 0 && isThing(doc, complement, end))
  )
    for (let k = complement; k < end; k++) if (has(doc, k, Flag.comma) && !isBareRole(doc, k + 1)) end = k;
  const behind = has(doc, end, Flag.comma) ? end + 1 : end;
  for (const verb of [i - 1, i - 2, behind]) if (VARIES.test(low(doc, verb))) return undefined;
  if (has(doc, i - 1, AUXILIARY)) end = beforeParticiple(doc, complement, end);
  const whole = has(doc, i - 1, AUXILIARY) || isStressed(doc, complement) ? end : extendToSeparator(doc, end, limit);
  const isTold = whole > end && tellsOccasion(doc, complement, end);
  if (!isTold) end = whole;
  for (let k = complement + 2; k < end; k++) if (low(doc, k) === 'selon') end = lastJoin(doc, complement, k);
  while (end > complement + 1 && has(doc, end - 1, Flag.adverb) && !has(doc, end - 1, Flag.subject | Flag.capital)) end--;
  end = pastName(doc, complement, end);
  return { from: i, complement, source: { from: complement, to: end - 1 }, ...(isTold && { to: whole - 1 }) };
}

/** « ces preuves, selon Me Petit, [avocate de la ville], sont là »: a noun for somebody without its article is said of the source, and no subject. */
const isBareRole = (doc: Document, i: number): boolean => has(doc, i, Flag.sourceNoun) && !has(doc, i, Flag.determiner | Flag.capital);

/** « selon le préfet [lundi] », « selon le club [dans un communiqué] », not « selon un rapport rendu public mardi »: when or where X has said it. */
function tellsOccasion(doc: Document, from: number, i: number): boolean {
  for (let k = from + 1; k < i; k++) if (has(doc, k, Flag.pastParticiple) && !has(doc, k, Flag.sourceNoun)) return false;
  return (
    isBareDay(doc, i) ||
    low(doc, i) === 'hier' ||
    (isHeadedBySomebody(doc, { from, to: i - 1 }) && (isOccasion(doc, i) || saysHowHeard(doc, i)))
  );
}

/** « aurait selon deux sources [versé] un million »: end of a source before the participle of the auxiliary that the frame stands behind. */
function beforeParticiple(doc: Document, from: number, end: number): number {
  for (let k = end - 1; k > from; k--) if (has(doc, k, Flag.pastParticiple) && !has(doc, k, Flag.sourceNoun)) return k;
  return end;
}

/** « un téléfilm d'après le livre de X », « Le film, d'après le récit de X, sort mercredi »: what follows a work. */
function isAdaptation(doc: Document, i: number, complement: number): boolean {
  if (low(doc, i) !== "d'" || speechNounOf(low(doc, complement + 1), ['document', 'saying']) === 0) return false;
  const comma = has(doc, i - 1, Flag.comma);
  const noun = comma ? i - 2 : i - 1;
  return comma ? has(doc, noun - 1, Flag.determiner) && noun - 1 === doc.first[i] : is(doc, noun - 1, Kind.indefinite | Kind.demonstrative);
}

/** « Selon X, les salariés, [soutenus par le maire,] occuperont l'usine », « Selon X, l'arme [dont s'est servi Y] a été retrouvée »: whether what looks like said of X is the subject of the clause. */
function isSubject(doc: Document, end: number, limit: number): boolean {
  if (has(doc, end, Flag.relative)) return true;
  if (!has(doc, end, Flag.comma) || startsMainClause(doc, end + 1, limit)) return false;
  if (meetsVerb(doc, end + 1)) return true;
  for (let i = end + 1; i < limit && i < end + 30; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma)) return meetsVerb(doc, i + 1);
  }
  return false;
}

/** « Selon le négociateur pour l'industrie du taxi, [Guy Chevrette,] P »: past a full name between commas after a phrase that holds none. */
function pastName(doc: Document, from: number, end: number): number {
  if (!has(doc, end, Flag.comma) || !has(doc, from, Flag.determiner) || !isFullName(doc, end + 1)) return end;
  for (let i = from + 1; i < end; i++) if (has(doc, i, Flag.comma) || isFullName(doc, i)) return end;
  let k = end + 1;
  while (has(doc, k, Flag.capital) || isOf(doc, k)) k++;
  return has(doc, k, Flag.comma) ? k : end;
}

/** « selon la police et 15 selon l'armée », « selon la police (15 selon l'armée) »: where the first source ends, before the second figure. */
function lastJoin(doc: Document, from: number, k: number): number {
  for (let i = k - 1; i > from; i--) if (has(doc, i, Flag.comma | Flag.coordinator | Flag.openBracket)) return i;
  return k;
}

/** « Pour X, [le moratoire], « c'est P » »: what stands before the comma is no role of X, but what X speaks of. */
function isThing(doc: Document, from: number, end: number): boolean {
  let i = end - 1;
  while (i > from && !has(doc, i, Flag.comma)) i--;
  const one = is(doc, i + 2, Kind.indefinite);
  if (i === from || !has(doc, i + 1, Flag.determiner) || one || has(doc, i + 2, Flag.sourceNoun | Flag.capital)) return false;
  for (let k = i + 2; k < end; k++) if (isFullName(doc, k)) return false;
  return true;
}

/** « selon la marée », « selon le contrat choisi », « selon les communes », not « selon le baromètre de la ville », « selon les derniers chiffres »: what is known, by a noun for no people, body or words, or any of several is what something goes by. */
function isNoSource(doc: Document, from: number, end: number): boolean {
  const several = low(doc, from) === 'les';
  if (several && end === from + 2 && isSpeechNoun(low(doc, from + 1), 'unit')) return true;
  if ((!several && !is(doc, from, Kind.definite)) || isHeadedBySomebody(doc, { from, to: end - 1 })) return false;
  for (let i = from + 1; i < end && !has(doc, i, Flag.preposition); i++)
    if (has(doc, i, Flag.sourceNoun | Flag.capital) || is(doc, i, Kind.former) || speechNounOf(low(doc, i), [...OF_WORDS, 'known']) > 0)
      return false;
  return true;
}

/** « selon l'ordre [des médecins] », not « selon l'ordre des mots »: a body by whom it is of. */
function isOrder(doc: Document, from: number, end: number): boolean {
  const head = headOf(doc, { from, to: end - 1 });
  return has(doc, head, Flag.body) && isContractedOf(doc, head + 1) && isHeadedBySomebody(doc, { from: head + 1, to: end - 1 });
}

/** « selon ses calculs », « selon nos calculs »: nobody speaks. */
const isReckoning = (doc: Document, i: number): boolean =>
  (isTheirs(doc, i) || is(doc, i, Kind.ours)) && /^(?:calcul|estimation|évaluation|prévision)s?$/u.test(low(doc, i + 1));

/** A pronoun that stands by itself: « selon lui ». */
export const isStressed = (doc: Document, i: number): boolean => is(doc, i, Kind.they);

/** The first noun of a phrase. */
function headWord(doc: Document, from: number, end: number): string {
  let i = from;
  while (i < end - 1 && (has(doc, i, Flag.determiner | Flag.number) || low(doc, i).startsWith('autre')) && !has(doc, i, Flag.capital)) i++;
  return low(doc, i);
}

/** What goes by something, or after somebody, is no report: « varie selon les régions », « nommé d'après un botaniste ». */
const VARIES = /^(?:vari|diff[èé]r|chang|class|répart|modul|adapt|nommé|baptisé|inspiré)/u;

/** « a été allumé selon la police [par un voisin] », « atteint selon la mairie [trois millions] », « selon la police [à 3 heures] »: what belongs to the clause around, not « selon un bilan communiqué [par la police] ». */
function goesOnAround(doc: Document, i: number): boolean {
  if (low(doc, i) === 'par') {
    let participle = i - 1;
    while (has(doc, participle, Flag.word) && !has(doc, participle, Flag.pastParticiple) && !isAccordingTo(doc, participle)) participle--;
    return !has(doc, participle, Flag.pastParticiple);
  }
  // « un plombier intervenu [la semaine dernière] »
  if (has(doc, i - 1, Flag.pastParticiple) && !has(doc, i - 1, Flag.sourceNoun) && has(doc, i + 1, Flag.time)) return false;
  if (has(doc, i, Flag.determiner | Flag.number)) return !has(doc, i, Flag.preposition | Flag.capital) && low(doc, i - 1) !== 'numéro';
  return /^(?:à|vers|dès|depuis)$/u.test(low(doc, i)) && has(doc, i + 1, Flag.number | Flag.time);
}

/** « selon des policiers présents sur les lieux »: what follows without a comma and without a verb belongs to the source. */
function extendToSeparator(doc: Document, end: number, limit: number): number {
  if (goesOnAround(doc, end)) return end;
  let i = end;
  while (
    i < limit &&
    has(doc, i, Flag.word) &&
    (!has(doc, i, Flag.coordinator | Flag.relative | Flag.que | Flag.subordinator) ||
      (has(doc, i - 1, Flag.time | Flag.number) && has(doc, i + 1, Flag.time | Flag.number)) ||
      // « un responsable [s'exprimant] sous couvert d'anonymat »
      (is(doc, i, Kind.oneself) && has(doc, i + 1, Flag.presentParticiple)) ||
      (low(doc, i) === 'et' && has(doc, i + 1, Flag.preposition | Flag.pastParticiple)))
  ) {
    const isVerb = isFinite(doc, i)
      ? !/^jointe?s?$/u.test(low(doc, i))
      : has(doc, i, Flag.infinitive) && !has(doc, i - 1, Flag.presentParticiple);
    if (isVerb) return end;
    i++;
  }
  // « selon l'Organisation pour la sécurité et la coopération en Europe (OSCE), P »
  if (i > end && has(doc, i, Flag.openBracket)) i = closingBracket(doc, i, limit) + 1 || i;
  return i >= limit || has(doc, i, Flag.comma | Flag.final | Flag.semicolon | Flag.closeBracket) ? i : end;
}

/** « Pour une banque, P » is good for any; not « pour une association de riverains », « pour un rapport ». */
const isAnyBody = (doc: Document, from: number, head: number): boolean =>
  is(doc, from, Kind.indefinite) &&
  has(doc, head, Flag.body) &&
  !isSpeechNoun(low(doc, head), 'document') &&
  !has(doc, head + 2, Flag.sourceNoun);

/** « [Le maire] a reçu [le préfet]. Pour le second, P », not « Il y a deux raisons. Pour la seconde, P »: whether the sentence before speaks of two. */
function followsTwo(doc: Document, word: number): boolean {
  const isSomebody = (i: number): boolean => has(doc, i, Flag.sourceNoun) || (has(doc, i, Flag.capital) && !has(doc, i, Flag.determiner));
  let found = 0;
  for (let i = doc.first[word]! - 1, first = doc.first[i] ?? 0; i > first; i--) if (isSomebody(i) && !isSomebody(i - 1)) found++;
  return found > 1;
}

/** What *pour* may introduce as a source: pronouns, and phrases headed by a name or a noun for somebody. */
function mayHoldOpinions(doc: Document, from: number, end: number): boolean {
  const phrase = { from, to: end - 1 };
  const head = headOf(doc, phrase);
  if (isTime(doc, from, end) || isAnyBody(doc, from, head)) return false;
  const isOrdinal = end === from + 2 && is(doc, from + 1, Kind.former | Kind.another);
  if (isOrdinal && doc.opens[end + 1]! < 0 && !followsTwo(doc, from)) return false;
  return isStressed(doc, from) || isHeadedBySomebody(doc, phrase) || isDemonym(doc, head, phrase);
}

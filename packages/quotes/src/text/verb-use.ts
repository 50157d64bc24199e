import { AUXILIARY, Flag, Kind, PREVERBAL } from './flags.ts';
import { Form } from '../verbs/conjugate.ts';
import { has, is, low, once, type Document, type Range } from './document.ts';
import { isAnd, isBareOf, isBesideWhom, isContractedOf, isOf, isPlural } from './function-words.ts';
import { isSpeechNoun, speechNounOf } from './speech-nouns.ts';
import { isWordOf } from './closed-classes.ts';

/** What stands before an article and its noun, rather than before a clitic and its verb. */
const BEFORE_NOMINAL =
  Flag.preposition |
  Flag.finite |
  Flag.infinitive |
  Flag.pastParticiple |
  Flag.presentParticiple |
  Flag.que |
  Flag.relative |
  Flag.time |
  Flag.adverb;

/** « Léa Petit la [juge] « utile » », « l'ONG, qui s'en va, la [juge] « utile » », not « selon la juge « utile » », « pour elle, le juge « a menti » ». */
function findsSo(doc: Document, i: number): boolean {
  const open = i + 1;
  return (
    doc.opens[open]! >= 0 &&
    doc.info[i]!.cue?.sense === 'judge' &&
    /^l(?:es|[ea])$/u.test(low(doc, i - 1)) &&
    has(doc, i - 2, Flag.capital | Flag.comma | Flag.sourceNoun) &&
    !has(doc, i - 2, Flag.preposition) &&
    !isFinite(doc, open + 1)
  );
}

/** « Le maire et le [président] affirment », « disent le maire et le [juge]. », not « il la connaît et la [juge] capable »: whether a noun behind *et* and its article is another of those before. */
function isMember(doc: Document, i: number): boolean {
  if (has(doc, i + 1, Flag.final) || isOf(doc, i + 1)) return true;
  for (let k = i - 3; k >= doc.first[i]! && !has(doc, k, Flag.comma | Flag.colon | Flag.semicolon | Flag.que); k--)
    if (has(doc, k, Flag.finite) && isFinite(doc, k)) return false;
  return true;
}

/** « mais la [cour] affirme », « comme le [groupe] l'affirme »: whether a verb stands right behind a noun that could be one. */
function precedesVerb(doc: Document, i: number): boolean {
  const verb = pastClitics(doc, i + 1);
  return has(doc, verb, Flag.finite) && !has(doc, verb, Flag.sourceNoun | Flag.determiner) && !isMostlyOther(doc, verb);
}

/** How many words may stand between the marks of what is said and its subject behind the verb. */
const INVERTED = 12;

/** « « P », a dit au maire la [cour]. »: whether a noun ends what stands behind the marks of what is said and its verb. */
function isInverted(doc: Document, i: number): boolean {
  if (!has(doc, i + 1, Flag.final)) return false;
  let cues = 0;
  for (let k = i - 2; k > i - INVERTED && !has(doc, k, Flag.subject | Flag.relative | Flag.coordinator); k--) {
    if (doc.closes[k]! >= 0) return cues > 0;
    if (doc.info[k]?.cue) cues++;
  }
  return false;
}

/** Whether the word at i, which could be a verb form, stands as a noun or adjective: after an article, a preposition. */
export function isNominal(doc: Document, i: number): boolean {
  const before = low(doc, i - 1);
  // « lors d'un point presse », « le préfet presse les maires »
  if (low(doc, i) === 'presse' && before === 'point') return true;
  if (before === 'ce') return true;
  // « L'un assure »
  if (is(doc, i - 1, Kind.indefinite) && low(doc, i - 2) === "l'") return false;
  if (is(doc, i - 1, Kind.article) || /^(?:leurs?|en)$/u.test(before)) {
    if (isAfterMarks(doc, i - 1) && has(doc, i + 1, Flag.determiner | Flag.capital)) return false;
    // « les prétendants », « en prétendant que P »
    if (has(doc, i, Flag.sourceNoun) && has(doc, i, Flag.presentParticiple)) return before !== 'en' || !has(doc, i + 1, Flag.que);
    // « Le maire, lui, l'assure : P »
    if (has(doc, i + 1, Flag.colon) && /^(?:le|l')$/u.test(before) && doc.info[i]!.cue?.frames.includes('q')) return false;
    if (has(doc, i - 2, Flag.subject | Flag.negation) || /^(?:qui|ne|se)$/u.test(low(doc, i - 2))) return false;
    if (has(doc, i, Flag.sourceNoun) && (precedesVerb(doc, i) || isInverted(doc, i) || (isAnd(doc, i - 2) && isMember(doc, i))))
      return true;
    if (/^(?:comme|et)$/u.test(low(doc, i - 2))) return false;
    if (findsSo(doc, i)) return false;
    // « répète trois fois la formule « P » »
    if (doc.opens[i + 1]! >= 0 && before !== "l'" && speechNounOf(low(doc, i), ['announcing', 'remark']) > 0) return true;
    // « a dit sur RTL le président »
    if (has(doc, i, Flag.sourceNoun) && low(doc, i).endsWith('ent')) return true;
    if (has(doc, i, Flag.presentParticiple) && isBareOf(doc, i + 1)) return false;
    if (before === 'en' && has(doc, i - 2, Flag.pastParticiple)) return !has(doc, i, Flag.presentParticiple);
    if (before === 'en')
      return (
        isSpeechNoun(low(doc, i), 'afterEn') || (doc.info[i]!.cue?.frames.includes('n') === true && !has(doc, i, Flag.presentParticiple))
      );
    return (
      doc.info[i]!.cue?.frames.includes('n') === true ||
      !has(doc, i - 2, Flag.word | Flag.closeBracket) ||
      // « un élu [leur promet] que P »
      (has(doc, i - 2, BEFORE_NOMINAL) && !(has(doc, i - 2, Flag.sourceNoun) && has(doc, i - 3, Flag.determiner)))
    );
  }
  // « a de nouveau [assuré] », « a depuis [assuré] »
  if (before === 'nouveau' && /^(?:de|à)$/u.test(low(doc, i - 2))) return false;
  if (before === 'depuis' && has(doc, i - 2, AUXILIARY)) return false;
  // « le nouveau [juge] », not « la première [juge] la loi trop dure »
  if ((is(doc, i - 1, Kind.prenominal) || before.endsWith('ième')) && has(doc, i - 2, Flag.determiner | Flag.preposition))
    return !doc.info[i]!.cue || ((/^(?:bel|vrai)$/u.test(before) || is(doc, i - 1, Kind.former)) && has(doc, i, Flag.sourceNoun));
  if (isBehindOpposite(doc, i)) return false;
  return has(doc, i - 1, Flag.determiner | Flag.preposition) && !has(doc, i - 1, Flag.clitic | Flag.subject | Flag.adverb);
}

/** « le voisin d'en face [assure] »: *face* is no preposition there. */
export const isBehindOpposite = (doc: Document, i: number): boolean => low(doc, i - 1) === 'face' && low(doc, i - 2) === 'en';

/** « le [conseiller] », « l'[officier] »: a noun for somebody that is an infinitive too, with its article; not « de le conseiller », « veut le conseiller ». */
export const isNounForm = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.sourceNoun) &&
  has(doc, i - 1, Flag.determiner) &&
  !has(doc, i - 2, Flag.preposition | Flag.infinitive) &&
  !isModal(doc, i - 2);

/** « P », [l'interroge la présidente]: whether marks and their comma stand right before a word. */
export const isAfterMarks = (doc: Document, i: number): boolean => has(doc, i - 1, Flag.comma) && doc.closes[i - 2]! >= 0;

/** Whether a pronoun, a clitic or *qui* stands before, or for a noun for people a name or a noun before and what a verb takes after, as beside a verb. */
const hasVerbSign = (doc: Document, i: number): boolean =>
  has(doc, i - 1, Flag.subject | PREVERBAL) ||
  low(doc, i - 1) === 'qui' ||
  (has(doc, i, Flag.sourceNoun) && isAfterNoun(doc, i) && governs(doc, i));

/** « équipe [300 foyers] », « note [que P] », « enquête [sur un vol] »: whether what a verb takes follows a word that is a noun too. */
const governs = (doc: Document, i: number): boolean =>
  has(doc, i + 1, Flag.number | Flag.que | Flag.determiner) || is(doc, i + 1, Kind.to) || /^(?:contre|sur)$/u.test(low(doc, i + 1));

/** « Aria [équipe] 300 foyers », « le musée [guide] 300 touristes », « l'agence sanitaire [enquête] », « une infirmière de nuit [garde] le sourire »: whether a name or a noun with its article or complement stands before a word. */
const isAfterNoun = (doc: Document, i: number): boolean =>
  (has(doc, i - 1, Flag.capital) && !has(doc, i - 1, Flag.number)) ||
  (has(doc, i - 1, Flag.word) &&
    (has(doc, i - 2, Flag.determiner | Flag.sourceNoun) || (isBareOf(doc, i - 2) && has(doc, i - 3, Flag.sourceNoun))));

/** « il y [a] quatre ans », « il y [a] quelques jours » say when, not « il y a deux jours que », « il y a un mois de travaux ». */
const isAgo = (doc: Document, i: number): boolean =>
  low(doc, i) === 'a' &&
  low(doc, i - 1) === 'y' &&
  low(doc, i - 2) === 'il' &&
  [2, 3, 4].some(
    (k) =>
      has(doc, i + k, Flag.time) &&
      !has(doc, i + k + 1, Flag.que) &&
      (low(doc, i + k + 1) !== 'de' || has(doc, i + k + 2, Flag.preposition)),
  );

/** *a*, *est* …, but for « il y a deux ans » and *as*, who is good at something. */
const isFiniteAuxiliary = (doc: Document, i: number): boolean => !isAgo(doc, i) && low(doc, i) !== 'as';

/** *dit*, *promis*: a form that can be a participle too is finite after a sign of the verb, or where its ending is no participle's. */
function isFiniteParticiple(doc: Document, i: number): boolean {
  const apart = low(doc, i + 1) === 'par' || (has(doc, i - 1, Flag.comma) && !doc.info[i]!.cue && !has(doc, i + 1, Flag.determiner));
  if (apart && /(?:[aeo]int|ert)$/u.test(low(doc, i))) return false;
  let before = i - 1;
  while (has(doc, before, Flag.negation | Flag.adverb)) before--;
  // « certains [élus] », « tous les [élus] »
  const subject = has(doc, before, Flag.clitic) ? before - 1 : before;
  if (is(doc, subject, Kind.plural) && has(doc, subject, Flag.subject) && !low(doc, i).endsWith('nt')) return false;
  return !has(doc, before, AUXILIARY) && (hasVerbSign(doc, i) || !/(?:é|ée|és|ées|is|[iu]|us|ue|ues)$/u.test(low(doc, i)));
}

/** *relations*, *mentions*, *dites* are verbs only beside *nous*, *vous*, or as an order at the head of a clause. */
const agreesWithUs = (doc: Document, i: number): boolean =>
  !has(doc, i - 1, Flag.word) || [1, 2, 3].some((back) => /^(?:nous|vous)$/u.test(low(doc, i - back)));

/** « que l'usine [ferme] », « si la grève [dure] »: a form that needs no object, behind what opens a clause and a noun with its article. */
const endsShortClause = (doc: Document, i: number): boolean =>
  /^(?:dure|ferme)$/u.test(low(doc, i)) && has(doc, i - 2, Flag.determiner) && has(doc, i - 3, Flag.que | Flag.subordinator);

/** Whether a form that is mostly something else than a verb (*entre*, *soit*, *plus*, *présente*) shows no sign of one. */
function isMostlyOther(doc: Document, i: number): boolean {
  const word = low(doc, i);
  if (word === 'entre') return !is(doc, i + 1, Kind.where);
  if (word === 'soit') return !has(doc, i - 1, Flag.word);
  if (isWordOf(word, 'adjective'))
    return !hasVerbSign(doc, i) && !has(doc, i + 1, Flag.determiner | Flag.que | Flag.preposition) && !endsShortClause(doc, i);
  if (/^(?:\p{L}+(?:ions|ons|iez|ez)|(?:re|pré)?dites|(?:re|dé)?faites)$/u.test(word)) return !agreesWithUs(doc, i);
  return (
    word === 'plus' || (/^(?:place|rue)$/u.test(word) && !has(doc, i - 1, Flag.word)) || (word === 'compris' && low(doc, i - 1) === 'y')
  );
}

/** « le mouvement dit des « bonnets verts » », « Jean Vidal, dit « le Grand » »: what somebody or something is called. */
export const isCalled = (doc: Document, i: number): boolean =>
  /^dits?$/u.test(low(doc, i)) &&
  (isContractedOf(doc, i + 1)
    ? doc.opens[i + 2]! >= 0
    : doc.opens[i + 1]! >= 0 && has(doc, i - 1, Flag.comma) && has(doc, i - 2, Flag.capital));

/** Whether the word at i is a finite verb in its context. */
export const isFinite = (doc: Document, i: number): boolean => has(doc, i, Flag.finite) && once(doc, doc.answers.finite, i, isFiniteForm);

/** The same of a form that can be one. */
function isFiniteForm(doc: Document, i: number): boolean {
  if (isMostlyOther(doc, i) || isCalled(doc, i)) return false;
  if (has(doc, i, AUXILIARY)) return isFiniteAuxiliary(doc, i);
  if (isNominal(doc, i)) return false;
  // « Le maire sort du silence », « le sort du maire »
  const leaves = /^(?:part|sort)$/u.test(low(doc, i)) && isAfterNoun(doc, i) && has(doc, i + 1, Flag.preposition | Flag.determiner);
  if ((has(doc, i, Flag.sourceNoun) || isWordOf(low(doc, i), 'seldom-verb')) && !hasVerbSign(doc, i) && !leaves) return false;
  if (has(doc, i, Flag.pastParticiple)) return isFiniteParticiple(doc, i);
  return !has(doc, i, Flag.capital) || doc.first[i] === i;
}

/** The first finite verb of a range, or -1. */
export function verbIn(doc: Document, { from, to }: Range): number {
  for (let i = from; i <= to; i++) if (isFinite(doc, i)) return i;
  return -1;
}

/** Whether a finite verb stands in a range. */
export const hasVerb = (doc: Document, range: Range): boolean => verbIn(doc, range) >= 0;

/** Whether a word is a form of a verb with some `Form` bits. */
export const hasForm = ({ info }: Document, i: number, bits: number): boolean => ((info[i]?.features ?? 0) & bits) !== 0;

/** Verbs that carry an infinitive without changing who says it; *avoir* and *être* do with *à* and *en train de*. */
export const isModal = (doc: Document, i: number): boolean => hasForm(doc, i, Form.modal) || has(doc, i, AUXILIARY);

/** The first word from i on that is neither *ne* nor a pronoun before a verb, nor what `besides` may stand there. */
export function pastClitics(doc: Document, i: number, besides = 0): number {
  let verb = i;
  while (has(doc, verb, PREVERBAL | besides)) verb++;
  return verb;
}

/** The first word of a verb with *ne* and the pronouns before it. */
export function verbFrom(doc: Document, verb: number): number {
  let from = verb;
  while (has(doc, from - 1, PREVERBAL) && !isBesideWhom(doc, from - 1)) from--;
  return from;
}

/** Whether a finite verb with *ne* and its pronouns stands at i. */
export const meetsVerb = (doc: Document, i: number): boolean => isFinite(doc, pastClitics(doc, i));

/** « le maire[, estimant le budget trop lourd,] a renoncé »: where a verb with its pronouns comes behind one of the next commas of a sentence, or -1. */
export function verbBehindComma(doc: Document, from: number): number {
  for (let i = from; i < doc.last[from]!; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.comma) && meetsVerb(doc, i + 1)) return i + 1;
  }
  return -1;
}

/** Whether the verb at a word, behind its pronouns, is in the plural; undefined where its form does not tell. */
export function isPluralVerb(doc: Document, from: number): boolean | undefined {
  const verb = pastClitics(doc, from);
  if (has(doc, verb, AUXILIARY) && isFinite(doc, verb)) return /(?:nt|ons|ez)$/u.test(low(doc, verb));
  const plural = hasForm(doc, verb, Form.plural);
  return plural === hasForm(doc, verb, Form.singular) ? undefined : plural;
}

/** Whether it is in the singular. */
export const isOfOne = (doc: Document, from: number): boolean => isPluralVerb(doc, from) === false;

/** « deux supporters ont reconnu que le stadier avait été touché, mais jurent que P »: whether a verb is in the plural and a phrase is not, or the reverse. */
export function differInNumber(doc: Document, { from, to }: Range, k: number): boolean {
  const plural = isPluralVerb(doc, k);
  if (plural === undefined) return false;
  for (let i = from; i <= to; i++) if (has(doc, i, Flag.coordinator)) return false;
  return plural !== isPlural(doc, from);
}

/** Whether a past participle agrees with nothing, as that of a verb with *avoir* before its object. */
export const isInvariable = (word: string): boolean => /(?:[éiu]|is|it)$/u.test(word);

/** Whether a word is a past participle, or looks like one that no list has and that agrees with nothing. */
export const mayBeParticiple = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.pastParticiple) || (doc.flags[i] === Flag.word && isInvariable(low(doc, i)));

import { opensFigure } from './figures.ts';
import { leavesClause } from './told-by-narrator.ts';
import { opensSubordinate, startsMainClause } from '../text/main-clause.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { isComplete } from '../text/pending-verbs.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { hasVerb, isFinite, isModal, meetsVerb, pastClitics } from '../text/verb-use.ts';
import { saysHowHeard, saysWhere } from '../cues/circumstances.ts';
import { sentenceFrom } from '../cues/content.ts';
import { isAccordingTo, linksInfinitive } from '../text/function-words.ts';

/** « L'attaque, qui serait préparée, selon X, a fait deux morts », « la ville, qui offrira selon lui « la paix »»: only the relative clause is reported where its sentence goes on. */
export function relativeBefore(doc: Document, whole: Range, from: number, to: number): Range | undefined {
  for (let i = whole.to; i > whole.from; i--) {
    if (has(doc, i, Flag.comma) || doc.closes[i]! >= 0) return undefined;
    if (low(doc, i) !== 'qui' || !has(doc, low(doc, i - 1) === 'ce' ? i - 2 : i - 1, Flag.comma)) continue;
    const start = low(doc, i - 1) === 'ce' ? i - 1 : i;
    return !has(doc, from - 1, Flag.comma) ||
      (start < i && !has(doc, to + 1, Flag.final)) ||
      (has(doc, to + 1, Flag.comma) && (isFinite(doc, to + 2) || (isAccordingTo(doc, from) && meetsVerb(doc, to + 2))))
      ? { from: start, to: whole.to }
      : undefined;
  }
  return undefined;
}

/** « Le maire défend une loi [qui], selon lui, ne coûte rien », not « Une loi qui, selon lui, ne coûte rien »: the relative pronoun right before an insertion, where a clause or a comma comes before it. */
export function relativeCut(doc: Document, { from, to }: Range): Range | undefined {
  if (has(doc, to, Flag.coordinator)) return hasVerb(doc, { from, to: to - 1 }) ? { from: to, to } : undefined;
  if (!has(doc, to, Flag.relative | Flag.que)) return undefined;
  const start = low(doc, to - 1) === 'ce' ? to - 1 : to;
  return start > from && (has(doc, start - 1, Flag.comma) || hasVerb(doc, { from, to: start - 1 })) ? { from: start, to } : undefined;
}

/** « la société, dont [la dette], selon X, dépasse un million »: the subject, of a clause that *dont* opens behind a comma or conjunction, right before an insertion. */
export function whoseAt(doc: Document, { from, to }: Range): Range | undefined {
  for (let i = to; i > from + 1 && !has(doc, i, Flag.comma) && !isFinite(doc, i); i--)
    if (low(doc, i) === 'dont')
      return i < to && has(doc, i - 1, Flag.comma | Flag.coordinator) && readPhrase(doc, i + 1, to + 1) === to + 1
        ? { from: i + 1, to }
        : undefined;
  return undefined;
}

/** « une initiative destinée, selon eux, à casser la grève », « un produit, acheté, selon lui, dans la rue »: a participle that goes on behind the insertion is all that is reported. */
export const participleBefore = (doc: Document, i: number, from: number, to: number): Range | undefined =>
  has(doc, from - 1, Flag.comma) &&
  has(doc, to + 1, Flag.comma) &&
  (linksInfinitive(doc, to + 2) || low(doc, to + 2) === 'par' || (has(doc, to + 2, Flag.preposition) && has(doc, i - 1, Flag.comma))) &&
  has(doc, i, Flag.pastParticiple) &&
  !has(doc, i - 1, AUXILIARY | Flag.adverb) &&
  !isFinite(doc, i - 1)
    ? { from: i, to: i }
    : undefined;

/** « L'enterrement est selon l'Église « d'abord » la forme »: no comma on either side, and marks or the missing verb go on. */
export function runsOn(doc: Document, from: number, to: number, head: Range): boolean {
  if (has(doc, from - 1, Flag.comma) || to >= doc.last[from]!) return false;
  if (doc.opens[to + 1]! >= 0) return true;
  return has(doc, to + 1, Flag.word) && !has(doc, to + 1, Flag.relative | Flag.coordinator) && !hasVerb(doc, head);
}

/** « n'[a] pas, dit-il, les moyens », « [a] été, dit-il, voté »: back past adverbs, negations and *été* to a form of *avoir* or *être*, or the word itself; not « je suis [là], dit-il ». */
function governorBefore(doc: Document, last: number): number {
  let i = last;
  while ((has(doc, i, Flag.adverb) || is(doc, i, Kind.negative) || low(doc, i) === 'été') && !isFinite(doc, i)) i--;
  return isFinite(doc, i) && has(doc, i, AUXILIARY) && !(has(doc, i, Flag.etre) && isWordOf(low(doc, i + 1), 'attribute')) ? i : last;
}

/** « compte [aujourd'hui], selon X, quatorze détenus »: back past adverbs to the verb that they stand behind, or the word itself. */
function pastAdverbs(doc: Document, last: number): number {
  let i = last;
  while (has(doc, i, Flag.adverb) && !isFinite(doc, i)) i--;
  return isFinite(doc, i) ? i : last;
}

/** « ce qui a pu permettre, selon l'opposition, aux députés de revenir », « en comparant, selon lui, les deux », « a reconnu, selon le parquet, avoir tiré »: what the verb before the insertion governs comes after it, with a comma on both sides or on neither. */
export function lacksObject(doc: Document, last: number, from: number, to: number): boolean {
  const before = isAccordingTo(doc, from) ? pastAdverbs(doc, last) : last;
  const closed = has(doc, to + 1, Flag.comma);
  const next = closed ? to + 2 : to + 1;
  const verb = has(doc, before, Flag.pastParticiple)
    ? has(doc, before - 1, AUXILIARY | Flag.adverb) || participleBefore(doc, before, from, to) !== undefined
    : has(doc, before, Flag.presentParticiple | Flag.infinitive) || isFinite(doc, before);
  if (
    closed !== has(doc, from - 1, Flag.comma) ||
    next > doc.last[to]! ||
    !verb ||
    has(doc, before, Flag.sourceNoun) ||
    /^(?:ce|sans)$/u.test(low(doc, next)) ||
    saysHowHeard(doc, next)
  )
    return false;
  if (has(doc, pastClitics(doc, next, Flag.negation | Flag.adverb), Flag.infinitive)) return true;
  return (has(doc, next, Flag.determiner | Flag.number) || linksInfinitive(doc, next)) && !startsMainClause(doc, next, doc.last[to]!);
}

/** « elles pourraient, prévient-il, fermer », « il aurait, d'après X, caché de l'or »: an auxiliary or modal whose infinitive or participle comes after the insertion. */
export function lacksVerb(doc: Document, before: number, to: number): boolean {
  const governor = governorBefore(doc, before);
  if (!isFinite(doc, governor) || !isModal(doc, governor)) return false;
  const next = has(doc, to + 1, Flag.comma) ? to + 2 : to + 1;
  const k = pastClitics(doc, next, Flag.adverb);
  if (k > doc.last[to]! || low(doc, next) === 'sans') return false;
  // « n'a, dit-il, ni demandé ni reçu »
  const verb = low(doc, k) === 'ni' ? k + 1 : k;
  return has(doc, verb, Flag.infinitive) || (has(doc, governor, AUXILIARY) && has(doc, verb, Flag.pastParticiple));
}

/** « il serait, d'après X, sur le départ », « il serait prêt, selon X, à payer »: a copula whose attribute, or what it governs, comes after the insertion. */
export function lacksAttribute(doc: Document, before: number, to: number): boolean {
  if (!has(doc, to + 1, Flag.comma)) return false;
  const governor = governorBefore(doc, before);
  if (has(doc, governor, Flag.etre)) return isFinite(doc, governor) && has(doc, to + 2, Flag.preposition);
  return has(doc, governor - 1, Flag.etre) && linksInfinitive(doc, to + 2) && has(doc, to + 3, Flag.infinitive);
}

/** « Il se tait, alors que [le club serait prêt], selon X, [à payer] »: where what goes on behind the insertion stands in a clause of contrast. */
export function contrastBefore(doc: Document, { from, to }: Range): Range | undefined {
  for (let i = to - 1; i > from; i--)
    if (/^(?:alors|tandis)$/u.test(low(doc, i)) && has(doc, i - 1, Flag.comma) && has(doc, i + 1, Flag.que)) return { from: i + 2, to };
  return undefined;
}

/** « Si le ministre vient, affirme-t-elle, la grève s'arrêtera », « Plus on attend, dit X, plus on paiera »: a subordinate clause whose main clause comes after the insertion. */
export const lacksClause = (doc: Document, { from }: Range, to: number): boolean =>
  has(doc, to + 1, Flag.comma) &&
  ((opensSubordinate(doc, from) && startsMainClause(doc, to + 2, doc.last[to]!)) || (isMore(doc, from) && isMore(doc, to + 2)));

const isMore = (doc: Document, i: number): boolean => /^(?:plus|moins|mieux)$/u.test(low(doc, i));

/** What a comma behind an insertion leads to that is said of the speaker or by the narrator. */
const TOLD = Flag.relative | Flag.coordinator | Flag.presentParticiple | Flag.subordinator | Flag.subject | Flag.capital | Flag.mark;

/** « Il y a, dit X, [trop de bruit] », « La digue a cédé, selon X, [à cause du vent] »: whether what the last verb takes comes behind an insertion, or behind « selon X » any phrase with its preposition that ends the sentence. */
export function takesMore(doc: Document, before: number, to: number, cuts: boolean): boolean {
  const next = to + 2;
  if (!has(doc, to + 1, Flag.comma) || next > doc.last[to]! || saysHowHeard(doc, next) || opensFigure(doc, next)) return false;
  if (low(doc, next) === 'sans' && (/^(?:plus|autre|davantage)$/u.test(low(doc, next + 1)) || leavesClause(doc, next))) return false;
  const governor = governorBefore(doc, before);
  if (has(doc, next, Flag.que)) return takesQue(doc, governor);
  if (low(doc, next) === 'ce') return has(doc, governor, Flag.etre);
  if (has(doc, next, TOLD) || (/^(?:avant|après)$/u.test(low(doc, next)) ? cuts : saysWhere(doc, next))) return false;
  if (isFinite(doc, governor))
    return (
      has(doc, governor, Flag.etre | Flag.avoir) ||
      isCopula(low(doc, governor)) ||
      has(doc, next, Flag.preposition | Flag.determiner | Flag.number | Flag.infinitive)
    );
  return !cuts && has(doc, next, Flag.preposition) && low(doc, next) !== 'malgré' && endsSentence(doc, next);
}

/** « avait [promis], dit-il, que P », « C'est [là], dit-elle, que tout a commencé »: whether a clause that *que* opens behind an insertion goes on with the words before it, whose last is `before`. */
const takesQue = (doc: Document, before: number): boolean =>
  isFinite(doc, before) ||
  (has(doc, before, Flag.pastParticiple) &&
    has(doc, governorBefore(doc, before - 1), AUXILIARY) &&
    doc.info[before]!.cue?.frames.includes('q') === true) ||
  opensCleft(doc, sentenceFrom(doc, before));

/** « C'est, assure Léa Petit, [une erreur] », « risque, dit X, [de fermer] »: whether what begins behind an insertion and its comma is taken by the last word before it, and so is nothing that is said of who speaks. */
export function governsBehind(doc: Document, before: number, next: number): boolean {
  if (!has(doc, next - 1, Flag.comma)) return false;
  if (has(doc, next, Flag.que)) return takesQue(doc, before);
  if (linksInfinitive(doc, next)) return isFinite(doc, before) && has(doc, next + 1, Flag.infinitive);
  const verb = governorBefore(doc, before);
  if (!isFinite(doc, verb) || has(doc, next, Flag.relative)) return false;
  // « C'est, assure Léa Petit, la maire, une erreur »
  return isCopula(low(doc, verb)) || (has(doc, verb, AUXILIARY) && has(doc, next, Flag.determiner) && !has(doc, next + 1, Flag.sourceNoun));
}

/** « La mairie [semble], dit-elle, dépassée »: verbs that say what something is. */
const isCopula = (word: string): boolean => /^(?:sembl|para[iî]|devien|deven|demeur)/u.test(word);

/** « [C'est] là, dit-elle, que tout a commencé » */
export const opensCleft = (doc: Document, from: number): boolean => /^(?:c'|ce)$/u.test(low(doc, from)) && has(doc, from + 1, Flag.etre);

/** Whether nothing but words comes up to the end of a sentence. */
function endsSentence(doc: Document, from: number): boolean {
  let i = from;
  while (has(doc, i, Flag.word) && !has(doc, i, Flag.relative)) i++;
  return has(doc, i, Flag.final);
}

/** « L'homme qui a fui, a dit X, [est mort] », « Il pleut ; la digue, dit-il, [va céder] », « Il pleut et la digue, selon X, [va céder] »: the subject, of the words before an insertion, whose verb comes right after it. */
export function subjectCut(doc: Document, whole: Range, to: number, cuts: boolean): Range | undefined {
  const goesOn = meetsVerb(doc, to + 2) || (low(doc, to + 2) === "c'" && has(doc, to + 3, Flag.etre));
  if (!has(doc, to + 1, Flag.comma) || !goesOn) return undefined;
  if (!isComplete(doc, whole)) return whole;
  const phrase = phraseBefore(doc, whole.from, whole.to + 1);
  const link = phrase ? phrase.from - 1 : -1;
  const isApart = has(doc, link, Flag.semicolon) || low(doc, link) === 'car' || (!cuts && has(doc, link, Flag.coordinator));
  return isApart && hasVerb(doc, { from: whole.from, to: link }) ? phrase : undefined;
}

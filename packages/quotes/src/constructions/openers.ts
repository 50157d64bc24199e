import { sentenceTo } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { listHead } from '../cues/listed-verbs.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document } from '../text/document.ts';
import { AUXILIARY, Flag, Kind, PREVERBAL } from '../text/flags.ts';
import { isFinite, isNounForm } from '../text/verb-use.ts';
import { linksInfinitive } from '../text/function-words.ts';

/** What may open the clause that a reporting verb governs: *que*, an infinitive, a word that asks. */
export interface Opener {
  readonly kind: 'que' | 'infinitive' | 'question';
  /** Its first word: that of « ne pas vouloir » is *ne*. */
  readonly from: number;
  /** The complementiser, the infinitive, the word that asks. */
  readonly at: number;
}

const asks = (doc: Document, i: number): boolean => is(doc, i, Kind.asks) || (low(doc, i) === "s'" && is(doc, i + 1, Kind.they));

/** « à quoi sert P », « ce que P », not « à ce que P », « de ce que P »: the first word of what is asked. */
function askedFrom(doc: Document, i: number): number {
  const before = has(doc, i, Flag.que)
    ? low(doc, i - 1) === 'ce' && !linksInfinitive(doc, i - 2)
    : is(doc, i, Kind.asks) && has(doc, i - 1, Flag.preposition);
  return before ? i - 1 : i;
}

/** « ne pas les avoir », « l'avoir »: the first word of an infinitive with what stands before it as part of it, not before `first`. */
function infinitiveFrom(doc: Document, at: number, first: number): number {
  let from = at;
  for (;;) {
    if (from - 1 >= first && has(doc, from - 1, PREVERBAL)) from--;
    else if (from - 2 >= first && (is(doc, from - 1, Kind.negative) || low(doc, from - 1) === 'plus')) from -= 2;
    else return from;
  }
}

/** A word that no list has, with the ending of an infinitive, where no noun can stand. */
const looksInfinitive = (doc: Document, i: number): boolean =>
  doc.flags[i] === Flag.word &&
  /^\p{Ll}{4,}(?:er|ir)$/u.test(low(doc, i)) &&
  (!has(doc, i - 1, Flag.determiner) || linksInfinitive(doc, i - 2));

/** How far behind its verb a clause may open, how many openers are looked at, and past how many finite verbs. */
const REACH = 60;
const OPENERS = 5;
const VERBS = 3;

/**
 * The openers behind a verb in its sentence, those in marks only where the marks open with them. « Il a été dit que P », « ont été
 * reçus et prévenus que P »: a passive, or a coordinated participle whose auxiliary is not *avoir*, takes a clause with *que* alone.
 */
export function openersOf(context: Context, group: VerbGroup): Opener[] {
  const { doc } = context;
  const openers: Opener[] = [];
  const isActive = !group.passive && (group.mood !== 'past participle' || sharesAvoir(doc, group.from));
  if (group.mood === 'past participle' && !has(doc, group.from - 1, Flag.coordinator) && !listHead(context, group)) return openers;
  const limit = Math.min(sentenceTo(doc, group.to) + 1, group.to + REACH);
  let verbs = 0;
  for (let i = group.to + 1; i < limit && openers.length < OPENERS; i++) {
    if (doc.opens[i]! >= 0) {
      if (!has(doc, i + 1, Flag.que | Flag.infinitive | Flag.negation | Flag.clitic) && !asks(doc, i + 1))
        i = doc.quoted[doc.opens[i]!]!.close;
    } else if (has(doc, i, Flag.colon | Flag.semicolon)) break;
    else if (isActive && ((asks(doc, i) && !endsClause(doc, i)) || (has(doc, i, Flag.que) && askedFrom(doc, i) < i)))
      openers.push({ kind: 'question', from: askedFrom(doc, i), at: i });
    else if (has(doc, i, Flag.que) && isOfAgent(doc, group, i)) break;
    else if (has(doc, i, Flag.que)) openers.push({ kind: 'que', from: i, at: i });
    else if (isActive && ((has(doc, i, Flag.infinitive) && !has(doc, i, Flag.capital) && !isNounForm(doc, i)) || looksInfinitive(doc, i)))
      openers.push({ kind: 'infinitive', from: infinitiveFrom(doc, i, group.to + 1), at: i });
    else if (isFinite(doc, i) && ++verbs > VERBS) break;
  }
  return openers;
}

/** « [a] salué les élus et [affirmé] vouloir partir »: whether the last auxiliary before a coordinated participle is *avoir*. */
function sharesAvoir(doc: Document, participle: number): boolean {
  const first = Math.max(doc.first[participle]!, participle - REACH);
  for (let i = participle - 2; i >= first; i--) {
    if (doc.closes[i]! >= 0) i = doc.quoted[doc.closes[i]!]!.open;
    else if (has(doc, i, AUXILIARY) && isFinite(doc, i))
      return has(doc, i, Flag.avoir) && !has(doc, i + 1, Flag.determiner) && low(doc, i + 1) !== 'été';
  }
  return false;
}

/** « L'intérim sera assuré par Luc Ferral, [que] le club paie »: what *que* opens behind the agent of a passive and a comma is said of him. */
const isOfAgent = (doc: Document, { passive, to }: VerbGroup, que: number): boolean =>
  passive && low(doc, to + 1) === 'par' && has(doc, que - 1, Flag.comma);

/** « Quand on lui demande [pourquoi], X répond » */
const endsClause = (doc: Document, asking: number): boolean =>
  has(doc, asking + 1, Flag.comma) && has(doc, doc.first[asking]!, Flag.subordinator);

/** *de*, *à* before an infinitive. */
export const linkBefore = (doc: Document, { from }: Opener): string => (linksInfinitive(doc, from - 1) ? low(doc, from - 1) : '');

/** « a rapporté avoir vu P »: the infinitive of what is done, which says what *que* would with the same subject. */
const isPerfect = (doc: Document, { at }: Opener): boolean =>
  /^(?:avoir|être)$/u.test(low(doc, at)) && [1, 2].some((k) => has(doc, at + k, Flag.pastParticiple));

/** The letter of lexicon/cue-verbs.tsv by which a verb takes an opener, a capital where only with marks in it, `undefined` where it does not. */
export function frameOf(doc: Document, { cue }: VerbGroup, opener: Opener): string | undefined {
  const bare = opener.kind === 'infinitive' && linkBefore(doc, opener) === '';
  if (bare && has(doc, opener.from - 1, Flag.preposition)) return undefined;
  if (bare && cue.frames.includes('q') && isPerfect(doc, opener)) return 'i';
  const letter = opener.kind === 'que' ? 'q' : opener.kind === 'question' ? 's' : bare ? 'i' : 'd';
  return cue.frames.includes(letter) ? letter : cue.frames.includes(letter.toUpperCase()) ? letter.toUpperCase() : undefined;
}

import { bucket } from '@incise/entities/choice';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAnd, isOf, isPlural } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { isFinite, pastClitics } from '../text/verb-use.ts';
import { borderOf, grammarOf, hashed } from './borders.ts';
import { isPronoun } from './source-options.ts';

const NOUNS = ['written', 'medium', 'saying', 'announcing'] as const;

const isAlone = (doc: Document, { from, to }: Range): boolean => from === to && isPronoun(doc, from);
const isSomebody = (doc: Document, range: Range): boolean => isAlone(doc, range) || isHeadedBySomebody(doc, range);

/** A pronoun, a name, somebody or a body by its noun, any other phrase for somebody, a number, anything else. */
function kindOf(doc: Document, range: Range, isSomebody: boolean): number {
  if (isAlone(doc, range)) return 0;
  const head = headOf(doc, range);
  if (has(doc, head, Flag.capital) && (doc.first[head] !== head || has(doc, head + 1, Flag.capital))) return 1;
  if (has(doc, head, Flag.body)) return 3;
  if (has(doc, head, Flag.sourceNoun)) return 2;
  return isSomebody ? 4 : has(doc, range.from, Flag.number) ? 5 : 6;
}

function isSeveral(doc: Document, { from, to }: Range): boolean {
  if (isPlural(doc, from) || low(doc, from) === 'nous') return true;
  for (let i = from + 1; i < to; i++) if (isAnd(doc, i) && has(doc, i + 1, Flag.determiner | Flag.capital)) return true;
  return false;
}

/** How near before a phrase a finite verb stands. */
function verbBefore(doc: Document, { from }: Range): number {
  for (let back = 1; back <= 4; back++) {
    const i = from - back;
    if (i < doc.first[from]!) return 0;
    if (isFinite(doc, i)) return back;
    if (has(doc, i, Flag.comma | Flag.mark)) return 5;
  }
  return 6;
}

/** How far before a phrase the noun may stand whose words its people are: « réponse du préfet », « les propos tenus par le préfet ». */
const HOLDER = 3;

/** The class of the speech noun that a phrase completes, 0 where there is none. */
function completedBy(doc: Document, from: number): number {
  if (!isOf(doc, from - 1) && !isOf(doc, from) && low(doc, from - 1) !== 'par' && low(doc, from) !== 'par') return 0;
  for (let i = from - 1; i >= Math.max(doc.first[from]!, from - HOLDER) && has(doc, i, Flag.word); i--) {
    const kind = speechNounOf(low(doc, i), NOUNS);
    if (kind > 0) return kind;
  }
  return 0;
}

/** What a phrase is by itself, whatever quote it may be the source of. */
export interface Phrase {
  readonly to: number;
  readonly somebody: boolean;
  readonly several: boolean;
  readonly before: number;
  readonly wordBefore: number;
  readonly after: number;
  readonly wordAfter: number;
  readonly second: number;
  readonly who: number;
  readonly opener: number;
  readonly pronoun: number;
  readonly length: number;
  readonly isComplement: boolean;
  readonly isQuoted: boolean;
  readonly verbBefore: number;
  readonly noun: number;
  readonly holder: number;
  readonly isMarked: boolean;
  readonly isSubject: boolean;
}

/** Reads a phrase once for all quotes whose source it may be. */
export function describePhrase(doc: Document, range: Range): Phrase {
  const { from, to } = range;
  const somebody = isSomebody(doc, range);
  return {
    to,
    somebody,
    several: isSeveral(doc, range),
    before: borderOf(doc, from - 1),
    wordBefore: grammarOf(doc, from - 1),
    after: borderOf(doc, to + 1),
    wordAfter: grammarOf(doc, to + 1),
    second: borderOf(doc, from - 2),
    who: kindOf(doc, range, somebody),
    opener: grammarOf(doc, from),
    pronoun: isAlone(doc, range) ? hashed(low(doc, from), 30) : 0,
    length: bucket(to - from, [1, 2, 3, 5, 8, 14]),
    isComplement: isOf(doc, from - 1),
    isQuoted: doc.inside[from]! >= 0,
    verbBefore: verbBefore(doc, range),
    noun: speechNounOf(low(doc, headOf(doc, range)), NOUNS),
    holder: completedBy(doc, from),
    isMarked: doc.opens[from - 1]! >= 0 || doc.closes[to + 1]! >= 0,
    isSubject: isSubject(doc, range),
  };
}

/** Whether a verb follows a phrase that no preposition governs: « son avocat [a quitté] la salle ». */
const isSubject = (doc: Document, { from, to }: Range): boolean =>
  isFinite(doc, pastClitics(doc, to + 1, Flag.adverb)) && !has(doc, from - 1, Flag.preposition) && !isOf(doc, from - 1);

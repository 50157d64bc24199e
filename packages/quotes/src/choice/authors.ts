import { fullerThan } from '../speakers/full-descriptions.ts';
import { mentionsIn, type EntityIndex } from '../speakers/mentions.ts';
import { resolvePhrase } from '../speakers/phrase.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf, isPossessive, isTheirs } from '../text/function-words.ts';
import { headOf, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isReceiving } from '../text/receives.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { OF_WORDS, speechNounOf } from '../text/speech-nouns.ts';
import { optionOf, type Option, type SpeakerContext } from './speaker-options.ts';

/** The feature of *noun* of a thing that is no words by the lexicon; those of words and documents follow, and what is somebody's. */
const THING = 3;
const POSSESSED = THING + 1 + OF_WORDS.length;

/** What the head of a source is: a pronoun or a name, somebody, a body, another thing, words or a document by its class; each anew behind a possessive. */
export function nounOf(doc: Document, index: EntityIndex, range: Range): number {
  if (range.from === range.to) return 0;
  const head = headOf(doc, range);
  const possessed = isPossessive(doc, range.from) ? POSSESSED : 0;
  const words = speechNounOf(low(doc, head), OF_WORDS);
  if (words > 0) return possessed + THING + words;
  if (has(doc, head, Flag.sourceNoun)) return possessed + (has(doc, head, Flag.body) ? 2 : 1);
  const isName = has(doc, head, Flag.capital) || mentionsIn(index, doc, range).some(({ start }) => start <= doc.start[head]!);
  return isName ? 0 : possessed + THING;
}

/** Whether a source's noun is no person and no body, but what somebody said or wrote, or another thing. */
export const isThing = (noun: number): boolean => noun % POSSESSED >= THING;

/** « son récit », « leurs déclarations »: whether a source is somebody's words by a possessive of the third person. */
export const isPossessedWords = (doc: Document, range: Range): boolean =>
  isTheirs(doc, range.from) && speechNounOf(low(doc, headOf(doc, range)), OF_WORDS) > 0;

/** Whether it is that of several. */
export const isOfSeveral = (doc: Document, { from }: Range): boolean => low(doc, from).startsWith('leur');

/** How a source's noun is completed by who said or wrote it, or got it. */
const AUTHOR = { none: 0, other: 1, of: 2, by: 3, to: 4 } as const;

export interface Authors {
  readonly options: readonly Option[];
  /** For an option whether it is one of them, and by which preposition. */
  readonly relation: (option: Option) => number;
}

export const NO_AUTHORS: Authors = { options: [], relation: () => AUTHOR.none };

/** How many words behind a source « par X » may follow its participle: « un rapport publié lundi par l'ONU ». */
const BEHIND = 6;
const MOST = 3;

/** Who completes a thing that is the source: « le reportage du journaliste X », « les informations confiées par X », or what it comes back to. */
export function authorsOf(context: SpeakerContext, range: Range): Authors {
  const { doc, index } = context;
  const fuller = fullerThan(doc, index, range);
  if (fuller) return authorsOf(context, fuller);
  const options: Option[] = [];
  const relations = new Map<string, number>();
  const last = Math.min(doc.last[range.to]!, range.to + BEHIND);
  for (let i = headOf(doc, range) + 1; i <= last && options.length < MOST; i++) {
    if (doc.opens[i]! >= 0) {
      i = doc.quoted[doc.opens[i]!]!.close;
      continue;
    }
    if (has(doc, i, Flag.comma | Flag.mark) || (i > range.to && has(doc, i, Flag.que | Flag.relative))) break;
    const kind = relationAt(doc, i);
    if (kind === AUTHOR.none || (i > range.to && kind !== AUTHOR.by)) continue;
    const from = startsPhrase(doc, i) ? i : i + 1;
    const to = beforeIssued(doc, { from, to: readPhrase(doc, from, doc.last[i]! + 1) - 1 });
    if (to < from || has(doc, headOf(doc, { from, to }), Flag.number | Flag.time)) continue;
    const option = optionOf(resolvePhrase(doc, index, { from, to }).speakers);
    // « l'analyse [des données] »
    if (kind === AUTHOR.of && option.entity < 0 && !isHeadedBySomebody(doc, { from, to })) continue;
    if (kind !== AUTHOR.to) options.push(option);
    if (!relations.has(option.key)) relations.set(option.key, kind);
  }
  return relations.size === 0 ? NO_AUTHORS : { options, relation: ({ key }) => relations.get(key) ?? AUTHOR.other };
}

/** « le communiqué de [la préfecture] publié lundi », not « de la préfecture publié »: the last word of who wrote something before how that got out. */
function beforeIssued(doc: Document, { from, to }: Range): number {
  for (let i = headOf(doc, { from, to }) + 1; i <= to; i++) if (isWordOf(low(doc, i), 'issued')) return i - 1;
  return to;
}

/** Whom a word leads to: the author, or who got it: « un rapport [remis à] X », « [commandé par] X ». */
function relationAt(doc: Document, i: number): number {
  if (low(doc, i) === 'par') return isReceiving(doc, i - 1) ? AUTHOR.to : AUTHOR.by;
  if (isOf(doc, i)) return AUTHOR.of;
  return has(doc, i, Flag.preposition) ? AUTHOR.to : AUTHOR.none;
}

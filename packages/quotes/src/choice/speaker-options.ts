import type { Mention } from '@incise/entities';
import { lowerBound, paragraphNumbers } from '@incise/entities/choice';
import type { EntityIndex } from '../speakers/mentions.ts';
import { agreeInGender, canSpeak } from '../speakers/agreement.ts';
import { resolvePhrase } from '../speakers/phrase.ts';
import { antecedentBefore, isAnaphor } from '../speakers/resolve.ts';
import { ofEntity, type Named, type Referent } from '../speakers/referent.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { headOf, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { isAbstract, isPersonNoun } from '../text/somebody.ts';
import { mainSubject } from '../text/subject.ts';
import { isLatter } from '../text/substitute.ts';

/** Somebody who may have said a quote: entities, a description, or nobody whom the text tells. */
export interface Option {
  readonly speakers: readonly Named[];
  /** The option's one entity, or -1. */
  readonly entity: number;
  /** The names joined: two options with the same are one. */
  readonly key: string;
  /** Where a description was read, with what agreement needs. */
  readonly described?: {
    readonly word: number;
    readonly gender: 'f' | 'm' | undefined;
    readonly plural: boolean;
    readonly isBody: boolean;
    /** Its noun is listed for who can speak. */
    readonly speaks: boolean;
  };
}

/** A mention with its first word. */
export interface Placed {
  readonly mention: Mention;
  readonly word: number;
}

/** What the choice knows of a document besides the candidates. */
export interface SpeakerContext {
  readonly doc: Document;
  readonly index: EntityIndex;
  /** Number of the sentence and of the paragraph of each word. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Named mentions and descriptions in text order, with their words. */
  readonly mentions: readonly Placed[];
  /** Entities named in the first sentence, a headline as a rule. */
  readonly opening: ReadonlySet<number>;
  /** Entities from the most mentioned person down: the rank of each, people only. */
  readonly rank: readonly number[];
  /** Entities as options, made when first asked for. */
  readonly options: Map<number, Option>;
  /** The subjects of whole sentences read so far, by first word. */
  readonly subjects: Map<number, Option | undefined>;
  /** Phrases for people whom the text does not name, in text order; read when first asked for. */
  readonly strangers: () => readonly Described[];
}

/** An option that is a description, with where it was read. */
type Described = Option & Required<Pick<Option, 'described'>>;

export function speakerContext(doc: Document, index: EntityIndex): SpeakerContext {
  const sentence = new Int32Array(doc.length);
  for (let i = 1; i < doc.length; i++) sentence[i] = sentence[i - 1]! + (doc.first[i] === i ? 1 : 0);
  const beginsLine = new Uint8Array((sentence.at(-1) ?? 0) + 1);
  for (let i = 1; i < doc.length; i++) if (doc.first[i] === i && startsLine(doc, i)) beginsLine[sentence[i]!] = 1;
  const paragraphs = paragraphNumbers(beginsLine);
  const paragraph = sentence.map((s) => paragraphs[s]!);
  const mentions: Placed[] = [];
  let word = 0;
  for (const mention of index.mentions) {
    while (word < doc.length - 1 && doc.end[word]! <= mention.start) word++;
    if (mention.kind !== 'pronoun' && !index.aside.has(mention.entity)) mentions.push({ mention, word });
  }
  const people = index.entities.map((_, i) => i).filter((i) => index.entities[i]!.type === 'PER');
  people.sort((a, b) => index.entities[b]!.mentions.length - index.entities[a]!.mentions.length || a - b);
  const rank: number[] = index.entities.map(() => people.length);
  people.forEach((entity, i) => (rank[entity] = i));
  let read: readonly Described[] | undefined;
  const strangers = (): readonly Described[] => (read ??= readStrangers(doc, index));
  const opening = new Set(mentions.filter(({ word }) => sentence[word] === 0).map(({ mention }) => mention.entity));
  return { doc, index, sentence, paragraph, mentions, opening, rank, options: new Map(), subjects: new Map(), strangers };
}

/** How many mentions back, and how many after, somebody is looked for. */
const BACK = 40;
const AHEAD = 6;
/** How many entities may compete. */
const RIVALS = 10;

export interface Recent {
  readonly entity: number;
  /** Word of the nearest mention, before the source where there is one. */
  readonly word: number;
}

/** The entities mentioned before a word, nearest first, then those right after it. */
export function recentEntities(context: SpeakerContext, word: number): Recent[] {
  const found: Recent[] = [];
  const add = (i: number): void => {
    const { mention, word } = context.mentions[i]!;
    if (mention.kind === 'demonym' || found.some(({ entity }) => entity === mention.entity)) return;
    found.push({ entity: mention.entity, word });
  };
  const at = lowerBound(context.mentions, word, (mention) => mention.word);
  for (let i = at - 1; i >= 0 && i >= at - BACK && found.length < RIVALS; i--) add(i);
  for (let i = at; i < context.mentions.length && i < at + AHEAD && found.length < RIVALS + 3; i++) add(i);
  return found;
}

/** The option that nobody whom the text tells has said it. */
export const NOBODY: Option = { speakers: [], entity: -1, key: '' };

/** Speakers as an option. */
export function optionOf(speakers: readonly Named[]): Option {
  if (speakers.length === 0) return NOBODY;
  if (speakers.length > 1) return { speakers, entity: -1, key: speakers.map(({ name }) => name).join(' & ') };
  const { name, entity = -1 } = speakers[0]!;
  return { speakers, entity, key: name };
}

/** An entity as an option. */
export function optionOfEntity({ index, options }: SpeakerContext, entity: number): Option {
  let option = options.get(entity);
  if (!option) options.set(entity, (option = optionOf([ofEntity(index, entity)])));
  return option;
}

/** Whether the noun of a phrase is that of a body, which « ils » may mean by its members; a report is none. */
function isBody(doc: Document, range: Range): boolean {
  const head = headOf(doc, range);
  return has(doc, head, Flag.body) && speechNounOf(low(doc, head), ['document', 'written']) === 0;
}

/** Whom a phrase names or describes, with where it stands if it describes. */
function optionOfReferent(doc: Document, { speakers, gender, plural, speaks, range }: Referent): Option {
  const option = optionOf(speakers);
  if (option.entity >= 0 || !range) return option;
  const { entity, key } = option;
  return { speakers, entity, key, described: { word: range.from, gender, plural, isBody: isBody(doc, range), speaks } };
}

/** An option that a phrase describes, with what the pronouns that may come back to it have to agree with. */
export function describedBy({ doc, index }: SpeakerContext, option: Option, range: Range): Option {
  if (option.entity >= 0 || option.described || option.speakers.length !== 1) return option;
  return optionOfReferent(doc, { ...resolvePhrase(doc, index, range), speakers: option.speakers, range });
}

/** Whom a phrase names or describes by itself; for « qui », the phrase before it. */
export function phraseOf({ doc, index }: SpeakerContext, range: Range): Option | undefined {
  const isRelative = range.from === range.to && isSubjectRelative(doc, range.from);
  const whose = isRelative ? antecedentBefore(doc, range.from) : range;
  if (
    !whose ||
    isLatter(doc, whose.from) ||
    (whose.from === whose.to && (has(doc, whose.from, Flag.subject | Flag.clitic) || isAnaphor(doc, whose)))
  )
    return undefined;
  return optionOfReferent(doc, resolvePhrase(doc, index, whose));
}

/** The subjects of the source's own sentence, before it, and of the three sentences before. */
export function subjectsBefore(context: SpeakerContext, at: number): (Option | undefined)[] {
  const { doc } = context;
  let first = doc.first[at]!;
  const found = [subjectIn(context, first, at)];
  while (found.length < 4 && first > 0) {
    first = doc.first[first - 1]!;
    found.push(subjectOf(context, first));
  }
  return found;
}

/** The subject of the sentence that begins at a word. */
function subjectOf(context: SpeakerContext, first: number): Option | undefined {
  const { doc, subjects } = context;
  if (!subjects.has(first)) subjects.set(first, subjectIn(context, first, doc.last[first]! + 1));
  return subjects.get(first);
}

/** « « P. » Assis sur le quai, X regarde la mer »: the subject of the sentence behind a word's. */
export function subjectAfter(context: SpeakerContext, word: number): Option | undefined {
  const { doc } = context;
  let first = doc.last[word]! + 1;
  while (has(doc, first, Flag.mark)) first++;
  return first < doc.length ? subjectOf(context, first) : undefined;
}

/** How many people without a name may compete, and how many sentences back they are looked for. */
const STRANGERS = 3;
const SENTENCES_BACK = 3;

/** Number and gender of who is meant. */
export interface Sought {
  readonly plural: boolean;
  readonly gender?: 'f' | 'm';
}

/** The people without a name before a word, one or several, the nearest first. */
export function strangersBefore({ sentence, strangers }: SpeakerContext, at: number, sought: Sought): Described[] {
  const found: Described[] = [];
  const all = strangers();
  for (let i = lowerBound(all, at, ({ described }) => described.word) - 1; i >= 0 && found.length < STRANGERS; i--) {
    const option = all[i]!;
    const { word, plural, gender: own } = option.described;
    if (sentence[at]! - sentence[word]! > SENTENCES_BACK) break;
    if (plural !== sought.plural || !agreeInGender(own, sought.gender)) continue;
    if (!found.some(({ key }) => key === option.key)) found.push(option);
  }
  return found;
}

/** Words of a phrase for somebody that are read. */
const PHRASE = 40;

function readStrangers(doc: Document, index: EntityIndex): Described[] {
  const found: Described[] = [];
  for (let i = 0; i < doc.length; i++) {
    // « a dit X [au] maire »
    const isContracted = low(doc, i) === 'au';
    // « le taux [directeur] »
    const isInside = doc.flags[i - 1] === Flag.word && !has(doc, i, Flag.determiner);
    if (doc.inside[i]! >= 0 || (!isContracted && (isInside || !startsPhrase(doc, i)))) continue;
    const from = isContracted ? i + 1 : i;
    const range = { from, to: readPhrase(doc, from, Math.min(doc.last[i]! + 1, i + PHRASE), { apposition: false }) - 1 };
    if (range.to <= i) continue;
    const head = headOf(doc, range);
    const isPerson = isPersonNoun(doc, head);
    const speaks = canSpeak(doc, range, head);
    if (!isPerson && !speaks) continue;
    const option = optionOfReferent(doc, resolvePhrase(doc, index, range));
    const { described } = option;
    if (!described || !(described.plural ? speaks : isPerson)) continue;
    found.push({ ...option, described });
    i = range.to;
  }
  return found;
}

/** Who the subject between two words is, or may be by its determiner; a pronoun names and describes nobody. */
function subjectIn({ doc, index }: SpeakerContext, from: number, end: number): Option | undefined {
  const range = mainSubject(doc, from, end);
  if (!range || (range.from === range.to && has(doc, range.from, Flag.subject))) return undefined;
  const referent = resolvePhrase(doc, index, range);
  return referent.speaks || (has(doc, range.from, Flag.determiner) && !has(doc, range.from, Flag.number) && !isAbstract(doc, range))
    ? optionOfReferent(doc, referent)
    : undefined;
}

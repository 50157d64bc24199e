import type { Entity, Mention } from '@incise/entities';
import type { Candidate } from '../cues/candidate.ts';
import { bucket, featureTable } from './feature-table.ts';
import { agreeInGender, genderOf, PLURAL } from '../speakers/agreement.ts';
import { mentionsIn, wordAt, type MentionIndex } from '../speakers/mentions.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { resolvePhrase } from '../speakers/phrase.ts';
import { ofEntity, type Named, type Referent } from '../speakers/referent.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { mainSubject } from '../text/subject.ts';

/** Somebody who may have said a quote: entities, a description, or nobody whom the text tells. */
export interface Option {
  readonly speakers: readonly Named[];
  /** The option's one entity, or -1. */
  readonly entity: number;
}

/** How a source is worded, which every other feature is read with. */
const enum Wording {
  masculine,
  feminine,
  plural,
  speaker,
  other,
  name,
  place,
  definite,
  definites,
  indefinite,
  possessive,
  none,
  bare,
  implied,
  person,
  document,
  newPerson,
  unlisted,
}
const WORDINGS = 18;

/** The features and how many values each has. `trust` is what the rules say, which is worth less on text that they were not written on. */
const TABLE = featureTable(
  {
    trust: 9,
    link: 9,
    type: 6,
    agreement: 5,
    distance: 10,
    recency: 6,
    previous: 6,
    place: 4,
    frequency: 5,
    content: 3,
    role: 5,
    phrase: 8,
    subject: 6,
    spoken: 4,
    reading: 9,
    trustAndReading: 27,
  },
  WORDINGS,
);

/** How many weights the choice of a speaker has. */
export const SPEAKER_FEATURES = TABLE.total;

/** What the choice knows of a document besides the candidates. */
export interface SpeakerContext {
  readonly doc: Document;
  readonly index: MentionIndex;
  /** Number of the sentence of each word. */
  readonly sentence: Int32Array;
  /** Named mentions and descriptions in text order, with their words. */
  readonly mentions: readonly { readonly mention: Mention; readonly word: number }[];
  /** Entities from the most mentioned person down: the rank of each, people only. */
  readonly rank: readonly number[];
}

export function speakerContext(doc: Document, index: MentionIndex): SpeakerContext {
  const sentence = new Int32Array(doc.length);
  for (let i = 1; i < doc.length; i++) sentence[i] = sentence[i - 1]! + (doc.first[i] === i ? 1 : 0);
  const mentions: { mention: Mention; word: number }[] = [];
  let word = 0;
  for (const mention of index.mentions) {
    while (word < doc.length - 1 && doc.end[word]! <= mention.start) word++;
    if (mention.kind !== 'pronoun') mentions.push({ mention, word });
  }
  const people = index.entities.map((_, i) => i).filter((i) => index.entities[i]!.type === 'PER');
  people.sort((a, b) => index.entities[b]!.mentions.length - index.entities[a]!.mentions.length || a - b);
  const rank: number[] = index.entities.map(() => people.length);
  people.forEach((entity, i) => (rank[entity] = i));
  return { doc, index, sentence, mentions, rank };
}

/** Position of the first mention at or after a word. */
function mentionAt({ mentions }: SpeakerContext, word: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many mentions back, and how many after, somebody is looked for. */
const BACK = 40;
const AHEAD = 6;
/** How many entities may compete. */
const RIVALS = 10;

interface Recent {
  readonly entity: number;
  /** Word of the nearest mention, before the source where there is one. */
  readonly word: number;
}

/** The entities mentioned before a word, nearest first, then those right after it. */
function recentEntities(context: SpeakerContext, word: number): Recent[] {
  const found: Recent[] = [];
  const seen = new Set<number>();
  const add = (i: number): void => {
    const { mention, word } = context.mentions[i]!;
    if (seen.has(mention.entity) || mention.kind === 'demonym') return;
    seen.add(mention.entity);
    found.push({ entity: mention.entity, word });
  };
  const at = mentionAt(context, word);
  for (let i = at - 1; i >= 0 && i >= at - BACK && found.length < RIVALS; i--) add(i);
  for (let i = at; i < context.mentions.length && i < at + AHEAD && found.length < RIVALS + 3; i++) add(i);
  return found;
}

const BEFORE = /^(?:de|d'|du|des|à|au|aux|par|avec|contre|pour|chez|sur|selon|en|dans)$/u;

/** What a quote's source may be; `rule` is the answer of the rules. */
export interface SpeakerQuestion {
  readonly options: readonly Option[];
  /** For each option the places of its features in the table of weights. */
  readonly features: readonly (readonly number[])[];
  /** The rules' option. */
  readonly rule: number;
}

/** What was decided of the quote before. */
export interface Previous {
  readonly option: Option;
  /** Last word of that quote's content or source. */
  readonly word: number;
}

const keyOf = ({ speakers }: Option): string => speakers.map(({ name }) => name).join(' & ');

function wordingOf({ doc, index }: SpeakerContext, { source, implied }: Candidate): Wording {
  const range = source ?? implied;
  if (!range) return Wording.none;
  const word = low(doc, range.from);
  if (range.from === range.to) {
    if (/^(?:je|j'|me|m'|moi|nous)$/u.test(word)) return Wording.speaker;
    if (/^(?:ils|elles|eux|ceux|celles|leur)(?:-ci)?$/u.test(word)) return Wording.plural;
    if (/^(?:elle|celle(?:-ci)?)$/u.test(word)) return Wording.feminine;
    if (/^(?:il|lui|celui(?:-ci)?)$/u.test(word)) return Wording.masculine;
    if (/^(?:on|qui|ce|c'|cela|ça|tout|rien|l[ea]s?|l')$/u.test(word)) return Wording.other;
  }
  const named = mentionsIn(index, doc, range).filter(({ kind }) => kind === 'name' || kind === 'acronym');
  if (named.some(({ entity }) => index.entities[entity]!.type !== 'LOC')) return Wording.name;
  if (source === undefined) return Wording.implied;
  const head = headOf(doc, range);
  const isPerson = has(doc, head, Flag.sourceNoun) && !has(doc, head, Flag.body);
  if (/^(?:le|la|l'|ce|cet|cette|du|au)$/u.test(word))
    return isPerson
      ? Wording.person
      : isSpeechNoun(low(doc, head), 'document') || isSpeechNoun(low(doc, head), 'written')
        ? Wording.document
        : has(doc, head, Flag.sourceNoun)
          ? Wording.definite
          : Wording.unlisted;
  if (/^(?:les|ces|aux)$/u.test(word)) return Wording.definites;
  if (/^(?:mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?)$/u.test(word)) return Wording.possessive;
  if (/^(?:une?|des|d'|de|certain.*|plusieurs|quelques)$/u.test(word) || has(doc, range.from, Flag.number))
    return isPerson ? Wording.newPerson : Wording.indefinite;
  return named.length > 0 ? Wording.place : Wording.bare;
}

/** The place of a link's probability among the values of *reading*; 0 where there is no reading. */
const readingBucket = (p: number | undefined): number => (p === undefined ? 0 : 1 + bucket(p, [0.01, 0.05, 0.2, 0.5, 0.8, 0.93, 0.98]));

/** The noun that a role or class is compared by. */
const headWord = (title: string): string => title.toLowerCase().split(/[\s'’]/u)[0]!;

/** How an entity is mentioned where the source stands. */
function linkOf({ doc, index }: SpeakerContext, range: Range | undefined, entity: number): number {
  if (!range) return 0;
  const head = headOf(doc, range);
  let best = 0;
  let others = false;
  for (const mention of mentionsIn(index, doc, range)) {
    const word = wordAt(doc, range, mention.start);
    if (mention.entity !== entity) {
      others ||= word <= head && mention.kind !== 'demonym';
      continue;
    }
    const at =
      mention.kind === 'description'
        ? word <= head
          ? 3
          : 2
        : mention.kind === 'pronoun'
          ? 4
          : mention.kind === 'demonym'
            ? 5
            : word <= head || !BEFORE.test(low(doc, word - 1))
              ? 1
              : 2;
    best = best === 0 || at === 1 || (at === 3 && best !== 1) ? at : best;
  }
  return best > 0 ? best : others ? 6 : 0;
}

function agreementOf({ doc, index }: SpeakerContext, range: Range | undefined, wording: Wording, { speakers, entity }: Option): number {
  if (!range || speakers.length === 0) return 0;
  const plural = wording === Wording.plural || (wording === Wording.definites && PLURAL.test(low(doc, range.from)));
  const several = speakers.length > 1 || (entity >= 0 && index.entities[entity]!.plural === true);
  if (entity >= 0 && plural !== several && wording !== Wording.none) return plural ? 3 : 2;
  if (entity < 0 || wording === Wording.name) return 0;
  const gender = wording === Wording.masculine ? 'm' : wording === Wording.feminine ? 'f' : genderOf(doc, range);
  const own = index.entities[entity]!.gender;
  return gender === undefined || own === undefined ? 1 : agreeInGender(own, gender) ? 4 : 2;
}

function roleOf(doc: Document, range: Range | undefined, { roles, class: kind }: Entity): number {
  if (!range) return 0;
  const noun = low(doc, headOf(doc, range));
  if (roles?.some(({ title }) => headWord(title) === noun)) return 1;
  if (kind === noun) return 2;
  return roles ? 3 : 4;
}

const optionOf = ({ speakers }: Referent): Option => ({ speakers, entity: speakers.length === 1 ? (speakers[0]!.entity ?? -1) : -1 });

/** Whom a phrase names or describes by itself; for « qui », the phrase before it. */
function phraseOf({ doc, index }: SpeakerContext, range: Range): Option | undefined {
  const whose =
    range.from === range.to && isSubjectRelative(doc, range.from)
      ? phraseBefore(
          doc,
          Math.max(doc.first[range.from]!, range.from - 40),
          has(doc, range.from - 1, Flag.comma) ? range.from - 1 : range.from,
          true,
        )
      : range;
  if (!whose || (whose.from === whose.to && has(doc, whose.from, Flag.subject | Flag.clitic))) return undefined;
  return optionOf(resolvePhrase(doc, index, whose));
}

/** The subjects of the source's own sentence, before it, and of the three sentences before. */
function subjectsBefore({ doc, index }: SpeakerContext, at: number): (Option | undefined)[] {
  const found: (Option | undefined)[] = [];
  let first = doc.first[at]!;
  for (let back = 0; back < 4; back++) {
    const range = mainSubject(doc, first, back === 0 ? at : doc.last[first]! + 1);
    found.push(
      range && !(range.from === range.to && has(doc, range.from, Flag.subject)) ? optionOf(resolvePhrase(doc, index, range)) : undefined,
    );
    if (first === 0) break;
    first = doc.first[first - 1]!;
  }
  return found;
}

/** All that may be asked of a quote's speaker. `links` gives the reading's probability of each entity and of nobody named (-1); `hidden` leaves out what the rules say. */
export function askSpeaker(
  context: SpeakerContext,
  candidate: Candidate,
  answer: Option,
  described: Option | undefined,
  previous: Previous | undefined,
  speakers: readonly Option[],
  spoken: ReadonlyMap<string, number>,
  links: ((entities: readonly number[]) => ReadonlyMap<number, number>) | undefined,
  hidden = false,
): SpeakerQuestion {
  const { doc, index, sentence, rank } = context;
  const range = candidate.source ?? candidate.implied;
  const first = candidate.content[0]!;
  const at = range?.from ?? first.from;
  const recent = recentEntities(context, at);
  const options: Option[] = [answer];
  const keys = new Set([keyOf(answer)]);
  const add = (option: Option): void => {
    const key = keyOf(option);
    if (keys.has(key)) return;
    keys.add(key);
    options.push(option);
  };
  const phrase = range && phraseOf(context, range);
  if (phrase) add(phrase);
  for (const { entity } of recent) if (entity !== answer.entity) add({ speakers: [ofEntity(index.entities[entity]!, entity)], entity });
  for (const option of speakers) add(option);
  const subjects = subjectsBefore(context, at);
  for (const subject of subjects) if (subject) add(subject);
  if (described) add(described);
  add({ speakers: [], entity: -1 });

  const wording = wordingOf(context, candidate);
  const near = new Map(recent.map(({ entity, word }, i) => [entity, { word, i }]));
  const probability = links?.(options.flatMap(({ entity }) => (entity >= 0 ? [entity] : [])));
  const said = new Set(candidate.content.flatMap((part) => mentionsIn(index, doc, part).map(({ entity }) => entity)));
  const ruleType = answer.speakers.length > 1 ? 7 : answer.entity >= 0 ? 0 : answer.speakers.length === 1 ? 6 : 5;

  const featuresOf = (option: Option, i: number): number[] => {
    const places: number[] = [];
    const put = (feature: Parameters<typeof TABLE.put>[1], value: number): void => {
      TABLE.put(places, feature, value, wording);
    };
    const { entity, speakers } = option;
    const one = entity >= 0 ? index.entities[entity]! : undefined;
    const isRule = i === 0;
    put('trust', hidden ? 8 : isRule ? (speakers.length > 1 ? 3 : one ? 1 : speakers.length === 1 ? 2 : 4) : ruleType);
    put('link', one ? linkOf(context, range, entity) : range && linkOf(context, range, -1) === 6 ? 8 : 7);
    put('type', one ? (one.type === 'PER' ? 0 : one.type === 'ORG' ? 1 : 2) : speakers.length > 1 ? 4 : speakers.length === 1 ? 3 : 5);
    put('agreement', agreementOf(context, range, wording, option));
    const place = one && near.get(entity);
    const distance = place ? sentence[at]! - sentence[place.word]! : 0;
    put('distance', !place ? 9 : place.word >= at ? (distance === 0 ? 7 : 8) : bucket(distance, [1, 2, 3, 4, 6, 10]));
    put('recency', place ? bucket(place.i, [1, 2, 3, 5]) : 5);
    const isPrevious = previous !== undefined && keyOf(previous.option) === keyOf(option);
    const gap = previous ? Math.abs(sentence[at]! - sentence[previous.word]!) : 0;
    put('previous', !previous ? 5 : isPrevious ? 1 + bucket(gap, [1, 2, 4]) : 0);
    put('place', !place ? 3 : BEFORE.test(low(doc, place.word - 1)) ? 2 : place.word - doc.first[place.word]! < 2 ? 1 : 0);
    put('frequency', one?.type === 'PER' ? bucket(rank[entity]!, [1, 2]) + (one.mentions.length === 1 ? 1 : 0) : 4);
    put('content', one ? (said.has(entity) ? 1 : 0) : 2);
    put('role', one ? roleOf(doc, range, one) : 0);
    const key = keyOf(option);
    const ofPhrase = !phrase ? 0 : phrase.speakers.length > 1 ? 3 : phrase.entity >= 0 ? 1 : 2;
    put('phrase', phrase && keyOf(phrase) === key ? 4 + ofPhrase : ofPhrase);
    const subject = subjects.findIndex((one) => one !== undefined && keyOf(one) === key);
    put('subject', subject >= 0 ? subject : subjects.some((one) => one !== undefined) ? 4 : 5);
    put('spoken', speakers.length === 0 ? 3 : bucket(spoken.get(keyOf(option)) ?? 0, [1, 2]));
    const p = readingBucket(probability && (probability.get(one ? entity : -1) ?? 0));
    put('reading', p);
    put('trustAndReading', p * 3 + (hidden ? 2 : isRule ? 1 : 0));
    return places;
  };
  return { options, features: options.map(featuresOf), rule: 0 };
}

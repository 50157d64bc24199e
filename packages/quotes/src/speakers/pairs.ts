import type { Mention } from '@incise/entities';
import { lowerBound } from '@incise/entities/choice';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { mainSubject } from '../text/subject.ts';
import { isOrdinal } from '../text/substitute.ts';
import { genderOf } from '../text/gender.ts';
import type { Named } from './referent.ts';
import { mentionsIn, type EntityIndex } from './mentions.ts';
import { resolvePhrase, withSurname } from './phrase.ts';
import { ofEntity, type Referent } from './referent.ts';
import type { Discourse } from './resolve.ts';
import { isPlural } from '../text/function-words.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

/** How many pairs a description is compared with. */
const MOST = 50;
/** How many sentences back two people are looked for whom one sentence has for its subject. */
const NEAR = 3;

/** Two people named together, and where. */
export interface Pair {
  readonly start: number;
  readonly speakers: readonly Named[];
}

/** The people named side by side, « Thierry et Véronique Roy », in text order. */
export function pairsOf(doc: Document, index: EntityIndex): Pair[] {
  const { entities, mentions } = index;
  const pairs: Pair[] = [];
  let first: Mention | undefined;
  for (const mention of mentions) {
    if (mention.kind !== 'name' || entities[mention.entity]!.type !== 'PER') continue;
    if (first && mention.start - first.end < 6 && /^\s+et\s+$/u.test(doc.text.slice(first.end, mention.start))) {
      const speakers = [first, mention].map(({ entity }) => ofEntity(index, entity));
      if (pairs.push({ start: first.start, speakers: withSurname(speakers) }) === MOST) break;
    }
    first = mention;
  }
  return pairs;
}

const lastPair = ({ doc, pairs }: Discourse, k: number): Pair | undefined =>
  pairs[lowerBound(pairs, doc.start[k]!, ({ start }) => start) - 1];

/** The two people named together before word k, by a description of both: « le couple », « les parents de Léo ». */
export function pairOf(discourse: Discourse, k: number, head: string): Referent | undefined {
  const last = isSpeechNoun(head, 'pair') ? lastPair(discourse, k) : undefined;
  return last && { speakers: last.speakers, plural: true, speaks: true };
}

/** The first word of the sentence that stands so many before that of a word. */
function sentencesBefore(doc: Document, word: number, count: number): number {
  let first = doc.first[word]!;
  for (let back = 0; back < count && first > 0; back++) first = doc.first[first - 1]!;
  return first;
}

/** The entities of a type named from a sentence up to word k, if they are two. */
function onlyTwo({ doc, index }: Discourse, from: number, k: number, type: 'ORG' | 'PER'): readonly number[] {
  if (from >= k) return [];
  const named = new Set(mentionsIn(index, doc, { from, to: k - 1 }).map(({ entity }) => entity));
  const two = [...named].filter((entity) => index.entities[entity]!.type === type);
  return two.length === 2 ? two : [];
}

/** The two people whom « le premier » and « la seconde » tell apart: named together, else the subject of a sentence right before, else the only two named in the last. */
function twoBefore(discourse: Discourse, k: number): readonly Named[] {
  const pair = lastPair(discourse, k);
  if (pair) return pair.speakers;
  const { doc, index } = discourse;
  const first = doc.first[k]!;
  for (let back = 1; back <= NEAR && first > 0; back++) {
    const sentence = sentencesBefore(doc, k, back);
    const subject = mainSubject(doc, sentence, doc.last[sentence]! + 1);
    const speakers = subject && resolvePhrase(doc, index, subject).speakers;
    if (speakers?.length === 2) return speakers;
  }
  return onlyTwo(discourse, sentencesBefore(doc, k, 1), first, 'PER').map((entity) => ofEntity(index, entity));
}

/** « le premier », « la seconde »: one of two people before, « la seconde que P » among them, whose verb stands before. */
export function oneOfPair(discourse: Discourse, { from, to }: Range): Referent | undefined {
  const { doc, index } = discourse;
  const word = low(doc, to);
  if (to !== from + 1 || !(isOrdinal(doc, to) || (word.startsWith('second') && has(doc, to + 1, Flag.que)))) return undefined;
  const two = twoBefore(discourse, from);
  const shown = genderOf(doc, { from, to });
  // « La seconde » of a man and a woman is she, whoever was named first.
  const genders = two.map(({ entity }) => (entity === undefined ? undefined : index.entities[entity]!.gender));
  const told = shown !== undefined && !genders.includes(undefined) && new Set(genders).size === 2;
  const speaker = two[told ? genders.indexOf(shown) : word.startsWith('premi') ? 0 : 1];
  return speaker && { speakers: [speaker], plural: false, speaks: true };
}

/** « les deux hommes », « tous deux », « les deux syndicats »: the only two named in the sentences right before. */
export function theTwo(discourse: Discourse, { from, to }: Range): Referent | undefined {
  const { doc, index } = discourse;
  const last = low(doc, to);
  if (!/^(?:deux|duo)$/u.test(last) && !(low(doc, from + 1) === 'deux' && to === from + 2 && isPlural(doc, from))) return undefined;
  const type = isSpeechNoun(last, 'bodies') ? 'ORG' : 'PER';
  const two = onlyTwo(discourse, sentencesBefore(doc, from, 2), from, type);
  return two.length === 0 ? undefined : { speakers: two.map((entity) => ofEntity(index, entity)), plural: true, speaks: true };
}

import type { Mention } from '@incise/entities';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOrdinal } from '../text/substitute.ts';
import type { Named } from './referent.ts';
import { lastSource, REACH, type Discourse } from './discourse.ts';
import { mentionsIn, type MentionIndex } from './mentions.ts';
import { PAIR } from './nouns.ts';
import { withSurname } from './phrase.ts';
import { entityReferent } from './recent.ts';
import { ofEntity, type Referent } from './referent.ts';

/** How many pairs a description is compared with. */
const MOST = 50;

/** Two people named together, and where. */
export interface Pair {
  readonly start: number;
  readonly speakers: readonly Named[];
}

/** The people named side by side, « Thierry et Véronique Roy », in text order. */
export function pairsOf(doc: Document, { entities, mentions }: MentionIndex): Pair[] {
  const pairs: Pair[] = [];
  let first: Mention | undefined;
  for (const mention of mentions) {
    if (mention.kind !== 'name' || entities[mention.entity]!.type !== 'PER') continue;
    if (first && mention.start - first.end < 6 && /^\s+et\s+$/u.test(doc.text.slice(first.end, mention.start))) {
      const speakers = [first, mention].map(({ entity }) => ofEntity(entities[entity]!, entity));
      if (pairs.push({ start: first.start, speakers: withSurname(speakers) }) === MOST) break;
    }
    first = mention;
  }
  return pairs;
}

/** The first mentions of the first two organisations: whether one only is named before a word. */
export function firstBodies({ entities }: MentionIndex): Mention[] {
  const firsts = entities.flatMap(({ type, mentions: [first] }) => (type === 'ORG' && first ? [first] : []));
  return firsts.sort((a, b) => a.start - b.start).slice(0, 2);
}

const lastPair = ({ doc, pairs }: Discourse, k: number): Pair | undefined => pairs.filter(({ start }) => start < doc.start[k]!).at(-1);

/** The two people named together before word k, by a description of both: « le couple », « les parents de Léo ». */
export function pairOf(discourse: Discourse, k: number, head: string): Referent | undefined {
  const last = PAIR.test(head) ? lastPair(discourse, k) : undefined;
  return last && { speakers: last.speakers, plural: true, speaks: true };
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
  const chain = discourse.sentencesBefore(k).slice(1, 4);
  for (const sentence of chain) {
    const subject = discourse.subjectOf(sentence, doc.last[sentence]! + 1, 0);
    if (subject?.speakers.length === 2) return subject.speakers;
  }
  const [last = k] = chain;
  return onlyTwo(discourse, last, doc.first[k]!, 'PER').map((entity) => ofEntity(index.entities[entity]!, entity));
}

/** « le premier », « la seconde »: one of two people before, « la seconde que P » among them, whose verb stands before. */
export function oneOfPair(discourse: Discourse, { from, to }: Range): Referent | undefined {
  const { doc } = discourse;
  const word = low(doc, to);
  if (to !== from + 1 || !(isOrdinal(doc, to) || (word.startsWith('second') && has(doc, to + 1, Flag.que)))) return undefined;
  const speaker = twoBefore(discourse, from)[word.startsWith('premi') ? 0 : 1];
  return speaker && { speakers: [speaker], plural: false, speaks: true };
}

/** « les deux hommes », « tous deux », « les deux syndicats »: the only two named in the sentences right before. */
export function theTwo(discourse: Discourse, { from, to }: Range): Referent | undefined {
  const { doc, index } = discourse;
  const last = low(doc, to);
  if (!/^(?:deux|duo)$/u.test(last) && !(low(doc, from + 1) === 'deux' && to === from + 2 && /^[lc]es$/u.test(low(doc, from))))
    return undefined;
  const type = /^(?:sociétés|clubs|entreprises|groupes|syndicats|partis|organisations|associations)$/u.test(last) ? 'ORG' : 'PER';
  const two = onlyTwo(discourse, discourse.sentencesBefore(from).slice(0, 3).at(-1)!, from, type);
  return two.length === 0
    ? undefined
    : { speakers: two.map((entity) => ofEntity(index.entities[entity]!, entity)), plural: true, speaks: true };
}

/** « son adversaire », « sa collègue »: of two people named in the sentences before, the one who was not their subject or speaker last. */
export function otherOfTwo(discourse: Discourse, { from, to }: Range, head: string): Referent | undefined {
  const { doc, index } = discourse;
  const relation = /^(?:adversaire|confrère|consœur|collègue|rivale?|homologue|compatriote|complice)$/u;
  if (to > from + 2 || !/^s(?:on|a)$/u.test(low(doc, from)) || !relation.test(head)) return undefined;
  const chain = discourse.sentencesBefore(from).slice(0, 4);
  const two = onlyTwo(discourse, chain.at(-1)!, from, 'PER');
  if (two.length === 0) return undefined;
  const last =
    chain.flatMap((sentence) => lastSource(discourse, sentence) ?? [])[0] ?? discourse.subjectOf(chain[1] ?? chain[0]!, from, REACH);
  const spoke = last?.speakers[0]?.entity;
  return spoke === undefined
    ? undefined
    : entityReferent(
        index,
        two.find((entity) => entity !== spoke)!,
      );
}

import type { Mention } from '@incise/entities';
import type { Document } from '../text/document.ts';
import type { Speaker } from '../types.ts';
import type { MentionIndex } from './mentions.ts';
import { withSurname } from './phrase.ts';
import { ofEntity } from './referent.ts';

/** How many pairs a description is compared with. */
const MOST = 50;

/** Two people named together, and where. */
export interface Pair {
  readonly start: number;
  readonly speakers: readonly Speaker[];
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

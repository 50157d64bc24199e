import type { Entity, Mention } from '@incise/entities';
import { lowerBound } from '@incise/entities/choice';
import type { Document, Range } from '../text/document.ts';
import type { Named, Referent } from './referent.ts';

/** All mentions of a document in text order, searchable by offset. */
export interface MentionIndex {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Entities as speakers, by their place; written when first asked for. */
  readonly named: Map<number, Named>;
  /** Whom phrases name or describe, by their words; found out when first asked for. */
  readonly referents: Map<number, Referent>;
}

export const inTextOrder = (mentions: readonly Mention[]): Mention[] => [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** The hyphens before an inverted pronoun, which are none of its word: « a-t-elle ». */
const HYPHENS = /^\p{Pd}(?:t\p{Pd})?/iu;

const withoutHyphens = (mention: Mention): Mention => {
  const hyphens = mention.kind === 'pronoun' ? HYPHENS.exec(mention.text)?.[0].length : undefined;
  return hyphens === undefined ? mention : { ...mention, start: mention.start + hyphens, text: mention.text.slice(hyphens) };
};

export const indexMentions = (entities: readonly Entity[]): MentionIndex => ({
  entities,
  mentions: inTextOrder(entities.flatMap((entity) => entity.mentions.map(withoutHyphens))),
  named: new Map(),
  referents: new Map(),
});

const startOf = ({ start }: Mention): number => start;

/** Mentions that lie inside a range of words. */
export function mentionsIn({ mentions }: MentionIndex, doc: Document, { from, to }: Range): Mention[] {
  const found: Mention[] = [];
  const end = doc.end[to]!;
  for (let i = lowerBound(mentions, doc.start[from]!, startOf); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end <= end) found.push(mentions[i]!);
  return found;
}

/** The word of a range that an offset lies in or before; its last word where the offset lies after it. */
export function wordAt(doc: Document, { from, to }: Range, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

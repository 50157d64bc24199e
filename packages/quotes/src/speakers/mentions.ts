import type { Entity, Mention } from '@incise/entities';
import { isNamedAside, lowerBound } from '@incise/entities/choice';
import { is, type Document, type Range } from '../text/document.ts';
import type { FullDescriptions } from './full-descriptions.ts';
import type { Named, Referent } from './referent.ts';
import { Kind } from '../text/flags.ts';

/** All mentions of a document in text order, searchable by offset. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Who is named but beside what is told, as the author of the text is, by their place. */
  readonly aside: ReadonlySet<number>;
  /** Entities as speakers, by their place; written when first asked for. */
  readonly named: Map<number, Named>;
  /** Whom phrases name or describe, by their words; found out when first asked for. */
  readonly referents: Map<number, Referent>;
  /** What `fullDescriptions` finds, once asked for. */
  full?: FullDescriptions;
}

export const inTextOrder = (mentions: readonly Mention[]): Mention[] => [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** The hyphens before an inverted pronoun, which are none of its word: « a-t-elle ». */
const HYPHENS = /^\p{Pd}(?:t\p{Pd})?/iu;

const withoutHyphens = (mention: Mention): Mention => {
  const hyphens = mention.kind === 'pronoun' ? HYPHENS.exec(mention.text)?.[0].length : undefined;
  return hyphens === undefined ? mention : { ...mention, start: mention.start + hyphens, text: mention.text.slice(hyphens) };
};

/** How probable it must be that a description means somebody for that to be told of a source: else it stands for itself. */
const SURE = 0.4;

const isTold = ({ kind, confidence = 1 }: Mention): boolean => kind !== 'description' || confidence >= SURE;

/** Entities to ask whom words mean. */
export const indexEntities = (entities: readonly Entity[], text: string): EntityIndex => ({
  entities,
  mentions: inTextOrder(entities.flatMap(({ mentions }) => mentions.filter(isTold).map(withoutHyphens))),
  aside: new Set(entities.flatMap((entity, i) => (isNamedAside(text, entity) ? [i] : []))),
  named: new Map(),
  referents: new Map(),
});

const startOf = ({ start }: Mention): number => start;

/** Whether a word is a preposition and the article of the phrase behind it. */
const isContracted = (doc: Document, i: number): boolean => is(doc, i, Kind.contracted);

/**
 * Mentions of a phrase: those that begin in it, but for pronouns also where they end behind it, since rules of another room may end it
 * elsewhere (« [l'élue] à l'AFP »), and a description whose article the preposition before holds: « aux yeux du [groupe] ».
 */
export function mentionsIn({ mentions }: EntityIndex, doc: Document, { from, to }: Range): Mention[] {
  const found: Mention[] = [];
  const start = doc.start[from]!;
  const end = doc.end[to]!;
  const first = isContracted(doc, from - 1) ? doc.start[from - 1]! : start;
  for (let i = lowerBound(mentions, first, startOf); i < mentions.length && mentions[i]!.start < end; i++) {
    const mention = mentions[i]!;
    if (mention.start < start ? mention.kind === 'description' : mention.end <= end || mention.kind !== 'pronoun') found.push(mention);
  }
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

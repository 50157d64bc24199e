import type { TimeExpression } from '@incise/dates';
import type { Entity } from '@incise/entities';
import type { AttributedQuote, Speaker } from '@incise/quotes';
import type { Analysis } from './analysis.ts';

/** A quote whose speakers carry the index of their entity, not the entity with all its mentions. */
export interface IndexedQuote extends Omit<AttributedQuote, 'speakers'> {
  readonly speakers: readonly (Omit<Speaker, 'entity'> & { readonly entity?: number })[];
}

export function withIndexes({ quotes, entities }: Pick<Analysis, 'quotes' | 'entities'>): IndexedQuote[] {
  const indexes = new Map(entities.map((entity, i) => [entity, i]));
  return quotes.map((quote) => ({
    ...quote,
    speakers: quote.speakers.map(({ entity, ...speaker }) =>
      entity === undefined ? speaker : { ...speaker, entity: indexes.get(entity)! },
    ),
  }));
}

/** How many quotes, entities or dates make a piece. */
const PIECE = 100;

/** An analysis as pieces of JSON: a long text's would be copied from thread to thread in one go, and keys would wait for it. */
export interface Packed {
  readonly quotes: readonly string[];
  readonly entities: readonly string[];
  readonly dates: readonly string[];
}

const pieces = (list: readonly unknown[]): string[] =>
  Array.from({ length: Math.ceil(list.length / PIECE) }, (_, i) => JSON.stringify(list.slice(i * PIECE, (i + 1) * PIECE)));

export const pack = (analysis: Analysis): Packed => ({
  quotes: pieces(withIndexes(analysis)),
  entities: pieces(analysis.entities),
  dates: pieces(analysis.dates),
});

function* read<T>(list: readonly string[]): Generator<void, T[]> {
  const items: T[] = [];
  for (const piece of list) {
    items.push(...(JSON.parse(piece) as T[]));
    yield;
  }
  return items;
}

/** What was packed, piece by piece. */
export function* unpack(packed: Packed): Generator<void, Analysis> {
  const entities = yield* read<Entity>(packed.entities);
  const indexed = yield* read<IndexedQuote>(packed.quotes);
  const quotes = indexed.map((quote) => ({
    ...quote,
    speakers: quote.speakers.map(({ entity, ...speaker }) => (entity === undefined ? speaker : { ...speaker, entity: entities[entity]! })),
  }));
  yield;
  return { quotes, entities, dates: yield* read<TimeExpression>(packed.dates) };
}

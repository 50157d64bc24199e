import { findDates, type TimeExpression } from '@incise/dates';
import { type Entity, resolveEntities } from '@incise/entities';
import { type AttributedQuote, attributeQuotes } from '@incise/quotes';
import type { Reading } from '@incise/tokens';

/** All that the page shows of a text. */
export interface Analysis {
  readonly quotes: readonly AttributedQuote[];
  readonly entities: readonly Entity[];
  readonly dates: readonly TimeExpression[];
}

export const EMPTY: Analysis = { quotes: [], entities: [], dates: [] };

/** The three libraries, each fed once, and what the learned model read. `published` is a day, YYYY-MM-DD, or empty. */
export function analyse(text: string, published: string, reading?: Reading): Analysis {
  const evidence = reading ? { reading } : {};
  const entities = resolveEntities(text, evidence);
  const quotes = attributeQuotes(text, { entities, ...evidence });
  const dates = findDates(text, published === '' ? {} : { published });
  return { quotes, entities, dates };
}

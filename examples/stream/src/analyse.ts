import { findDates, type TimeExpression } from '@incise/dates';
import { type Entity, resolveEntities } from '@incise/entities';
import { type AttributedQuote, attributeQuotes } from '@incise/quotes';

export interface Analysis {
  readonly quotes: readonly AttributedQuote[];
  readonly entities: readonly Entity[];
  readonly dates: readonly TimeExpression[];
}

/** The three libraries, each fed once. Offsets are into `text`; `published` is an ISO 8601 date. */
export function analyse(text: string, published?: string): Analysis {
  const entities = resolveEntities(text);
  const quotes = attributeQuotes(text, { entities });
  const dates = findDates(text, published === undefined ? {} : { published });
  return { quotes, entities, dates };
}

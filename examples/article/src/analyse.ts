import { findDates, findQuantities, type Quantity, type TimeExpression } from '@incise/dates';
import { resolveEntities, type Entity } from '@incise/entities';
import { attributeQuotes, type AttributedQuote } from '@incise/quotes';
import { splitSentences, tokenize, type Reading } from '@incise/tokens';

/** Everything that the packages say of one article. All spans are UTF-16 offsets into `text`. */
export interface Analysis {
  readonly text: string;
  /** Publication date, ISO 8601. */
  readonly published: string;
  readonly quotes: readonly AttributedQuote[];
  readonly entities: readonly Entity[];
  readonly dates: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** Runs the packages, each stage on what the stages before it found; a learned reading, if there is one, informs entities and quotes. */
export function analyse(text: string, published: string, reading?: Reading): Analysis {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, { tokens });
  const dates = findDates(text, { published });
  const evidence = reading ? { reading } : {};
  const quantities = findQuantities(text);
  const entities = resolveEntities(text, { tokens, sentences, ...evidence });
  const quotes = attributeQuotes(text, { tokens, sentences, entities, dates, ...evidence });
  return { text, published, quotes, entities, dates, quantities };
}

import type { AttributedQuote } from '@incise/quotes';
import { speakerOf } from './filters.ts';

/** What a second reading makes of a text that the first did not: a quote more, one less, or one that is another now. */
export interface Change {
  readonly kind: 'added' | 'gone' | 'speaker' | 'words';
  readonly quote: AttributedQuote;
  /** The quote as it was, where it is another now. */
  readonly before?: AttributedQuote;
}

const startOf = (quote: AttributedQuote): number => quote.content[0]?.start ?? 0;
const endOf = (quote: AttributedQuote): number => quote.content.at(-1)?.end ?? 0;
const sameWords = (a: AttributedQuote, b: AttributedQuote): boolean =>
  a.content.length === b.content.length &&
  a.content.every(({ start, end }, i) => start === b.content[i]!.start && end === b.content[i]!.end);

/** Pairs quotes of two readings that share words, each with one other at most; both come in the order of the text. */
export function changesBetween(before: readonly AttributedQuote[], after: readonly AttributedQuote[]): Change[] {
  const left = [...before];
  const changes: Change[] = [];
  for (const quote of after) {
    const same = left.findIndex((old) => sameWords(old, quote));
    const near = same >= 0 ? same : left.findIndex((old) => startOf(old) < endOf(quote) && startOf(quote) < endOf(old));
    const [old] = near < 0 ? [] : left.splice(near, 1);
    if (old === undefined) changes.push({ kind: 'added', quote });
    else if (speakerOf(old) !== speakerOf(quote)) changes.push({ kind: 'speaker', quote, before: old });
    else if (!sameWords(old, quote)) changes.push({ kind: 'words', quote, before: old });
  }
  return [...changes, ...left.map((quote): Change => ({ kind: 'gone', quote }))].sort((a, b) => startOf(a.quote) - startOf(b.quote));
}

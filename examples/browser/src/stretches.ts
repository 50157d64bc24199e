import type { AttributedQuote } from '@incise/quotes';

/** A stretch of the text, and the quote that it belongs to; the innermost where quotes hold one another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly quote?: AttributedQuote;
  /** Whether it stands in quotation marks inside a mixed quote. */
  readonly marked?: boolean;
}

/** Cuts a text wherever a quote begins or ends, so that every character is in one stretch. Quotes come in the order of the text. */
export function stretches(length: number, quotes: readonly AttributedQuote[]): Stretch[] {
  const spans = quotes
    .flatMap((quote) => quote.content.map(({ start, end }) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Stretch[] = [];
  const open: (typeof spans)[number][] = [];
  let at = 0;
  const goTo = (offset: number): void => {
    while (at < offset) {
      while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
      const inner = open.at(-1);
      const end = Math.min(offset, inner?.end ?? offset);
      result.push({ start: at, end, ...(inner && { quote: inner.quote }) });
      at = end;
    }
  };
  for (const span of spans) {
    goTo(span.start);
    open.push(span);
  }
  goTo(length);
  return result;
}

/** Whether the words of a stretch are those said: all of a direct or partial quote; of a mixed one what stands in marks. */
export const isVerbatim = ({ quote, marked }: Stretch): boolean =>
  quote?.kind === 'direct' || quote?.kind === 'partial' || (quote?.kind === 'mixed' && marked === true);

/** Cuts the stretches of mixed quotes where quotation marks begin and end what is said in them word for word. */
export const cutAtMarks = (text: string, list: readonly Stretch[]): Stretch[] =>
  list.flatMap((stretch) => {
    if (stretch.quote?.kind !== 'mixed') return [stretch];
    const parts: Stretch[] = [];
    let at = stretch.start;
    for (const part of text.slice(stretch.start, stretch.end).split(/(«[^»]*»?|“[^”]*”?|"[^"]*"?)/u)) {
      if (part !== '') parts.push({ ...stretch, start: at, end: at + part.length, marked: /^[«“"]/u.test(part) });
      at += part.length;
    }
    return parts;
  });

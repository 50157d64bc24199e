import type { Span } from '@incise/tokens';
import type { TextPositionSelector, TextQuoteSelector } from './web-annotation.ts';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isPairAt = (text: string, at: number): boolean => isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));

/** From UTF-16 offsets to numbers of code points. One pass over the text, then a search among its surrogate pairs only. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) if (isPairAt(text, i)) pairs.push(i++);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Whether a cut at the offset would part a surrogate pair, or a letter and its accent. */
const cutsGrapheme = (text: string, at: number): boolean => isPairAt(text, at - 1) || /^[\p{M}\u200D]/u.test(text.charAt(at));

/** A function that selects a span of the text by position and by its words. */
export function textSelectors(text: string, context: number): (span: Span) => [TextPositionSelector, TextQuoteSelector] {
  const count = codePointCounter(text);
  return ({ start, end }) => {
    let from = Math.max(0, start - context);
    while (from < start && from > 0 && cutsGrapheme(text, from)) from++;
    let to = Math.min(text.length, end + context);
    while (to > end && to < text.length && cutsGrapheme(text, to)) to--;
    return [
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    ];
  };
}

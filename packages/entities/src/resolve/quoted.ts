import type { Document } from './document.ts';

/** What a token does to quotation: it opens one, closes one, or does either. */
export type QuoteMark = 'open' | 'close' | 'either';

/** The part of a token as a quotation mark, if it is one. */
export const quoteOf = (text: string): QuoteMark | undefined =>
  text === '«' || text === '“' ? 'open' : text === '»' || text === '”' ? 'close' : text === '"' ? 'either' : undefined;

/** How many tokens of further paragraphs a quotation may have before its closing mark. */
const LONGEST = 600;

/**
 * For each token, the number of the quotation that it stands in; 0 outside. A quotation ends with its paragraph unless the next mark
 * closes it: words of somebody may run over several paragraphs.
 */
export function quotedTokens({ words, tokens, text }: Document): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let depth = 0;
  let straight = false;
  let number = 0;
  let ahead = 0;
  const closesNext = (from: number): boolean => {
    ahead = Math.max(ahead, from);
    while (ahead < words.length && words[ahead]!.quotes === undefined) ahead++;
    if (ahead - from > LONGEST) return false;
    const mark = words[ahead]?.quotes;
    return straight ? mark === 'either' && tokens[ahead - 1]!.end === tokens[ahead]!.start : mark === 'close';
  };
  for (let i = 0; i < words.length; i++) {
    const mark = words[i]!.quotes;
    if ((depth > 0 || straight) && i > 0 && text.charCodeAt(tokens[i]!.start - 1) === 10 && !closesNext(i)) {
      depth = 0;
      straight = false;
    }
    if (mark !== undefined) {
      if (depth === 0 && !straight && mark !== 'close') number = (number % 255) + 1;
      if (mark === 'open') depth++;
      else if (mark === 'close') depth = Math.max(0, depth - 1);
      else straight = !straight;
    }
    quoted[i] = depth > 0 || straight ? number : 0;
  }
  return quoted;
}

import type { Document } from './document.ts';

/** For each token, the number of the quotation that it stands in; 0 outside. Quotations end with their paragraph. */
export function quotedTokens({ words, tokens, text }: Document): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let depth = 0;
  let straight = false;
  let number = 0;
  for (let i = 0; i < words.length; i++) {
    const mark = tokens[i]!.text;
    if (i > 0 && text.charCodeAt(tokens[i]!.start - 1) === 10) {
      depth = 0;
      straight = false;
    }
    const opens = mark === '«' || mark === '“' || (mark === '"' && !straight);
    if (opens && depth === 0 && !straight) number = (number % 255) + 1;
    if (mark === '«' || mark === '“') depth++;
    else if ((mark === '»' || mark === '”') && depth > 0) depth--;
    else if (mark === '"') straight = !straight;
    quoted[i] = depth > 0 || straight ? number : 0;
  }
  return quoted;
}

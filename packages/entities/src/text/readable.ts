import { composeText, type ComposedText } from '@incise/tokens';
import { edited } from './edited.ts';
import { markupOf } from './markup.ts';
import { withSurnames } from './surnames-in-capitals.ts';

const identity = (text: string): Uint32Array => Uint32Array.from({ length: text.length + 1 }, (_, i) => i);

/**
 * A text as the rules read it best, with the way back to the text as given, or `undefined` where it is so already: composed, with surnames in one
 * capital and without Markdown, links of wikis, numbers of notes, character references, quotation marks of two signs (« <<P>> ») and misspelt inversions (« a-t'il »). Where any
 * were (`ends` is there), it has other tokens. Linear in the length of the text.
 */
export function readableText(text: string): ComposedText | undefined {
  const composed = composeText(text);
  const before = composed?.text ?? text;
  const edits = markupOf(before);
  const plain = edits.length > 0 ? edited(composed ?? { text, offsets: identity(text) }, edits) : composed;
  const read = plain?.text ?? text;
  const calm = withSurnames(read);
  return calm === read ? plain : { ...(plain ?? { offsets: identity(text) }), text: calm };
}

import { tokenize } from './tokenize.ts';
import type { Sentence, Token } from './types.ts';

/** First version: a final point before a capital, or a blank line. */
export function splitSentences(text: string, { tokens = tokenize(text) }: { readonly tokens?: readonly Token[] } = {}): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const gap = next ? text.slice(token.end, next.start) : '\n\n';
    if (!gap.includes('\n') && !(/^[.!?…]+$/u.test(token.text) && next && /^[\p{Lu}«"“]/u.test(next.text) && gap !== '')) return;
    const { start } = tokens[first]!;
    sentences.push({ start, end: token.end, text: text.slice(start, token.end) });
    first = i + 1;
  });
  return sentences;
}

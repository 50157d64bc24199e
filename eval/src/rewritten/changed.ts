import { attributeQuotes } from '@incise/quotes';
import { readableText } from '@incise/entities/choice';
import type { Rewriting } from './rewritings.ts';

/** Letters and figures, which no rewriting changes. */
const lettersOf = (text: string): string =>
  (readableText(text)?.text ?? text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const attributionsOf = (text: string): string[] =>
  attributeQuotes(text).map(
    ({ content, speaker }) => `${lettersOf(content.map(({ start, end }) => text.slice(start, end)).join(''))} ${lettersOf(speaker ?? '')}`,
  );

/** A text with what is said in it and by whom. */
export interface Attributed {
  readonly text: string;
  readonly attributions: readonly string[];
}

/** What is said in a text and by whom, by the letters. */
export const attributed = (text: string): Attributed => ({ text, attributions: attributionsOf(text) });

/** Of the quotes of some texts, how many are not found with their speaker where the texts are written otherwise. */
export function changedBy({ rewrite }: Rewriting, texts: readonly Attributed[]): { readonly quotes: number; readonly changed: number } {
  let quotes = 0;
  let changed = 0;
  for (const { text, attributions } of texts) {
    const after = new Set(attributionsOf(rewrite(text)));
    quotes += attributions.length;
    changed += attributions.filter((one) => !after.has(one)).length;
  }
  return { quotes, changed };
}

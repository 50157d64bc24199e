import { looksLikeHtml, readHtml } from '@incise/tokens/html';

/** A text as it is read, and, where that is not what was given, the markup that it came from. */
export interface Plain {
  readonly text: string;
  readonly markup?: string;
}

/** The visible text of what looks like HTML; anything else as it is. */
export const toPlain = (given: string): Plain =>
  looksLikeHtml(given) ? { text: readHtml(given).text.trim(), markup: given } : { text: given };

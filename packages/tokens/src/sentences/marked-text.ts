import * as Break from './break.ts';
import type { TokenColumns } from '../types.ts';

/** A text with what is known of its tokens before any sentence is. */
export interface MarkedText {
  readonly text: string;
  readonly tokens: TokenColumns;
  /** What each token is to the question where sentences end. */
  readonly categories: Uint8Array;
  /** What the newlines after each token are; none where the text has none. */
  readonly breaks: Uint8Array | undefined;
  /** Whether lines or paragraphs end sentences in this text: titles then stand on lines of their own. */
  readonly laidOut: boolean;
}

/** Whether token `i` is the last of its paragraph or of its line, where that ends a sentence. */
export const endsLine = ({ tokens, breaks }: MarkedText, i: number): boolean =>
  i + 1 >= tokens.length || (breaks?.[i] ?? Break.None) >= Break.Sentence;

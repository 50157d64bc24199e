import type { Span } from '@incise/tokens';
import { segment } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The pieces of a text: those of token `i` are `ids` from `starts[i]` to `starts[i + 1]`. */
export interface Pieces {
  readonly ids: Uint16Array;
  /** One more than there are tokens. */
  readonly starts: Uint32Array;
  /** For each token whether a line break stands before it. */
  readonly breaks: Uint8Array;
}

/** Frequent words are cut once: their pieces are kept up to this many. */
const KEPT = 20_000;

/** Cuts each token into pieces; a token's pieces depend on it and on whether white space stands before it alone. */
export function encodeTokens(text: string, tokens: readonly Span[], vocabulary: Vocabulary): Pieces {
  const known = new Map<string, number[]>();
  const ids: number[] = [];
  const starts = new Uint32Array(tokens.length + 1);
  const breaks = new Uint8Array(tokens.length);
  let end = 0;
  tokens.forEach((token, index) => {
    const gap = text.slice(end, token.start);
    const spaced = index === 0 || gap !== '';
    const key = text.slice(token.start, token.end) + (spaced ? ' ' : '');
    let pieces = known.get(key);
    if (pieces === undefined) {
      pieces = segment(text.slice(token.start, token.end), spaced, vocabulary);
      if (known.size < KEPT) known.set(key, pieces);
    }
    for (const id of pieces) ids.push(id);
    starts[index + 1] = ids.length;
    breaks[index] = index > 0 && gap.includes('\n') ? 1 : 0;
    end = token.end;
  });
  return { ids: Uint16Array.from(ids), starts, breaks };
}

import type { Span } from '@incise/tokens';

/** A text without the soft hyphens inside its words, with the way back. */
export interface Unhyphened {
  readonly text: string;
  /** Spans of the text as given as spans of this one. */
  readonly stripped: (spans: readonly Span[]) => Span[];
  /** Spans of this text, with what they carry, as spans of the text as given. */
  readonly given: <T extends Span & { readonly text: string }>(spans: readonly T[]) => T[];
}

const SOFT_HYPHEN = /(?<=[\p{L}\p{M}])\u00ad(?=\p{L})/gu;

/** « pré\u00adsident »: web pages say where a word may be cut at the end of a line. `undefined` where none does. */
export function withoutSoftHyphens(text: string): Unhyphened | undefined {
  if (!text.includes('\u00ad')) return undefined;
  const cuts = Array.from(text.matchAll(SOFT_HYPHEN), ({ index }) => index);
  if (cuts.length === 0) return undefined;
  const offsets = new Uint32Array(text.length - cuts.length + 1);
  const places = new Uint32Array(text.length + 1);
  for (let at = 0, to = 0, cut = 0; at <= text.length; at++) {
    places[at] = to;
    if (at === cuts[cut]) cut++;
    else offsets[to++] = at;
  }
  return {
    text: text.replace(SOFT_HYPHEN, ''),
    stripped: (spans) => spans.map(({ start, end }) => ({ start: places[start]!, end: places[end]! })),
    given: (spans) =>
      spans.map((span) => {
        const start = offsets[span.start]!;
        const end = offsets[span.end]!;
        return { ...span, start, end, text: text.slice(start, end) };
      }),
  };
}

import type { Pieces } from './encode.ts';

/** A stretch of tokens that the encoder sees at once, and those among them whose scores are taken from it. */
export interface Window {
  readonly first: number;
  readonly end: number;
  readonly keepFirst: number;
  readonly keepEnd: number;
}

/** How much of a window, at most, the next one sees again. */
const OVERLAP = 1 / 6;

/**
 * Windows of at most `longest` pieces over all tokens, begun and ended where sentences end (`stops`: the tokens that begin
 * sentences, ascending) unless one is longer than a window. Neighbours overlap; each token is kept in the window where it stands
 * further from an edge. Linear in the number of tokens.
 */
export function planWindows({ starts, breaks }: Pieces, stops: readonly number[], longest: number): Window[] {
  const tokens = breaks.length;
  if (tokens === 0) return [];
  const before = new Uint32Array(tokens + 1);
  for (let i = 0; i < tokens; i++) before[i + 1] = before[i]! + starts[i + 1]! - starts[i]! + breaks[i]!;
  const size = (first: number, end: number): number => before[end]! - before[first]! + 2;
  const edges = [0, ...stops.filter((stop) => stop > 0 && stop < tokens), tokens];
  const spans: { first: number; end: number }[] = [];
  let edge = 0;
  let first = 0;
  while (edge < edges.length - 1) {
    const reached = edge;
    while (edge < edges.length - 1 && size(first, edges[edge + 1]!) <= longest) edge++;
    if (edge > reached) {
      spans.push({ first, end: edges[edge]! });
      let back = edge;
      while (back > 1 && size(edges[back - 1]!, edges[edge]!) <= longest * OVERLAP) back--;
      first = edges[back]!;
    } else if (first < edges[edge]!) first = edges[edge]!;
    else {
      edge++;
      for (const end of cutSentence(first, edges[edge]!, longest, size)) {
        spans.push({ first, end });
        first = end;
      }
    }
  }
  return keep(spans, before);
}

/** The ends of the windows over a sentence that is longer than one. */
function* cutSentence(first: number, last: number, longest: number, size: (first: number, end: number) => number): Generator<number> {
  for (let begin = first, end = first + 1; end <= last; end++) {
    if (end < last && size(begin, end + 1) <= longest) continue;
    yield end;
    begin = end;
  }
}

/** Splits what two neighbours share in its middle, counted in pieces. */
function keep(spans: readonly { first: number; end: number }[], before: Uint32Array): Window[] {
  let keepFirst = 0;
  return spans.map(({ first, end }, index) => {
    const next = spans[index + 1]?.first ?? end;
    let keepEnd = next;
    const middle = (before[next]! + before[end]!) / 2;
    while (keepEnd < end && before[keepEnd]! < middle) keepEnd++;
    const window = { first, end, keepFirst, keepEnd };
    keepFirst = keepEnd;
    return window;
  });
}

import type { Span, TokenRange } from '@incise/tokens';

/** Which tokens a span touches; `undefined` if none. */
export function rangeOf(tokens: readonly Span[], { start, end }: Span): TokenRange | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let last = low - 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last < low ? undefined : { first: low, last };
}

/** Begin (1) and inside (2) of each range in `tags`, the outermost where they overlap; returns those that lie inside others. */
export function tagRanges(tags: number[], ranges: readonly TokenRange[]): TokenRange[] {
  const inner: TokenRange[] = [];
  for (const range of [...ranges].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (tags.slice(range.first, range.last + 1).some((tag) => tag > 0)) {
      inner.push(range);
      continue;
    }
    tags.fill(2, range.first, range.last + 1);
    tags[range.first] = 1;
  }
  return inner;
}

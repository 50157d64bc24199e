/** A text of which every piece is needed for what `breaks` sees: pieces are left out, the longest first, while it still does. */
export function shrink(text: string, breaks: (text: string) => boolean): string {
  let small = text;
  for (let size = small.length >> 1; size > 0; size = size > 1 ? size >> 1 : 0)
    for (let at = 0; at < small.length;) {
      const shorter = small.slice(0, at) + small.slice(at + size);
      if (breaks(shorter)) small = shorter;
      else at += size;
    }
  return small;
}

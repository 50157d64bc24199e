import type { Span } from '../types.ts';

/**
 * Pieces of a text and where each came from. A piece that is as long as its source maps character by character; another,
 * such as « &laquo; », maps as a whole. Pieces are added in order.
 */
export class SourceMap {
  private readonly texts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private length = 0;

  /** The end in the source of what was added last. */
  get sourceEnd(): number {
    return this.ends.at(-1) ?? 0;
  }

  add(length: number, start: number, end: number): void {
    const last = this.texts.length - 1;
    const lastLength = this.length - (this.texts[last] ?? 0);
    const lastSource = this.sourceEnd - (this.starts[last] ?? 0);
    if (last >= 0 && start === this.sourceEnd && length === end - start && lastLength === lastSource) {
      this.ends[last] = end;
    } else {
      this.texts.push(this.length);
      this.starts.push(start);
      this.ends.push(end);
    }
    this.length += length;
  }

  /** The span of the source that a span of the text came from. */
  toSource(start: number, end: number): Span {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= this.length))
      throw new RangeError(
        `@incise/tokens readHtml toSource: expected 0 ≤ start ≤ end ≤ ${this.length}, got ${String(start)} and ${String(end)}`,
      );
    const from = start === this.length ? this.sourceEnd : this.at(start, false);
    return { start: from, end: start === end ? from : this.at(end - 1, true) };
  }

  /** Where the character at an offset of the text begins in the source, or ends. */
  private at(offset: number, behind: boolean): number {
    let low = 0;
    let high = this.texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.texts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const [text, start, end] = [this.texts[low]!, this.starts[low]!, this.ends[low]!];
    if ((this.texts[low + 1] ?? this.length) - text !== end - start) return behind ? end : start;
    return start + offset - text + Number(behind);
  }
}

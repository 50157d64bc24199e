import type { ComposedText } from '@incise/tokens';

/** What stands in place of a stretch of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A text with edits, which are in order and apart; what ends before a stretch that was left out ends before it in the text as given too. */
export function edited({ text, offsets }: ComposedText, edits: readonly Edit[]): ComposedText {
  let written = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  /** Where what was written last ends. */
  let last = 0;
  const copy = (to: number): void => {
    written += text.slice(from, to);
    for (let at = from; at < to; at++) {
      ends.push(offsets[at === from ? last : at]!);
      starts.push(offsets[at]!);
    }
    if (to > from) last = to;
  };
  for (const { start, end, by } of edits) {
    copy(start);
    written += by;
    // No span begins with the white space of « dit t-il ».
    const begin = text.charAt(start) === ' ' ? start + 1 : start;
    for (let k = 0; k < by.length; k++) {
      ends.push(offsets[k === 0 ? last : begin]!);
      starts.push(offsets[begin]!);
    }
    if (by !== '') last = end;
    from = end;
  }
  copy(text.length);
  ends.push(offsets[last]!);
  starts.push(offsets[text.length]!);
  return { text: written, offsets: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

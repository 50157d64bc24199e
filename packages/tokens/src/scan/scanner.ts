import * as Class from './class.ts';
import { abbreviationSet } from './abbreviation-table.ts';
import { characterClasses, classify } from './characters.ts';
import { graphemeStart } from './graphemes.ts';
import type { TokenColumns, TokenizeOptions } from '../types.ts';

/** The text being read and the tokens found so far, in columns that grow by doubling. */
export class Scanner {
  readonly text: string;
  readonly length: number;
  readonly classes: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
  count = 0;
  /** Whether a token may begin or end inside a grapheme. */
  mayCut = false;
  /** The user's abbreviations. */
  readonly abbreviations: ReadonlySet<string> | undefined;
  /** The user's words that stay whole, longest first. */
  readonly whole: readonly string[] | undefined;

  constructor(text: string, { abbreviations, neverSplit }: TokenizeOptions) {
    this.text = text;
    this.abbreviations = abbreviations && abbreviationSet(abbreviations);
    this.whole = neverSplit && [...neverSplit].sort((a, b) => b.length - a.length);
    this.length = text.length;
    this.classes = characterClasses();
    const capacity = (text.length >> 2) + 16;
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  /** Class of the code unit at `index`; white space outside the text. */
  at(index: number): number {
    if (index < 0 || index >= this.length) return Class.Space;
    const code = this.text.charCodeAt(index);
    return this.classes[code]! || classify(code);
  }

  /** Whether a letter, digit or mark stands at `index`. */
  isWordPart(index: number): boolean {
    const value = this.at(index);
    return value >= Class.Letter && value <= Class.Digit;
  }

  push(start: number, end: number, kind: number): void {
    const { count } = this;
    if (count === this.starts.length) this.grow();
    this.starts[count] = start;
    this.ends[count] = end;
    this.kinds[count] = kind;
    this.count = count + 1;
  }

  /** Whether the last token found is `form`. */
  endsWith(form: string): boolean {
    const last = this.count - 1;
    return last >= 0 && this.text.slice(this.starts[last], this.ends[last]) === form;
  }

  columns(): TokenColumns {
    if (this.mayCut) this.joinGraphemes();
    const { count } = this;
    return {
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      kinds: this.kinds.subarray(0, count),
      length: count,
    };
  }

  /** Joins tokens that a grapheme reaches across; a token that is only the rest of a white space's grapheme is none. */
  private joinGraphemes(): void {
    const { text, starts, ends, kinds, count } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const start = graphemeStart(text, starts[i]!);
      if (start >= ends[i]!) continue;
      kinds[kept] = kinds[i]!;
      let end = graphemeStart(text, ends[i]!);
      while (i + 1 < count && starts[i + 1]! < end) end = graphemeStart(text, Math.max(end, ends[++i]!));
      starts[kept] = start;
      ends[kept++] = end;
    }
    this.count = kept;
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const { starts, ends, kinds } = this;
    this.starts = new Uint32Array(capacity);
    this.starts.set(starts);
    this.ends = new Uint32Array(capacity);
    this.ends.set(ends);
    this.kinds = new Uint8Array(capacity);
    this.kinds.set(kinds);
  }
}

/** ' ’ ʼ ＇ */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07;
}

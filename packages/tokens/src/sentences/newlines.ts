import * as Break from './break.ts';
import { isCombining, isInvisible, isSpace, letterCount, newlineWeight } from '../scan/characters.ts';
import type { TokenColumns } from '../types.ts';

/** What a single newline is: an end of sentence, white space, or what the lines' lengths say (`auto`). A blank line always ends one. */
export type Newlines = 'auto' | 'sentence' | 'space';

/** Text folded by a program or a typist has no line longer than this. */
const FOLD_LIMIT = 120;

/** The breaks after each token, and whether any of them ends a sentence: such a text is laid out, and titles stand on lines of their own. */
export interface Layout {
  readonly breaks: Uint8Array | undefined;
  readonly laidOut: boolean;
}

/** Reads the newlines between the tokens. */
export function readLayout(text: string, { starts, ends, length }: TokenColumns, policy: Newlines): Layout {
  if (!/[\n\r\f\u2028\u2029]/u.test(text)) return { breaks: undefined, laidOut: false };
  const reader = new NewlineReader(text, policy);
  const breaks = new Uint8Array(length);
  let laidOut = false;
  for (let i = 0; i + 1 < length; i++) {
    const end = ends[i]!;
    const start = starts[i + 1]!;
    if (end === start || (start === end + 1 && text.charCodeAt(end) === 0x20)) continue;
    breaks[i] = reader.read(end, start);
    if (breaks[i]! >= Break.Sentence) laidOut = true;
  }
  return { breaks, laidOut };
}

/**
 * Says of each gap between tokens what its newlines are. In `auto`, a newline is white space only where the text looks folded: no line of
 * the paragraph is longer than 120 characters, and the first word of the next line would not have fitted into the paragraph's widest line.
 * Everything else (a headline, a byline, one paragraph a line) ends a sentence.
 */
class NewlineReader {
  readonly #text: string;
  readonly #policy: Newlines;
  #paragraphEnd = 0;
  #width = 0;

  constructor(text: string, policy: Newlines) {
    this.#text = text;
    this.#policy = policy;
  }

  read(end: number, start: number): number {
    const text = this.#text;
    let newlines = 0;
    let newline = -1;
    for (let i = end; i < start; i++) {
      const weight = weightAt(text, i);
      newlines += weight;
      if (weight > 0) newline = i;
    }
    if (newlines === 0) return Break.None;
    if (newlines > 1) return Break.Paragraph;
    if (this.#policy === 'sentence') return Break.Sentence;
    return this.#policy === 'space' || this.#isFold(newline, end, start) ? Break.Space : Break.Sentence;
  }

  #isFold(newline: number, end: number, start: number): boolean {
    if (newline >= this.#paragraphEnd) this.#measure(newline);
    if (this.#width > FOLD_LIMIT) return false;
    const text = this.#text;
    let wordEnd = start;
    while (wordEnd < text.length && wordEnd < start + FOLD_LIMIT && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
    const line = letterCount(text, lineStart(text, newline, newline - 2 * FOLD_LIMIT), end);
    return line + 1 + letterCount(text, start, wordEnd) > this.#width;
  }

  /** Finds the end of the paragraph around a newline and its widest line, from the line before the newline on. */
  #measure(newline: number): void {
    const text = this.#text;
    this.#width = 0;
    for (let i = lineStart(text, newline, 0); ; i++) {
      let length = 0;
      let width = 0;
      for (; i < text.length && weightAt(text, i) === 0; i++) {
        const code = text.charCodeAt(i);
        if (!isCombining(code)) length++;
        if (!isSpace(code) && !isInvisible(code)) width = length;
      }
      this.#width = Math.max(this.#width, width);
      if (i < text.length && width > 0 && weightAt(text, i) === 1) continue;
      this.#paragraphEnd = i;
      return;
    }
  }
}

const weightAt = (text: string, index: number): number => newlineWeight(text.charCodeAt(index), text.charCodeAt(index + 1));

/** Where the line up to `index` starts, `least` at least. */
export function lineStart(text: string, index: number, least: number): number {
  let start = index;
  while (start > 0 && start > least && weightAt(text, start - 1) === 0) start--;
  return start;
}

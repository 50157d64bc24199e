import { listed } from './beside.ts';
import { isLetter, isSpace } from './characters.ts';
import { isMark, toComposed } from './composed.ts';
import type { Direction } from './direction.ts';

/** A word of a clause; what is read of it stays. */
export class ClauseWord {
  /** Whether a sentence ends, or a comma stands, between it and the next word. */
  closes = false;
  comma = false;
  direction: Direction | undefined = undefined;
  /** What the lexicon of verbs says of it, or ''. */
  kind: string | undefined = undefined;
  /** The nearest word up to this one that decides the tense of what comes after it, or -1. */
  decided: number | undefined = undefined;
  private read: string | undefined = undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    /** Composed characters of the text before it. */
    readonly at: number,
  ) {}

  /** Lower case, composed. */
  get form(): string {
    return (this.read ??= toComposed(this.text.slice(this.start, this.end).toLowerCase()));
  }
}

/** Words of a text, and which of them stand before and after an expression in its sentence. */
export interface Nearby {
  readonly words: readonly ClauseWord[];
  readonly before: readonly [from: number, to: number];
  /** Read when it is asked for. */
  readonly after: () => readonly [from: number, to: number];
}

/**
 * Gives the words around expressions, each word cut out once: those before one back to the beginning of its sentence; those after
 * it to the end of the sentence, to the comma inside a subordinate clause, and to a relative clause; both not beyond a reach.
 * Expressions come from left to right, or the words are read again.
 */
export function clauseReader(text: string, reach: number): (start: number, end: number) => Nearby {
  let words: ClauseWord[] = [];
  let read = 0;
  let first = 0;
  let marks = 0;
  let at = 0;
  const restart = (offset: number): void => {
    words = [];
    first = read = offset;
    marks = at = 0;
    while (read > 0 && isLetter(text.charCodeAt(read)) && isLetter(text.charCodeAt(read - 1)) && offset - read < reach) first = --read;
  };
  const readTo = (offset: number): void => {
    while (read < text.length && read < offset) {
      const c = text.charCodeAt(read);
      if (!isLetter(c)) {
        const last = words.at(-1);
        if (last && c === 0x2c) last.comma = true;
        if (last && endsSentence(text, read)) last.closes = true;
        read++;
        continue;
      }
      const start = read;
      const marksBefore = marks;
      for (let code = c; isLetter(code); code = text.charCodeAt(++read)) if (isMark(code)) marks++;
      words.push(new ClauseWord(text, start, read, start - marksBefore));
    }
  };
  const gapCloses = (from: number, to: number): boolean => {
    if (to - from > reach) return true;
    for (let i = from; i < to; i++) if (endsSentence(text, i)) return true;
    return false;
  };
  return (start, end) => {
    if (start < first || start - 2 * reach > read) restart(Math.max(0, start - 2 * reach));
    readTo(end);
    while (at > 0 && words[at - 1]!.end > start) at--;
    while (at < words.length && words[at]!.end <= start) at++;
    let next = at;
    while (next < words.length && words[next]!.start < end) next++;
    const before = at;
    const near = start - (words[at] ? words[at]!.start - words[at]!.at : marks);
    let from = at;
    if (at > 0 && !gapCloses(words[at - 1]!.end, start))
      for (from = at - 1; from > 0 && !words[from - 1]!.closes && near - words[from - 1]!.at <= reach;) from--;
    const after = (): [number, number] => {
      readTo(end + reach);
      if (marks > 0) readTo(end + 2 * reach);
      let to = next;
      if (next < words.length && !gapCloses(end, words[next]!.start)) {
        const limit = near + end - start + reach;
        let comma = text.slice(end, words[next]!.start).includes(',');
        let subordinate: boolean | undefined;
        const ends = (word: ClauseWord): boolean => subordinates(word) || (subordinate ??= words.slice(from, before).some(subordinates));
        while (to < words.length && words[to]!.at < limit && !(comma && ends(words[to]!))) {
          const word = words[to++]!;
          if (word.closes) break;
          ({ comma } = word);
        }
      }
      return [next, to];
    };
    return { words, before: [from, before], after };
  };
}

/** Whether a word begins a subordinate clause. */
const subordinates = ({ form }: ClauseWord): boolean => listed('subordinate').has(form);

function endsSentence(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c === 10) return isSpace(text.charCodeAt(i + 1)) || isSpace(text.charCodeAt(i - 1));
  if (!isSpace(text.charCodeAt(i + 1))) return false;
  return c === 0x2e ? !isAbbreviated(text, i) : c === 0x21 || c === 0x3f || c === 0x3b || c === 0x2026;
}

/** The full stop of « M. », « MM. » and of initials. */
function isAbbreviated(text: string, stop: number): boolean {
  const start = text.startsWith('MM', stop - 2) ? stop - 2 : stop - 1;
  const c = text.charCodeAt(start);
  return c >= 0x41 && c <= 0x5a && !isLetter(text.charCodeAt(start - 1));
}

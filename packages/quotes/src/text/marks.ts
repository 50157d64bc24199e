import { Flag } from './flags.ts';
import type { Words } from './words.ts';

/** A stretch in quotation marks: words from `open` (its mark) to `close` (its mark, or the last word where it never closes). */
export interface Quoted {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** Index of the stretch around it, or -1. */
  readonly outer: number;
}

export interface Marks {
  readonly quoted: readonly Quoted[];
  /** For each word: index of the innermost stretch that holds it (its marks included), or -1. */
  readonly inside: Int32Array;
  /** For each word: index of the stretch that opens, closes here, or -1. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** For each word and the end: the first word from there on where a stretch opens, or the number of words. */
  readonly nextOpen: Int32Array;
  /** For each word: the last word up to it where a stretch opens or closes, or -1. */
  readonly lastMark: Int32Array;
}

const CLOSER: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‹': '›', '‘': "'", '”': '”' };
/** Whether a blank line stands before word i. */
export function startsParagraph({ text, start, end }: Words, i: number): boolean {
  const from = end[i - 1] ?? 0;
  return start[i]! - from > 1 && /\n[^\S\n]*\n/u.test(text.slice(from, start[i]));
}

/** Seconds, minutes and inches: 3'32"89, 43"18, 5'10", 15". */
function isMeasure(text: string, at: number): boolean {
  if (text.charAt(at) !== '"' || !/\p{N}/u.test(text.charAt(at - 1))) return false;
  return /\p{N}/u.test(text.charAt(at + 1)) || /['’′]/u.test(text.slice(Math.max(0, at - 4), at));
}

/** « P " », « P ", dit X »: what stands behind a mark that closes. */
const BEHIND_CLOSING = /^(?:$|[\n,;)?!]|\.(?!\.))/u;

/** Whether a straight or curly mark can open here: space or bracket before, no end of a clause or line after. */
function canOpen({ text, start, end }: Words, i: number): boolean {
  const before = text.charAt(start[i]! - 1);
  return before === '' || (/[\s([«“'’\-–—:]/u.test(before) && !BEHIND_CLOSING.test(text.slice(end[i], end[i]! + 2)));
}

/** Whether a word follows a mark at once, and a space stands before it. */
const opensWord = (words: Words, i: number): boolean =>
  /^\s$/u.test(words.text.charAt(words.start[i]! - 1)) && /^\p{L}$/u.test(words.text.charAt(words.end[i]!));

/** « P", dit X, "P »: for each word, the next French or curly mark of its paragraph, or -1: what tells whether one of another kind stands for it. */
function nextMarks(words: Words): Int32Array {
  const { flags, info, length } = words;
  const next = new Int32Array(length + 1).fill(-1);
  for (let i = length - 1; i >= 0; i--) {
    const isMark = (flags[i]! & Flag.mark) !== 0 && info[i]!.low !== '"';
    const goesOn = i + 1 < length && !startsParagraph(words, i + 1);
    next[i] = isMark ? i : goesOn ? next[i + 1]! : -1;
  }
  return next;
}

/**
 * Pairs quotation marks of every kind, nested or not. An unclosed stretch runs over paragraphs as long as each one opens
 * with the same mark again, or until its closing mark comes in one of the next paragraphs; else it ends with its paragraph. One pass with a stack.
 */
export function findMarks(words: Words): Marks {
  const { length, flags, info, text, start, first, last } = words;
  const inside = new Int32Array(length).fill(-1);
  const opens = new Int32Array(length).fill(-1);
  const closes = new Int32Array(length).fill(-1);
  const quoted: { open: number; close: number; closed: boolean; outer: number }[] = [];
  const stack: number[] = [];
  const pop = (close: number, closed: boolean): void => {
    const index = stack.pop()!;
    quoted[index]!.close = close;
    quoted[index]!.closed = closed;
    closes[close] = index;
  };
  /** Straight marks that never close, before word i, hold the sentence that they open, others their paragraph. */
  const abandon = (i: number): void => {
    const left = stack[0]!;
    const { open } = quoted[left]!;
    const close = stack.length === 1 && info[open]!.low === '"' ? Math.min(last[open]!, i - 1) : i - 1;
    while (stack.length > 0) pop(close, false);
    for (let k = close + 1; k < i; k++) if (inside[k] === left) inside[k] = -1;
    for (let q = left + 1; q < quoted.length; q++) if (quoted[q]!.open > close && quoted[q]!.outer === left) quoted[q]!.outer = -1;
  };
  let nexts: Int32Array | undefined;
  /** « P", "P »: whether a mark closes what another kind opened: a straight one for a French one that the paragraph lacks, a French one where none is open. */
  const isTypedFor = (i: number, mark: string, opener: string): boolean => {
    if (mark === '»') return opener === '"' && !stack.some((index) => info[quoted[index]!.open]!.low === '«');
    if (mark !== '"' || opener !== '«' || canOpen(words, i)) return false;
    const next = (nexts ??= nextMarks(words))[i + 1]!;
    return next < 0 || info[next]!.low !== '»';
  };
  for (let i = 0; i < length; i++) {
    if (stack.length > 0 && i > 0 && startsParagraph(words, i) && !continues(words, i, info[quoted[stack[0]!]!.open]!.low)) abandon(i);
    if (stack.length === 1 && first[i] === i && info[i]!.low === '"' && info[quoted[stack[0]!]!.open]!.low === '"' && opensWord(words, i))
      abandon(i);
    if ((flags[i]! & Flag.mark && !isMeasure(text, start[i]!)) || info[i]!.low === "'") {
      const mark = info[i]!.low;
      const top = stack.length > 0 ? quoted[stack.at(-1)!]! : undefined;
      const expected = top && CLOSER[info[top.open]!.low]!;
      if (mark === expected && !(mark === '"' && canOpen(words, i) && top!.open === i - 1)) {
        inside[i] = stack.at(-1)!;
        pop(i, true);
        continue;
      }
      if (top && isTypedFor(i, mark, info[top.open]!.low)) {
        inside[i] = stack.at(-1)!;
        pop(i, true);
        continue;
      }
      const depth = stack.map((index) => CLOSER[info[quoted[index]!.open]!.low]).lastIndexOf(mark);
      if (depth >= 0 && mark !== '"') {
        while (stack.length > depth + 1) pop(i - 1, false);
        inside[i] = stack.at(-1)!;
        pop(i, true);
        continue;
      }
      const reopened =
        i > 0 &&
        stack.length > 0 &&
        (startsParagraph(words, i) || (info[quoted[stack[0]!]!.open]!.low === mark && reopensLine(words, i, mark)));
      if (CLOSER[mark] !== undefined && stack.length < 4 && !reopened && (mark === '«' || mark === '“' || canOpen(words, i))) {
        opens[i] = quoted.length;
        stack.push(quoted.length);
        quoted.push({ open: i, close: i, closed: false, outer: top ? stack.at(-2)! : -1 });
      }
    }
    inside[i] = stack.at(-1) ?? -1;
  }
  if (stack.length > 0) abandon(length);
  return { quoted, inside, opens, closes, ...neighbours(opens, closes) };
}

/** Where the next stretch opens and the last mark stands, so that words without marks need not be looked through. */
function neighbours(opens: Int32Array, closes: Int32Array): Pick<Marks, 'nextOpen' | 'lastMark'> {
  const { length } = opens;
  const nextOpen = new Int32Array(length + 1).fill(length);
  for (let i = length - 1; i >= 0; i--) nextOpen[i] = opens[i]! >= 0 ? i : nextOpen[i + 1]!;
  const lastMark = new Int32Array(length);
  for (let i = 0, last = -1; i < length; i++) lastMark[i] = last = opens[i]! >= 0 || closes[i]! >= 0 ? i : last;
  return { nextOpen, lastMark };
}

/** « P.⏎« Q »: whether a mark at the head of a line opens again what is open, rather than something in it: a sentence has ended before it, and the next two marks do not both close. */
function reopensLine({ text, start, end, flags, info, length }: Words, i: number, mark: string): boolean {
  if ((flags[i - 1]! & Flag.final) === 0 || !text.slice(end[i - 1], start[i]).includes('\n')) return false;
  let closed = 0;
  for (let k = i + 1; k < length && closed < 2; k++) {
    if (info[k]!.low === mark) break;
    if (info[k]!.low === CLOSER[mark]) closed++;
  }
  return closed < 2 && mark !== CLOSER[mark];
}

/** How many paragraphs in a row may stand in marks that open before the first and close in the last. */
const MOST_PARAGRAPHS = 10;

/** Whether the open stretch goes on in the paragraph that starts at word i: it opens again, or there or in one of the next ones closes before it opens. */
function continues(words: Words, i: number, mark: string): boolean {
  if (words.info[i]!.low === mark) return true;
  for (let k = i, paragraphs = 1; k < words.length; k++) {
    const breaks = k > i && startsParagraph(words, k);
    if (breaks && ((words.flags[k]! & Flag.dash) !== 0 || ++paragraphs > MOST_PARAGRAPHS)) return false;
    const low = words.info[k]!.low;
    if (mark === '"' && low === mark) return !canOpen(words, k);
    if (low === mark) return false;
    if (low === CLOSER[mark]) return true;
  }
  return false;
}

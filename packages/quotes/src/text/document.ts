import type { Sentence, Token } from '@incise/tokens';
import { findMarks, type Marks } from './marks.ts';
import { readWords, type Words } from './words.ts';

/**
 * What rules ask of a word again and again: whether it is a finite verb, can begin a noun phrase, can stand inside one, opens a clause,
 * does nothing to a clause that it stands in, can begin somebody who speaks.
 */
type Asked = 'finite' | 'starts' | 'nominal' | 'opens' | 'passes' | 'speaks';

/** A text as the rules see it: its words and its quotation marks. */
export interface Document extends Words, Marks {
  /** Answers given so far, by word: 1 is no, 2 is yes. */
  readonly answers: Readonly<Record<Asked, Uint8Array>>;
}

export function readDocument(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Document {
  const words = readWords(text, tokens, sentences);
  const { length, start, end, flags, info, first, last } = words;
  const none = (): Uint8Array => new Uint8Array(length);
  const answers = { finite: none(), starts: none(), nominal: none(), opens: none(), passes: none(), speaks: none() };
  const { quoted, inside, opens, closes, nextOpen, lastMark } = findMarks(words);
  return { text, length, start, end, flags, info, first, last, quoted, inside, opens, closes, nextOpen, lastMark, answers };
}

/** The answer for word i, found out when first asked for: what a word is does not change. */
export function once<T>(of: T, answers: Uint8Array, i: number, ask: (of: T, i: number) => boolean): boolean {
  const known = answers[i];
  if (known) return known === 2;
  const answer = ask(of, i);
  answers[i] = answer ? 2 : 1;
  return answer;
}

/** A run of words, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Index of the stretch in marks around word i, or -1; a mark itself stands in the stretch around its own. */
export function holderOf(doc: Marks, i: number): number {
  const own = doc.opens[i]! >= 0 ? doc.opens[i]! : doc.closes[i]!;
  return own >= 0 ? doc.quoted[own]!.outer : doc.inside[i]!;
}

export const low = (doc: Words, i: number): string => (i >= 0 && i < doc.length ? doc.info[i]!.low : '');
export const has = (doc: Words, i: number, flags: number): boolean => i >= 0 && i < doc.length && (doc.flags[i]! & flags) !== 0;
/** Whether word i is one of some kinds of function words. */
export const is = (doc: Words, i: number, kinds: number): boolean => i >= 0 && i < doc.length && (doc.info[i]!.kinds & kinds) !== 0;
/** Whether a word is all in capitals: « LIRE », « SNCF ». */
export const isInCapitals = (doc: Document, i: number): boolean => /^\p{Lu}{2,}$/u.test(doc.text.slice(doc.start[i], doc.end[i]));
/** Whether word i is the first of its line. */
export function startsLine({ text, start, end }: Words, i: number): boolean {
  if (i === 0) return true;
  for (let at = end[i - 1]!; at < start[i]!; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}
/** The last word of the line of word i. */
export function lineEnd(words: Words, i: number): number {
  let to = i;
  while (to + 1 < words.length && !startsLine(words, to + 1)) to++;
  return to;
}
export const charSpan = (doc: Words, { from, to }: Range): { start: number; end: number } => ({
  start: doc.start[from]!,
  end: doc.end[to]!,
});

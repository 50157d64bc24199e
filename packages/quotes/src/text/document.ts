import type { Sentence, Token } from '@incise/tokens';
import { findMarks, type Marks } from './marks.ts';
import { readWords, type Words } from './words.ts';

/** A text as the rules see it: its words and its quotation marks. */
export interface Document extends Words, Marks {}

export function readDocument(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Document {
  const words = readWords(text, tokens, sentences);
  return { ...words, ...findMarks(words) };
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

export const low = (doc: Words, i: number): string => doc.info[i]?.low ?? '';
export const has = (doc: Words, i: number, flags: number): boolean => i >= 0 && i < doc.length && (doc.flags[i]! & flags) !== 0;
/** Whether word i is the first of its line. */
export const startsLine = (doc: Words, i: number): boolean => i === 0 || doc.text.slice(doc.end[i - 1], doc.start[i]).includes('\n');
export const charSpan = (doc: Words, { from, to }: Range): { start: number; end: number } => ({
  start: doc.start[from]!,
  end: doc.end[to]!,
});

import { bucket } from '@incise/entities/choice';
import { scoreSource, type Reading, type Token, type TokenRange } from '@incise/tokens';
import type { Document, Range } from '../text/document.ts';

/** A reading with the token of each word. */
export interface ReadWords {
  readonly reading: Reading;
  readonly tokenOf: Int32Array;
}

/** Joins a reading to the words of a document: an inverted pronoun (« a-t-il ») has its verb's token. Linear. */
export function readWordsOf(doc: Document, tokens: readonly Token[], reading: Reading): ReadWords {
  const tokenOf = new Int32Array(doc.length);
  for (let i = 0, token = 0; i < doc.length; i++) {
    while (token < tokens.length - 1 && tokens[token]!.end <= doc.start[i]!) token++;
    tokenOf[i] = token;
  }
  return { reading, tokenOf };
}

export const tokensOf = ({ tokenOf }: ReadWords, { from, to }: Range): TokenRange => ({ first: tokenOf[from]!, last: tokenOf[to]! });

type Tag = 'content' | 'nested' | 'cue' | 'source';

/** The probability that a word lies outside what a tag marks, as the reading gives it, and that it begins there. */
export const outside = ({ reading, tokenOf }: ReadWords, tag: Tag, i: number): number => Math.exp(reading[tag][tokenOf[i]! * 3]!);
export const begins = ({ reading, tokenOf }: ReadWords, tag: Tag, i: number): number => Math.exp(reading[tag][tokenOf[i]! * 3 + 1]!);

/** Runs of words that are rather inside a tag than outside, split where another begins. */
function runsOf(words: ReadWords, tag: Tag, from: number, to: number): Range[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = from; i <= to; i++) {
    if (outside(words, tag, i) >= 0.5) continue;
    const last = runs.at(-1);
    if (last?.to === i - 1 && begins(words, tag, i) < 0.5) last.to = i;
    else runs.push({ from: i, to: i });
  }
  return runs;
}

export const wordsOfContent = (words: ReadWords, doc: Document): Range[] => runsOf(words, 'content', 0, doc.length - 1);

/** How far from the words said their cue and source may stand. */
const BESIDE = 40;

/** The run of a tag nearest to some words said, in their sentences or right beside; for sources the one that the reading's links prefer. */
export function wordsOfTag(words: ReadWords, doc: Document, tag: 'cue' | 'source', said: Range): Range | undefined {
  const from = Math.max(doc.first[Math.max(0, said.from - 1)]!, said.from - BESIDE);
  const to = Math.min(doc.last[Math.min(doc.length - 1, said.to + 1)]!, said.to + BESIDE);
  const content = tokensOf(words, said);
  let best: { run: Range; score: number } | undefined;
  for (const run of [...runsOf(words, tag, from, said.from - 1), ...runsOf(words, tag, said.to + 1, to)]) {
    const score =
      tag === 'source'
        ? scoreSource(words.reading, content, tokensOf(words, run))
        : -Math.min(Math.abs(said.from - run.to), Math.abs(run.from - said.to));
    if (!best || score > best.score) best = { run, score };
  }
  return best?.run;
}

/** The class of a probability that a reading gives. */
export const likely = (p: number): number => 1 + bucket(p, [0.05, 0.2, 0.5, 0.8, 0.95]);

/** How much of some words a reading takes to lie inside a tag, by class; 0 without a reading. */
export const share = (words: ReadWords | undefined, tag: Tag, ranges: readonly Range[]): number =>
  words ? 1 + bucket(inside(words, tag, ranges), [0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97]) : 0;

/** The mean over some words of the probability that they lie inside a tag. */
export function inside(words: ReadWords, tag: Tag, ranges: readonly Range[]): number {
  let sum = 0;
  let n = 0;
  for (const { from, to } of ranges) for (let i = from; i <= to; i++, n++) sum += 1 - outside(words, tag, i);
  return n === 0 ? 0 : sum / n;
}

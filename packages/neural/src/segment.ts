import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

/** Longer tokens (addresses, text without spaces) are cut off: their first piece stands for them anyhow. */
const LONGEST_TOKEN = 64;
const MOST_PIECES = 24;
/** What a character that no piece covers costs: more than any way around it. */
const UNKNOWN_SCORE = -30;

/** « pré\u00adsident »: where web pages let a word be cut. */
const SOFT_HYPHEN = /(?<=\p{L})\u00ad(?=\p{L})/gu;

/**
 * The most probable cut of a token into pieces (unigram language model, Kudo 2018, by Viterbi's algorithm), as ids. `spaced` says
 * whether white space or the start of the text comes before: then the first piece begins with « ▁ ».
 */
export function segment(token: string, spaced: boolean, { ids, scores, longest }: Vocabulary): number[] {
  const text = (spaced ? '▁' : '') + token.slice(0, LONGEST_TOKEN).normalize('NFKC').replace(SOFT_HYPHEN, '');
  const best = new Float64Array(text.length + 1).fill(-Infinity);
  const from = new Uint32Array(text.length + 1);
  const piece = new Uint32Array(text.length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, id: number, score: number): void => {
    if (best[start]! + score <= best[end]!) return;
    best[end] = best[start]! + score;
    from[end] = start;
    piece[end] = id;
  };
  for (let start = 0; start < text.length; start++) {
    const limit = Math.min(text.length, start + longest);
    for (let end = start + 1; end <= limit; end++) {
      const id = ids.get(text.slice(start, end));
      if (id !== undefined) offer(start, end, id, scores[id]!);
    }
    offer(start, start + 1, UNKNOWN, UNKNOWN_SCORE);
  }
  const result: number[] = [];
  for (let end = text.length; end > 0; end = from[end]!) result.push(piece[end]!);
  return result.reverse().slice(0, MOST_PIECES);
}

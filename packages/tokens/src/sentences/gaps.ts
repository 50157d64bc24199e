import type { TokenColumns } from '../types.ts';
import { Category } from './categories.ts';
import { FEATURES, gapFeatures, isCandidate, type Reading } from './features.ts';
import { Break, type NewlineReader } from './newlines.ts';

/** Says whether a sentence ends after token `i`, from the buckets of the gap's features. */
export type Decide = (buckets: Int32Array, i: number) => boolean;

/** Reads the tokens from left to right and returns the indexes of those that end a sentence. Newlines are rules, the rest is `decide`'s. */
export function sentenceEnds(text: string, tokens: TokenColumns, categories: Uint8Array, newlines: NewlineReader, decide: Decide): number[] {
  const { starts, ends, length } = tokens;
  const last: number[] = [];
  const reading: Reading = { first: 0, brackets: 0, quotes: 0 };
  const buckets = new Int32Array(FEATURES);
  for (let i = 0; i < length; i++) {
    follow(reading, categories[i]!);
    let final = i + 1 === length;
    if (!final) {
      const end = ends[i]!;
      const start = starts[i + 1]!;
      const gap = end === start || (start === end + 1 && text.charCodeAt(end) === 0x20) ? Break.None : newlines.read(end, start);
      if (gap === Break.Sentence) {
        final = true;
        reading.quotes = 0;
      } else if (isCandidate(categories, i)) {
        gapFeatures(text, tokens, categories, i, reading, buckets);
        final = decide(buckets, i);
      }
    }
    if (!final) continue;
    last.push(i);
    reading.first = i + 1;
    reading.brackets = 0;
  }
  return last;
}

/** Opens and closes brackets and quotation marks. */
function follow(reading: Reading, category: number): void {
  if (category === Category.OpenBracket) reading.brackets++;
  else if (category === Category.CloseBracket) reading.brackets = Math.max(0, reading.brackets - 1);
  else if (category === Category.OpenQuote) reading.quotes = 1;
  else if (category === Category.CloseQuote) reading.quotes = 0;
}

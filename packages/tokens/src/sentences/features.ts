import { feature, hashWord } from '../model/hash.ts';
import { isCombining, letterCount } from '../scan/characters.ts';
import { endsLine, type MarkedText } from './marked-text.ts';
import { outlook } from './outlook.ts';
import { closesMark, endingAt, type Reading } from './reading.ts';
import { wordClass } from './word-classes.ts';

/** How many hashes `gapFeatures` fills. */
export const FEATURES = 28;

/** The category of what is not there. */
const NOTHING = 31;

/** A token by its word, its ending, its class and its category, all hashes or small numbers. */
interface Look {
  readonly word: number;
  readonly ending: number;
  readonly kind: number;
  readonly category: number;
}

const nothing: Look = { word: 0, ending: 0, kind: 0, category: NOTHING };

function look({ text, tokens, categories }: MarkedText, i: number): Look {
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const word = hashWord(text, start, end);
  return { word, ending: hashWord(text, endingStart(text, start, end), end), kind: wordClass(word), category: categories[i]! };
}

/** Where the last three letters begin: « -ion », « -ent » are nouns that a capital makes the first of a sentence, « -ski » is a name. */
function endingStart(text: string, start: number, end: number): number {
  let index = end;
  for (let letters = 0; index > start && letters < 3;) if (!isCombining(text.charCodeAt(--index))) letters++;
  return index;
}

/** The features of the gap after token `i`, as hashes, into `out`. */
export function gapFeatures(marked: MarkedText, i: number, reading: Reading, out: Int32Array): void {
  const { categories } = marked;
  const here = look(marked, i);
  const next = look(marked, i + 1);
  const after = endsLine(marked, i + 1) ? nothing : look(marked, i + 2);
  const third = after === nothing || endsLine(marked, i + 2) ? NOTHING : categories[i + 3]!;
  const before = i > reading.first ? categories[i - 1]! : NOTHING;
  const pair = here.category * 32 + next.category;
  const mark = closesMark(categories, i, reading.first) ? 1 : 0;
  const final = endingAt(categories, i, reading.first);
  const inside = (reading.brackets > 0 ? 2 : 0) + (reading.quotes > 0 ? 1 : 0);
  const length = bin(i + 1 - reading.first);
  const so = (reading.lower ? 1 : 0) + (reading.verb ? 2 : 0);
  const bare = countOf(reading.bare);
  const ahead = outlook(marked, i + 1);
  let k = 0;
  out[k++] = feature(0, pair);
  out[k++] = feature(1, pair, after.category);
  out[k++] = feature(2, pair, before);
  out[k++] = feature(3, pair, inside);
  out[k++] = feature(4, pair, so);
  out[k++] = feature(5, pair, so, next.kind);
  out[k++] = feature(6, pair, bare, so);
  out[k++] = feature(7, pair, ahead);
  out[k++] = feature(8, here.word, next.category);
  out[k++] = feature(9, here.word, here.category);
  out[k++] = feature(10, here.ending, here.category, next.category);
  out[k++] = feature(11, next.word, next.category);
  out[k++] = feature(12, next.word, next.category, mark);
  out[k++] = feature(13, next.word, after.category, mark);
  out[k++] = feature(14, next.ending, next.category, mark);
  out[k++] = feature(15, next.ending, after.category, mark);
  out[k++] = feature(16, lengthOf(marked, i + 1), next.category, mark);
  out[k++] = feature(17, after.word, pair);
  out[k++] = feature(18, after.ending, next.category, mark);
  out[k++] = feature(19, next.kind * 16 + after.kind, next.category, after.category);
  out[k++] = feature(20, here.kind * 16 + next.kind, after.kind * 2 + mark, next.category);
  out[k++] = feature(21, next.category * 32 + after.category, third, mark);
  out[k++] = feature(22, final, next.kind, so);
  out[k++] = feature(23, final, inside, length);
  out[k++] = feature(24, final, bare);
  out[k++] = feature(25, here.category * 2 + mark, bare, length);
  out[k++] = feature(26, ahead, next.kind, mark);
  out[k] = feature(27, ahead, so, mark);
}

/** How many letters count as many, and in how many code units they are looked for. */
const MANY = 12;
const UNITS = 64;

/** How many characters a token has, a decomposed letter counted once, up to `MANY`. */
function lengthOf({ text, tokens }: MarkedText, i: number): number {
  const start = tokens.starts[i]!;
  return Math.min(MANY, letterCount(text, start, Math.min(tokens.ends[i]!, start + UNITS)));
}

/** How many of the last five sentences ended without a mark. */
function countOf(bare: number): number {
  let count = 0;
  for (let rest = bare & 31; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** 1, 2, 3, 4–5, 6–8, 9–14, 15–24, 25–49, 50 and more tokens. */
function bin(length: number): number {
  if (length <= 3) return length;
  if (length <= 5) return 4;
  if (length <= 8) return 5;
  if (length <= 14) return 6;
  if (length <= 24) return 7;
  return length < 50 ? 8 : 9;
}

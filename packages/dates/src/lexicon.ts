import type { Category } from './items.ts';
import { timeWords } from './lexicon/time-words.generated.ts';

/** What the lexicon knows of a word. */
export interface Entry {
  readonly category: Category;
  readonly value: number;
  readonly code: string;
}

/** The lexicon, with a filter that tells most other words by their hash before they are cut out of the text. */
export interface Lexicon {
  /** By word in lower case and NFC; an elided word ends in '. */
  readonly words: ReadonlyMap<string, Entry>;
  readonly mayHave: (hash: number) => boolean;
}

export const hashStart = 7;
/** Adds a lower-case character to the hash of a word. */
export const hashStep = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;

const filterSize = 16_384;
let lexicon: Lexicon | undefined;

export const getLexicon = (): Lexicon => (lexicon ??= buildLexicon());

function buildLexicon(): Lexicon {
  const words = new Map<string, Entry>();
  const filter = new Uint8Array(filterSize);
  for (const line of timeWords.split('\n')) {
    const [word, category, data = ''] = line.split('\t') as [string, Category, string?];
    const number = Number(data);
    words.set(word, { category, value: Number.isNaN(number) ? 0 : number, code: Number.isNaN(number) ? data : '' });
    let hash = hashStart;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    filter[hash & (filterSize - 1)] = 1;
  }
  return { words, mayHave: (hash) => filter[hash & (filterSize - 1)] === 1 };
}

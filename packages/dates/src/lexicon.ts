import type { Category } from './items.ts';
import { timeWords } from './lexicon/time-words.generated.ts';

/** What the lexicon knows of a word. */
export interface Entry {
  readonly category: Category;
  readonly value: number;
  readonly code: string;
  /** Whether the word says nothing of time or number on its own: « de », « fin », a comma. */
  readonly weak: boolean;
}

const weakCategories: readonly Category[] = [
  'comma',
  'dash',
  'slash',
  'colon',
  'open',
  'close',
  'point',
  'stop',
  'one',
  'after',
  'before',
  'mid',
  'last',
  'foll',
  'edge',
  'art',
  'contr',
  'de',
  'dem',
  'same',
  'poss',
  'each',
  'all',
  'whole',
  'by',
  'in',
  'at',
  'and',
  'til',
  'vague',
  'approx',
  'more',
  'less',
  'near',
  'some',
  'here',
  'from',
  'during',
  'between',
  'there',
  'new',
  'size',
  'over',
  'half',
  'end',
  'hui',
];

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
    words.set(word, {
      category,
      value: Number.isNaN(number) ? 0 : number,
      code: Number.isNaN(number) ? data : '',
      weak: weakCategories.includes(category),
    });
    let hash = hashStart;
    for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
    filter[hash & (filterSize - 1)] = 1;
  }
  return { words, mayHave: (hash) => filter[hash & (filterSize - 1)] === 1 };
}

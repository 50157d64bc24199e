import type { Category } from './items.ts';
import { timeWords } from './lexicon/time-words.generated.ts';

/** What the lexicon knows of a word. */
export interface Entry {
  readonly category: Category;
  readonly value: number;
  readonly code: string;
}

let table: ReadonlyMap<string, Entry> | undefined;

/** The lexicon by word, in lower case and NFC; an elided word ends in '. */
export function lexicon(): ReadonlyMap<string, Entry> {
  table ??= new Map(
    timeWords.split('\n').map((line) => {
      const [word, category, data = ''] = line.split('\t') as [string, Category, string?];
      const value = Number(data);
      return [word, { category, value: Number.isNaN(value) ? 0 : value, code: Number.isNaN(value) ? data : '' }];
    }),
  );
  return table;
}

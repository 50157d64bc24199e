import { abbreviations } from '../lexicon/abbreviations.generated.ts';

/** What may follow an abbreviation: see lexicon/abbreviations.tsv. */
export type AbbreviationClass = 'name' | 'number' | 'middle' | 'end';

let table: ReadonlyMap<string, AbbreviationClass> | undefined;

/** The abbreviations by lower-case form without the last point. */
export function abbreviationTable(): ReadonlyMap<string, AbbreviationClass> {
  return (table ??= readTable());
}

/** A user's abbreviations, in lower case and without their last point. */
export function abbreviationSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase().normalize('NFC').replace(/\.$/u, '')));
}

function readTable(): ReadonlyMap<string, AbbreviationClass> {
  const map = new Map<string, AbbreviationClass>();
  for (const line of abbreviations.split('\n')) {
    const [value, words] = line.split('\t') as [AbbreviationClass, string];
    for (const word of words.split(' ')) map.set(word, value);
  }
  return map;
}

import { type Category, isWeak, letterOf } from './items.ts';
import { timeWords } from './lexicon/time-words.generated.ts';

/** What the lexicon knows of a word. */
export interface Entry {
  readonly category: Category;
  readonly value: number;
  readonly code: string;
  readonly letter: string;
  /** Whether the word says nothing of time or number on its own: « de », « fin », a comma. */
  readonly weak: boolean;
}

/** The lexicon, by the hash of a word in lower case and NFC; an elided word ends in '. */
export interface Lexicon {
  /** The word that has the hash, if any has: whether it is the word of the text is still to be seen. */
  readonly find: (hash: number) => Word | undefined;
}

export interface Word {
  readonly word: string;
  readonly hash: number;
  readonly entry: Entry;
}

/** The words of a list compiled by number: « an+ » is « an » and « ans ». */
const wordsOf = (list: string): string[] =>
  list.split(',').flatMap((word) => (word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : word));

/** The classes of a list compiled by number: what is said of each, and its words. */
export const classesOf = (list: string): { readonly fields: readonly string[]; readonly words: readonly string[] }[] =>
  list.split('\n').map((line) => {
    const fields = line.split('\t');
    return { words: wordsOf(fields.pop()!), fields };
  });

/** Gives the words of a kind from a list in which a word may be of several, with spaces between; read when it is first asked. */
export function kindsOf(list: string): (kind: string) => ReadonlySet<string> {
  const kinds = new Map<string, Set<string>>();
  const read = (): void => {
    for (const { fields, words } of classesOf(list))
      for (const kind of fields[0]!.split(' ')) kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...words]));
  };
  return (kind) => {
    if (kinds.size === 0) read();
    return kinds.get(kind)!;
  };
}

/** The hash of no character yet. */
export const hashStart = 7;
/** Adds a lower-case character to the hash of a word. */
export const hashStep = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;

export function hashOf(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Slots of the table: many more than words, so that most words of a text meet an empty one. */
const slots = 16_384;
let lexicon: Lexicon | undefined;

export const getLexicon = (): Lexicon => (lexicon ??= buildLexicon());

function buildLexicon(): Lexicon {
  const words: Word[] = [];
  const table = new Uint16Array(slots);
  const add = (word: string, entry: Entry): void => {
    const hash = hashOf(word);
    words.push({ word, hash, entry });
    let slot = hash & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = words.length;
  };
  const entryOf = (category: Category, data: string): Entry => {
    const value = Number(data);
    const isCode = Number.isNaN(value);
    return { category, value: isCode ? 0 : value, code: isCode ? data : '', letter: letterOf(category), weak: isWeak(category) };
  };
  for (const { fields, words: list } of classesOf(timeWords)) {
    const [category, data = ''] = fields as [Category, string?];
    const entry = entryOf(category, data);
    for (const word of list) add(word, entry);
    if (category !== 'digit') continue;
    // « quatre » makes « quatrième », « cinq » « cinquième », « neuf » « neuvième ».
    const stem = list[0]!.replace(/e$/u, '').replace(/q$/u, 'qu').replace(/f$/u, 'v');
    for (const ending of ['ième', 'ièmes', 'ieme', 'iemes']) add(stem + ending, entryOf('ordinal', data));
  }
  return {
    find: (hash) => {
      for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const index = table[slot]!;
        if (index === 0) return undefined;
        const known = words[index - 1]!;
        if (known.hash === hash) return known;
      }
    },
  };
}

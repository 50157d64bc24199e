/** The trees of endings of the tagger: what a word can be, what a name is, and which words a word is used like. */
import { learnSuffixTree, writeSuffixTree, type Item, type Prices } from './suffix-tree.ts';
import { toDigits } from '../../../packages/syntax/src/tagger/digits.ts';
import type { WrittenTree } from '../../../packages/syntax/src/tagger/suffix-tree.ts';
import { DIGITS, MARK } from '../../../packages/syntax/src/tagger/word-type.ts';
import { clusterRows } from './clusters.ts';
import type { LexicalForm, Lexicon } from './lefff.ts';
import type { GoldSentence } from './treebank.ts';
import type { Vectors } from './vectors.ts';

export interface LexiconTrees {
  readonly classes: WrittenTree;
  /** What the words of each class can be, as a noun, an adjective, a finite verb and a participle: places in lists of sets of features. */
  readonly readings: string;
  readonly names: WrittenTree;
  readonly clusters: WrittenTree;
}

export interface LexiconSettings {
  /** A word seen so often in the treebanks is a class of its own. */
  readonly own: number;
  /** Weight of a word by its rank among the words of the vectors, from 0. */
  readonly classWeight: (rank: number) => number;
  readonly nameWeight: (rank: number) => number;
  readonly clusterWeight: (rank: number) => number;
  /** A class has as many words at least. */
  readonly least: number;
  readonly clusters: number;
  readonly prices: Prices;
  readonly namePrices: Prices;
  readonly clusterPrices: Prices;
}

const plain = (word: string): string => word.replaceAll('’', "'").toLowerCase();

/** Words in lower case with their rank by frequency. */
export function ranksOf({ words }: Vectors): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [word] of words) if (!ranks.has(plain(word))) ranks.set(plain(word), ranks.size);
  return ranks;
}

/** Words that stand at least `least` times in the sentences. */
function frequentWords(sentences: readonly GoldSentence[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const { form } of words) counts.set(plain(form), (counts.get(plain(form)) ?? 0) + 1);
  return [...counts].filter(([word, count]) => count >= least && /\p{L}/u.test(word) && !/\p{N}/u.test(word)).map(([word]) => word);
}

/** In the order of `Reading`. */
const KINDS = ['noun', 'adj', 'finite', 'participle'] as const;

export function learnLexicon(
  { words: lexicon, names }: Lexicon,
  vectors: Vectors,
  sentences: readonly GoldSentence[],
  settings: LexiconSettings,
): LexiconTrees {
  const ranks = ranksOf(vectors);
  const rankOf = (word: string): number => ranks.get(word) ?? Infinity;
  const signature = ({ readings }: LexicalForm): string => [...readings].sort().join(' ');
  const classes = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [word, form] of lexicon) if (rankOf(word) < 100_000) counts.set(signature(form), (counts.get(signature(form)) ?? 0) + 1);
  // Classes of many words first: their numbers are short.
  const first = Math.max(DIGITS, MARK) + 1;
  for (const [name, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
    if (count >= settings.least) classes.set(name, first + classes.size);
  const items: Item[] = [];
  for (const [word, form] of lexicon) {
    const value = classes.get(signature(form)) ?? nearest(form.readings, classes);
    if (value !== undefined && ranks.has(word)) items.push({ word, value, weight: settings.classWeight(rankOf(word)) });
  }
  const own = frequentWords(sentences, settings.own);
  const firstOwn = first + classes.size;
  own.forEach((word, i) => items.push({ word, value: firstOwn + i, weight: 1000 }));
  // What the words of each class can be: for each kind of reading one of the sets that there are.
  const sets = KINDS.map(() => new Map<string, number>([['', 0]]));
  const readings = [
    ...Array.from({ length: first }, () => ''),
    ...classes.keys(),
    ...own.map((word) => (lexicon.has(word) ? signature(lexicon.get(word)!) : '')),
  ].map((name) =>
    KINDS.map((kind, k) => {
      const set = name
        .split(' ')
        .filter((reading) => reading.startsWith(`${kind}.`))
        .join(' ');
      if (!sets[k]!.has(set)) sets[k]!.set(set, sets[k]!.size);
      return toDigits(sets[k]!.get(set)!);
    }).join(''),
  );
  return {
    classes: writeSuffixTree(learnSuffixTree(items, settings.prices)),
    readings: toDigits(readings.length) + readings.join(''),
    names: learnNames(names, vectors, rankOf, settings),
    clusters: learnClusters(vectors, rankOf, settings),
  };
}

/** The class whose readings differ least. */
function nearest(readings: ReadonlySet<string>, classes: ReadonlyMap<string, number>): number | undefined {
  let best: number | undefined;
  let least = readings.size;
  for (const [name, value] of classes) {
    const others = name.split(' ');
    const shared = others.filter((reading) => readings.has(reading)).length;
    const apart = readings.size + others.length - 2 * shared;
    if (apart < least) [least, best] = [apart, value];
  }
  return best;
}

/** Which capitalised words are names, and of which gender and number: 1 for what is none. */
function learnNames(
  names: ReadonlyMap<string, string>,
  { words }: Vectors,
  rankOf: (word: string) => number,
  settings: LexiconSettings,
): WrittenTree {
  const values = new Map<string, number>();
  const items = new Map<string, Item>();
  for (const [word] of words) {
    const lower = plain(word);
    const weight = settings.nameWeight(rankOf(lower));
    if (weight === 0 || items.has(lower) || !/^\p{Lu}\p{Ll}[\p{L}'-]*$/u.test(word)) continue;
    const tags = names.get(lower);
    if (tags !== undefined && !values.has(tags)) values.set(tags, values.size + 2);
    items.set(lower, { word: lower, value: tags === undefined ? 1 : values.get(tags)!, weight });
  }
  return writeSuffixTree(learnSuffixTree([...items.values()], settings.namePrices));
}

function learnClusters(vectors: Vectors, rankOf: (word: string) => number, settings: LexiconSettings): WrittenTree {
  const clusterOf = clusterRows(vectors, settings.clusters, 10);
  const seen = new Set<string>();
  const used: Item[] = [];
  for (const [word, row] of vectors.words) {
    const lower = plain(word);
    const weight = settings.clusterWeight(rankOf(lower));
    if (seen.has(lower) || weight === 0 || !/^\p{L}[\p{L}'-]*$/u.test(lower)) continue;
    seen.add(lower);
    used.push({ word: lower, value: clusterOf[row]!, weight });
  }
  return writeSuffixTree(learnSuffixTree(used, settings.clusterPrices));
}

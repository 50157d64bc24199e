/** The two trees of endings of the tagger: what a word can be, and which words it is used like. */
import { learnSuffixTree, writeSuffixTree, type Item, type Prices } from './suffix-tree.ts';
import type { WrittenTree } from '../../../packages/syntax/src/tagger/suffix-tree.ts';
import { DIGITS, MARK } from '../../../packages/syntax/src/tagger/word-type.ts';
import { clusterRows } from './clusters.ts';
import type { LexicalForm } from './lexicon-sources.ts';
import type { GoldSentence } from './treebank.ts';
import type { Vectors } from './vectors.ts';

export interface LexiconTrees {
  readonly classes: WrittenTree;
  readonly clusters: WrittenTree;
  /** How many classes there are: digits, marks, those of the lexicon, and a class for each frequent word. */
  readonly classCount: number;
}

export interface LexiconSettings {
  /** A word seen so often in the treebanks is a class of its own. */
  readonly own: number;
  /** Weight of a word by its rank among the words of the vectors, from 0. */
  readonly classWeight: (rank: number) => number;
  readonly clusterWeight: (rank: number) => number;
  readonly clusters: number;
  readonly prices: Prices;
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

export function learnLexicon(
  lexicon: ReadonlyMap<string, LexicalForm>,
  vectors: Vectors,
  sentences: readonly GoldSentence[],
  settings: LexiconSettings,
): LexiconTrees {
  const ranks = ranksOf(vectors);
  const rankOf = (word: string): number => ranks.get(word)!;
  const classes = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const [word, { classes: bits }] of lexicon) if (rankOf(word) < 100_000) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  // Classes of many words first: their numbers are short.
  for (const [bits] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) classes.set(bits, Math.max(DIGITS, MARK) + 1 + classes.size);
  const items: Item[] = [];
  for (const [word, { classes: bits }] of lexicon) {
    const value = classes.get(bits);
    if (value !== undefined) items.push({ word, value, weight: settings.classWeight(rankOf(word)) });
  }
  const own = frequentWords(sentences, settings.own);
  const first = Math.max(DIGITS, MARK) + 1 + classes.size;
  own.forEach((word, i) => items.push({ word, value: first + i, weight: 1000 }));
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
  return {
    classes: writeSuffixTree(learnSuffixTree(items, settings.prices)),
    clusters: writeSuffixTree(learnSuffixTree(used, settings.prices)),
    classCount: first + own.length,
  };
}

import { apply, type WrittenLemmas } from '../../../packages/syntax/src/lemmas/lemmatizer.ts';
import { readSuffixTree, valueOf, type WrittenTree } from '../../../packages/syntax/src/tagger/suffix-tree.ts';
import { coarseTag } from '../../../packages/syntax/src/tagger/tag-set.ts';
import type { LexicalForm } from './lefff.ts';
import { learnSuffixTree, writeSuffixTree, type Item, type Prices, type TreeNode } from './suffix-tree.ts';
import type { GoldSentence } from './treebank.ts';

export type LemmaTrees = Omit<WrittenLemmas, 'exceptions'>;

/** The change of ending that makes `lemma` of `form`; undefined where more than nine letters go. */
function ruleOf(form: string, lemma: string): string | undefined {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  const cut = form.length - shared;
  return cut > 9 ? undefined : `${cut}${lemma.slice(shared)}`;
}

/** Learns from the lexicon which endings change how in verbs, nouns and adjectives. */
export function learnLemmaTrees(
  lexicon: ReadonlyMap<string, LexicalForm>,
  rankOf: (word: string) => number,
  weightOf: (rank: number) => number,
  prices: Prices,
): LemmaTrees {
  const rules = new Map<string, number>();
  const learn = (kind: 'verb' | 'noun' | 'adj'): TreeNode => {
    const items: Item[] = [];
    for (const [word, { lemmas }] of lexicon) {
      const lemma = lemmas[kind];
      const rule = lemma === undefined ? undefined : ruleOf(word, lemma);
      if (rule === undefined) continue;
      if (!rules.has(rule)) rules.set(rule, rules.size + 1);
      items.push({ word, value: rules.get(rule)!, weight: weightOf(rankOf(word)) });
    }
    return learnSuffixTree(items, prices);
  };
  const trees = [learn('verb'), learn('noun'), learn('adj')];
  // Only rules that a tree uses are written, those that it uses often first.
  const uses = new Map<number, number>();
  const count = ({ value, below }: TreeNode): void => {
    if (value > 0) uses.set(value, (uses.get(value) ?? 0) + 1);
    below.forEach(count);
  };
  trees.forEach(count);
  const used = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([value]) => value);
  const places = new Map(used.map((value, i) => [value, i + 1]));
  const renumber = (node: TreeNode): TreeNode => ({ ...node, value: places.get(node.value) ?? 0, below: node.below.map(renumber) });
  const [verbs, nouns, adjectives] = trees.map((tree) => writeSuffixTree(renumber(tree))) as [WrittenTree, WrittenTree, WrittenTree];
  const names = [...rules.keys()];
  return { verbs, nouns, adjectives, rules: used.map((value) => names[value - 1]!).join('\n') };
}

/** The lemmas of the sentences that the trees do not give. */
export function learnLemmas(sentences: readonly GoldSentence[], trees: LemmaTrees): WrittenLemmas {
  const verb = readSuffixTree(trees.verbs);
  const byClass = { VERB: verb, AUX: verb, NOUN: readSuffixTree(trees.nouns), ADJ: readSuffixTree(trees.adjectives) };
  const rules = trees.rules.split('\n').map((line) => [Number(line[0]), line.slice(1)] as const);
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences)
    for (const word of words) {
      if (word.upos === 'X' || word.lemma === '_' || /[ _/\p{N}]/u.test(word.lemma + word.form)) continue;
      const key = `${word.form.toLowerCase().replaceAll('’', "'")} ${coarseTag(word.upos, word.features)}`;
      const row = counts.get(key) ?? new Map<string, number>();
      row.set(word.lemma, (row.get(word.lemma) ?? 0) + 1);
      counts.set(key, row);
    }
  const exceptions: string[] = [];
  for (const [key, row] of counts) {
    const [form = '', tag = ''] = key.split(' ');
    const [lemma, count] = [...row].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
    const tree = byClass[tag.split('.')[0]! as keyof typeof byClass] as typeof verb | undefined;
    const given = tree === undefined ? form : apply(rules[valueOf(tree, form) - 1]!, form);
    const seldom = count < 2 && tree !== undefined;
    if (tag !== 'PROPN' && given !== lemma && !seldom) exceptions.push(`${key} ${lemma}`);
  }
  return { ...trees, exceptions: exceptions.sort().join('\n') };
}

/** Learns trees of word endings (packages/syntax/src/tagger/suffix-tree.ts): the cheapest tree, where a wrong value costs what the word weighs and a node what it takes to write. */
import { toDigits } from '../../../packages/syntax/src/tagger/digits.ts';
import { START, type WrittenTree } from '../../../packages/syntax/src/tagger/suffix-tree.ts';

export interface Item {
  readonly word: string;
  /** Above 0. */
  readonly value: number;
  readonly weight: number;
}

/** Bytes of a node, and of a value on it. */
export interface Prices {
  readonly node: number;
  readonly value: number;
}

interface Node {
  readonly letter: number;
  readonly below: readonly Node[];
  /** Weight of the words under the node by value, and in all. */
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
  /** What the node costs with an inherited value; `other` for values that no word under it has. */
  readonly costs: ReadonlyMap<number, number>;
  readonly other: number;
  /** The cheapest value of its own. */
  readonly best: number;
  readonly bestCost: number;
}

export interface TreeNode {
  readonly letter: number;
  readonly value: number;
  readonly below: readonly TreeNode[];
}

const costOf = (node: Node, value: number): number => node.costs.get(value) ?? node.other;
/** What a node costs under an inherited value where it need not be written. */
const under = (node: Node, value: number, prices: Prices): number =>
  Math.min(node.total - (node.weights.get(value) ?? 0), prices.node + Math.min(costOf(node, value), prices.value + node.bestCost));

/** Learns a tree. Items with the same word: the heaviest counts. */
export function learnSuffixTree(items: readonly Item[], prices: Prices): TreeNode {
  const byWord = new Map<string, Item>();
  for (const item of items) {
    const key = Array.from(item.word).reverse().join('') + String.fromCharCode(START);
    const before = byWord.get(key);
    if (before === undefined || before.weight < item.weight) byWord.set(key, item);
  }
  const sorted = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1));

  const grow = (from: number, to: number, depth: number, letter: number): Node => {
    const weights = new Map<number, number>();
    let total = 0;
    for (let i = from; i < to; i++) {
      const { value, weight } = sorted[i]![1];
      weights.set(value, (weights.get(value) ?? 0) + weight);
      total += weight;
    }
    const below: Node[] = [];
    if (to - from > 1 && weights.size > 1) {
      for (let i = from; i < to;) {
        const next = sorted[i]![0].charCodeAt(depth);
        let end = i + 1;
        while (end < to && sorted[end]![0].charCodeAt(depth) === next) end++;
        below.push(grow(i, end, depth + 1, next));
        i = end;
      }
    }
    const cost = (value: number): number =>
      below.length === 0 ? total - (weights.get(value) ?? 0) : below.reduce((sum, node) => sum + under(node, value, prices), 0);
    const costs = new Map<number, number>();
    let best = 0;
    let bestCost = Infinity;
    for (const value of weights.keys()) {
      const c = cost(value);
      costs.set(value, c);
      if (c < bestCost || (c === bestCost && value < best)) [best, bestCost] = [value, c];
    }
    return { letter, below, weights, total, costs, other: cost(-1), best, bestCost };
  };

  const choose = (node: Node, inherited: number, root: boolean): TreeNode | undefined => {
    const without = node.total - (node.weights.get(inherited) ?? 0);
    const keep = prices.node + costOf(node, inherited);
    const own = prices.node + prices.value + node.bestCost;
    if (!root && without <= Math.min(keep, own)) return undefined;
    const value = root || own < keep ? node.best : 0;
    const now = value === 0 ? inherited : value;
    const below = node.below.map((child) => choose(child, now, false)).filter((child) => child !== undefined);
    return value === 0 && below.length === 0 ? undefined : { letter: node.letter, value, below };
  };
  return choose(grow(0, sorted.length, 0, 0x20), -1, true)!;
}

/** A tree as `readSuffixTree` reads it. */
export function writeSuffixTree(root: TreeNode): WrittenTree {
  let letters = '';
  let counts = '';
  let values = '';
  const visit = ({ letter, value, below }: TreeNode): void => {
    letters += String.fromCharCode(letter);
    counts += toDigits(below.length);
    values += toDigits(value);
    below.forEach(visit);
  };
  visit(root);
  return { letters, counts, values };
}

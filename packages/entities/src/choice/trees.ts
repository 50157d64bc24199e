/** Regression trees that together score an option: the features of an option are a row of small whole numbers. */
export interface Trees {
  /** For each node the feature that it asks for, or -1 for a leaf. */
  readonly feature: Int8Array;
  /** The greatest value that goes left, the next node; for a leaf, its score in units. */
  readonly value: Int8Array;
  /** The node on the right. */
  readonly right: Uint16Array;
  /** The first node of each tree. */
  readonly roots: readonly number[];
  /** What one unit of a leaf is worth. */
  readonly unit: number;
}

/** Trees as the trainers write them. */
export interface EncodedTrees {
  /** Two characters a node, a tree after the other, each from its root, left before right: feature and greatest value of `DIGITS`, or `LEAF` and score. */
  readonly source: string;
  readonly unit: number;
}

export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
export const LEAF = '-';
/** The place of a leaf's digit that is worth nothing. */
export const ZERO = 31;

/** Reads written trees. */
export function decodeTrees({ source, unit }: EncodedTrees): Trees {
  const count = source.length / 2;
  const feature = new Int8Array(count);
  const value = new Int8Array(count);
  const right = new Uint16Array(count);
  const roots: number[] = [];
  const read = (node: number): number => {
    const digit = DIGITS.indexOf(source.charAt(2 * node + 1));
    feature[node] = DIGITS.indexOf(source.charAt(2 * node));
    value[node] = feature[node] < 0 ? digit - ZERO : digit;
    if (feature[node] < 0) return node + 1;
    right[node] = read(node + 1);
    return read(right[node]);
  };
  for (let node = 0; node < count; node = read(node)) roots.push(node);
  return { feature, value, right, roots, unit };
}

/** The sum of the leaves that a row falls into. An empty row, the option to take none, scores 0. */
export function scoreOf({ feature, value, right, roots, unit }: Trees, row: readonly number[]): number {
  if (row.length === 0) return 0;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let asked = feature[node]!; asked >= 0; asked = feature[node]!) node = row[asked]! <= value[node]! ? node + 1 : right[node]!;
    sum += value[node]!;
  }
  return sum * unit;
}

/** The probability of each option, given its row: the softmax of their scores. */
export const probabilitiesOf = (trees: Trees, rows: readonly (readonly number[])[]): number[] =>
  rows.length === 1 ? [1] : softmax(rows.map((row) => scoreOf(trees, row)));

/** The place of the greatest of the first `count` probabilities, the first of equal ones. */
export function likeliest(probabilities: readonly number[], count = probabilities.length): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (probabilities[i]! > probabilities[best]!) best = i;
  return best;
}

/** Scores as probabilities that sum up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const powers = [...scores];
  const most = Math.max(...powers);
  let sum = 0;
  for (let i = 0; i < powers.length; i++) sum += powers[i] = Math.exp(powers[i]! - most);
  for (let i = 0; i < powers.length; i++) powers[i] = powers[i]! / sum;
  return powers;
}

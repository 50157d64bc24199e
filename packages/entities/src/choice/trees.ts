/**
 * Regression trees that together score an option: the features of an option are a row of small whole numbers. Trees are walked `ABREAST`
 * at a time, each as many steps as the deepest of them has, so that no step waits for another and none is guessed: a leaf leads to itself.
 */
export interface Trees {
  /**
   * For each node the feature that it asks for, above these six bits the greatest value that goes to the node behind it, and above six
   * more how much farther other values go.
   */
  readonly nodes: Int32Array;
  /** What each leaf is worth, in units. */
  readonly leaves: Int8Array;
  /** The first node of each tree, the least deep tree first; their number is a multiple of `ABREAST`. */
  readonly roots: readonly number[];
  /** How deep the deepest of each `ABREAST` trees is. */
  readonly depths: readonly number[];
  /** What one unit of a leaf is worth. */
  readonly unit: number;
  /** Room for a row while it is scored. */
  readonly room: Int32Array;
  /** Rows that were scored last, by hash, and the sum of each: a text of nothing but quotes of one kind asks the same again and again. */
  readonly scored: Int8Array;
  readonly sums: Int32Array;
}

const ABREAST = 4;
/** A leaf asks for what no row has, a value above all, and goes back to itself. */
const NOTHING = 63;
const BACK = (-1 << 12) | NOTHING;
/** How many rows are kept, and how much room each has. */
const KEPT = 512;
const STRIDE = 64;

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
  // The node after the last is a leaf that is worth nothing: it fills up the first trees to go abreast.
  const nodes = new Int32Array(count + 1).fill(BACK);
  const leaves = new Int8Array(count + 1);
  const trees: { root: number; depth: number }[] = [];
  let end = 0;
  const read = (): number => {
    const node = end++;
    const feature = DIGITS.indexOf(source.charAt(2 * node));
    const digit = DIGITS.indexOf(source.charAt(2 * node + 1));
    if (feature < 0) {
      leaves[node] = digit - ZERO;
      return 0;
    }
    const left = read();
    nodes[node] = ((end - node - 1) << 12) | (digit << 6) | feature;
    return 1 + Math.max(left, read());
  };
  while (end < count) trees.push({ root: end, depth: read() });
  while (trees.length % ABREAST > 0) trees.push({ root: count, depth: 0 });
  trees.sort((a, b) => a.depth - b.depth);
  const depths = trees.filter((_, i) => i % ABREAST === ABREAST - 1).map(({ depth }) => depth);
  const room = new Int32Array(STRIDE);
  room[NOTHING] = STRIDE;
  return {
    nodes,
    leaves,
    roots: trees.map(({ root }) => root),
    depths,
    unit,
    room,
    scored: new Int8Array(KEPT * STRIDE).fill(-1),
    sums: new Int32Array(KEPT),
  };
}

/** The node after one: the sign of the difference says on which side a value goes. */
const step = (nodes: Int32Array, room: Int32Array, at: number): number => {
  const node = nodes[at]!;
  return at + 1 + ((node >> 12) & ((((node >> 6) & 63) - room[node & 63]!) >> 31));
};

/** The sum of the leaves that a row falls into, in units. */
function sumOf({ nodes, leaves, roots, depths, room }: Trees): number {
  let sum = 0;
  for (let i = 0; i < depths.length; i++) {
    let a = roots[ABREAST * i]!;
    let b = roots[ABREAST * i + 1]!;
    let c = roots[ABREAST * i + 2]!;
    let d = roots[ABREAST * i + 3]!;
    for (let left = depths[i]!; left > 0; left--) {
      a = step(nodes, room, a);
      b = step(nodes, room, b);
      c = step(nodes, room, c);
      d = step(nodes, room, d);
    }
    sum += leaves[a]! + leaves[b]! + leaves[c]! + leaves[d]!;
  }
  return sum;
}

/** What a row scores. An empty row, the option to take none, scores 0. */
function scoreOf(trees: Trees, row: readonly number[]): number {
  if (row.length === 0) return 0;
  const { room, scored, sums, unit } = trees;
  let hash = 0;
  let bits = 0;
  for (let i = 0; i < row.length; i++) {
    const value = row[i]!;
    room[i] = value;
    bits |= value;
    hash = (Math.imul(hash, 31) + value) | 0;
  }
  if ((bits & ~127) !== 0) return sumOf(trees) * unit;
  const slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
  let same = 0;
  while (same < row.length && scored[slot * STRIDE + same] === row[same]) same++;
  if (same < row.length) {
    sums[slot] = sumOf(trees);
    for (let i = same; i < row.length; i++) scored[slot * STRIDE + i] = row[i]!;
  }
  return sums[slot]! * unit;
}

/** The probability of each option, given its row: the softmax of their scores. */
export function probabilitiesOf(trees: Trees, rows: readonly (readonly number[])[]): number[] {
  if (rows.length === 1) return [1];
  const scores: number[] = [];
  for (const row of rows) scores.push(scoreOf(trees, row));
  return normalised(scores);
}

/** The place of the greatest of the first `count` probabilities, the first of equal ones. */
export function likeliest(probabilities: readonly number[], count = probabilities.length): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (probabilities[i]! > probabilities[best]!) best = i;
  return best;
}

/** Scores as probabilities that sum up to 1. */
export const softmax = (scores: readonly number[]): number[] => normalised([...scores]);

/** The same, written over the scores. */
function normalised(powers: number[]): number[] {
  let most = -Infinity;
  for (const score of powers) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < powers.length; i++) sum += powers[i] = Math.exp(powers[i]! - most);
  for (let i = 0; i < powers.length; i++) powers[i] = powers[i]! / sum;
  return powers;
}

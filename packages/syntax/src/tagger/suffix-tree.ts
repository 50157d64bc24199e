import { digitReader } from './digits.ts';

/**
 * A tree of word endings, each with a value: a word has the value of the longest ending that the tree knows (a decision list in the sense
 * of Rivest, 1987). An exception is an ending that goes on as far as it takes, up to the start of the word.
 */
export interface SuffixTree {
  readonly letters: Uint16Array;
  /** 0 where an ending has no value of its own. */
  readonly values: Uint16Array;
  /** The first node below, 0 for none. */
  readonly below: Uint16Array;
  /** The node beside it, 0 for none. */
  readonly beside: Uint16Array;
}

/** A tree as it is written: its nodes in preorder, their letters, how many nodes are right below each, and values. */
export interface WrittenTree {
  readonly letters: string;
  readonly counts: string;
  readonly values: string;
}

/** Stands for the start of a word. */
export const START = 0x5e;

/** Reads a tree of at most 65,535 nodes. */
export function readSuffixTree({ letters, counts, values }: WrittenTree): SuffixTree {
  const size = letters.length;
  const tree = {
    letters: new Uint16Array(size),
    values: new Uint16Array(size),
    below: new Uint16Array(size),
    beside: new Uint16Array(size),
  };
  const count = digitReader(counts);
  const value = digitReader(values);
  let at = 0;
  const read = (): number => {
    const node = at++;
    tree.letters[node] = letters.charCodeAt(node);
    tree.values[node] = value();
    let previous = 0;
    for (let left = count(); left > 0; left--) {
      const child = read();
      if (previous === 0) tree.below[node] = child;
      else tree.beside[previous] = child;
      previous = child;
    }
    return node;
  };
  read();
  return tree;
}

/** The value of the longest known ending of a word in lower case. */
export function valueOf({ letters, values, below, beside }: SuffixTree, word: string): number {
  let value = values[0]!;
  let node = 0;
  for (let i = word.length - 1; i >= -1; i--) {
    const letter = i < 0 ? START : word.charCodeAt(i);
    let child = below[node]!;
    while (child !== 0 && letters[child] !== letter) child = beside[child]!;
    if (child === 0) break;
    node = child;
    if (values[node] !== 0) value = values[node]!;
  }
  return value;
}

import { DIGITS, LEAF, ZERO, type EncodedTrees } from '../../../packages/entities/src/choice/trees.ts';
import type { Node } from './boosting.ts';

const leavesOf = (node: Node): number[] => ('score' in node ? [node.score] : [...leavesOf(node.left), ...leavesOf(node.right)]);

/** Trees as `decodeTrees` reads them: leaves are rounded to the nearest of 31 steps on either side. */
export function encodeTrees(trees: readonly Node[]): EncodedTrees {
  const most = Math.max(...trees.flatMap(leavesOf).map(Math.abs)) || 1;
  const unit = Number((most / ZERO).toPrecision(4));
  const write = (node: Node): string =>
    'score' in node
      ? LEAF + DIGITS[Math.round(node.score / unit) + ZERO]!
      : DIGITS[node.feature]! + DIGITS[node.most]! + write(node.left) + write(node.right);
  return { source: trees.map(write).join(''), unit };
}

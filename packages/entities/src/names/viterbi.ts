import { canFollow, continues, isOpen, TAG_COUNT } from './tags.ts';

const T = TAG_COUNT;

/**
 * The best sequence of tags for `n` rows of scores (row-major, TAG_COUNT wide) and the weights of the steps from tag to tag;
 * the stretch begins and ends outside a name.
 */
export function bestTags(scores: Float64Array, n: number, steps: ArrayLike<number>, tags: Uint8Array): void {
  const best = new Float64Array(n * T);
  const from = new Uint8Array(n * T);
  for (let t = 0; t < T; t++) best[t] = continues(t) ? -Infinity : scores[t]! + steps[t]!;
  for (let k = 1; k < n; k++)
    for (let b = 0; b < T; b++) {
      let top = -Infinity;
      let source = 0;
      for (let a = 0; a < T; a++) {
        if (!canFollow(a, b)) continue;
        const score = best[(k - 1) * T + a]! + steps[a * T + b]!;
        if (score > top) {
          top = score;
          source = a;
        }
      }
      best[k * T + b] = top + scores[k * T + b]!;
      from[k * T + b] = source;
    }
  let tag = 0;
  for (let t = 0, top = -Infinity; t < T; t++) if (!isOpen(t) && best[(n - 1) * T + t]! > top) { top = best[(n - 1) * T + t]!; tag = t; }
  for (let k = n - 1; k >= 0; k--) {
    tags[k] = tag;
    tag = from[k * T + tag]!;
  }
}

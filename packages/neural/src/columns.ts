import type { Reading } from '@incise/tokens';
import type { Settings } from './weights.ts';

/** How many tags of each kind the encoder scores, in its order. */
const TAGS = [
  ['names', 17],
  ['mentions', 4],
  ['content', 3],
  ['nested', 3],
  ['cue', 3],
  ['source', 3],
  ['sentence', 1],
] as const;
const WIDTH = TAGS.reduce((sum, [, width]) => sum + width, 0);
const VECTORS = 10;
const NOBODY = 6;

/** A reading that is filled in token by token. */
export class Columns {
  readonly reading: Reading;

  constructor(tokens: number, { dimension, scale, distance }: Settings) {
    const matrix = (width: number): Float32Array => new Float32Array(tokens * width);
    this.reading = {
      tokens,
      names: matrix(17),
      mentions: matrix(4),
      content: matrix(3),
      nested: matrix(3),
      cue: matrix(3),
      source: matrix(3),
      sentence: matrix(1),
      links: {
        dimension,
        scale,
        vectors: new Int8Array(tokens * VECTORS * dimension),
        nobody: matrix(NOBODY),
        distance: Float32Array.from(distance),
      },
    };
  }

  /** Takes a token's scores from the row of its first piece. */
  set(token: number, row: number, tags: Float32Array, link: Float32Array): void {
    let at = row * WIDTH;
    for (const [name, width] of TAGS) {
      const scores = tags.subarray(at, at + width);
      const total = width === 1 ? -logistic(scores[0]!) : logSum(scores);
      if (width === 1) this.reading[name][token] = total;
      else for (let k = 0; k < width; k++) this.reading[name][token * width + k] = scores[k]! - total;
      at += width;
    }
    const { vectors, nobody, dimension, scale } = this.reading.links;
    const length = VECTORS * dimension;
    const from = row * (length + NOBODY);
    for (let k = 0; k < length; k++) vectors[token * length + k] = Math.max(-127, Math.min(127, Math.round(link[from + k]! / scale)));
    for (let k = 0; k < NOBODY; k++) nobody[token * NOBODY + k] = link[from + length + k]!;
  }
}

function logSum(scores: Float32Array): number {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}

/** -log σ(x), without overflow. */
function logistic(x: number): number {
  return Math.max(0, -x) + Math.log1p(Math.exp(-Math.abs(x)));
}

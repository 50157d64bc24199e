import { BUCKETS } from '../model/hash.ts';
import { decodeWeights, sumWeights } from '../model/weights.ts';
import { bias, weights as encoded } from './weights.generated.ts';

let weights: Int8Array | undefined;

/** Whether *du* or *des* with these features is a preposition and an article: see training/src/tokens-words.ts. */
export function isFused(buckets: Int32Array): boolean {
  return sumWeights((weights ??= decodeWeights(encoded, BUCKETS)), buckets) + bias > 0;
}

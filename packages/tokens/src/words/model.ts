import { decodeWeights, sumWeights } from '../model/weights.ts';
import { bias, size, weights as encoded } from './weights.generated.ts';

let weights: Int8Array | undefined;

/** Whether *du* or *des* with these features is a preposition and an article: see training/src/tokens-words.ts. */
export function isFused(features: Int32Array): boolean {
  return sumWeights((weights ??= decodeWeights(encoded, size)), features) + bias > 0;
}

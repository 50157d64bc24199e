import { decodeWeights, sumWeights } from '../model/weights.ts';
import { bias, size, weights as encoded } from './weights.generated.ts';

let weights: Int8Array | undefined;

/** The trained answer: see training/src/tokens-sentences.ts. */
export const decideByModel = (features: Int32Array, _: number, least: number): boolean =>
  sumWeights((weights ??= decodeWeights(encoded, size)), features) + bias > least;

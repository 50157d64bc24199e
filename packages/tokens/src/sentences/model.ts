import { decodeWeights, sumWeights } from '../model/weights.ts';
import type { Decide } from './gaps.ts';
import { bias, size, weights as encoded } from './weights.generated.ts';

let weights: Int8Array | undefined;

/** In a text that is laid out, what ends a sentence without a mark has a line of its own: the model must be this sure of another. */
const MARGIN = 16;

/** The trained answer: see training/src/tokens-sentences.ts. */
export function decideByModel(laidOut: boolean): Decide {
  const table = (weights ??= decodeWeights(encoded, size));
  return (features, marked) => sumWeights(table, features) + bias > (laidOut && !marked ? MARGIN : 0);
}

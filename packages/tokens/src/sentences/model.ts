import { BUCKETS } from '../model/hash.ts';
import { decodeWeights, sumWeights } from '../model/weights.ts';
import type { Decide } from './gaps.ts';
import { bias, weights as encoded } from './weights.generated.ts';

let weights: Int8Array | undefined;

/** The trained answer: see training/src/tokens-sentences.ts. */
export const decideByModel: Decide = (buckets) => sumWeights((weights ??= decodeWeights(encoded, BUCKETS)), buckets) + bias > 0;

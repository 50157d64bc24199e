import { FEATURE_BITS } from '../../../packages/entities/src/names/model.ts';
import { trainCrf, type Model, type Sequence } from './crf.ts';
import type { Example } from './examples.ts';

/** Features seen less often than this in training are left out. */
const MIN_COUNT = 2;
const OPTIONS = { epochs: 8, alpha: 0.1, l1: 3, l2: 1, seed: 1 };

export interface TrainedNames extends Model {
  /** The feature's number of every row, ascending. */
  readonly features: readonly number[];
}

/** Trains the name model on examples. The same examples give the same model. */
export function trainNames(examples: readonly Example[]): TrainedNames {
  const counts = new Int32Array(2 ** FEATURE_BITS);
  const sequences = examples.flatMap(({ stretches }) => stretches.map(({ sequence }) => sequence));
  for (const { features } of sequences) for (const feature of features) counts[feature]!++;
  const features: number[] = [];
  const rows = new Int32Array(counts.length).fill(-1);
  counts.forEach((count, feature) => {
    if (count >= MIN_COUNT) rows[feature] = features.push(feature) - 1;
  });
  return { ...trainCrf(sequences.map((s) => toRows(s, rows)), features.length, OPTIONS), features };
}

/** The sequence with the model's row numbers in place of feature numbers. */
function toRows({ offsets, features, tags }: Sequence, rows: Int32Array): Sequence {
  const kept: number[] = [];
  const bounds = new Int32Array(offsets.length);
  for (let k = 0; k + 1 < offsets.length; k++) {
    for (let f = offsets[k]!; f < offsets[k + 1]!; f++) if (rows[features[f]!]! >= 0) kept.push(rows[features[f]!]!);
    bounds[k + 1] = kept.length;
  }
  return { offsets: bounds, features: Int32Array.from(kept), tags };
}

import { digitReader } from './digits.ts';

/**
 * A linear model by feature hashing (Weinberger et al., 2009): the weight of a feature for a label stands where the hash of both says, and
 * what meets there by chance has been learnt together. The size is a power of two.
 */
export type LinearModel = Int8Array;

/** The digit that stands for the weight 0. */
export const MIDDLE = 37;

/** Mixes a value into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Where the weight of a feature, given as a hash, stands for a label. */
export function placeOf(feature: number, label: number, size: number): number {
  const hash = Math.imul(feature ^ Math.imul(label + 1, 0x85ebca6b), 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** Reads weights, a digit each. */
export function readLinearModel(written: string): LinearModel {
  const weight = digitReader(written);
  return Int8Array.from({ length: written.length }, () => weight() - MIDDLE);
}

/** Features as hashes: the first `count` of `hashes`. */
export interface Hashes {
  readonly hashes: Int32Array;
  readonly count: number;
}

/** Scores of labels in a longer array, from place `at` on. */
export interface ScoresAt {
  readonly scores: Int32Array;
  readonly at: number;
}

/** Adds the weights of the features for each of the labels to the scores, which stand from place `at` on. */
export function addScores(model: LinearModel, { hashes, count }: Hashes, labels: Uint8Array, { scores, at }: ScoresAt): void {
  const size = model.length;
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k]!;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += model[placeOf(hashes[f]!, label, size)]!;
    scores[at + label]! += sum;
  }
}

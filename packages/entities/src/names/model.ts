import { hashTable, type HashTable } from './hash-table.ts';
import { nameModel } from './name-model.generated.ts';
import { TAG_COUNT } from './tags.ts';

/** Features are told apart by this many bits of their hash. */
export const FEATURE_BITS = 22;

/** A model ready to score: rows of TAG_COUNT whole-number weights, found by feature. */
export interface Model {
  /** Feature → row number + 1. */
  readonly rows: HashTable;
  readonly weights: Int8Array;
  /** TAG_COUNT × TAG_COUNT, from × to. */
  readonly steps: Int16Array;
}

/** The digits of the model's strings: base 64, of which the upper half says that another digit follows. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The digit of weight 0; weights lie between −31 and 31. */
export const ZERO = 32;

let model: Model | undefined;

/**
 * Decodes the generated model, once: four strings of digits parted by spaces. *Gaps* between the features' numbers, in base 32;
 * *counts* of weights other than 0 in each row; their *tags*; their *values*. The fifth holds the steps, two digits each.
 */
function decode(source: string): Model {
  const value = new Uint8Array(128);
  for (let d = 0; d < 64; d++) value[DIGITS.charCodeAt(d)] = d;
  const [gaps = '', counts = '', tags = '', values = '', steps = ''] = source.split(' ');
  const rows = hashTable(counts.length);
  const weights = new Int8Array(counts.length * TAG_COUNT);
  let feature = 0;
  let g = 0;
  let v = 0;
  for (let row = 0; row < counts.length; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = value[gaps.charCodeAt(g++)]!;
      gap |= (digit & 31) << shift;
      if (digit < 32) break;
    }
    feature += gap;
    let slot = feature & rows.mask;
    while (rows.keys[slot] !== 0) slot = (slot + 1) & rows.mask;
    rows.keys[slot] = feature;
    rows.values[slot] = row * TAG_COUNT;
    for (let left = value[counts.charCodeAt(row)]!; left > 0; left--, v++) weights[row * TAG_COUNT + value[tags.charCodeAt(v)]!] = value[values.charCodeAt(v)]! - ZERO;
  }
  const table = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < table.length; i++) table[i] = value[steps.charCodeAt(2 * i)]! * 64 + value[steps.charCodeAt(2 * i + 1)]! - 2048;
  return { rows, weights, steps: table };
}

/** The model, decoded when first needed. */
export const loadModel = (): Model => (model ??= decode(nameModel));

/** The number of a feature in the model; never 0, which marks an empty slot. */
export const featureNumber = (hash: number): number => (hash >>> (32 - FEATURE_BITS)) || 1;

/** Adds the weights of the first n features to the row of scores at `at`. */
export function score({ rows: { keys, values, mask }, weights }: Model, features: Int32Array, n: number, scores: Float64Array, at: number): void {
  for (let f = 0; f < n; f++) {
    const feature = featureNumber(features[f]!);
    let slot = feature & mask;
    while (keys[slot] !== feature && keys[slot] !== 0) slot = (slot + 1) & mask;
    if (keys[slot] === 0) continue;
    const row = values[slot]!;
    for (let t = 0; t < TAG_COUNT; t++) scores[at + t]! += weights[row + t]!;
  }
}

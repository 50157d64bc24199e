import { agreementModel, nameModel } from './name-model.generated.ts';
import { hashTable, type HashTable } from './hash-table.ts';
import { TAG_COUNT } from './tags.ts';

/** Features are told apart by this many bits of their hash. */
export const FEATURE_BITS = 20;

/** A linear model ready to score: rows of TAG_COUNT whole-number weights, found by feature. */
export interface Model {
  /** Feature → where its row begins. */
  readonly rows: HashTable;
  readonly weights: Int8Array;
  /** TAG_COUNT × TAG_COUNT, from × to. */
  readonly steps: Int16Array;
}

/** The digits of the model's strings: base 64; in gaps, the upper half says that another digit follows. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The digit of weight 0; weights lie between −31 and 31. */
export const ZERO = 32;
/** Added to a step before it is written in two digits. */
export const STEP_ZERO = 2048;

/**
 * Decodes a generated model: strings of digits parted by spaces. *Gaps* between the features' numbers, in base 32;
 * *counts* of weights other than 0 in each row; their *tags*; their *values*; last the *steps*, two digits each.
 */
export function decodeModel(source: string): Model {
  const value = new Uint8Array(128);
  for (let d = 0; d < DIGITS.length; d++) value[DIGITS.charCodeAt(d)] = d;
  const [gaps = '', counts = '', tags = '', values = '', steps = ''] = source.split(' ');
  const rows = hashTable(counts.length);
  const weights = new Int8Array(counts.length * TAG_COUNT);
  let feature = 0;
  let g = 0;
  let v = 0;
  for (let row = 0; row < counts.length; row++) {
    for (let shift = 0, more = true; more; shift += 5, g++) {
      const digit = value[gaps.charCodeAt(g)]!;
      feature += (digit & 31) << shift;
      more = digit > 31;
    }
    let slot = feature & rows.mask;
    while (rows.keys[slot] !== 0) slot = (slot + 1) & rows.mask;
    rows.keys[slot] = feature;
    rows.values[slot] = row * TAG_COUNT;
    for (let left = value[counts.charCodeAt(row)]!; left > 0; left--, v++) weights[row * TAG_COUNT + value[tags.charCodeAt(v)]!] = value[values.charCodeAt(v)]! - ZERO;
  }
  const table = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < table.length; i++) table[i] = value[steps.charCodeAt(2 * i)]! * 64 + value[steps.charCodeAt(2 * i + 1)]! - STEP_ZERO;
  return { rows, weights, steps: table };
}

/** The model of a first reading, and what the second adds to its scores. */
export interface NameModels {
  readonly names: Model;
  readonly agreement: Model;
}

let models: NameModels | undefined;

/** The shipped models, decoded when first needed. */
export const loadModels = (): NameModels => (models ??= { names: decodeModel(nameModel), agreement: decodeModel(agreementModel) });

/** The number of a feature in the model; never 0, which marks an empty slot. */
export const featureNumber = (hash: number): number => hash >>> (32 - FEATURE_BITS) || 1;

/** Adds the weights of the first n features to the row of scores at `at`. */
export function score({ rows: { keys, values, mask }, weights }: Model, features: Int32Array, n: number, scores: Int32Array, at: number): void {
  for (let f = 0; f < n; f++) {
    const feature = featureNumber(features[f]!);
    let slot = feature & mask;
    let key = keys[slot]!;
    while (key !== feature && key !== 0) {
      slot = (slot + 1) & mask;
      key = keys[slot]!;
    }
    if (key === 0) continue;
    const row = values[slot]!;
    for (let t = 0; t < TAG_COUNT; t++) scores[at + t]! += weights[row + t]!;
  }
}

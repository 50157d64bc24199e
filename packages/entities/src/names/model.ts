import { agreementModel, nameModel } from './name-model.generated.ts';
import { TAG_COUNT } from './tags.ts';

/** Features are told apart by this many bits of their hash. */
export const FEATURE_BITS = 20;

/** A linear model ready to score: whole-number weights of each feature for each tag. */
export interface Model {
  /**
   * For 16 feature numbers at a time, a bit for each that the model has weights for, and above the bits how many such stand
   * before them: the row of a feature is its rank, 65,535 at most. Small enough to stay in the processor's cache.
   */
  readonly known: Int32Array;
  /** For each type its four weights less that of tag 0, packed in one number, LANE apart. */
  readonly weights: Float64Array;
  /** TAG_COUNT × TAG_COUNT, from × to. */
  readonly steps: Int16Array;
}

/** Numbers a row. */
const WIDTH = (TAG_COUNT - 1) / 4;
/**
 * Four whole numbers between −4096 and 4095 ride in one double of 53 bits, so that one addition adds four weights:
 * twice as fast as four additions.
 */
const LANE = 2 ** 13;
const ONES = 1 + LANE + LANE ** 2 + LANE ** 3;
const BIAS = LANE / 2;

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
  const known = new Int32Array(2 ** (FEATURE_BITS - 4));
  const weights = new Float64Array(counts.length * WIDTH);
  let feature = 0;
  let g = 0;
  let v = 0;
  for (let row = 0; row < counts.length; row++) {
    for (let shift = 0, more = true; more; shift += 5, g++) {
      const digit = value[gaps.charCodeAt(g)]!;
      feature += (digit & 31) << shift;
      more = digit > 31;
    }
    known[feature >>> 4]! |= 1 << (feature & 15);
    const at = row * WIDTH;
    for (let left = value[counts.charCodeAt(row)]!; left > 0; left--, v++) {
      const tag = value[tags.charCodeAt(v)]!;
      const weight = value[values.charCodeAt(v)]! - ZERO;
      if (tag > 0) weights[at + ((tag - 1) >> 2)]! += weight * LANE ** ((tag - 1) & 3);
      else for (let type = 0; type < WIDTH; type++) weights[at + type]! -= weight * ONES;
    }
  }
  for (let i = 0, before = 0; i < known.length; i++) {
    const bits = known[i]!;
    known[i] = (before << 16) | bits;
    before += bitsOf(bits);
  }
  const table = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < table.length; i++) table[i] = value[steps.charCodeAt(2 * i)]! * 64 + value[steps.charCodeAt(2 * i + 1)]! - STEP_ZERO;
  return { known, weights, steps: table };
}

/** How many of 16 bits are set. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555);
  bits = (bits & 0x3333) + ((bits >>> 2) & 0x3333);
  bits = (bits + (bits >>> 4)) & 0x0f0f;
  return (bits + (bits >>> 8)) & 0x1f;
}

/** The model of a first reading, and what the second adds to its scores. */
export interface NameModels {
  readonly names: Model;
  readonly agreement: Model;
}

let models: NameModels | undefined;

/** The shipped models, decoded when first needed. */
export const loadModels = (): NameModels => (models ??= { names: decodeModel(nameModel), agreement: decodeModel(agreementModel) });

/** The number of a feature in the model. */
export const featureNumber = (feature: number): number =>
  Math.imul(Math.imul(feature ^ (feature >>> 15), -2048144789) ^ (feature >>> 7), -1028477387) >>> (32 - FEATURE_BITS);

/** Adds the weights of the first n features, each less that of tag 0, to the row of scores at `at`. */
export function score({ known, weights }: Model, features: Int32Array, n: number, scores: Int32Array, at: number): void {
  let person = ONES * BIAS;
  let place = person;
  let organisation = person;
  let other = person;
  for (let f = 0; f < n; f++) {
    const feature = featureNumber(features[f]!);
    const group = known[feature >>> 4]!;
    const bit = 1 << (feature & 15);
    if ((group & bit) === 0) continue;
    const row = ((group >>> 16) + bitsOf(group & (bit - 1))) * WIDTH;
    person += weights[row]!;
    place += weights[row + 1]!;
    organisation += weights[row + 2]!;
    other += weights[row + 3]!;
  }
  unpack(person, scores, at + 1);
  unpack(place, scores, at + 5);
  unpack(organisation, scores, at + 9);
  unpack(other, scores, at + 13);
}

/** Adds the four numbers in one to four scores. */
function unpack(packed: number, scores: Int32Array, at: number): void {
  const high = Math.floor(packed / (LANE * LANE));
  const low = packed - high * (LANE * LANE);
  scores[at]! += (low & (LANE - 1)) - BIAS;
  scores[at + 1]! += (low >> 13) - BIAS;
  scores[at + 2]! += (high & (LANE - 1)) - BIAS;
  scores[at + 3]! += (high >> 13) - BIAS;
}

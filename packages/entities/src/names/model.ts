import { BitReader, CODES, END, LENGTH_BITS, lowestOf, SIZES } from './coding.ts';
import { LANE, ONES, readRows, WIDTH, type Rows } from './read-rows.ts';
import { agreementModel, nameModel } from './name-model.generated.ts';
import { TAG_COUNT } from './tags.ts';

/** Features are told apart by this many bits of their hash. */
export const FEATURE_BITS = 20;

/** A linear model ready to score: whole-number weights of each feature for each tag. */
export interface Model extends Rows {
  /** TAG_COUNT × TAG_COUNT, from × to. */
  readonly steps: Int16Array;
}

const BIAS = LANE / 2;

/** Decodes a generated model: how many rows of weights, the codes, the gaps between the rows' features each with its row, and the steps. */
export function decodeModel(source: string): Model {
  const reader = new BitReader(source);
  const rows = reader.number();
  const codes = {
    low: reader.bits(LENGTH_BITS),
    gaps: reader.table(0, SIZES),
    sizes: reader.table(0, SIZES),
    symbols: Array.from({ length: CODES }, (_, code) => reader.table(lowestOf(code), END + 1)),
  };
  const read = { known: new Int32Array(2 ** (FEATURE_BITS - 4)), weights: new Float64Array(rows * WIDTH) };
  readRows(reader, rows, codes, read);
  const steps = new Int16Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < steps.length; i++) {
    const step = reader.number();
    steps[i] = step & 1 ? -(step >> 1) - 1 : step >> 1;
  }
  return { ...read, steps };
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

/** The features of a unit: the first ones of an array that is used again for the next. */
export interface UnitFeatures {
  readonly features: Int32Array;
  count: number;
}

/** Adds the weights of a unit's features, each less that of tag 0, to the row of scores at `at`. */
export function score({ known, weights }: Model, { features, count }: UnitFeatures, scores: Int32Array, at: number): void {
  let person = ONES * BIAS;
  let place = person;
  let organisation = person;
  let other = person;
  for (let f = 0; f < count; f++) {
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

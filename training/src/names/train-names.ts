import { agreementFeatures, countUses } from '../../../packages/entities/src/names/agreement.ts';
import { decodeModel, FEATURE_BITS } from '../../../packages/entities/src/names/model.ts';
import { firstReading } from '../../../packages/entities/src/names/readings.ts';
import { TAG_COUNT } from '../../../packages/entities/src/names/tags.ts';
import { type Sequence, trainCrf, type TrainingOptions } from './crf.ts';
import { type Example, makeExample, sequencesOf } from './examples.ts';
import { varied } from './varied.ts';
import { encodeModel, UNIT } from './write-model.ts';

/** Features seen less often than this in training are left out. */
const MIN_COUNT = 2;
const NAMES: Omit<TrainingOptions, 'seed'> = { epochs: 6, alpha: 0.05, l1: 5.5, l2: 1, missing: 0.3 };
const AGREEMENT: Omit<TrainingOptions, 'seed'> = { epochs: 4, alpha: 0.02, l1: 8, l2: 1, missing: 0.3 };
/** A model that ships is the mean of those that come of reading the texts in the order of each seed. */
const SEEDS = [1, 11];
/** The second reading learns from first readings by models that have not seen the text, of one seed each. */
const FOLDS = 4;
/** The first reading also learns on the texts with other names. */
const VARIED = { seed: 7, share: 0.6 };

/** Both models as generated strings. */
export interface TrainedNames {
  readonly names: string;
  readonly agreement: string;
}

/** Trains the models of both readings. The same examples give the same strings. */
export function trainNames(examples: readonly Example[]): TrainedNames {
  const names = fit(withVaried(examples), NAMES, SEEDS);
  const readings = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = examples.filter((_, i) => i % FOLDS !== fold);
    const model = decodeModel(fit(withVaried(rest), NAMES, SEEDS.slice(0, 1)));
    return examples
      .filter((_, i) => i % FOLDS === fold)
      .flatMap((example) => agreementSequences(example, firstReading(example.doc, example.stretches, model)));
  });
  return { names, agreement: fit(readings.flat(), AGREEMENT, SEEDS) };
}

/** What a first reading learns from: the texts, and copies with other names. */
const withVaried = (examples: readonly Example[]): Sequence[] =>
  [
    ...examples,
    ...varied(
      examples.map(({ text }) => text),
      VARIED,
    ).map(makeExample),
  ].flatMap(({ sequences }) => sequences);

/** What the second reading sees of a document: its features, and the scores of the first reading to start from. */
function agreementSequences({ doc, stretches, sequences }: Example, { scores, tags }: ReturnType<typeof firstReading>): Sequence[] {
  const uses = countUses(doc, tags);
  let at = 0;
  return sequencesOf(stretches, tags, (i, out) => agreementFeatures(doc, uses, i, out)).map((sequence, s) => {
    const base = Float32Array.from(scores.subarray(at, (at += stretches.length[s]! * TAG_COUNT)), (value) => value * UNIT);
    return { ...sequence, tags: sequences[s]!.tags, base };
  });
}

/** Trains one model and encodes it. */
function fit(sequences: readonly Sequence[], options: Omit<TrainingOptions, 'seed'>, seeds: readonly number[]): string {
  const counts = new Int32Array(2 ** FEATURE_BITS);
  for (const { features } of sequences) for (const feature of features) counts[feature]!++;
  const features: number[] = [];
  const rows = new Int32Array(counts.length).fill(-1);
  counts.forEach((count, feature) => {
    if (count >= MIN_COUNT) rows[feature] = features.push(feature) - 1;
  });
  const data = sequences.map((sequence) => toRows(sequence, rows));
  const models = seeds.map((seed) => trainCrf(data, features.length, { ...options, seed }));
  return encodeModel(features, mean(models.map(({ weights }) => weights)), mean(models.map(({ transitions }) => transitions)));
}

function mean(arrays: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(arrays[0]!.length);
  for (const array of arrays) array.forEach((value, i) => (sum[i]! += value / arrays.length));
  return sum;
}

/** The sequence with the model's row numbers in place of feature numbers. */
function toRows({ offsets, features, ...rest }: Sequence, rows: Int32Array): Sequence {
  const kept: number[] = [];
  const bounds = new Int32Array(offsets.length);
  for (let k = 0; k + 1 < offsets.length; k++) {
    for (let f = offsets[k]!; f < offsets[k + 1]!; f++) if (rows[features[f]!]! >= 0) kept.push(rows[features[f]!]!);
    bounds[k + 1] = kept.length;
  }
  return { ...rest, offsets: bounds, features: Int32Array.from(kept) };
}

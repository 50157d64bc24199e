import { canFollow, continues, isOpen, NAME_TYPES, TAG_COUNT, typeOf } from '../../../packages/entities/src/names/tags.ts';
import { random, shuffle } from './random.ts';

/** One stretch of candidate units: features of unit k are `features[offsets[k] … offsets[k + 1])`. */
export interface Sequence {
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** Scores to start from, one row a unit: those of a first reading. */
  readonly base?: Float32Array;
}

export interface Model {
  readonly featureCount: number;
  /** featureCount × TAG_COUNT. */
  readonly weights: Float32Array;
  /** TAG_COUNT × TAG_COUNT, from × to. */
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** How much taking a unit of a name for none costs more than other mistakes, in logarithms. */
  readonly missing: number;
  readonly seed: number;
}

const T = TAG_COUNT;

/** Steps from tag to tag that the BILOU scheme allows. */
const STEPS: readonly (readonly [number, number])[] = Array.from({ length: T * T }, (_, i) => [Math.floor(i / T), i % T] as const).filter(
  ([a, b]) => canFollow(a, b),
);

/** Adds up the weights of a sequence's features: one row of scores a unit. */
export function emissions({ offsets, features, base }: Sequence, weights: Float32Array, out: Float64Array): void {
  const n = offsets.length - 1;
  if (base) out.set(base);
  else out.fill(0, 0, n * T);
  for (let k = 0; k < n; k++)
    for (let f = offsets[k]!; f < offsets[k + 1]!; f++) {
      const row = features[f]! * T;
      for (let t = 0; t < T; t++) out[k * T + t]! += weights[row + t]!;
    }
}

/**
 * Trains a linear-chain CRF by FTRL-proximal (McMahan et al., 2013) on one sequence at a time:
 * the L1 term keeps most weights at zero, which is what makes the model small. While it learns, names are made to look less
 * likely than they are, so that it misses fewer (softmax-margin for recall: Mohit et al., 2012).
 */
export function trainCrf(sequences: readonly Sequence[], featureCount: number, options: TrainingOptions): Model {
  const { epochs, alpha, l1, l2, missing, seed } = options;
  const size = featureCount * T;
  const weights = new Float32Array(size);
  const z = new Float32Array(size);
  const squares = new Float32Array(size);
  const transitions = new Float32Array(T * T);
  const transitionZ = new Float32Array(T * T);
  const transitionSquares = new Float32Array(T * T);
  const longest = Math.max(...sequences.map((s) => s.tags.length), 1);
  const scores = new Float64Array(longest * T);
  const forward = new Float64Array(longest * T);
  const backward = new Float64Array(longest * T);
  const scale = new Float64Array(longest);
  const gradient = new Float64Array(longest * T);
  const transitionGradient = new Float64Array(T * T);
  const average = new Float32Array(size);
  const transitionAverage = new Float32Array(T * T);
  const warmUp = Math.floor(epochs / 3);
  const next = random(seed);
  const order = Array.from(sequences.keys());

  const update = (w: Float32Array, zs: Float32Array, ns: Float32Array, i: number, g: number, penalty: number): void => {
    const n = ns[i]!;
    const sigma = (Math.sqrt(n + g * g) - Math.sqrt(n)) / alpha;
    const zi = zs[i]! + g - sigma * w[i]!;
    zs[i] = zi;
    ns[i] = n + g * g;
    w[i] = Math.abs(zi) <= penalty ? 0 : -(zi - Math.sign(zi) * penalty) / ((1 + Math.sqrt(n + g * g)) / alpha + l2);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const sequence = sequences[index]!;
      const { offsets, features, tags } = sequence;
      const n = tags.length;
      emissions(sequence, weights, scores);
      for (let k = 0; k < n; k++) if (tags[k]! > 0 && NAME_TYPES[typeOf(tags[k]!)] !== 'MISC') scores[k * T]! += missing;
      // scaled forward–backward over exp(scores)
      const step = new Float64Array(T * T);
      for (const [a, b] of STEPS) step[a * T + b] = Math.exp(transitions[a * T + b]!);
      for (let k = 0; k < n; k++) {
        let top = -Infinity;
        for (let t = 0; t < T; t++) top = Math.max(top, scores[k * T + t]!);
        for (let t = 0; t < T; t++) scores[k * T + t] = Math.exp(scores[k * T + t]! - top);
      }
      forward.fill(0, 0, n * T);
      backward.fill(0, 0, n * T);
      for (let k = 0; k < n; k++) {
        if (k === 0) for (let t = 0; t < T; t++) forward[t] = continues(t) ? 0 : step[t]! * scores[t]!;
        else {
          for (const [a, b] of STEPS) forward[k * T + b]! += forward[(k - 1) * T + a]! * step[a * T + b]!;
          for (let t = 0; t < T; t++) forward[k * T + t]! *= scores[k * T + t]!;
        }
        let sum = 0;
        for (let t = 0; t < T; t++) sum += forward[k * T + t]!;
        scale[k] = sum || 1e-300;
        for (let t = 0; t < T; t++) forward[k * T + t]! /= scale[k]!;
      }
      for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = isOpen(t) ? 0 : 1;
      for (let k = n - 2; k >= 0; k--) {
        for (const [a, b] of STEPS)
          backward[k * T + a]! += (step[a * T + b]! * scores[(k + 1) * T + b]! * backward[(k + 1) * T + b]!) / scale[k + 1]!;
      }
      let total = 0;
      for (let t = 0; t < T; t++) total += forward[(n - 1) * T + t]! * backward[(n - 1) * T + t]!;
      transitionGradient.fill(0);
      for (let k = 0; k < n; k++) {
        for (let t = 0; t < T; t++) gradient[k * T + t] = (forward[k * T + t]! * backward[k * T + t]!) / total;
        gradient[k * T + tags[k]!]! -= 1;
        if (k === 0) {
          for (let t = 0; t < T; t++) transitionGradient[t]! += gradient[t]!;
          continue;
        }
        for (const [a, b] of STEPS)
          transitionGradient[a * T + b]! +=
            (forward[(k - 1) * T + a]! * step[a * T + b]! * scores[k * T + b]! * backward[k * T + b]!) / (scale[k]! * total);
        transitionGradient[tags[k - 1]! * T + tags[k]!]! -= 1;
      }
      for (let k = 0; k < n; k++)
        for (let t = 0; t < T; t++) {
          const g = gradient[k * T + t]!;
          if (g < 1e-3 && g > -1e-3) continue;
          for (let f = offsets[k]!; f < offsets[k + 1]!; f++) update(weights, z, squares, features[f]! * T + t, g, l1);
        }
      for (const [a, b] of STEPS) {
        const g = transitionGradient[a * T + b]!;
        if (g !== 0) update(transitions, transitionZ, transitionSquares, a * T + b, g, 0);
      }
    }
    if (epoch < warmUp) continue;
    // the mean over the later epochs errs less than the last weights
    const part = 1 / (epochs - warmUp);
    for (let i = 0; i < size; i++) average[i]! += weights[i]! * part;
    for (let i = 0; i < T * T; i++) transitionAverage[i]! += transitions[i]! * part;
  }
  return { featureCount, weights: average, transitions: transitionAverage };
}

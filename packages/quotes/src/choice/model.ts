import { weights } from './weights.generated.ts';

/** One learned choice: a weight for each place of its features, and how its probabilities are calibrated. */
export interface ChoiceModel {
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly unit: number;
  /** Platt's line through the logits of the probability of what was chosen: slope and intercept. */
  readonly calibration: readonly [slope: number, intercept: number];
}

export type ModelName = 'contents' | 'contentsRead' | 'speakers';

/** The digits of generated weights. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** The digit of 0. */
export const ZERO = 31;

/** Weights from −31 to 31, one character each; what is cut off at the end is 0. */
export function decodeWeights(source: string, size: number): Int8Array {
  const decoded = new Int8Array(size);
  for (let i = 0; i < source.length; i++) decoded[i] = DIGITS.indexOf(source.charAt(i)) - ZERO;
  return decoded;
}

const decoded = /* @__PURE__ */ new Map<ModelName, ChoiceModel>();

/** A model as `pnpm train quotes` wrote it; decoded when first asked for. */
export function choiceModel(name: ModelName, size: number): ChoiceModel {
  let model = decoded.get(name);
  if (!model) {
    const { source, unit, calibration } = weights[name];
    decoded.set(name, (model = { weights: decodeWeights(source, size), unit, calibration }));
  }
  return model;
}

/** The probability of each option, given the places of its features. */
export function probabilitiesOf({ weights, unit }: ChoiceModel, options: readonly (readonly number[])[]): number[] {
  const scores = options.map((places) => {
    let sum = 0;
    for (const place of places) sum += weights[place]!;
    return sum * unit;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The calibrated probability that what was chosen with probability `p` is right, in thousandths. */
export function calibrated({ calibration: [slope, intercept] }: ChoiceModel, p: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.round(1000 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + intercept)))) / 1000;
}

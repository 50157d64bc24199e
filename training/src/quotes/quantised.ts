import { DIGITS, ZERO, type EncodedWeights } from '../../../packages/entities/src/choice/weights.ts';

/** Weights in 63 steps and what one is worth, as the packages read them. */
export interface Quantised {
  readonly weights: Int8Array;
  readonly unit: number;
}

/** Weights rounded to the nearest of 31 steps on either side. */
export function quantised(weights: Float64Array): Quantised {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) || 1;
  const unit = Number((most / ZERO).toPrecision(4));
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), unit };
}

/** The weights as `decodeWeights` reads them: one character each, without the zeros at the end. */
export function encodeWeights({ weights, unit }: Quantised): EncodedWeights {
  let end = weights.length;
  while (end > 0 && weights[end - 1] === 0) end--;
  return { source: Array.from(weights.subarray(0, end), (weight) => DIGITS[weight + ZERO]!).join(''), unit };
}

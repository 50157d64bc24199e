/** Weights of a log-linear choice: one for each place of its features. */
export interface ChoiceWeights {
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly unit: number;
}

/** Weights as the trainers write them. */
export interface EncodedWeights {
  /** From −31 to 31, one of `DIGITS` each; what is cut off at the end is 0. */
  readonly source: string;
  readonly unit: number;
}

/** The digits of written weights. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** The place of the digit of 0. */
export const ZERO = 31;

/** Reads written weights, `size` of them. */
export function decodeWeights({ source, unit }: EncodedWeights, size: number): ChoiceWeights {
  const weights = new Int8Array(size);
  for (let i = 0; i < source.length; i++) weights[i] = DIGITS.indexOf(source.charAt(i)) - ZERO;
  return { weights, unit };
}

/** The probability of each option, given the places of its features: the softmax of their sums. */
export function probabilitiesOf({ weights, unit }: ChoiceWeights, options: readonly (readonly number[])[]): number[] {
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

import { weights } from './weights.generated.ts';

/** A weight for each place of the features, and what one unit of it is worth. */
export interface DescriptionModel {
  readonly weights: Int8Array;
  readonly unit: number;
}

/** The digits of generated weights. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** The digit of 0. */
export const ZERO = 31;

let decoded: DescriptionModel | undefined;

/** The model as `pnpm train coreference` wrote it, from −31 to 31 a weight, one character each; what is cut off at the end is 0. */
export function descriptionModel(size: number): DescriptionModel {
  if (decoded) return decoded;
  const { source, unit } = weights;
  const values = new Int8Array(size);
  for (let i = 0; i < source.length; i++) values[i] = DIGITS.indexOf(source.charAt(i)) - ZERO;
  decoded = { weights: values, unit };
  return decoded;
}

/** The probability of each option, given the places of its features. */
export function probabilitiesOf({ weights, unit }: DescriptionModel, options: readonly (readonly number[])[]): number[] {
  const scores = options.map((places) => places.reduce((sum, place) => sum + weights[place]!, 0) * unit);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

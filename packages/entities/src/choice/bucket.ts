/** The place of a probability among features: 0 where none is known. */
export const likelihood = (probability: number | undefined): number =>
  probability === undefined ? 0 : 1 + bucket(probability, [0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.7, 0.85, 0.93, 0.98]);

/** The first bound that a number does not reach. */
export function bucket(n: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && n >= bounds[i]!) i++;
  return i;
}

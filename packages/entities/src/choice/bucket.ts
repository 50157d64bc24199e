/** The first bound that a number does not reach. */
export function bucket(n: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && n >= bounds[i]!) i++;
  return i;
}

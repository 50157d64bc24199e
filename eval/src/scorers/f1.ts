/** Precision, recall and their harmonic mean, as fractions; an empty denominator counts as 0. */
export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** From counts: how many are right, how many the system gave, how many there are. */
export function f1(right: number, system: number, gold: number): F1 {
  const precision = right / (system || 1);
  const recall = right / (gold || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** How many elements of `a` are in `b`. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

/** Intersection over union; 0 where the sets do not meet. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const n = overlap(a, b);
  return n === 0 ? 0 : n / (a.size + b.size - n);
}

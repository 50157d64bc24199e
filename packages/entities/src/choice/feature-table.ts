/** Where the weights of each value of each feature stand: one row a value, read once for all and once more by column, a class that every other feature is read with. */
export interface FeatureTable<Name extends string> {
  /** How many weights there are. */
  readonly total: number;
  /** Adds the places of a feature's value to a list. */
  readonly put: (places: number[], name: Name, value: number, column: number) => void;
}

export function featureTable<Name extends string>(sizes: Readonly<Record<Name, number>>, columns: number): FeatureTable<Name> {
  const offsets = {} as Record<Name, number>;
  let total = 0;
  for (const name of Object.keys(sizes) as Name[]) {
    offsets[name] = total;
    total += sizes[name] * (columns + 1);
  }
  return {
    total,
    put(places, name, value, column) {
      const row = offsets[name] + value * (columns + 1);
      places.push(row, row + 1 + column);
    },
  };
}

/** The first bound that a number does not reach. */
export function bucket(n: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && n >= bounds[i]!) i++;
  return i;
}

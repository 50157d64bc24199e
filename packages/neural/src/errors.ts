const got = (value: unknown): string => (value === null ? 'null' : typeof value);

/** Text never throws; what is no text does. */
export function expectString(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`@incise/neural ${name}: expected a string, got ${got(value)}`);
}

export function expectThreads(value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`@incise/neural loadModel: expected threads to be a number, got ${got(value)}`);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`@incise/neural loadModel: expected threads to be a whole number from 1, got ${value}`);
}

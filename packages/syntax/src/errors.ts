const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

/** Text never throws; what is no text does. */
export function expectString(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`@incise/syntax ${name}: expected a string, got ${kindOf(value)}`);
}

/** An option that is a list, or absent. */
export function expectList(name: string, option: string, value: unknown): void {
  if (value !== undefined && !Array.isArray(value))
    throw new TypeError(`@incise/syntax ${name}: expected options.${option} to be an array, got ${kindOf(value)}`);
}

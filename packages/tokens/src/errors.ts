/** Text never throws; what is no text does. */
export function expectString(name: string, value: unknown): void {
  if (typeof value !== 'string')
    throw new TypeError(`@incise/tokens ${name}: expected a string, got ${value === null ? 'null' : typeof value}`);
}

/** Throws a TypeError that names the function where a text is no string. */
export function expectString(text: unknown, name: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`@incise/entities ${name}: expected a string, got ${text === null ? 'null' : typeof text}`);
}

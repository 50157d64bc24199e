/** With which error a check fails, and how it shows what came. */
type Failure = readonly [Kind?: typeof TypeError | typeof RangeError, show?: (value: unknown) => string];

/** The checks that every function has: that text is text, and options one object. */
export class TextChecks {
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  /** Text never throws; what is no text does. */
  string(name: string, value: unknown, expected = 'a string'): asserts value is string {
    if (typeof value !== 'string') this.fail(name, expected, value, TypeError, kindOf);
  }

  /** Options are one object. */
  options(name: string, value: unknown): asserts value is object {
    if (!isRecord(value)) this.fail(name, 'options to be an object', value);
  }

  /** Throws: what was expected, and what came. */
  fail(name: string, expected: string, value: unknown, ...[Kind = TypeError, show = shown]: Failure): never {
    throw new Kind(`${this.#owner} ${name}: expected ${expected}, got ${show(value)}`);
  }
}

export const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

function shown(value: unknown): string {
  if (typeof value === 'string' || (isRecord(value) && 'start' in (value as object))) {
    const json = JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value);
}

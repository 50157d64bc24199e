import type { Span, Token } from './types.ts';

/** Text never throws; what is no text does. */
export function expectString(name: string, value: unknown): void {
  if (typeof value !== 'string')
    throw new TypeError(`@incise/tokens ${name}: expected a string, got ${value === null ? 'null' : typeof value}`);
}

/** Options are one object. */
export function expectOptions(name: string, options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) fail(name, 'options to be an object', options);
}

/** Options that say how text is cut into tokens. */
export function expectTokenizeOptions(name: string, options: { readonly abbreviations?: unknown; readonly neverSplit?: unknown }): void {
  expectOptions(name, options);
  const { abbreviations, neverSplit } = options;
  if (abbreviations !== undefined) expectStrings(name, 'abbreviations', abbreviations);
  if (neverSplit !== undefined) expectStrings(name, 'neverSplit', neverSplit);
}

function expectStrings(name: string, option: string, value: unknown): void {
  if (!Array.isArray(value)) fail(name, `${option} to be an array of strings`, value);
  const wrong = value.findIndex((item) => typeof item !== 'string');
  if (wrong >= 0) fail(name, `${option}[${wrong}] to be a string`, value[wrong]);
}

export function expectOneOf(name: string, option: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) fail(name, `${option} to be ${allowed.map((item) => `"${item}"`).join(' or ')}`, value);
}

/**
 * Spans of this text, in its order, none overlapping; those of another text are seen by their offsets, and by their first
 * characters where they carry their text. Linear, one comparison or two an item.
 */
export function expectSpans(name: string, option: string, text: string, value: unknown): void {
  if (!Array.isArray(value)) fail(name, `${option} to be an array of spans`, value);
  let previous = 0;
  for (let i = 0; i < value.length; i++) {
    const span = value[i] as Partial<Span & Pick<Token, 'text'>> | null | undefined;
    const start = span?.start;
    const end = span?.end;
    if (typeof start !== 'number' || typeof end !== 'number' || (span!.text !== undefined && typeof span!.text !== 'string'))
      fail(name, `${option}[${i}] to be a span`, span);
    if (!(start >= previous && end > start && end <= text.length && Number.isInteger(start) && Number.isInteger(end)))
      fail(name, `${option}[${i}] to be inside the text, after the one before it`, { start, end }, RangeError);
    if (span!.text !== undefined && (span!.text.length !== end - start || span!.text.charCodeAt(0) !== text.charCodeAt(start)))
      fail(name, `${option}[${i}] to be a span of this text`, { start, end, text: span!.text }, RangeError);
    previous = end;
  }
}

/** Throws in the style of all packages: what was expected, and what came. */
export function fail(name: string, expected: string, value: unknown, Kind: typeof TypeError | typeof RangeError = TypeError): never {
  throw new Kind(`@incise/tokens ${name}: expected ${expected}, got ${shown(value)}`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string' || (typeof value === 'object' && value !== null && 'start' in value)) {
    const json = JSON.stringify(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
  }
  return value === null ? 'null' : typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

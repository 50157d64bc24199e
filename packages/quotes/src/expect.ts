import type { Reading, Token } from '@incise/tokens';

/** Programmer errors, in the words that all packages use. */
export function expectText(name: string, text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`@incise/quotes ${name}: expected a string, got ${typeof text}`);
}

/** A reading has a row for every token of its text. */
export function expectReading(name: string, reading: Reading | undefined, tokens: readonly Token[]): void {
  if (reading && reading.tokens !== tokens.length)
    throw new RangeError(`@incise/quotes ${name}: expected a reading of this text's ${tokens.length} tokens, got one of ${reading.tokens}`);
}

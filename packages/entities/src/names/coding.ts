import { TAG_COUNT } from './tags.ts';

/** The digits of a generated model: base 64, six bits each, the highest first. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The longest code of a symbol. */
export const LONGEST_CODE = 11;
/** A symbol, or the length of a code, as it is written. */
export const SYMBOL_BITS = 7;
export const LENGTH_BITS = 4;

/** A prefix code (Huffman, 1952): for each sequence of LONGEST_CODE bits the symbol that it begins with, times 16, and the length of its code. */
export type PrefixTable = Uint16Array;

/** Reads what training/src/names/bit-writer.ts wrote; behind the end all bits are 0. */
export class BitReader {
  readonly source: string;
  readonly digits = new Uint8Array(128);
  at = 0;
  /** The bits that were taken from the text and not yet read, the next one highest, and how many they are. */
  window = 0;
  size = 0;

  constructor(source: string) {
    this.source = source;
    for (let d = 0; d < DIGITS.length; d++) this.digits[DIGITS.charCodeAt(d)] = d;
  }

  /** A number of so many bits, 24 at most. */
  bits(count: number): number {
    for (; this.size < count; this.size += 6)
      this.window = ((this.window & WINDOW) << 6) | (this.at < this.source.length ? this.digits[this.source.charCodeAt(this.at++)]! : 0);
    this.size -= count;
    return (this.window >>> this.size) & ((1 << count) - 1);
  }

  /** A number from 0 to 2²⁴ − 2 in Elias's gamma code. */
  number(): number {
    let length = 0;
    while (length < 24 && this.bits(1) === 0) length++;
    return 2 ** length + this.bits(length) - 1;
  }

  /** A code: the one symbol that there is, or for each from `from` to `to` whether it has a code, and its length. */
  table(from: number, to: number): PrefixTable {
    if (this.bits(1) === 1) return new Uint16Array(2 ** LONGEST_CODE).fill(this.bits(SYMBOL_BITS) << 4);
    const lengths = new Uint8Array(to);
    for (let symbol = from; symbol < to; symbol++) if (this.bits(1) === 1) lengths[symbol] = this.bits(LENGTH_BITS);
    return prefixTable(lengths);
  }
}

/** The most low bits of a gap: with the code before them, they are in a full window. */
export const LONGEST_LOW = 24 - LONGEST_CODE;

/** What is kept of a window when bits are added. */
export const WINDOW = 2 ** 24 - 1;

/** The canonical prefix code with such lengths, 0 for a symbol without a code: shorter codes first, then lower symbols. */
export function prefixTable(lengths: Uint8Array): PrefixTable {
  const table = new Uint16Array(2 ** LONGEST_CODE);
  const symbols: number[] = [];
  lengths.forEach((length, symbol) => {
    if (length > 0) symbols.push(symbol);
  });
  let at = 0;
  for (const symbol of symbols.sort((a, b) => lengths[a]! - lengths[b]! || a - b))
    table.fill((symbol << 4) | lengths[symbol]!, at, (at += 2 ** (LONGEST_CODE - lengths[symbol]!)));
  return table;
}

/**
 * A row of weights is a symbol for each that is not 0, and an end: its tag, whether it is negative, and whether its size is 1 or
 * more, which another symbol then says. Each symbol has the code of the tag and the sign before it.
 */
export const END = 4 * TAG_COUNT;
export const symbolOf = (tag: number, weight: number): number => 4 * tag + (Math.abs(weight) > 1 ? 2 : 0) + (weight < 0 ? 1 : 0);
/** The code after a symbol, of which 0 is that at the start; the lowest symbol that may stand there. */
export const CODES = 1 + 2 * TAG_COUNT;
export const codeAfter = (symbol: number): number => 1 + 2 * (symbol >> 2) + (symbol & 1);
export const lowestOf = (code: number): number => 4 * ((code + 1) >> 1);
/** Symbols of what a size is above 2, and of a gap above its low bits: the highest of these stands for itself and more to come. */
export const SIZES = 32;

import { TAG_COUNT } from './tags.ts';

/**
 * Passes one bit through a coder and returns it: a reader returns the bit it finds, a writer the bit it is given. `context`
 * says what kind of bit this is; the coder learns from the earlier bits of a kind how likely the next is to be 1.
 */
export type BitCoder = (context: number, bit: number) => number;

/** The digits of a generated model: base 64. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The coder narrows an interval of numbers of 30 bits, five digits, of which the bit 1 gets the lower part. */
export const INTERVAL = 2 ** 30;

/** How likely the next bit of each context is to be 1, in 65,536ths: the share of the earlier bits, of the last 250 or so in long rows. */
export interface Chances {
  readonly of: Uint16Array;
  readonly seen: Uint8Array;
}

export const chances = (): Chances => ({ of: new Uint16Array(CONTEXTS).fill(2 ** 15), seen: new Uint8Array(CONTEXTS) });

/** The last number of the lower part of the interval from `low` to `high`. */
export const border = ({ of }: Chances, context: number, low: number, high: number): number =>
  low + ((high - low) >>> 12) * Math.max(1, of[context]! >>> 4);

export function learn({ of, seen }: Chances, context: number, bit: number): void {
  of[context]! += ((bit === 1 ? 65535 : 0) - of[context]!) / (seen[context]! + 1.5);
  if (seen[context]! < 250) seen[context]!++;
}

/** Reads what the binary arithmetic coder of training/src/names/bit-writer.ts wrote (Rissanen & Langdon, 1979; carries never arise). */
export function bitReader(source: string): BitCoder {
  const value = new Uint8Array(128);
  for (let d = 0; d < DIGITS.length; d++) value[DIGITS.charCodeAt(d)] = d;
  const model = chances();
  let low = 0;
  let high = INTERVAL - 1;
  let at = 0;
  let code = 0;
  const next = (): number => (at < source.length ? value[source.charCodeAt(at++)]! : 0);
  for (let d = 0; d < 5; d++) code = code * 64 + next();
  return (context) => {
    const middle = border(model, context, low, high);
    const bit = code <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    learn(model, context, bit);
    while (low >>> 24 === high >>> 24) {
      low = (low & 0xffffff) << 6;
      high = ((high & 0xffffff) << 6) | 63;
      code = ((code & 0xffffff) << 6) | next();
    }
    return bit;
  };
}

/** Contexts: of a number, its length in bits and each bit; of a row, each pair of tags by sign. */
const NUMBER = 32 * 33;
const AFTER = 3 * (TAG_COUNT + 1) * TAG_COUNT;
const FLAGS = 3 * NUMBER;
const SIGNS = FLAGS + AFTER;
const SIZES = SIGNS + AFTER;
const CONTEXTS = SIZES + 4 * 32;

/** What a number is: three kinds with contexts of their own. */
export const Kind = { count: 0, gap: 1, step: 2 } as const;

/** Codes a whole number from 0 to 2³⁰ − 2: how many bits it has, then the bits. */
export function codeNumber(code: BitCoder, kind: number, number: number): number {
  const from = kind * NUMBER;
  const value = number + 1;
  let length = 0;
  while (code(from + length, value >>> (length + 1) > 0 ? 1 : 0) === 1) length++;
  let found = 1;
  for (let k = length - 1; k >= 0; k--) found = found * 2 + code(from + (length + 1) * 32 + k, (value >>> k) & 1);
  return found - 1;
}

/** Codes a feature's weights for each tag, in place: which are not 0, their signs and their sizes, each after the one before it. */
export function codeRow(code: BitCoder, row: Int8Array): void {
  let before = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const context = before * TAG_COUNT + tag;
    if (code(FLAGS + context, row[tag] === 0 ? 0 : 1) === 0) {
      row[tag] = 0;
      continue;
    }
    const positive = code(SIGNS + context, row[tag]! > 0 ? 1 : 0);
    const sizes = SIZES + 32 * (2 * positive + (tag === 0 ? 1 : 0));
    let size = 1;
    while (size < 31 && code(sizes + size, Math.abs(row[tag]!) > size ? 1 : 0) === 1) size++;
    row[tag] = positive === 1 ? size : -size;
    before = 3 * (tag + 1) + 1 + positive;
  }
}

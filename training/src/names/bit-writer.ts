import { DIGITS, LENGTH_BITS, LONGEST_CODE, SYMBOL_BITS } from '../../../packages/entities/src/names/coding.ts';

/** Writes the bits that packages/entities/src/names/coding.ts reads. */
export class BitWriter {
  #text = '';
  #digit = 0;
  #count = 0;

  bits(number: number, count: number): void {
    for (let k = count - 1; k >= 0; k--) {
      this.#digit = this.#digit * 2 + (Math.floor(number / 2 ** k) % 2);
      if (++this.#count < 6) continue;
      this.#text += DIGITS[this.#digit]!;
      this.#digit = 0;
      this.#count = 0;
    }
  }

  /** A number from 0 to 2²⁴ − 2 in Elias's gamma code. */
  number(number: number): void {
    const length = Math.floor(Math.log2(number + 1));
    this.bits(0, length);
    this.bits(number + 1, length + 1);
  }

  /** What `BitReader.table` reads. */
  code({ lengths, sole }: PrefixCode, from: number, to: number): void {
    this.bits(sole === undefined ? 0 : 1, 1);
    if (sole !== undefined) this.bits(sole, SYMBOL_BITS);
    else
      for (let symbol = from; symbol < to; symbol++)
        this.bits(lengths[symbol]! > 0 ? 2 ** LENGTH_BITS + lengths[symbol]! : 0, lengths[symbol]! > 0 ? 1 + LENGTH_BITS : 1);
  }

  symbol({ lengths, codes }: PrefixCode, symbol: number): void {
    this.bits(codes[symbol]!, lengths[symbol]!);
  }

  /** The text so far; the last digit is filled up with zeros. */
  text(): string {
    return this.#count === 0 ? this.#text : this.#text + DIGITS[this.#digit * 2 ** (6 - this.#count)]!;
  }
}

/** A prefix code: the bits of each symbol and how many they are; none where there is a sole symbol. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
  readonly sole?: number;
}

/** Huffman's code for symbols that occur so often, with codes of LONGEST_CODE bits at most: where they would be longer, by flattened counts. */
export function prefixCode(counts: readonly number[]): PrefixCode {
  const used = counts.flatMap((count, symbol) => (count > 0 ? [symbol] : []));
  const lengths = new Uint8Array(counts.length);
  const codes = new Uint16Array(counts.length);
  if (used.length <= 1) return { lengths, codes, sole: used[0] ?? 0 };
  let groups = used.map((symbol) => ({ count: counts[symbol]!, symbols: [symbol] }));
  while (groups.length > 1) {
    groups.sort((a, b) => a.count - b.count || a.symbols[0]! - b.symbols[0]!);
    const [a, b, ...rest] = groups as [(typeof groups)[0], (typeof groups)[0], ...typeof groups];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    groups = [{ count: a.count + b.count, symbols }, ...rest];
  }
  if (Math.max(...lengths) > LONGEST_CODE) return prefixCode(counts.map((count) => Math.ceil(count / 2)));
  for (let length = 1, code = 0; length <= LONGEST_CODE; length++, code *= 2)
    for (const symbol of used) if (lengths[symbol] === length) codes[symbol] = code++;
  return { lengths, codes };
}

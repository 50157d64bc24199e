import { END, LONGEST_CODE, SIZES, WINDOW, type BitReader, type PrefixTable } from './coding.ts';
import { TAG_COUNT } from './tags.ts';

/** The codes of a model: of gaps above their `low` bits, of sizes above 2, and of the symbols of a row after each symbol. */
export interface RowCodes {
  readonly low: number;
  readonly gaps: PrefixTable;
  readonly sizes: PrefixTable;
  readonly symbols: readonly PrefixTable[];
}

/** The rows of a model: which features have one, and the weights in each. */
export interface Rows {
  /**
   * For 16 feature numbers at a time, a bit for each that the model has weights for, and above the bits, where there are any, how many
   * such stand before them: the row of a feature is its rank, 65,535 at most. Small enough to stay in the processor's cache.
   */
  readonly known: Int32Array;
  /** For each type its four weights less that of tag 0, packed in one number, LANE apart. */
  readonly weights: Float64Array;
}

/** Numbers a row. */
export const WIDTH = (TAG_COUNT - 1) / 4;
/**
 * Four whole numbers between −4096 and 4095 ride in one double of 53 bits, so that one addition adds four weights:
 * twice as fast as four additions.
 */
export const LANE = 2 ** 13;
const LANES = [1, LANE, LANE ** 2, LANE ** 3];
export const ONES = 1 + LANE + LANE ** 2 + LANE ** 3;

/**
 * Reads rows of weights, the gap before each and its symbols: writes down the feature of each row in `known`, and adds its weights,
 * less that of tag 0, in `weights`. One loop over local variables without calls, in which the table of the next symbol tells what it
 * says: it runs before the first result of a process, when nothing is compiled.
 */
export function readRows(reader: BitReader, rows: number, { low, gaps, sizes, symbols }: RowCodes, { known, weights }: Rows): void {
  const { source, digits } = reader;
  let { at, window, size } = reader;
  const [longest, keep, more, end] = [LONGEST_CODE, WINDOW, SIZES - 1, END];
  const mask = 2 ** longest - 1;
  const lowMask = 2 ** low - 1;
  let table = gaps;
  let after = gaps;
  let [row, feature, tag, weight, from] = [0, -1, 0, 0, 0];
  const stop = rows * WIDTH;
  while (from < stop) {
    for (; size < 24; size += 6) window = ((window & keep) << 6) | (at < source.length ? digits[source.charCodeAt(at++)]! : 0);
    const entry = table[(window >>> (size - longest)) & mask]!;
    const symbol = entry >>> 4;
    size -= entry & 15;
    if (table === gaps) {
      feature += symbol << low;
      if (symbol === more) continue;
      size -= low;
      feature += 1 + ((window >>> size) & lowMask);
      known[feature >>> 4]! |= (known[feature >>> 4] === 0 ? row << 16 : 0) | (1 << (feature & 15));
      row++;
      table = symbols[0]!;
      continue;
    }
    if (table === sizes) {
      weight *= 2 + symbol;
      table = after;
    } else if (symbol === end) {
      table = gaps;
      from += WIDTH;
      continue;
    } else {
      tag = symbol >> 2;
      weight = (symbol & 1) === 0 ? 1 : -1;
      after = symbols[1 + 2 * tag + (symbol & 1)]!;
      table = (symbol & 2) === 0 ? after : sizes;
      if (table === sizes) continue;
    }
    if (tag > 0) weights[from + ((tag - 1) >> 2)]! += weight * LANES[(tag - 1) & 3]!;
    else for (let k = 0; k < WIDTH; k++) weights[from + k]! -= weight * ONES;
  }
  Object.assign(reader, { at, window, size });
}

/** Weights −31 … 31, one character each. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** Decodes a weight table: one character a bucket; "!" and the character after it stand for a run of zeros. */
export function decodeWeights(encoded: string, size: number): Int8Array {
  const weights = new Int8Array(size);
  let bucket = 0;
  for (let i = 0; i < encoded.length; i++) {
    if (encoded.charCodeAt(i) === 0x21) bucket += ALPHABET.indexOf(encoded.charAt(++i)) + 2;
    else weights[bucket++] = ALPHABET.indexOf(encoded.charAt(i)) - 31;
  }
  return weights;
}

/** Sum of the weights of a decision's features. */
export function sumWeights(weights: Int8Array, buckets: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += weights[buckets[i]!]!;
  return sum;
}

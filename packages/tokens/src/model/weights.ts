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

/** Sum of the weights of a decision's features. The table's size is a power of two, so that a mask finds a feature's place. */
export function sumWeights(weights: Int8Array, features: Int32Array): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[features[i]! & mask]!;
  return sum;
}

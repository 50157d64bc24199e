/**
 * A log-linear classifier whose classes are made of parts (`Gender=Fem`, `Number=Sing`): a class scores what its parts score, so that
 * adjectives teach the gender of nouns. AdaGrad, L1 for sparsity, seeded.
 */
import { placeOf } from '../../../packages/syntax/src/tagger/linear-model.ts';
import { random, shuffle } from '../names/random.ts';
import type { Settings } from './crf.ts';

export interface Example {
  readonly features: Int32Array;
  /** Classes to choose from: `first` up to `end`. */
  readonly first: number;
  readonly end: number;
  readonly gold: number;
}

export class Factored {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly #g2: Float32Array;
  readonly #parts: readonly Uint8Array[];

  /** `size` of the table of weights is a power of two; `parts` says for each class which labels it is made of. */
  constructor(size: number, labels: number, parts: readonly Uint8Array[]) {
    this.labels = labels;
    this.#parts = parts;
    this.weights = new Float32Array(size);
    this.#g2 = new Float32Array(size).fill(1e-4);
  }

  train(examples: readonly Example[], { epochs, rate, l1, dropout }: Settings): void {
    const next = random(13);
    const order = examples.map((_, i) => i);
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const index of shuffle(order, next)) {
        const example = examples[index]!;
        const features = dropout === 0 ? example.features : example.features.filter(() => next() >= dropout);
        this.#learn({ ...example, features }, rate / (1 + epoch * 0.15), l1);
      }
  }

  #learn({ features, first, end, gold }: Example, rate: number, l1: number): void {
    const { labels, weights } = this;
    const used = new Set<number>();
    for (let tag = first; tag < end; tag++) for (const part of this.#parts[tag]!) used.add(part);
    const scores = new Float64Array(labels);
    for (const part of used) for (const feature of features) scores[part]! += weights[placeOf(feature, part, weights.length)]!;
    const p = Float64Array.from({ length: end - first }, (_, k) => this.#parts[first + k]!.reduce((sum, part) => sum + scores[part]!, 0));
    const max = Math.max(...p);
    let z = 0;
    for (let k = 0; k < p.length; k++) z += p[k] = Math.exp(p[k]! - max);
    const gradients = new Float64Array(labels);
    for (let k = 0; k < p.length; k++)
      for (const part of this.#parts[first + k]!) gradients[part]! += p[k]! / z - (first + k === gold ? 1 : 0);
    for (const part of used) {
      const gradient = gradients[part]!;
      if (Math.abs(gradient) < 5e-3) continue;
      for (const feature of features) {
        const place = placeOf(feature, part, weights.length);
        this.#g2[place]! += gradient * gradient;
        const eta = rate / Math.sqrt(this.#g2[place]!);
        const moved = weights[place]! - eta * gradient;
        weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - eta * l1);
      }
    }
  }
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over candidates: AdaGrad, L1 for sparsity, seeded.
 * With sentences of one word it is a log-linear classifier.
 */
import { placeOf } from '../../../packages/syntax/src/tagger/linear-model.ts';
import { random, shuffle } from '../names/random.ts';

export interface Position {
  /** Hashes of the features. */
  readonly features: Int32Array;
  /** Labels to choose from. */
  readonly candidates: Uint8Array;
  /** Which of the candidates is right, -1 if none is. */
  readonly gold: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  /** Share of the features that is left out each time a word is seen, so that rarer ones learn too. */
  readonly dropout: number;
}

export class Crf {
  readonly weights: Float32Array;
  readonly steps: Float64Array;
  readonly #g2: Float32Array;
  readonly #steps2: Float64Array;
  readonly labels: number;
  /** `size` of the table of weights is a power of two. */
  constructor(size: number, labels: number) {
    this.labels = labels;
    this.weights = new Float32Array(size);
    this.#g2 = new Float32Array(size).fill(1e-4);
    this.steps = new Float64Array((labels + 1) * labels);
    this.#steps2 = new Float64Array((labels + 1) * labels).fill(1e-4);
  }

  train(sentences: readonly (readonly Position[])[], { epochs, rate, l1, dropout }: Settings): void {
    const next = random(11);
    const order = sentences.map((_, i) => i);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const index of shuffle(order, next)) {
        const seen = sentences[index]!.map((position) => ({ ...position, features: position.features.filter(() => next() >= dropout) }));
        this.#learn(seen, rate / (1 + epoch * 0.15), l1);
      }
    }
  }

  #score({ features, candidates }: Position): Float64Array {
    const scores = new Float64Array(candidates.length);
    const size = this.weights.length;
    for (let c = 0; c < candidates.length; c++)
      for (let f = 0; f < features.length; f++) scores[c]! += this.weights[placeOf(features[f]!, candidates[c]!, size)]!;
    return scores;
  }

  #step(from: number, to: number): number {
    return this.steps[from * this.labels + to]!;
  }

  #learn(sentence: readonly Position[], rate: number, l1: number): void {
    const { labels } = this;
    const scores = sentence.map((position) => this.#score(position));
    const forward: Float64Array[] = [];
    let before: Uint8Array = Uint8Array.of(labels);
    let alpha = new Float64Array(1);
    sentence.forEach((position, i) => {
      const now = new Float64Array(position.candidates.length);
      position.candidates.forEach((to, c) => {
        let max = -Infinity;
        for (let b = 0; b < before.length; b++) max = Math.max(max, alpha[b]! + this.#step(before[b]!, to));
        let sum = 0;
        for (let b = 0; b < before.length; b++) sum += Math.exp(alpha[b]! + this.#step(before[b]!, to) - max);
        now[c] = scores[i]![c]! + max + Math.log(sum);
      });
      forward.push(now);
      alpha = now;
      before = position.candidates;
    });
    const log = (values: Float64Array): number => {
      const max = Math.max(...values);
      let sum = 0;
      for (const value of values) sum += Math.exp(value - max);
      return max + Math.log(sum);
    };
    const z = log(alpha);
    let beta = new Float64Array(alpha.length);
    for (let i = sentence.length - 1; i >= 0; i--) {
      const position = sentence[i]!;
      const { candidates, gold } = position;
      const marginal = new Float64Array(candidates.length);
      for (let c = 0; c < candidates.length; c++) marginal[c] = Math.exp(forward[i]![c]! + beta[c]! - z);
      const previous = i === 0 ? Uint8Array.of(labels) : sentence[i - 1]!.candidates;
      const previousGold = i === 0 ? 0 : sentence[i - 1]!.gold;
      const down = new Float64Array(previous.length).fill(-Infinity);
      for (let b = 0; b < previous.length; b++) {
        const a = i === 0 ? 0 : forward[i - 1]![b]!;
        let max = -Infinity;
        for (let c = 0; c < candidates.length; c++)
          max = Math.max(max, scores[i]![c]! + beta[c]! + this.#step(previous[b]!, candidates[c]!));
        let sum = 0;
        for (let c = 0; c < candidates.length; c++)
          sum += Math.exp(scores[i]![c]! + beta[c]! + this.#step(previous[b]!, candidates[c]!) - max);
        down[b] = max + Math.log(sum);
        if (candidates.length === 1 && previous.length === 1) continue;
        if (gold < 0 || previousGold < 0) continue;
        for (let c = 0; c < candidates.length; c++) {
          const place = previous[b]! * labels + candidates[c]!;
          const p = Math.exp(a + scores[i]![c]! + beta[c]! + this.steps[place]! - z);
          const gradient = p - (b === previousGold && c === gold ? 1 : 0);
          if (Math.abs(gradient) < 1e-3) continue;
          this.#steps2[place]! += gradient * gradient;
          this.steps[place]! -= (rate / Math.sqrt(this.#steps2[place]!)) * gradient;
        }
      }
      if (gold >= 0 && candidates.length > 1) this.#update(position, marginal, rate, l1);
      beta = down;
    }
  }

  #update({ features, candidates, gold }: Position, marginal: Float64Array, rate: number, l1: number): void {
    for (let c = 0; c < candidates.length; c++) {
      const gradient = marginal[c]! - (c === gold ? 1 : 0);
      if (Math.abs(gradient) < 5e-3) continue;
      for (let f = 0; f < features.length; f++) {
        const place = placeOf(features[f]!, candidates[c]!, this.weights.length);
        this.#g2[place]! += gradient * gradient;
        const eta = rate / Math.sqrt(this.#g2[place]!);
        const moved = this.weights[place]! - eta * gradient;
        this.weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - eta * l1);
      }
    }
  }
}

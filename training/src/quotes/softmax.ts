/** One choice among options, each a list of the places of its features; `right` are the options that would be right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface SoftmaxSettings {
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero, by the square. */
  readonly l2: number;
}

export const scoreOf = (weights: ArrayLike<number>, places: readonly number[]): number => {
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return sum;
};

/** The probability of each option. */
export function probabilities(weights: ArrayLike<number>, options: Choice['options']): number[] {
  const scores = options.map((places) => scoreOf(weights, places));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Log-linear choice: gradient of the likelihood that a right option is chosen, AdaGrad, in an order that is the same every time. */
export function learnChoices(choices: readonly Choice[], { size, epochs, rate, l2 }: SoftmaxSettings): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const known = choices.filter(({ right }) => right.includes(true));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let k = 0; k < known.length; k++) {
      const { options, right, weight } = known[(k * 7919 + epoch * 104_729) % known.length]!;
      const chances = probabilities(weights, options);
      const rightly = chances.reduce((sum, p, i) => sum + (right[i]! ? p : 0), 0);
      options.forEach((places, i) => {
        const gradient = weight * (chances[i]! - (right[i]! ? chances[i]! / rightly : 0));
        for (const place of places) {
          const step = gradient + (l2 * weights[place]!) / 50;
          squares[place]! += step * step;
          weights[place]! -= (rate * step) / Math.sqrt(squares[place]!);
        }
      });
    }
  return weights;
}

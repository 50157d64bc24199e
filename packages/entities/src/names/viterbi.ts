import { NAME_TYPES, Part, TAG_COUNT, tagOf } from './tags.ts';

const T = TAG_COUNT;
const NEVER = -0x3fffffff;

/** Tags after which no name is open: outside, last, single. Only these can stand before outside, begin and single. */
const CLOSED = /* @__PURE__ */ (() => [0, ...NAME_TYPES.flatMap((_, type) => [tagOf(type, Part.last), tagOf(type, Part.single)])])();
const OPENING = /* @__PURE__ */ (() => [0, ...NAME_TYPES.flatMap((_, type) => [tagOf(type, Part.begin), tagOf(type, Part.single)])])();

/** A tag this far below the best of its unit is not followed further: about 10 in the model's logarithms. */
const BEAM = 130;

/** Space for decoding stretches of up to `longest` units. */
export interface Lattice {
  readonly best: Int32Array;
  readonly from: Uint8Array;
  readonly likely: Uint8Array;
}
export const lattice = (longest: number): Lattice => ({
  best: new Int32Array(longest * T),
  from: new Uint8Array(longest * T),
  likely: new Uint8Array(CLOSED.length),
});

/** A document in decoding: the scores of its candidates, stretch after stretch, the weights of the steps from tag to tag, and the tag of every unit. */
export interface Decoding {
  readonly scores: Int32Array;
  readonly steps: Int16Array;
  readonly tags: Uint8Array;
  readonly lattice: Lattice;
}

/** A stretch of candidates: its first unit, how many units it has, and where their rows of scores begin. */
export interface Stretch {
  readonly first: number;
  readonly n: number;
  readonly at: number;
}

/** Writes the best tags (Viterbi) of a stretch, which begins and ends outside a name. */
export function bestTags({ scores, steps, tags, lattice: { best, from, likely } }: Decoding, { first, n, at }: Stretch): void {
  for (let t = 0; t < T; t++) best[t] = NEVER;
  for (let j = 0; j < OPENING.length; j++) best[OPENING[j]!] = scores[at + OPENING[j]!]! + steps[OPENING[j]!]!;
  for (let k = 1; k < n; k++) {
    const row = k * T;
    const previous = row - T;
    const here = at + row;
    let most = NEVER;
    for (let i = 0; i < CLOSED.length; i++) most = Math.max(most, best[previous + CLOSED[i]!]!);
    let count = 0;
    for (let i = 0; i < CLOSED.length; i++) if (best[previous + CLOSED[i]!]! >= most - BEAM) likely[count++] = CLOSED[i]!;
    for (let j = 0; j < OPENING.length; j++) {
      const b = OPENING[j]!;
      let top = NEVER;
      let source = 0;
      for (let i = 0; i < count; i++) {
        const a = likely[i]!;
        const score = best[previous + a]! + steps[a * T + b]!;
        if (score > top) {
          top = score;
          source = a;
        }
      }
      best[row + b] = top + scores[here + b]!;
      from[row + b] = source;
    }
    for (let begin = 1; begin < T; begin += 4) {
      const inside = begin + Part.inside;
      const last = begin + Part.last;
      if (best[previous + begin]! < most - BEAM && best[previous + inside]! < most - BEAM) {
        best[row + inside] = best[row + last] = NEVER;
        continue;
      }
      for (let b = inside; b <= last; b++) {
        const opened = best[previous + begin]! + steps[begin * T + b]!;
        const went = best[previous + inside]! + steps[inside * T + b]!;
        best[row + b] = Math.max(opened, went, NEVER) + scores[here + b]!;
        from[row + b] = opened >= went ? begin : inside;
      }
    }
  }
  const last = (n - 1) * T;
  let tag = 0;
  for (let i = 0; i < CLOSED.length; i++) if (best[last + CLOSED[i]!]! > best[last + tag]!) tag = CLOSED[i]!;
  for (let k = n - 1; k >= 0; k--) {
    tags[first + k] = tag;
    tag = from[k * T + tag]!;
  }
}

/** One choice among options, each a row of features; an empty row is to take none. `right` are the options that would be right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** For how many it counts; default 1. */
  readonly weight?: number;
  /** Whether it is of an article that was invented for training. */
  readonly invented?: boolean;
}

export interface BoostingSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Fewest options in a leaf. */
  readonly least: number;
  /** Pull of every leaf towards zero, by the square. */
  readonly l2: number;
  /** Share of the features that a tree may ask for. */
  readonly share: number;
}

/** A node of a tree that grows: a leaf, or a question with what is on either side. */
export type Node =
  { readonly score: number } | { readonly feature: number; readonly most: number; readonly left: Node; readonly right: Node };

/** How many values a feature may have. */
const VALUES = 63;

interface Split {
  readonly feature: number;
  readonly most: number;
  readonly gain: number;
}

/** A leaf while a tree grows, with what it would gain by a split. */
interface Leaf {
  readonly rows: Uint32Array;
  readonly split: Split | undefined;
  children?: readonly [Leaf, Leaf];
}

/** The side of every question after the domain that a real text goes to, since only those are read. */
function forReal(node: Node, domain: number): Node {
  if (!('feature' in node)) return node;
  const { feature, most, left, right } = node;
  return feature === domain ? forReal(left, domain) : { feature, most, left: forReal(left, domain), right: forReal(right, domain) };
}

/**
 * Gradient boosting of the likelihood that a right option is chosen (Friedman 2001; softmax over the options of a choice), by histograms
 * and leaf by leaf, the one that gains most first. The same trees every time: which features a tree sees is a fixed sequence.
 * One more feature, which every tree sees, is whether a text was invented: what is otherwise in real ones is learned from them alone, and all
 * else from both (an indicator of the domain, as in Daumé 2007). The trees returned are those for real texts, without it.
 */
export function growTrees(choices: readonly Choice[], settings: BoostingSettings): Node[] {
  const known = choices.filter(({ right }) => right.includes(true));
  const options = known.flatMap((choice) => choice.options);
  const features = options.reduce((most, { length }) => Math.max(most, length), 0);
  const filled = Uint32Array.from(options.keys()).filter((i) => options[i]!.length > 0);
  const columns = Array.from({ length: features }, (_, feature) => Uint8Array.from(options, (row) => row[feature] ?? 0));
  columns.push(Uint8Array.from(known.flatMap((choice) => choice.options.map(() => (choice.invented ? 1 : 0)))));
  const scores = new Float64Array(options.length);
  const gradient = new Float64Array(options.length);
  const curvature = new Float64Array(options.length);
  let state = 1;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;

  const updateGradients = (): void => {
    let at = 0;
    for (const { options, right, weight = 1 } of known) {
      const end = at + options.length;
      let most = -Infinity;
      for (let i = at; i < end; i++) most = Math.max(most, scores[i]!);
      let [all, rightly] = [0, 0];
      for (let i = at; i < end; i++) {
        const power = Math.exp(scores[i]! - most);
        all += power;
        if (right[i - at]) rightly += power;
      }
      for (let i = at; i < end; i++) {
        const power = Math.exp(scores[i]! - most);
        const p = power / all;
        gradient[i] = weight * (p - (right[i - at] ? power / rightly : 0));
        curvature[i] = weight * Math.max(p * (1 - p), 1e-3);
      }
      at = end;
    }
  };

  const worth = (g: number, h: number): number => (g * g) / (h + settings.l2);

  const bestSplit = (rows: Uint32Array, asked: readonly number[]): Split | undefined => {
    let best: Split | undefined;
    const sums = new Float64Array(3 * VALUES);
    for (const feature of asked) {
      sums.fill(0);
      const column = columns[feature]!;
      let [allG, allH] = [0, 0];
      for (const row of rows) {
        const at = 3 * column[row]!;
        sums[at]! += gradient[row]!;
        sums[at + 1]! += curvature[row]!;
        sums[at + 2]!++;
        allG += gradient[row]!;
        allH += curvature[row]!;
      }
      let [g, h, n] = [0, 0, 0];
      for (let most = 0; most < VALUES - 1; most++) {
        if (sums[3 * most + 2] === 0) continue;
        g += sums[3 * most]!;
        h += sums[3 * most + 1]!;
        n += sums[3 * most + 2]!;
        if (n < settings.least) continue;
        if (rows.length - n < settings.least) break;
        const gain = worth(g, h) + worth(allG - g, allH - h) - worth(allG, allH);
        if (gain > (best?.gain ?? 1e-6)) best = { feature, most, gain };
      }
    }
    return best;
  };

  const grow = (asked: readonly number[]): Node => {
    const leafOf = (rows: Uint32Array): Leaf => ({ rows, split: bestSplit(rows, asked) });
    const root = leafOf(filled);
    const open = [root];
    for (let leaves = 1; leaves < settings.leaves; leaves++) {
      const leaf = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!leaf.split) break;
      const { feature, most } = leaf.split;
      const column = columns[feature]!;
      leaf.children = [leafOf(leaf.rows.filter((row) => column[row]! <= most)), leafOf(leaf.rows.filter((row) => column[row]! > most))];
      open.splice(open.indexOf(leaf), 1, ...leaf.children);
    }
    const finish = ({ rows, split, children }: Leaf): Node => {
      if (children) return { feature: split!.feature, most: split!.most, left: finish(children[0]), right: finish(children[1]) };
      let [g, h] = [0, 0];
      for (const row of rows) {
        g += gradient[row]!;
        h += curvature[row]!;
      }
      const score = (-settings.rate * g) / (h + settings.l2);
      for (const row of rows) scores[row]! += score;
      return { score };
    };
    return finish(root);
  };

  return Array.from({ length: settings.trees }, () => {
    updateGradients();
    const asked = Array.from({ length: features }, (_, i) => i).filter(() => random() < settings.share);
    return forReal(grow([...asked, features]), features);
  });
}

import { decodeTrees, type Trees } from '@incise/entities/choice';
import { weights } from './weights.generated.ts';

/** One learned choice, and how its probabilities are calibrated. */
export interface ChoiceModel extends Trees {
  /** Platt's line through the logits of the probability of what was chosen: slope and intercept. */
  readonly calibration: readonly [slope: number, intercept: number];
}

export type ModelName = 'contents' | 'contentsRead' | 'sources' | 'speakers' | 'openers' | 'ends' | 'stretches';

const decoded = /* @__PURE__ */ new Map<ModelName, ChoiceModel>();

/** A model as `pnpm train quotes` wrote it; decoded when first asked for. */
export function choiceModel(name: ModelName): ChoiceModel {
  let model = decoded.get(name);
  if (!model) {
    const { calibration } = weights[name];
    decoded.set(name, (model = { ...decodeTrees(weights[name]), calibration }));
  }
  return model;
}

/** The calibrated probability that what was chosen with probability `p` is right, in thousandths. */
export function calibrated({ calibration: [slope, intercept] }: ChoiceModel, p: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.round(1000 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + intercept)))) / 1000;
}

import { fitsAsWell, isLater, isNamesake, isUntold } from './features.ts';
import { decodeTrees, likeliest, probabilitiesOf, type EncodedTrees, type Trees } from '../choice/trees.ts';

/** How probable it must be at least that a description is somebody's by its features, as is best for F1; « le préfet » is seldom whom the text calls no prefect, and the wrong man costs more than nobody. */
const leastOf = (option: readonly number[]): number => (isUntold(option) ? 0.45 : 0.3);

/** The same of each kind; « sa femme » is rather whoever bears the name. */
const LEAST = {
  descriptions: leastOf,
  possessives: (option: readonly number[]) => (isNamesake(option) ? 0.3 : 0.4),
  pronouns: () => 0.4,
  nearest: () => 0.4,
} as const;

/** How much likelier somebody must be than whom the text spoke of since. */
const LEAD = 0.15;

/** « Pierre Sage est venu. Luis Castro ne décolérait pas. Le trentenaire … »: of those nearly as likely, and whom the noun fits as well, who was spoken of last. */
function latestOf(probabilities: readonly number[], features: readonly (readonly number[])[], likely: number): number {
  let latest = likely;
  for (let k = 0; k + 1 < probabilities.length; k++)
    if (
      probabilities[k]! >= probabilities[likely]! - LEAD &&
      fitsAsWell(features[k]!, features[likely]!) &&
      isLater(features[k]!, features[latest]!)
    )
      latest = k;
  return latest;
}

interface Asked {
  readonly features: readonly (readonly number[])[];
}

/** An option of a question by its place, and how probable it is. */
export interface Decision {
  readonly at: number;
  readonly probability: number;
}

/**
 * Takes the likeliest entity of a question; nobody, the last option, where it is not as probable as asked. The trees are read when first
 * asked for; `more` are features of the question as a whole.
 */
export function decideBy<Question extends Asked>(
  trees: EncodedTrees,
  kind: keyof typeof LEAST,
  more?: (question: Question) => readonly number[],
): (question: Question) => Decision {
  let grown: Trees | undefined;
  return (question) => {
    const added = more?.(question);
    const features = added ? question.features.map((row) => [...row, ...added]) : question.features;
    const probabilities = probabilitiesOf((grown ??= decodeTrees(trees)), features);
    const nobody = probabilities.length - 1;
    const likely = likeliest(probabilities, nobody);
    const best = kind === 'descriptions' && likely !== nobody ? latestOf(probabilities, features, likely) : likely;
    const at = best !== nobody && probabilities[best]! >= LEAST[kind](features[best]!) ? best : nobody;
    return { at, probability: probabilities[at]! };
  };
}

/** Decides questions of one kind apart from the others. */
export const decideApart =
  <Question>(is: (question: Question) => boolean, those: (question: Question) => Decision, others: (question: Question) => Decision) =>
  (question: Question): Decision =>
    (is(question) ? those : others)(question);

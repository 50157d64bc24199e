import { likeliest, probabilitiesOf, type Trees } from '../choice/trees.ts';

/** How probable it must be at least that a description, a possessive and a pronoun are somebody's; a possessive more than is best for F1, since the wrong man costs more than nobody. */
const LEAST = { descriptions: 0.35, possessives: 0.55, pronouns: 0.4, nearest: 0.4 } as const;

/** Takes the likeliest entity of a question; nobody, the last option, where it is not as probable as asked. */
export const decideBy =
  (trees: () => Trees, kind: keyof typeof LEAST) =>
  ({ features }: { readonly features: readonly (readonly number[])[] }): number => {
    const probabilities = probabilitiesOf(trees(), features);
    const nobody = probabilities.length - 1;
    const best = likeliest(probabilities, nobody);
    return probabilities[best]! >= LEAST[kind] ? best : nobody;
  };

/** Decides questions of one kind apart from the others. */
export const decideApart =
  <Question>(is: (question: Question) => boolean, those: (question: Question) => number, others: (question: Question) => number) =>
  (question: Question): number =>
    (is(question) ? those : others)(question);

import { foldOf } from '../neural/readings.ts';

export const FOLDS = 5;

/** For each fold what is learned from the examples of other articles. */
export const withoutEachFold = <Example, Learned>(
  examples: readonly Example[],
  idOf: (example: Example) => string,
  learn: (rest: readonly Example[]) => Learned,
): Learned[] => Array.from({ length: FOLDS }, (_, fold) => learn(examples.filter((example) => foldOf(idOf(example), FOLDS) !== fold)));

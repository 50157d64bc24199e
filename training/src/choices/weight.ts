import type { Choice } from './boosting.ts';

/** Whether a set of labels is of invented articles and sentences, which are denser in quotes and in people without a name than the press. */
export const isInvented = (set: string): boolean => set === 'invented' || set === 'families';

export type Standing = Required<Pick<Choice, 'weight' | 'invented'>>;

/** For how many choices of an invented article one of a real one counts where a text has few: what is learned is for the press. */
const REAL = 5;

/**
 * For how much a choice of a set counts. Of the plain sentences that show a family each none should be wrong; whom a possessive
 * means they say little of (`plain` 1). `real` is for how much a real article's counts.
 */
export const weightOf = (set: string, plain: number, real = REAL): number => (set === 'families' ? plain : isInvented(set) ? 1 : real);

/** The same, with whether it is of an invented article: plain sentences are as real texts are. */
export const standingOf = (set: string, plain = REAL): Standing => ({
  weight: weightOf(set, plain),
  invented: set === 'invented' || set === 'press',
});

import type { Choice } from './boosting.ts';

/** Whether a set of labels is of invented articles and sentences, which are denser in quotes and in people without a name than the press. */
export const isInvented = (set: string): boolean => set === 'invented' || set === 'families';

export type Standing = Pick<Choice, 'weight' | 'invented'>;

/** For how many choices of an invented article one of a real one counts: what is learned is for the press. */
const REAL = 5;

/**
 * For how much a choice of a set counts, and whether its text was invented. Of the plain sentences that show a family each none should be
 * wrong; whether a description means anybody they say nothing of (`plain` 1).
 */
export const standingOf = (set: string, plain = REAL): Standing => ({
  weight: set === 'families' ? plain : isInvented(set) ? 1 : REAL,
  invented: isInvented(set) || set === 'press',
});

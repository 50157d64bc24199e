import type { Choice } from './boosting.ts';

const INVENTED = ['invented', 'families', 'pages', 'registers'];

/** Whether a set of labels is of invented articles and sentences, which are denser in quotes and in people without a name than the press. */
export const isInvented = (set: string): boolean => INVENTED.includes(set);

export type Standing = Required<Pick<Choice, 'weight' | 'invented'>>;

/** For how many choices of an invented article one of a real one counts where a text has few: what is learned is for the press. */
const REAL = 5;

/** For how many choices of an invented article one of a plain sentence that shows a family counts, of which there are more than of real texts. */
const PLAIN = 2;

/** For how much a choice of a set counts; `plain` and `real` are for how much one of a plain sentence and of a real article do. */
export const weightOf = (set: string, plain: number, real = REAL): number => (set === 'families' ? plain : isInvented(set) ? 1 : real);

/** The same for the choices of quotes, with whether it is of an invented article: plain sentences are as real texts are. */
export const standingOf = (set: string): Standing => ({
  weight: weightOf(set, PLAIN),
  invented: set !== 'families' && (isInvented(set) || set === 'press'),
});

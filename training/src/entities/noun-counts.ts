import { isCalledSo } from '../../../packages/entities/src/coreference/features.ts';
import type { Tendency } from '../../../packages/entities/src/coreference/tendencies.ts';
import type { Choice } from '../choices/boosting.ts';
import type { DescriptionChoice, Examples } from './examples.ts';

type NounPart = 'descriptions' | 'possessives';

export const hasNouns = (part: keyof Examples): part is NounPart => part === 'descriptions' || part === 'possessives';
export const isNounChoice = (choice: Choice): choice is DescriptionChoice => 'noun' in choice;

/** For how many articles a noun has to be counted for anything to be said of it; a real one counts twice. */
const FEWEST = 3;
const MOST = 2;
/** What is taken for true of a noun before it is seen, and for how many articles that counts. */
const PRIOR = [0.45, 0.3] as const;
const WEIGHT = 4;

type Counts = readonly [asked: number, named: number, askedUntold: number, namedUntold: number];

/** What one article says of a noun: the share of its uses that mean somebody named, in all, and of those where the text calls nobody so. */
function countsOf(choices: readonly DescriptionChoice[]): Counts {
  const count = Math.min(MOST, choices[0]?.weight ?? 1);
  const shareOf = (some: readonly DescriptionChoice[]): number => some.filter(({ right }) => !right.at(-1)).length / some.length;
  const untold = choices.filter(({ options }) => !options.slice(0, -1).some(isCalledSo));
  return [count, count * shareOf(choices), ...(untold.length > 0 ? ([count, count * shareOf(untold)] as const) : ([0, 0] as const))];
}

const tenths = (named: number, asked: number, prior: number): number =>
  asked < FEWEST ? 0 : 1 + Math.min(9, Math.floor((10 * (named + WEIGHT * prior)) / (asked + WEIGHT)));

const tendencyOf = ([asked, named, askedUntold, namedUntold]: Counts): Tendency => [
  tenths(named, asked, PRIOR[0]),
  tenths(namedUntold, askedUntold, PRIOR[1]),
];

export interface NounCounts {
  /** What a noun tends to mean in articles other than the one with the choices `own`. */
  tendency(noun: string, own: readonly DescriptionChoice[]): Tendency;
  /** Of all nouns of which something is known, in the order of the alphabet. */
  tendencies(): ReadonlyMap<string, Tendency>;
}

/** Counts in how many articles each noun means somebody named. */
export function countNouns(examples: readonly Examples[], part: NounPart): NounCounts {
  const counts = new Map<string, Counts>();
  const sum = (a: Counts, b: Counts, sign: 1 | -1): Counts => [
    a[0] + sign * b[0],
    a[1] + sign * b[1],
    a[2] + sign * b[2],
    a[3] + sign * b[3],
  ];
  const of = (noun: string): Counts => counts.get(noun) ?? [0, 0, 0, 0];
  const ownOf = (choices: readonly DescriptionChoice[], noun: string): Counts => countsOf(choices.filter((choice) => choice.noun === noun));
  for (const example of examples)
    for (const noun of new Set(example[part].map(({ noun }) => noun))) counts.set(noun, sum(of(noun), ownOf(example[part], noun), 1));
  return {
    tendency: (noun, own) => tendencyOf(sum(of(noun), ownOf(own, noun), -1)),
    tendencies: () =>
      new Map(
        [...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([noun, own]) => [noun, tendencyOf(own)] as const)
          .filter(([, [all]]) => all > 0),
      ),
  };
}

/** Choices with what their nouns tend to mean as two more features. */
export const withTendencies = (choices: readonly DescriptionChoice[], tendency: (noun: string) => Tendency): DescriptionChoice[] =>
  choices.map((choice) => ({ ...choice, options: choice.options.map((row) => [...row, ...tendency(choice.noun)]) }));

import { DIGITS } from '../choice/trees.ts';
import { nounOf, type Described } from './described.ts';

/** In how many tenths of its uses a noun means somebody named, from 1: in all, and where the text calls nobody so. 0 where that is not known. */
export type Tendency = readonly [all: number, untold: number];

const UNKNOWN: Tendency = [0, 0];

/** Reads what the trainer wrote: nouns with two digits each, between semicolons. */
export const decodeTendencies = (source: string): ReadonlyMap<string, Tendency> =>
  new Map(source.split(';').map((entry) => [entry.slice(0, -2), [DIGITS.indexOf(entry.at(-2)!), DIGITS.indexOf(entry.at(-1)!)]] as const));

export const encodeTendencies = (tendencies: ReadonlyMap<string, Tendency>): string =>
  [...tendencies].map(([noun, [all, untold]]) => noun + DIGITS.charAt(all) + DIGITS.charAt(untold)).join(';');

/** « L'élue » is nearly always somebody named, « le conseil » hardly ever. */
export const tendencyOf = (tendencies: ReadonlyMap<string, Tendency>, described: Described): Tendency =>
  tendencies.get(nounOf(described)) ?? UNKNOWN;

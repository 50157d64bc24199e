import type { LexiconSettings } from './lexicon.ts';
import type { TaggerSettings } from './train-tagger.ts';

/** Weights of words by rank: a frequent word is worth as many bytes as it takes, a rare one less than a byte or two. */
export const lexiconSettings: LexiconSettings = {
  own: 25,
  classWeight: (rank) => (rank < 3000 ? 24 : 3 * Math.sqrt(20_000 / (rank + 2000))),
  clusterWeight: (rank) => (rank > 60_000 ? 0 : Math.max(0.05, 40_000 / (rank + 5000) - 0.3)),
  nameWeight: (rank) => (rank > 100_000 ? 0 : 3 * Math.sqrt(20_000 / (rank + 2000))),
  least: 3,
  clusters: 64,
  prices: { node: 0.65, value: 0.85 },
  namePrices: { node: 0.6, value: 0.8 },
  clusterPrices: { node: 1, value: 1.3 },
};

export const lemmaSettings = {
  weight: (rank: number): number => (rank < 3000 ? 24 : 3 * Math.sqrt(20_000 / (rank + 2000))),
  prices: { node: 0.7, value: 0.9 },
};

export const taggerSettings: TaggerSettings = {
  coarse: { epochs: 5, rate: 0.1, l1: 0.01, dropout: 0.15 },
  fine: { epochs: 6, rate: 0.15, l1: 0.006, dropout: 0.1 },
  coarseSize: 2 ** 17,
  fineSize: 2 ** 16,
  scale: 3.5,
};

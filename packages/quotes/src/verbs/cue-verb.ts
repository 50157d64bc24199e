import type { CueSense } from '../types.ts';

/** A verb that can report, with what it takes: see lexicon/cue-verbs.tsv for the letters. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly sense: CueSense;
}

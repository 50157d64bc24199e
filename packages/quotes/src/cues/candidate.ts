import type { Range } from '../text/document.ts';
import type { CueSense, QuoteKind } from '../types.ts';
import type { VerbGroup } from './verb-group.ts';

export const KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed', 'partial'];

/** The constructions that find quotes; `reading` is what only a reading sees. */
export const RULES = [
  'incise',
  'que',
  'infinitive',
  'question',
  'noun',
  'frame',
  'colon',
  'headline',
  'partial',
  'dialogue',
  'continuation',
  'reading',
] as const;

/** A quote as a construction found it: word ranges, before conflicts are settled. */
export interface Candidate {
  readonly kind: QuoteKind;
  readonly content: readonly Range[];
  readonly cue?: Range;
  readonly sense?: CueSense;
  readonly source?: Range;
  /** Who speaks where it is not the source: the subject before a bare colon or of the sentence before, the author in « les informations de X ». */
  readonly implied?: Range;
  /** What is implied introduces who says the words: « P. » [Léa Petit] ne décolère pas. */
  readonly introduced?: true;
  /** Who got the words and did not say them: « [Luc Ferral] a reçu un message : ». */
  readonly receiver?: Range;
  /** The verb group, for tense, negation and agreement. */
  readonly group?: VerbGroup;
  /** Which construction found it. */
  readonly rule: (typeof RULES)[number];
  /** How probable it is that it is a quote, where that was weighed. */
  readonly probability?: number;
  /** An incise inside one pair of marks cuts it in two. */
  readonly splits?: boolean;
  /** Reports wishes or thoughts: a quote only for its marks, and none inside another quote. */
  readonly weak?: boolean;
  /** Words of the narrator that the construction uses besides cue and source (the incise's adjuncts). */
  readonly clause?: Range;
}

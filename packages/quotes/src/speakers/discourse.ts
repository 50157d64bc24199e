import type { Mention } from '@incise/entities';
import type { Document, Range } from '../text/document.ts';
import type { MentionIndex } from './mentions.ts';
import type { Pair } from './pairs.ts';
import type { Referent, Source } from './referent.ts';

/** How many sentences back a pronoun may look. */
export const REACH = 8;

/** What is known of a document when one of its phrases is resolved. */
export interface Discourse {
  readonly doc: Document;
  readonly index: MentionIndex;
  /** Positions of each noun. */
  readonly nouns: ReadonlyMap<string, readonly number[]>;
  /** Referents of sources that were resolved, by the first word of the sentence they stand in. */
  readonly sources: ReadonlyMap<number, readonly Source[]>;
  readonly pairs: readonly Pair[];
  /** The first mentions of the first two organisations. */
  readonly bodies: readonly Mention[];
  /** Who a phrase or pronoun is; undefined where nobody fits. */
  resolve(range: Range, depth?: number): Referent | undefined;
  /** The subject of a sentence before word `end`. */
  subjectOf(sentence: number, end: number, depth: number): Referent | undefined;
  /** First words of the sentence of word k and of those before it, within reach. */
  sentencesBefore(k: number): number[];
}

/** Who was the last source in a sentence. */
export const lastSource = ({ sources }: Discourse, sentence: number): Referent | undefined => sources.get(sentence)?.at(-1)?.referent;

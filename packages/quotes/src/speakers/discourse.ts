import type { Document, Range } from '../text/document.ts';
import type { Landmarks } from './landmarks.ts';
import type { MentionIndex } from './mentions.ts';
import type { Referent, Source } from './referent.ts';

/** How many sentences back a pronoun may look. */
export const REACH = 8;

/** What is known of a document when one of its phrases is resolved. */
export interface Discourse {
  readonly doc: Document;
  readonly index: MentionIndex;
  readonly landmarks: Landmarks;
  /** Referents of sources that were resolved, by the first word of the sentence they stand in. */
  readonly sources: ReadonlyMap<number, readonly Source[]>;
  /** Who a phrase or pronoun is; undefined where nobody fits. */
  resolve(range: Range, depth?: number): Referent | undefined;
  /** The subject of a sentence before word `end`. */
  subjectOf(sentence: number, end: number, depth: number): Referent | undefined;
  /** First words of the sentence of word k and of those before it, within reach. */
  sentencesBefore(k: number): number[];
}

/** Who was the last source in a sentence. */
export const lastSource = ({ sources }: Discourse, sentence: number): Referent | undefined => sources.get(sentence)?.at(-1)?.referent;

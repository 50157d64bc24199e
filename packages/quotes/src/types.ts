import type { Entity } from '@incise/entities';
import type { Span } from '@incise/tokens';

export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'partial';

/** What the cue makes of the content: *affirmer* claims nothing more than saying, *nier* denies, *promettre* promises. */
export type CueSense =
  | 'say'
  | 'write'
  | 'read'
  | 'publish'
  | 'report'
  | 'inform'
  | 'announce'
  | 'confirm'
  | 'claim'
  | 'argue'
  | 'explain'
  | 'describe'
  | 'mention'
  | 'recall'
  | 'note'
  | 'show'
  | 'conclude'
  | 'judge'
  | 'think'
  | 'doubt'
  | 'predict'
  | 'fear'
  | 'hope'
  | 'wish'
  | 'plan'
  | 'decide'
  | 'ask'
  | 'advise'
  | 'propose'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'reply'
  | 'object'
  | 'deny'
  | 'refuse'
  | 'admit'
  | 'agree'
  | 'praise'
  | 'blame'
  | 'regret';

/** A stretch of text that the writer attributes to a source as said or written. Spans are into the text as given. */
export interface Quote {
  readonly kind: QuoteKind;
  /** The words said, in order: several spans where an incise or the narrator's words interrupt them. */
  readonly content: readonly Span[];
  /** How probable it is that this is a quote with these words, from 0 to 1; what that is worth is measured in eval/RESULTS.md. */
  readonly confidence: number;
  /** The words that signal the attribution: *a-t-il déclaré*, *selon*. Absent for a bare colon or a continuation. */
  readonly cue?: Span;
  readonly sense?: CueSense;
  /** The mention of the speaker nearest the cue; absent where none is expressed. */
  readonly source?: Span;
  /** To whom it was said: *à l'AFP*, *devant les députés*. */
  readonly addressee?: Span;
  /** Through what: *sur Twitter*, *dans un communiqué*. */
  readonly medium?: Span;
  /** When it was said, if the cue's clause says so: *vendredi*. */
  readonly date?: Span;
  readonly negated?: true;
  readonly conditional?: true;
  readonly interrogative?: true;
  readonly future?: true;
  /** Index of the quote whose content holds this one. */
  readonly within?: number;
  /** The editor's additions inside the content, with their brackets: *(et)*, *[…]*, *(sic)*. */
  readonly insertions?: readonly Span[];
}

/** Who said it: an entity of the document, or a description where no name is given. */
export interface Speaker {
  /** Canonical name, or the description without its article: « source judiciaire ». */
  readonly name: string;
  /** The description as it is printed in a sentence: « une source judiciaire ». Absent for an entity. */
  readonly phrase?: string;
  /** Absent for a source without a name. */
  readonly entity?: Entity;
  readonly type?: Entity['type'];
}

/** Why no speaker is given: the text names no source; a pronoun whose antecedent could not be found; nobody likely enough for `minConfidence`. */
export type UnknownReason = 'no source' | 'unresolved pronoun' | 'doubtful';

/** Somebody who may have said it, with the probability. */
export interface SpeakerCandidate {
  readonly speakers: readonly Speaker[];
  /** The names for printing, several joined with " & ". */
  readonly speaker: string;
  readonly probability: number;
}

export interface AttributedQuote extends Quote {
  readonly speakers: readonly Speaker[];
  /** The speakers' names for printing, several joined with " & "; absent when unknown. */
  readonly speaker?: string;
  /** How probable it is that these are the speakers, or that nobody can tell, from 0 to 1. */
  readonly speakerConfidence: number;
  /** Present exactly when `speakers` is empty. */
  readonly unknown?: UnknownReason;
  /** Where `unknown` is `doubtful`, who it may be, the likeliest first. */
  readonly candidates?: readonly SpeakerCandidate[];
}

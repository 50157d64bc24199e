import type { Entity } from '@incise/entities';
import type { Span } from '@incise/tokens';

export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'partial';

/** A stretch of text that the writer attributes to a source as said or written. Spans are into the text as given. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
}

/** Who said it: entities of the document, or a description where no name is given. */
export interface Speaker {
  /** Canonical name, or the description without its article. */
  readonly name: string;
  /** Index into `entities`; undefined for a source without a name. */
  readonly entity?: number;
  readonly type?: Entity['type'];
}

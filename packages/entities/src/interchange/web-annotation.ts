import type { Span } from '@incise/tokens';

/** Why an annotation was made: https://www.w3.org/TR/annotation-model/#motivation-and-purpose. */
export type Motivation =
  | 'assessing'
  | 'bookmarking'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'editing'
  | 'highlighting'
  | 'identifying'
  | 'linking'
  | 'moderating'
  | 'questioning'
  | 'replying'
  | 'reviewing'
  | 'tagging';

/** A start and end in Unicode code points, not UTF-16 units, as the recommendation asks. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The words themselves with those around them, which find the place again when the page has changed. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of the article, selected in two ways. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** A short text about the target. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: Motivation;
  readonly format: 'text/plain';
  readonly language?: string;
}

/** A thing about the target, in terms of the annotation context or with one of its prefixes: `schema:Person`. */
export interface ResourceBody {
  readonly id?: string;
  readonly type?: string;
  readonly [property: string]: unknown;
}

/** What an annotation says of its target. */
export type AnnotationBody = TextualBody | ResourceBody;

/** Bodies about one target or several: https://www.w3.org/TR/annotation-model/#annotations. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly body: readonly AnnotationBody[];
  /** Several where the annotation is about several stretches; the bodies hold for each. */
  readonly target: AnnotationTarget | readonly AnnotationTarget[];
}

/** A JSON-LD document: a collection whose only page is embedded; a collection of nothing has no page. */
export interface WebAnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/** What is to be said of one or more stretches of the text. */
export interface AnnotationDraft {
  /** UTF-16 offsets into the text; one or more. */
  readonly spans: readonly Span[];
  readonly motivation: Motivation;
  readonly body: readonly AnnotationBody[];
}

/** Options of the functions that write Web Annotations; `source` is required. */
export interface WebAnnotationOptions {
  /** IRI of the article whose text was read. */
  readonly source: string;
  /** IRI of the collection; those of page and annotations are made from it. Default `source` with a fragment that says what it holds: `#entities`, `#quotes`, `#annotations`. */
  readonly id?: string;
  /** UTF-16 units of text before and after the words in a TextQuoteSelector; surrogate pairs and letters with combining marks are not cut. Default 32. */
  readonly context?: number;
}

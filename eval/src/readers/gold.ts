import { readFileSync } from 'node:fs';

export type GoldSpan = readonly [start: number, end: number];

export interface GoldQuote {
  readonly type: string;
  readonly content: readonly GoldSpan[];
  readonly cue: GoldSpan | null;
  readonly source: GoldSpan | null;
  /** Canonical names joined with ` & `. */
  readonly speaker: string | null;
  /** Careful readers differ on it: found or not, it does not count. */
  readonly optional?: boolean;
}

export interface GoldEntity {
  readonly name: string;
  readonly type: string;
  readonly iso?: string;
  readonly acronym?: string;
  readonly forms: readonly string[];
  readonly nominals?: readonly string[];
  readonly pronouns?: readonly GoldSpan[];
}

export interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly published: string;
  readonly quotes: readonly GoldQuote[];
  readonly entities: readonly GoldEntity[];
  /** Speakers and others without a name, where they are labelled. */
  readonly unnamed?: readonly GoldEntity[];
}

/** One JSON document a line. */
export const readJsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export const readGold = (file: string): GoldDocument[] => readJsonLines<GoldDocument>(file);

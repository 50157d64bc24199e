import type { ArgumentChecks } from './argument-checks.ts';
import { checks } from './checks.ts';

/** A stretch of tokens by index, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What a learned model says of every token of `tokenize(text)`: row-major matrices with one row a token, all of natural
 * logarithms of probabilities that add up to one in each row. A plain record: it can be stored, sent to a worker, and compared.
 */
export interface Reading {
  /** The number of tokens, n. */
  readonly tokens: number;
  /** n × 17: outside a name, then begin, inside, end and single token of each of `PER`, `ORG`, `LOC`, `MISC`, in this order. */
  readonly names: Float32Array;
  /** n × 4: none, begin of a description that refers to somebody named (« la ministre »), its inside, pronoun that refers to somebody. */
  readonly mentions: Float32Array;
  /** n × 3: outside, begin, inside of the words of a quote, the outermost where quotes are nested. */
  readonly content: Float32Array;
  /** n × 3: the same for quotes inside quotes. */
  readonly nested: Float32Array;
  /** n × 3: the same for cues (« a déclaré », « selon »). */
  readonly cue: Float32Array;
  /** n × 3: the same for sources (« le ministre », « il »). */
  readonly source: Float32Array;
  /** n: that a sentence ends after the token. */
  readonly sentence: Float32Array;
  readonly links: ReadingLinks;
}

/** Vectors from which `scoreLink`, `scoreNobody`, `scoreSource` and `scoreNoSource` compute. */
export interface ReadingLinks {
  readonly dimension: number;
  /** What one unit of `vectors` is worth. */
  readonly scale: number;
  /** n × 10 × dimension, each for a token as the first or the last one of: anaphor, content, antecedent, uttered content, source. */
  readonly vectors: Int8Array;
  /** n × 6: what speaks for no link, for a token as the first or the last one of: anaphor, content, uttered content. */
  readonly nobody: Float32Array;
  /** 2 × 24 biases by distance: antecedents, then sources. */
  readonly distance: Float32Array;
}

const VECTORS = 10;
const BUCKETS = 24;
const NOBODY = 6;
const [ANAPHOR, CONTENT, ANTECEDENT, UTTERED, SOURCE] = [0, 2, 4, 6, 8] as const;

/**
 * How strongly the reading takes `antecedent` for whom a mention names or for who speaks: a logit, to be compared with those of
 * other antecedents and with `scoreNobody` (softmax over all gives probabilities). For a description or pronoun give `anaphor`
 * alone, for the speaker of a quote its source as `anaphor` (`undefined` if none is expressed) and its `content`.
 * @throws RangeError, as the other scores, if a range is not of the reading's tokens.
 */
export function scoreLink(
  reading: Reading,
  anaphor: TokenRange | undefined,
  content: TokenRange | undefined,
  antecedent: TokenRange,
): number {
  expectRanges('scoreLink', reading, [anaphor, content, antecedent]);
  const from = [...ends(anaphor, ANAPHOR), ...ends(content, CONTENT)];
  const origin = (anaphor ?? content)?.first ?? antecedent.first;
  return product(reading, from, ends(antecedent, ANTECEDENT)) + reading.links.distance[bucket(origin, antecedent.first)]!;
}

/** The logit, comparable with those of `scoreLink`, that the mention or the speaker is nobody whom the text names. */
export function scoreNobody(reading: Reading, anaphor: TokenRange | undefined, content: TokenRange | undefined): number {
  expectRanges('scoreNobody', reading, [anaphor, content]);
  return [...ends(anaphor, 0), ...ends(content, 2)].reduce((sum, [token, column]) => sum + nobody(reading, token, column), 0);
}

/**
 * How probable each candidate is as whom a mention means or who speaks: the softmax of `scoreLink` over the mentions of all
 * candidates and of `scoreNobody`, added up by candidate; the last probability is nobody's.
 */
export function linkProbabilities(
  reading: Reading,
  anaphor: TokenRange | undefined,
  content: TokenRange | undefined,
  candidates: readonly (readonly TokenRange[])[],
): number[] {
  const scores = candidates.map((mentions) => mentions.map((mention) => scoreLink(reading, anaphor, content, mention)));
  scores.push([scoreNobody(reading, anaphor, content)]);
  const most = Math.max(...scores.flat());
  const sums = scores.map((own) => own.reduce((sum, score) => sum + Math.exp(score - most), 0));
  const total = sums.reduce((sum, own) => sum + own);
  return sums.map((own) => own / total);
}

/** How strongly the reading takes `source` for the words that name the source of `content`: a logit, comparable with `scoreNoSource`. */
export function scoreSource(reading: Reading, content: TokenRange, source: TokenRange): number {
  expectRanges('scoreSource', reading, [content, source]);
  const distance = reading.links.distance[BUCKETS + bucket(content.first, source.first)]!;
  return product(reading, ends(content, UTTERED), ends(source, SOURCE)) + distance;
}

/** The logit, comparable with those of `scoreSource`, that no words name the source of `content`. */
export function scoreNoSource(reading: Reading, content: TokenRange): number {
  expectRanges('scoreNoSource', reading, [content]);
  return nobody(reading, content.first, 4) + nobody(reading, content.last, 5);
}

const WIDTHS = { names: 17, mentions: 4, content: 3, nested: 3, cue: 3, source: 3, sentence: 1 } as const;

/**
 * A reading of other tokens of the same text: token i has the row of the token `rows[i]`, as where marks of an editor were left out.
 * Linear in the number of rows.
 * @throws RangeError if a row is none of the reading's.
 */
export function gatherReading(reading: Reading, rows: readonly number[]): Reading {
  for (const row of rows) expectRanges('gatherReading', reading, [{ first: row, last: row }]);
  const gather = <T extends Float32Array | Int8Array>(from: T, width: number, to: T): T => {
    rows.forEach((row, i) => {
      to.set(from.subarray(row * width, (row + 1) * width), i * width);
    });
    return to;
  };
  const floats = (from: Float32Array, width: number): Float32Array => gather(from, width, new Float32Array(rows.length * width));
  const { links } = reading;
  const width = VECTORS * links.dimension;
  const columns = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((column) => [column, floats(reading[column], WIDTHS[column])]);
  return {
    ...reading,
    ...(Object.fromEntries(columns) as Pick<Reading, keyof typeof WIDTHS>),
    tokens: rows.length,
    links: {
      ...links,
      vectors: gather(links.vectors, width, new Int8Array(rows.length * width)),
      nobody: floats(links.nobody, NOBODY),
    },
  };
}

/** Throws, in the words of a package's `checks`, where something is no reading of a text of so many tokens: a reading has a row for each. */
export function expectReading(checks: ArgumentChecks, name: string, reading: unknown, tokens: number): void {
  const columns = (reading ?? {}) as Partial<Record<keyof typeof WIDTHS | 'tokens', unknown>>;
  if (typeof columns.tokens !== 'number') checks.fail(name, 'reading to be a Reading', reading);
  if (columns.tokens !== tokens)
    checks.fail(name, `a reading of this text's ${tokens} tokens`, columns.tokens, RangeError, (rows) => `one of ${String(rows)}`);
  for (const column of Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]) {
    const width = WIDTHS[column];
    const { length } = (columns[column] ?? {}) as { length?: unknown };
    if (length !== width * tokens) checks.fail(name, `reading.${column} to have ${width} a token`, length, RangeError);
  }
}

/** Ranges of tokens that the reading has a row for; else the scores would be NaN. */
function expectRanges(name: string, { tokens }: Reading, ranges: readonly (TokenRange | undefined)[]): void {
  for (const range of ranges)
    if (range !== undefined && !(range.first >= 0 && range.last >= range.first && range.last < tokens))
      checks.fail(name, `ranges of a reading of ${tokens} tokens`, `${range.first} to ${range.last}`, RangeError);
}

type Place = readonly [token: number, column: number];

function ends(range: TokenRange | undefined, column: number): Place[] {
  return range === undefined
    ? []
    : [
        [range.first, column],
        [range.last, column + 1],
      ];
}

function product({ links }: Reading, left: readonly Place[], right: readonly Place[]): number {
  const { vectors, dimension, scale } = links;
  const at = ([token, column]: Place): number => (token * VECTORS + column) * dimension;
  let sum = 0;
  for (let k = 0; k < dimension; k++) {
    let a = 0;
    let b = 0;
    for (const place of left) a += vectors[at(place) + k]!;
    for (const place of right) b += vectors[at(place) + k]!;
    sum += a * b;
  }
  return sum * scale * scale;
}

function nobody({ links }: Reading, token: number, column: number): number {
  return links.nobody[token * NOBODY + column]!;
}

/** Distances in tokens by powers of two, 12 for what stands before and 12 for what stands after. */
function bucket(from: number, to: number): number {
  const distance = Math.min(11, 31 - Math.clz32(1 + Math.abs(from - to)));
  return to > from ? 12 + distance : distance;
}

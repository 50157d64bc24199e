/** The pieces into which words are cut, in the order of their rows in the embeddings. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  /** Logarithms of probabilities. */
  readonly scores: Float64Array;
  /** The length of the longest piece in UTF-16 units: how far segmentation looks ahead. */
  readonly longest: number;
}

/** The first rows: begin of a window, its end (also the break between paragraphs), and what no piece covers. */
export const BEGIN = 0;
export const END = 1;
export const UNKNOWN = 2;
const SPECIAL = 3;

/** Reads `pieces.txt`: a line each, piece, tab, score, after the special ones. */
export function parseVocabulary(source: string): Vocabulary {
  const lines = source.trimEnd().split('\n');
  const ids = new Map<string, number>();
  const scores = new Float64Array(lines.length + SPECIAL);
  let longest = 1;
  lines.forEach((line, index) => {
    const [piece = '', score] = line.split('\t');
    ids.set(piece, index + SPECIAL);
    scores[index + SPECIAL] = Number(score);
    longest = Math.max(longest, piece.length);
  });
  return { ids, scores, longest };
}

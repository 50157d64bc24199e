import { tokenize, type Reading } from '@incise/tokens';

/** How sure a reading made by hand is of what it marks. */
const SURE = 0.98;

type Marked = 'content' | 'cue' | 'source';

/** A reading by hand: `marks` lists the words that each tag covers; there are no links. */
export function readingOf(text: string, marks: Partial<Record<Marked, readonly string[]>>): Reading {
  const tokens = tokenize(text);
  const dimension = 4;
  const row = (columns: number): Float32Array => {
    const scores = new Float32Array(tokens.length * columns).fill(Math.log((1 - SURE) / (columns - 1)));
    for (let i = 0; i < tokens.length; i++) scores[i * columns] = Math.log(SURE);
    return scores;
  };
  const range = (words: string): { first: number; last: number } => {
    const start = text.indexOf(words);
    const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= start + words.length ? [i] : []));
    return { first: inside[0]!, last: inside.at(-1)! };
  };
  const tagged = (name: Marked): Float32Array => {
    const scores = row(3);
    for (const words of marks[name] ?? []) {
      const { first, last } = range(words);
      for (let i = first; i <= last; i++) {
        scores[i * 3] = Math.log((1 - SURE) / 2);
        scores[i * 3 + (i === first ? 1 : 2)] = Math.log(SURE);
      }
    }
    return scores;
  };
  const vectors = new Int8Array(tokens.length * 10 * dimension);
  return {
    tokens: tokens.length,
    names: row(17),
    mentions: row(4),
    content: tagged('content'),
    nested: row(3),
    cue: tagged('cue'),
    source: tagged('source'),
    sentence: new Float32Array(tokens.length).fill(Math.log(1 - SURE)),
    links: { dimension, scale: 0.3, vectors, nobody: new Float32Array(tokens.length * 6), distance: new Float32Array(48) },
  };
}

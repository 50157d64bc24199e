/** How many sentences in a row stand for a paragraph where each is one, and from how many sentences on that is told from a headline. */
const SENTENCES = 3;
const LEAST = 6;

/** Fewer sentences a paragraph than this: each is one, as on many pages of the press. */
const MEAN = 1.4;

/**
 * The number of the paragraph of each sentence, given which of them begin a line. What a paragraph says of whom a text tells of is lost
 * where each sentence is one: there some in a row are taken for one.
 */
export function paragraphNumbers(beginsLine: Uint8Array): Int32Array {
  const numbers = new Int32Array(beginsLine.length);
  for (let s = 1; s < numbers.length; s++) numbers[s] = numbers[s - 1]! + (beginsLine[s] === 1 ? 1 : 0);
  const paragraphs = (numbers.at(-1) ?? 0) + 1;
  if (numbers.length < LEAST || numbers.length >= MEAN * paragraphs) return numbers;
  return numbers.map((_, s) => Math.floor((s + SENTENCES - 1) / SENTENCES));
}

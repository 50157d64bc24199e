import { expectLines } from '../checks.ts';

/** One line of the input: its number from 1, its size, the offset of its end in the input, and its text or why it has none. */
export type Line = { readonly number: number; readonly bytes: number; readonly end: number } & (
  { readonly text: string } | { readonly problem: 'too long' | 'not UTF-8' }
);

const NEWLINE = 10;

/**
 * Splits bytes into lines, gives those that a chunk completes at once, and never holds more than `maxBytes` of one: what is longer is read to its end and reported,
 * so that a file without line feeds costs no memory. Blank lines are counted and left out.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<readonly Line[]> {
  expectLines(chunks, maxBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  let offset = 0;

  const add = (part: Buffer): void => {
    bytes += part.length;
    if (bytes <= maxBytes) parts.push(part);
    else parts = [];
  };
  const finish = (terminator: number): Line | undefined => {
    offset += bytes + terminator;
    const line = { number: ++number, bytes: bytes + terminator, end: offset };
    const [first, ...rest] = parts;
    const tooLong = bytes > maxBytes;
    parts = [];
    bytes = 0;
    if (tooLong) return { ...line, problem: 'too long' };
    if (first === undefined) return undefined;
    try {
      const text = decoder.decode(rest.length === 0 ? first : Buffer.concat([first, ...rest]));
      return text.trim() === '' ? undefined : { ...line, text };
    } catch {
      return { ...line, problem: 'not UTF-8' };
    }
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      const line = finish(1);
      if (line !== undefined) lines.push(line);
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = finish(0);
  if (last !== undefined) yield [last];
}

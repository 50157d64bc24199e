/** Lines that a program or a typist has folded are at least and at most so long, and three of them show it. */
const NARROW = 50;
const WIDE = 120;
const LINES = 3;
/** How full a line is behind which the next word would hardly have fitted. */
const FULL = 0.85;
/** One in so many lines begins with a small letter: prose goes on there, where entries of a list do not. */
const SMALL = 3;

/** A line of a text without the white space around it. */
interface Line {
  readonly length: number;
  readonly firstWord: number;
  readonly small: boolean;
  /** Offset of the newline behind it. */
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    // What is longer than any folded line needs no closer look.
    const line = end - start > 4 * WIDE ? undefined : text.slice(start, end).trim();
    lines.push({
      length: line === undefined ? end - start : line.length,
      firstWord: line === undefined ? 0 : /^\S*/u.exec(line)![0].length,
      small: line !== undefined && /^\p{Ll}/u.test(line),
      end,
    });
    start = end + 1;
  }
  return lines;
}

const isFull = ({ length }: Line, next: Line, width: number): boolean => length + 1 + next.firstWord > FULL * width;

/** The width at which the paragraph of some lines is folded, 0 where it is not. */
function widthOf(lines: readonly Line[], from: number, to: number): number {
  if (to - from < LINES) return 0;
  let width = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    width = Math.max(width, lines[i]!.length);
    if (i > from && lines[i]!.small) small++;
  }
  if (width < NARROW || width > WIDE || small * SMALL < to - from - 1) return 0;
  for (let i = from; i + 1 < to; i++) if (!isFull(lines[i]!, lines[i + 1]!, width)) return 0;
  return width;
}

/**
 * The offsets of the newlines at which a text was folded (an e-mail, a wire, what is copied from a PDF), in order: those behind full lines, where
 * some paragraph of at least three lines shows that lines are folded. Linear in the length of the text.
 */
export function foldsOf(text: string): number[] {
  if (!/\S[^\S\n]*\n[^\S\n]*\p{Ll}/u.test(text)) return [];
  const lines = linesOf(text);
  let width = 0;
  for (let from = 0; from < lines.length; from++) {
    const start = from;
    while (from < lines.length && lines[from]!.length > 0) from++;
    width = Math.max(width, widthOf(lines, start, from));
  }
  if (width === 0) return [];
  const folds: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.length > 0 && next.length > 0 && line.length <= width && isFull(line, next, width)) folds.push(line.end);
  }
  return folds;
}

import { SourceMap } from './source-map.ts';

/** What separates two stretches of text, the weaker first. */
const separators = ['', ' ', '\t', '\n', '\n\n'] as const;
export const gaps = { none: 0, space: 1, cell: 2, line: 3, paragraph: 4 } as const;

/** White space of HTML; soft hyphens and the like, which say where a line may break and are not seen; the rest. */
const pieces = /(?<space>[\t\n\f\r ]+)|(?<unseen>[\u00AD\u200B\u2060\uFEFF]+)|[^\t\n\f\r \u00AD\u200B\u2060\uFEFF]+/gu;
const lines = /(?<newline>\r\n|[\r\n])|[^\r\n]+/gu;

/** The text as a browser shows it: white space is one space, blocks stand apart, nothing stands at the ends. */
export class VisibleText {
  readonly map = new SourceMap();
  private readonly parts: string[] = [];
  private gap: number = gaps.none;

  /** Between two stretches the strongest gap counts. */
  separate(gap: number): void {
    this.gap = Math.max(this.gap, gap);
  }

  /** Two breaks in a row end a paragraph. */
  breakLine(): void {
    this.separate(this.gap >= gaps.line ? gaps.paragraph : gaps.line);
  }

  /** Text that stands for `start` to `end` of the source: as long as it, or a character reference. */
  addText(text: string, start: number, end: number): void {
    for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
      if (groups?.['space'] !== undefined) this.separate(gaps.space);
      else if (groups?.['unseen'] === undefined)
        this.addPiece(piece, start + index, index + piece.length === text.length ? end : start + index + piece.length);
    }
  }

  /** Text of a `<pre>`, whose lines and spaces count. */
  addLines(text: string, start: number, end: number): void {
    for (const { 0: piece, index, groups } of text.matchAll(lines)) {
      if (groups?.['newline'] !== undefined) this.breakLine();
      else this.addPiece(piece, start + index, index + piece.length === text.length ? end : start + index + piece.length);
    }
  }

  addPiece(text: string, start: number, end: number): void {
    const separator = this.parts.length === 0 ? '' : separators[this.gap]!;
    if (separator !== '') this.add(separator, this.map.sourceEnd, start);
    this.gap = gaps.none;
    this.add(text, start, end);
  }

  private add(text: string, start: number, end: number): void {
    this.parts.push(text);
    this.map.add(text.length, start, end);
  }

  toString(): string {
    return this.parts.join('');
  }
}

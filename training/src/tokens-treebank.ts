import { readFileSync } from 'node:fs';

/** A surface token of a treebank with its syntactic words. */
export interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Raw text as UD joins it (a space unless SpaceAfter=No, a blank line before a new paragraph), with the gold spans. */
export interface Treebank {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  /** End offsets of the sentences. */
  readonly ends: ReadonlySet<number>;
}

/** Reads CoNLL-U sentences `from` … `to` (fractions of the file). */
export function readTreebank(path: string, from = 0, to = 1): Treebank {
  const blocks = readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/u)
    .filter((block) => block.trim() !== '');
  const tokens: { start: number; end: number; words: string[] }[] = [];
  const ends = new Set<number>();
  let text = '';
  for (const block of blocks.slice(Math.round(from * blocks.length), Math.round(to * blocks.length))) {
    const lines = block.split(/\r?\n/u);
    if (text !== '' && lines.some((line) => /^# new(?:doc|par)/u.test(line))) text = `${text.trimEnd()}\n\n`;
    let inside = 0;
    for (const line of lines) {
      const fields = line.split('\t');
      const range = /^(\d+)(?:-(\d+))?$/u.exec(fields[0]!);
      if (!range) continue;
      const id = Number(range[1]);
      if (id <= inside) {
        tokens.at(-1)!.words.push(fields[1]!);
        continue;
      }
      if (range[2] !== undefined) inside = Number(range[2]);
      const start = text.length;
      text += fields[1]!;
      tokens.push({ start, end: text.length, words: range[2] === undefined ? [fields[1]!] : [] });
      if (!fields[9]!.split('|').includes('SpaceAfter=No')) text += ' ';
    }
    ends.add(tokens.at(-1)!.end);
  }
  return { text, tokens, ends };
}

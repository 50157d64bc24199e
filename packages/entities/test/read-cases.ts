import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Case {
  readonly reason: string;
  /** The line as it stands in the file. */
  readonly line: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Reads a case file: `# reason` lines, and under each the cases, one a line. In a line, `{1:Jens Stoltenberg}` marks a mention;
 * marks with one id are one entity, other ids other entities; an id of two capitals is the entity's ISO code, `-` is no mention
 * at all. Marks may nest; ¶ is a blank line.
 */
export function readCases(name: string): Case[] {
  let reason = '';
  return readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) reason = line.slice(2);
      return line === '' || line.startsWith('#') ? [] : [{ reason, line, ...readMarks(line) }];
    });
}

export function readMarks(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { id: string; start: number }[] = [];
  let text = '';
  for (let k = 0; k < line.length; k++) {
    const start = /^\{([^:{}]+):/u.exec(line.slice(k, k + 12));
    if (start) {
      open.push({ id: start[1]!, start: text.length });
      k += start[0].length - 1;
    } else if (line[k] === '}') {
      const mark = open.pop()!;
      marks.push({ ...mark, end: text.length });
    } else text += line[k] === '¶' ? '\n\n' : line[k]!;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  readonly reason: string;
  readonly line: string;
}

/** Reads a case file: `# reason` lines, and under each the cases, one a line. */
export function readCases(name: string): Case[] {
  let reason = '';
  return readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) reason = line.slice(2);
      return line === '' || line.startsWith('#') ? [] : [{ reason, line }];
    });
}

/** "Un. ‖ Deux." is a text of two sentences with a space between them. */
export function readSplit(line: string): { text: string; parts: string[] } {
  return { text: line.replaceAll(' ‖ ', ' '), parts: line.split(' ‖ ') };
}

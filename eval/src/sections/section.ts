import type { F1 } from '../scorers/f1.ts';

/** A titled table of figures, for the terminal and for RESULTS.md. */
export interface Section {
  readonly title: string;
  /** What was measured, on what, and what a reader must know to trust it. */
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A fraction as a percentage with one decimal, or more. */
export const percent = (fraction: number, decimals = 1): string => (100 * fraction).toFixed(decimals);

/** F1 with precision and recall behind it. */
export const prf = ({ precision, recall, f1 }: F1): string => `${percent(f1)} (P ${percent(precision)}, R ${percent(recall)})`;

/** A Markdown table with padded columns, which also reads well in a terminal. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

export const markdown = ({ title, note, header, rows }: Section): string => `### ${title}\n\n${note}\n\n${markdownTable(header, rows)}\n`;

import { markdownTable } from 'markdown-table';
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

export const markdown = ({ title, note, header, rows }: Section): string =>
  `### ${title}\n\n${note}\n\n${markdownTable([header, ...rows])}\n`;

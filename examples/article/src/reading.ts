import type { Reading } from '@incise/tokens';
import type { Analysis } from './analyse.ts';
import { quoteRows, type QuoteRow } from './rows.ts';

/** A learned reading and the seconds that loading the model and reading took; or why there is none. */
export type Read = { readonly reading: Reading; readonly seconds: number } | { readonly missing: string };

/** Reads a text with @incise/neural where that and its run time are installed. */
export async function readText(text: string): Promise<Read> {
  const begin = performance.now();
  try {
    const { loadModel } = await import('@incise/neural');
    const model = await loadModel();
    const reading = await model.read(text);
    await model.close();
    return { reading, seconds: (performance.now() - begin) / 1000 };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

const oneLine = ({ speaker, kind, content }: QuoteRow): string => `${speaker} (${kind}): ${content}`;

/** What a reading changed: the quotes that only one of two analyses of a text has, as lines that begin with + or −. */
export function changes(before: Analysis, after: Analysis): string[] {
  const [old, now] = [before, after].map((analysis) => quoteRows(analysis).map(oneLine)) as [string[], string[]];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `− ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

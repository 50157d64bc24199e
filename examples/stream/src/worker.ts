import { analyse } from './analyse.ts';

/** A line of output, or why the line of input has none. */
export type Outcome =
  { readonly id: string; readonly output: string } | { readonly error: string; readonly detail?: string; readonly id?: string };

/** ISO 8601, a day or a day and a time. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs in a worker thread: parses a line, reads the article and writes the result, so that the main thread only moves strings. */
export default function analyseLine(line: string): Outcome {
  let article: unknown;
  try {
    article = JSON.parse(line);
  } catch (error) {
    return { error: 'malformed JSON', detail: message(error) };
  }
  if (typeof article !== 'object' || article === null || Array.isArray(article)) return { error: 'not an object' };
  const { id, text, published } = article as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'missing id' };
  const bad = (error: string, detail?: string): Outcome => ({ error, id: String(id), ...(detail === undefined ? {} : { detail }) });
  if (typeof text !== 'string') return bad('missing text');
  if (published !== undefined && (typeof published !== 'string' || !DATE.test(published) || Number.isNaN(Date.parse(published))))
    return bad('bad date', `published must be an ISO 8601 date, got ${JSON.stringify(published)}`);
  try {
    return { id: String(id), output: JSON.stringify({ id, ...analyse(text, published) }) };
  } catch (error) {
    return bad('analysis failed', message(error));
  }
}

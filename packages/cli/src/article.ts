import { parse } from 'lossless-json';
import { isPublished } from './published.ts';

/** An article to read. */
export interface Article {
  /** The id as JSON: `"afp-1"` with its marks, or a number as it was written, which may be beyond 2^53. */
  readonly id: string;
  readonly text: string;
  /** ISO 8601 date, or date and time. */
  readonly published?: string;
}

/** Why a line of input is no article, or could not be read. */
export interface Problem {
  readonly error:
    'malformed JSON' | 'not an object' | 'missing id' | 'missing text' | 'bad date' | 'too long' | 'not UTF-8' | 'analysis failed';
  readonly detail?: string;
  /** The id as JSON, where the line has one. */
  readonly id?: string;
}

export const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A number that is the first field of its object, as most ids are; any other line is read again with its digits kept. */
const FIRST_ID = /^\s*\{\s*"id"\s*:\s*(?<digits>-?\d+)\s*[,}]/u;

function idAsWritten(id: string | number, line: string): string {
  if (typeof id === 'string') return JSON.stringify(id);
  const first = FIRST_ID.exec(line)?.groups?.['digits'];
  if (Number.isSafeInteger(id) && first === String(id)) return first;
  const { id: written } = parse(line, null, {
    parseNumber: (digits) => ({ digits }),
    onDuplicateKey: ({ newValue }) => newValue,
  }) as { id: { digits: string } };
  return written.digits;
}

/**
 * Reads a line of NDJSON, `{"id": …, "text": …, "published"?: …}`: `id` is a string or a number, `published` an ISO 8601
 * date. Says what is wrong with a line that is no article; never throws.
 */
export function parseArticle(line: string): Article | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: 'malformed JSON', detail: message(error) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'not an object' };
  const { id: given, text, published } = value as Record<string, unknown>;
  if (typeof given !== 'string' && typeof given !== 'number') return { error: 'missing id' };
  let id: string;
  try {
    id = idAsWritten(given, line);
  } catch (error) {
    return { error: 'malformed JSON', detail: message(error) };
  }
  if (typeof text !== 'string') return { error: 'missing text', id };
  if (published === undefined) return { id, text };
  if (!isPublished(published))
    return { error: 'bad date', id, detail: `published must be an ISO 8601 date, got ${JSON.stringify(published)}` };
  return { id, text, published };
}

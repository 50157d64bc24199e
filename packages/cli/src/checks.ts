import { ArgumentChecks } from '@incise/tokens';
import { READINGS, type AnalyseOptions } from './analyse/analyse.ts';
import type { NdjsonOptions } from './ndjson.ts';
import { isPublished } from './published.ts';

const checks: ArgumentChecks = new ArgumentChecks('@incise/cli');

function expectCommon(name: string, options: unknown): asserts options is object {
  checks.options(name, options);
  const { read, published, minConfidence } = options as Partial<Record<keyof AnalyseOptions, unknown>>;
  if (read !== undefined && !Array.isArray(read)) checks.fail(name, 'read to be an array', read);
  for (const reading of (read ?? []) as unknown[]) checks.oneOf(name, 'read', reading, READINGS);
  if (published !== undefined && typeof published !== 'string') checks.fail(name, 'published to be an ISO 8601 date', published);
  if (published !== undefined && !isPublished(published)) checks.fail(name, 'published to be an ISO 8601 date', published, RangeError);
  if (minConfidence !== undefined) checks.number(name, 'minConfidence', minConfidence, 0, 1);
}

/** What `analyse` is given. */
export function expectAnalyse(text: unknown, options: unknown): void {
  checks.string('analyse', text);
  expectCommon('analyse', options);
  const { html, model }: Partial<Record<keyof AnalyseOptions, unknown>> = options;
  if (html !== undefined && typeof html !== 'boolean') checks.fail('analyse', 'html to be true or false', html);
  if (model !== undefined && typeof readOf(model) !== 'function') checks.fail('analyse', 'model to have a function read', model);
}

const readOf = (model: unknown): unknown => (model as { readonly read?: unknown } | null)?.read;

/** What `readNdjson` is given. */
export function expectNdjson(input: unknown, options: unknown): void {
  expectChunks('readNdjson', input);
  expectCommon('readNdjson', options);
  const { workers, maxBytes, after }: Partial<Record<keyof NdjsonOptions, unknown>> = options;
  if (workers !== undefined) expectWhole('readNdjson', 'workers', workers, 0);
  if (maxBytes !== undefined) expectWhole('readNdjson', 'maxBytes', maxBytes, 1);
  if (after !== undefined) checks.string('readNdjson', after, 'after to be a string');
}

/** What `readLines` is given. */
export function expectLines(chunks: unknown, maxBytes: unknown): void {
  expectChunks('readLines', chunks);
  expectWhole('readLines', 'maxBytes', maxBytes, 1);
}

export function expectText(name: string, text: unknown): void {
  checks.string(name, text);
}

function expectChunks(name: string, chunks: unknown): void {
  if (typeof chunks !== 'object' || chunks === null || !(Symbol.asyncIterator in chunks || Symbol.iterator in chunks))
    checks.fail(name, 'an iterable of chunks', chunks);
}

function expectWhole(name: string, option: string, value: unknown, least: number): void {
  checks.number(name, option, value, least);
  if (!Number.isSafeInteger(value)) checks.fail(name, `${option} to be a whole number`, value, RangeError);
}

import { ArgumentChecks } from '@incise/tokens';
import type { LoadOptions } from './load.ts';

export const checks: ArgumentChecks = new ArgumentChecks('@incise/neural');

/** Options of `loadModel`, before anything is fetched. */
export function expectLoadOptions(options: unknown): asserts options is LoadOptions {
  checks.options('loadModel', options);
  const { from, threads, onProgress } = options as Partial<Record<keyof LoadOptions, unknown>>;
  if (from !== undefined && typeof from !== 'string' && typeof hrefOf(from) !== 'string')
    checks.fail('loadModel', 'from to be a string or a URL', from);
  if (threads !== undefined) checks.number('loadModel', 'threads', threads, 1);
  if (threads !== undefined && !Number.isSafeInteger(threads))
    checks.fail('loadModel', 'threads to be a whole number', threads, RangeError);
  if (onProgress !== undefined && typeof onProgress !== 'function') checks.fail('loadModel', 'onProgress to be a function', onProgress);
}

const hrefOf = (value: unknown): unknown => (value as { readonly href?: unknown } | null)?.href;

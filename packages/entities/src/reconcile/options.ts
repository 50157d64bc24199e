import { describe, expectOptions } from '../text/expect-options.ts';
import type { AbortSignalLike, CandidateCache, Fetch } from './types.ts';

/** Options of `reconcileEntities`; `fetch` is required. */
export interface ReconcileOptions {
  /** Makes the requests: the platform's `fetch`, or your own. */
  readonly fetch: Fetch;
  /** Sent with each request. Wikimedia wants a `User-Agent` with a contact from servers (`Api-User-Agent` in browsers). Default none but `Accept`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Root of the Wikibase, http or https. Default `'https://www.wikidata.org'`. */
  readonly instance?: string;
  /** Language of the names, labels and descriptions. Default `'fr'`. */
  readonly language?: string;
  /** Most candidates a name, 1 to 50. Default 7. */
  readonly limit?: number;
  /** Milliseconds that one request may take, its body included. Default 10,000. */
  readonly timeout?: number;
  /** Further attempts after a fault that may pass: network, timeout, 429, 5xx, broken JSON. Default 3. */
  readonly retries?: number;
  /** Milliseconds before the second attempt, doubled before each further one. Default 500. */
  readonly backoff?: number;
  /** Longest wait in milliseconds. If `Retry-After` asks for more, this name and all that follow fail with `rate limit` or `server`. Default 60,000. */
  readonly maxWait?: number;
  /** Most requests a second in this call, retries included. Default 5. */
  readonly requestsPerSecond?: number;
  /** Most requests at the same time. Default 1: Wikimedia asks for requests in series. */
  readonly concurrency?: number;
  /** Answers already known, by URL; failures are never stored. A cache that fails is passed over. Default none. */
  readonly cache?: CandidateCache;
  /** Stops the run: names without an answer get the failure `aborted`. Default none. */
  readonly signal?: AbortSignalLike;
  /** Reject with a `ReconciliationError` at the first failure instead of recording it. Default false. */
  readonly strict?: boolean;
}

/** The instance asked by default. */
export const WIKIDATA = 'https://www.wikidata.org';

/** The options with their defaults. */
export type Settings = Required<Omit<ReconcileOptions, 'cache' | 'signal'>> & Pick<ReconcileOptions, 'cache' | 'signal'>;

function checkNumber(name: string, value: unknown, least: number, most = Infinity): void {
  if (typeof value === 'number' && value >= least && value <= most) return;
  throw new RangeError(
    `@incise/entities reconcileEntities: expected options.${name} to be a number from ${least} to ${most}, got ${String(value)}`,
  );
}

const isSignal = ({ addEventListener, removeEventListener }: Partial<AbortSignalLike>): boolean =>
  typeof addEventListener === 'function' && typeof removeEventListener === 'function';

function expectStrings({ instance, language, headers }: Readonly<Record<'instance' | 'language' | 'headers', unknown>>): void {
  const wrong = (what: string, value: unknown): TypeError =>
    new TypeError(`@incise/entities reconcileEntities: expected options.${what}, got ${describe(value)}`);
  if (typeof instance !== 'string') throw wrong('instance to be a string', instance);
  if (typeof language !== 'string') throw wrong('language to be a string', language);
  if (typeof headers !== 'object' || headers === null || Object.values(headers).some((value) => typeof value !== 'string'))
    throw wrong('headers to be a record of strings', headers);
}

/** Checks the options and fills in the defaults. */
export function readOptions(given: Partial<ReconcileOptions> = {}): Settings {
  expectOptions(given, 'reconcileEntities');
  const options = Object.fromEntries(
    Object.entries<unknown>(given).filter(([, value]) => value !== undefined),
  ) as Partial<ReconcileOptions>;
  const { fetch, signal } = options;
  if (typeof fetch !== 'function')
    throw new TypeError(`@incise/entities reconcileEntities: expected options.fetch to be a function, got ${typeof fetch}`);
  const settings: Settings = {
    instance: WIKIDATA,
    language: 'fr',
    limit: 7,
    timeout: 10_000,
    retries: 3,
    backoff: 500,
    maxWait: 60_000,
    requestsPerSecond: 5,
    concurrency: 1,
    strict: false,
    headers: {},
    ...options,
    fetch,
  };
  if (signal && !isSignal(signal))
    throw new TypeError(`@incise/entities reconcileEntities: expected options.signal to be an AbortSignal, got ${typeof signal}`);
  expectStrings(settings);
  checkNumber('limit', settings.limit, 1, 50);
  checkNumber('timeout', settings.timeout, 1);
  checkNumber('retries', settings.retries, 0);
  checkNumber('backoff', settings.backoff, 0);
  checkNumber('maxWait', settings.maxWait, 0);
  checkNumber('requestsPerSecond', settings.requestsPerSecond, Number.MIN_VALUE);
  checkNumber('concurrency', settings.concurrency, 1);
  return settings;
}

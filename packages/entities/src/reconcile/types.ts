/** What reconciliation reads of an entity: its name, which is all that is sent, and the item if it is already known. */
export interface NamedEntity {
  readonly name: string;
  readonly wikidata?: string;
}

/** Which of the item's terms the name was found in. */
export interface Match {
  /** `label`, `alias` or `entityId` on Wikidata. */
  readonly type: string;
  /** Language code of the term, absent for an identifier. */
  readonly language?: string;
  /** The term as the item has it. */
  readonly text: string;
}

/** An item that the name may stand for. */
export interface Candidate {
  /** Item id: `Q7184`. */
  readonly id: string;
  /** Concept URI: `http://www.wikidata.org/entity/Q7184`. */
  readonly uri?: string;
  /** In the language asked for, or the one that the server falls back to. */
  readonly label?: string;
  readonly description?: string;
  readonly match?: Match;
}

/**
 * Why a name got no answer: `aborted` by the caller; `network` fault (no connection, reset, cut short); `rate limit`;
 * `request` refused (status 4xx or an error of the API); `response` that is not the JSON expected; `server` fault (5xx);
 * `timeout`. All but `aborted` and `request` have been tried again.
 */
export type FailureReason = 'aborted' | 'network' | 'rate limit' | 'request' | 'response' | 'server' | 'timeout';

/** A name that got no answer. */
export interface ReconciliationFailure {
  readonly reason: FailureReason;
  /** One line for a log, in English. */
  readonly message: string;
  /** HTTP status of the last answer, if there was one. */
  readonly status?: number;
  /** Requests made for this name; 0 where the run had already been stopped. */
  readonly attempts: number;
}

/** The answer for one entity. */
export interface Reconciliation {
  /** Index into the entities given. */
  readonly entity: number;
  /** The name as it was sent: NFC, plain apostrophes and spaces. */
  readonly query: string;
  /** Best first, as the server ranks them; empty where nothing fits or `failure` says why nothing came. */
  readonly candidates: readonly Candidate[];
  readonly failure?: ReconciliationFailure;
}

/** Where answers are kept between calls: a `Map`, or anything with `get` and `set`, also asynchronous. */
export interface CandidateCache {
  get(key: string): readonly Candidate[] | null | undefined | PromiseLike<readonly Candidate[] | null | undefined>;
  set(key: string, candidates: readonly Candidate[]): unknown;
}

/** What an `AbortSignal` must be able to do. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): unknown;
  removeEventListener(type: 'abort', listener: () => void): unknown;
}

/** The platform's `AbortSignal` where its types are loaded (DOM, @types/node), else the least that is needed. */
export type FetchSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } } ? Signal : AbortSignalLike;

/** What reconciliation needs of `fetch`: the platform's own fits, as does any function with this shape. */
export type Fetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal?: FetchSignal },
) => PromiseLike<{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): PromiseLike<string> }>;

import { exchange } from './exchange.ts';
import type { Settings } from './options.ts';
import { parseReply, type Refusal } from './parse-reply.ts';
import { RateLimiter } from './rate-limiter.ts';
import { sleep } from './timers.ts';
import type { Candidate, FailureReason, ReconciliationFailure } from './types.ts';

export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly failure?: ReconciliationFailure;
}

/** Faults after which the same request may succeed. */
const PASSING: readonly FailureReason[] = ['network', 'rate limit', 'response', 'server', 'timeout'];

/** Looks names up by URL, one run of `reconcileEntities`: keeps to the rate, tries again, asks for each URL once. */
export class LookUp {
  readonly #settings: Settings;
  readonly #limiter: RateLimiter;
  readonly #answers = new Map<string, Promise<Answer>>();
  /** Set once no request is to be made any more. */
  #closed: Refusal | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#limiter = new RateLimiter(settings.requestsPerSecond, settings.signal);
  }

  /** No request starts after this. */
  close(refusal: Refusal): void {
    this.#closed ??= refusal;
  }

  find(url: string): Promise<Answer> {
    let answer = this.#answers.get(url);
    if (!answer) this.#answers.set(url, (answer = this.#throughCache(url)));
    return answer;
  }

  async #throughCache(url: string): Promise<Answer> {
    const { cache } = this.#settings;
    const known = await passOver(() => cache?.get(url));
    if (Array.isArray(known)) return { candidates: known as readonly Candidate[] };
    const answer = await this.#request(url);
    if (cache && !answer.failure) await passOver(() => cache.set(url, answer.candidates));
    return answer;
  }

  async #request(url: string): Promise<Answer> {
    const { signal, retries, backoff, maxWait, limit } = this.#settings;
    for (let attempt = 1; ; attempt++) {
      await this.#limiter.turn();
      if (signal?.aborted) this.close({ reason: 'aborted', message: 'aborted by the caller' });
      if (this.#closed) return { candidates: [], failure: { ...this.#closed, attempts: attempt - 1 } };

      const reply = await exchange(url, this.#settings);
      const outcome = 'status' in reply ? parseReply(reply) : reply;
      if (!('reason' in outcome)) return { candidates: outcome.slice(0, limit) };

      const status = 'status' in reply ? { status: reply.status } : {};
      const failure = { ...outcome, ...status, attempts: attempt };
      if (!PASSING.includes(outcome.reason)) return { candidates: [], failure };
      const asked = 'status' in reply ? reply.retryAfter : undefined;
      if (asked !== undefined && asked > maxWait) {
        const message = `${outcome.message}; the server asks to wait ${Math.ceil(asked / 1000)} s`;
        this.close({ ...outcome, ...status, message });
        return { candidates: [], failure: { ...failure, message } };
      }
      if (attempt > retries) {
        // What the server asks for holds for the next name too.
        if (asked !== undefined) this.#limiter.pause(asked);
        return { candidates: [], failure };
      }
      const wait = asked ?? Math.min(maxWait, backoff * 2 ** (attempt - 1));
      if (asked === undefined && outcome.reason !== 'rate limit') await sleep(wait, signal);
      else this.#limiter.pause(wait);
    }
  }
}

/** A cache that fails must not fail the run. */
async function passOver(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch {
    return undefined;
  }
}

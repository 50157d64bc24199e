import { sleep } from './timers.ts';
import type { AbortSignalLike } from './types.ts';

/** Hands out turns at least an interval apart, all later than the pauses that the server asked for. */
export class RateLimiter {
  readonly #interval: number;
  readonly #signal: AbortSignalLike | undefined;
  #next: Promise<unknown> = Promise.resolve();

  constructor(requestsPerSecond: number, signal: AbortSignalLike | undefined) {
    this.#interval = 1000 / requestsPerSecond;
    this.#signal = signal;
  }

  /** Resolves when the next request may start. */
  turn(): Promise<unknown> {
    const turn = this.#next;
    this.#next = turn.then(() => sleep(this.#interval, this.#signal));
    return turn;
  }

  /** Lets no further turn start for that long. */
  pause(milliseconds: number): void {
    this.#next = Promise.all([this.#next, sleep(milliseconds, this.#signal)]);
  }
}

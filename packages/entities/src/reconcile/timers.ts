import type { AbortSignalLike, FetchSignal } from './types.ts';

/** The globals that every platform with `fetch` has; packages compile without the types of any. */
interface Platform {
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  readonly AbortController?: new () => { readonly signal: FetchSignal; abort(): void };
}

/** Read at each call, so that fake timers work. */
const platform = (): Platform => globalThis as unknown as Platform;

/** Longer delays than this one fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Calls `run` once, after the delay or as soon as `signal` aborts. Returns what calls it off. */
export function schedule(milliseconds: number, signal: AbortSignalLike | undefined, run: (aborted: boolean) => void): () => void {
  const { setTimeout, clearTimeout } = platform();
  const cancel = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
  const onAbort = (): void => {
    cancel();
    run(true);
  };
  const timer = setTimeout(
    () => {
      cancel();
      run(false);
    },
    Math.min(signal?.aborted ? 0 : milliseconds, LONGEST_DELAY),
  );
  signal?.addEventListener('abort', onAbort);
  return cancel;
}

/** Resolves after the delay, or sooner if `signal` aborts; never rejects. */
export const sleep = (milliseconds: number, signal: AbortSignalLike | undefined): Promise<void> =>
  new Promise((resolve) => {
    schedule(milliseconds, signal, () => {
      resolve();
    });
  });

/** A way to call a request off, where the platform has one. */
export function abortController(): { readonly signal: FetchSignal; abort(): void } | undefined {
  const { AbortController: Controller } = platform();
  return Controller && new Controller();
}

import type { Settings } from './options.ts';
import { abortController, schedule } from './timers.ts';

/** A whole answer of the server, whatever it says. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  /** Milliseconds that `Retry-After` asks to wait. */
  readonly retryAfter?: number;
}

/** No answer. */
export interface Fault {
  readonly reason: 'aborted' | 'network' | 'timeout';
  readonly message: string;
}

/** `Retry-After` in milliseconds: seconds, or a date, which is compared with the server's own clock. */
function readRetryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // The platform's fetch says « fetch failed » and keeps the reason as the cause.
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};

/** One request with its body, cut off after the time-out. Never rejects. */
export function exchange(url: string, { fetch, headers, timeout, signal }: Settings): Promise<Reply | Fault> {
  const controller = abortController();
  const read = async (): Promise<Reply> => {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...headers },
      ...(controller && { signal: controller.signal }),
    });
    const retryAfter = readRetryAfter(response.headers);
    return { status: response.status, body: await response.text(), ...(retryAfter !== undefined && { retryAfter }) };
  };
  return new Promise((resolve) => {
    const cancel = schedule(timeout, signal, (aborted) => {
      resolve(
        aborted || signal?.aborted
          ? { reason: 'aborted', message: 'aborted by the caller' }
          : { reason: 'timeout', message: `no answer within ${timeout} ms` },
      );
      controller?.abort();
    });
    void read()
      .catch((error: unknown): Fault => ({ reason: 'network', message: describe(error) }))
      .then((outcome) => {
        cancel();
        resolve(outcome);
      });
  });
}

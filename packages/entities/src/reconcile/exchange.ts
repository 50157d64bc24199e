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

/** The longest reply that is taken: 50 candidates are some 50 kB. */
const LONGEST_BODY = 5_000_000;
const TOO_LONG = `expected a reply of ${LONGEST_BODY} characters at most, got a longer one`;

/** `Retry-After` in milliseconds: seconds, or a date, which is compared with the server's own clock where it tells the time. */
function readRetryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers.get('date'));
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function serverTime(date: string | null): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? Date.now() : time;
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
    const length = Number(response.headers.get('content-length') ?? 0);
    const body: unknown = length > LONGEST_BODY ? undefined : await response.text();
    if (length > LONGEST_BODY || (typeof body === 'string' && body.length > LONGEST_BODY)) throw new Error(TOO_LONG);
    if (typeof body !== 'string') throw new Error(`expected a body of text, got ${typeof body}`);
    return { status: response.status, body, ...(retryAfter !== undefined && { retryAfter }) };
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

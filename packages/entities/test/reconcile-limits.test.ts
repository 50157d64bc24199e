import { describe, expect, test } from 'vitest';
import { reconcileEntities, type Fetch, type ReconcileOptions } from '@incise/entities/reconcile';

/** A server that gives one answer to everything. */
const replying =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Fetch =>
  () =>
    Promise.resolve({ status, headers: { get: (name) => headers[name] ?? null }, text: () => Promise.resolve(body as string) });
const hits = (count: number): string => JSON.stringify({ search: Array.from({ length: count }, (_, k) => ({ id: `Q${k + 1}` })) });
const ask = (fetch: Fetch, options: Partial<ReconcileOptions> = {}, names = ['Otan']) =>
  reconcileEntities(
    names.map((name) => ({ name })),
    { fetch, backoff: 1, retries: 0, requestsPerSecond: 1000, ...options },
  );

describe('what a server sends beyond what was asked', () => {
  test('more candidates than the limit', async () => {
    const [found] = await ask(replying(hits(1000)), { limit: 3 });
    expect(found!.candidates).toEqual([{ id: 'Q1' }, { id: 'Q2' }, { id: 'Q3' }]);
  });

  test('a body that is no text', async () => {
    const [found] = await ask(replying(42));
    expect(found!.failure).toEqual({ reason: 'network', message: 'expected a body of text, got number', attempts: 1 });
  });

  test.each([
    ['by its length', replying('x'.repeat(5_000_001))],
    ['by its header', replying(hits(1), 200, { 'content-length': '200000000' })],
  ])('a reply that is too long, %s', async (_, fetch) => {
    const [found] = await ask(fetch);
    expect(found!.failure).toEqual({
      reason: 'network',
      message: 'expected a reply of 5000000 characters at most, got a longer one',
      attempts: 1,
    });
  });
});

describe('options', () => {
  test.each([
    [{ instance: 3 }, 'instance to be a string, got 3'],
    [{ language: null }, 'language to be a string, got null'],
    [{ headers: null }, 'headers to be a record of strings, got null'],
    [{ headers: { accept: 1 } }, 'headers to be a record of strings, got object'],
  ])('%j is refused', async (options, message) => {
    await expect(ask(replying(hits(1)), options as never)).rejects.toThrow(
      new TypeError(`@incise/entities reconcileEntities: expected options.${message}`),
    );
  });

  test('a signal that is none is refused', async () => {
    await expect(ask(replying(hits(1)), { signal: {} as unknown as AbortSignal })).rejects.toThrow(
      new TypeError('@incise/entities reconcileEntities: expected options.signal to be an AbortSignal, got object'),
    );
  });

  test('undefined is the default', async () => {
    const [found] = await ask(replying(hits(9)), { limit: undefined } as unknown as Partial<ReconcileOptions>);
    expect(found!.candidates).toHaveLength(7);
  });
});

describe('Retry-After', () => {
  const timed = (after: () => string) => {
    const sent: number[] = [];
    const fetch: Fetch = (url, init) => {
      sent.push(performance.now());
      return sent.length === 1 ? replying('', 429, { 'retry-after': after() })(url, init) : replying(hits(1))(url, init);
    };
    return { sent, fetch };
  };

  test('on the last attempt holds for the next name', async () => {
    const { sent, fetch } = timed(() => '1');
    const found = await ask(fetch, {}, ['Otan', 'ONU']);
    expect(found.map(({ failure, candidates }) => failure?.reason ?? candidates.length)).toEqual(['rate limit', 1]);
    expect(sent[1]! - sent[0]!).toBeGreaterThanOrEqual(950);
  });

  test('as a date without the clock of the server', async () => {
    const { sent, fetch } = timed(() => new Date(Date.now() + 2000).toUTCString());
    const [found] = await ask(fetch, { retries: 1 });
    expect(found!.candidates).toHaveLength(1);
    expect(sent[1]! - sent[0]!).toBeGreaterThanOrEqual(900);
  });
});

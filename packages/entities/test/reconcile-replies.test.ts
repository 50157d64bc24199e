import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reconcileEntities, type Fetch, type ReconcileOptions } from '@incise/entities/reconcile';

const options = { retries: 1, backoff: 0, requestsPerSecond: 1e6, maxWait: 10 } satisfies Partial<ReconcileOptions>;
const reply =
  (body: string, status = 200, headers: Record<string, string> = {}): Fetch =>
  () =>
    Promise.resolve({ status, headers: { get: (name) => headers[name] ?? null }, text: () => Promise.resolve(body) });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('whatever the server says', () => {
  const hit = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.constantFrom('Q1', 'P2', '', 3),
        label: fc.jsonValue(),
        description: fc.jsonValue(),
        match: fc.jsonValue(),
        display: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  const body = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .record({ search: fc.oneof(fc.jsonValue(), fc.array(hit)), error: fc.jsonValue() }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
  );
  const header = fc.option(fc.oneof(fc.string(), fc.constantFrom('0', '-1', '1e3', '99999999999', 'Tue, 01 Jan 2030 10:00:00 GMT')), {
    nil: '',
  });

  test('candidates with ids, or a failure with a reason; never a rejection; survives JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom(200, 200, 200, 204, 301, 400, 403, 404, 429, 500, 503, 0),
        header,
        header,
        async (text, status, retryAfter, date) => {
          const found = await reconcileEntities([{ name: 'OTAN' }, { name: 'ONU' }], {
            ...options,
            fetch: reply(text, status, { 'retry-after': retryAfter, date }),
          });
          expect(found.map(({ entity, query }) => [entity, query])).toEqual([
            [0, 'OTAN'],
            [1, 'ONU'],
          ]);
          for (const { candidates, failure } of found) {
            for (const { id, label = 'x', description = 'x' } of candidates)
              expect([typeof id, id !== '', typeof label, typeof description]).toEqual(['string', true, 'string', 'string']);
            if (failure) expect([candidates.length, failure.message !== '', failure.attempts <= 2]).toEqual([0, true, true]);
          }
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        },
      ),
    );
  });

  test('any name can be sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const urls: string[] = [];
        const [found] = await reconcileEntities([{ name }], {
          ...options,
          fetch: (url, init) => (urls.push(url), reply('{"search":[]}')(url, init)),
        });
        expect(found!.candidates).toEqual([]);
        expect(urls.map((url) => new URL(url).searchParams.get('search'))).toEqual(found!.query === '' ? [] : [found!.query]);
      }),
    );
  });

  test('an object that is no response at all is a network fault', async () => {
    const broken = (() => Promise.resolve({})) as unknown as Fetch;
    const [found] = await reconcileEntities([{ name: 'OTAN' }], { ...options, fetch: broken });
    expect(found!.failure).toMatchObject({ reason: 'network', attempts: 2 });
  });
});

describe('whatever the platform has', () => {
  test('no AbortController: the time-out holds, the request gets no signal', async () => {
    vi.stubGlobal('AbortController', undefined);
    const given: object[] = [];
    const [found] = await reconcileEntities([{ name: 'OTAN' }], {
      ...options,
      timeout: 10,
      retries: 0,
      fetch: (_, init) => (given.push(init), new Promise(() => undefined)),
    });
    expect(found!.failure!.reason).toBe('timeout');
    expect(given).toEqual([{ headers: { Accept: 'application/json' } }]);
  });

  test('timers of the moment are used: half an hour of back-off in no time', async () => {
    vi.useFakeTimers();
    let requests = 0;
    const result = reconcileEntities([{ name: 'OTAN' }], {
      ...options,
      retries: 10,
      backoff: 1000,
      maxWait: 600_000,
      fetch: (url, init) => (requests++, reply('', 503)(url, init)),
    });
    await vi.runAllTimersAsync();
    expect((await result)[0]!.failure).toEqual({ reason: 'server', message: 'status 503', status: 503, attempts: 11 });
    expect(requests).toBe(11);
  });

  test('nothing keeps listening to the signal of the caller, and no timer stays', async () => {
    vi.useFakeTimers();
    let listeners = 0;
    const signal = { aborted: false, addEventListener: () => listeners++, removeEventListener: () => listeners-- };
    const result = reconcileEntities([{ name: 'OTAN' }, { name: 'ONU' }], { ...options, signal, fetch: reply('{"search":[]}') });
    await vi.runAllTimersAsync();
    expect(await result).toHaveLength(2);
    expect(listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

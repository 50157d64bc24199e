import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as entry from '@incise/entities/reconcile';
import { reconcileEntities, ReconciliationError, type Candidate, type Fetch, type ReconcileOptions } from '@incise/entities/reconcile';
import { answer, json, startServer, type Handler } from './reconcile-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let options: ReconcileOptions;
/** When each request was sent, in milliseconds. */
let sent: number[];
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const fine: Handler = (response, search) => {
  json(
    response,
    answer(search, {
      id: 'Q7184',
      label: "Organisation du traité de l'Atlantique nord",
      description: 'alliance militaire',
      match: { type: 'alias', language: 'fr', text: search },
    }),
  );
};
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (response) => {
    json(response, '{"servedby":"mw"}', code, headers);
  };
const silent: Handler = () => undefined;
const reset: Handler = (response) => {
  response.socket?.resetAndDestroy();
};
const truncated: Handler = (response, search) => {
  json(response, answer(search, { id: 'Q1' }).slice(0, 90));
};
const cutShort: Handler = (response, search) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 });
  response.write(answer(search, { id: 'Q1' }).slice(0, 90), () => response.socket?.resetAndDestroy());
};
const apiError =
  (code: string): Handler =>
  (response) => {
    json(response, JSON.stringify({ error: { code, info: `About ${code}.`, '*': 'See the API help.' }, servedby: 'mw1' }), 200, {
      'mediawiki-api-error': code,
    });
  };

beforeEach(() => {
  server.respond(fine);
  sent = [];
  const timed: Fetch = (url, init) => {
    sent.push(performance.now());
    return (fetch as Fetch)(url, init);
  };
  options = { fetch: timed, instance: server.url, timeout: 20_000, backoff: 5, retries: 2, requestsPerSecond: 500 };
});
/** Long enough for an answer on a busy machine, short enough to wait for. */
const short = 500;
const otan = [{ name: 'OTAN' }];

describe('candidates', () => {
  test('ids, labels, descriptions and the matching term of each item, in the order of the server', async () => {
    server.respond((response, search) => {
      json(
        response,
        answer(
          search,
          { id: 'Q90', label: 'Paris', description: 'capitale de la France' },
          { id: 'Q830149', label: 'Paris', description: 'ville du Texas', match: { type: 'alias', language: 'en', text: 'Paris, Texas' } },
        ),
      );
    });
    expect(await reconcileEntities([{ name: 'Paris' }], options)).toEqual([
      {
        entity: 0,
        query: 'Paris',
        candidates: [
          {
            id: 'Q90',
            uri: 'http://www.wikidata.org/entity/Q90',
            label: 'Paris',
            description: 'capitale de la France',
            match: { type: 'label', language: 'fr', text: 'Paris' },
          },
          {
            id: 'Q830149',
            uri: 'http://www.wikidata.org/entity/Q830149',
            label: 'Paris',
            description: 'ville du Texas',
            match: { type: 'alias', language: 'en', text: 'Paris, Texas' },
          },
        ],
      },
    ]);
  });

  test('an item without label or description has neither; a hit without id is left out', async () => {
    server.respond((response) => {
      json(
        response,
        JSON.stringify({
          search: [
            { id: 'Q5' },
            { title: 'no id' },
            null,
            { id: 'Q6', display: { label: { value: 'Six', language: 'mul' } }, match: { type: 'entityId', text: 'Q6' } },
          ],
          success: 1,
        }),
      );
    });
    const [found] = await reconcileEntities(otan, options);
    expect(found!.candidates).toEqual([{ id: 'Q5' }, { id: 'Q6', label: 'Six', match: { type: 'entityId', text: 'Q6' } }]);
  });

  test('nothing fits: no candidates and no failure', async () => {
    server.respond((response, search) => {
      json(response, answer(search));
    });
    expect(await reconcileEntities([{ name: 'Zzyzx' }], options)).toEqual([{ entity: 0, query: 'Zzyzx', candidates: [] }]);
  });

  test('survives JSON', async () => {
    server.respond(fine, status(404));
    const found = await reconcileEntities([...otan, { name: 'ONU' }], options);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('what is sent', () => {
  test('the name, the language and the limit, to the search of the instance, as anybody from anywhere', async () => {
    await reconcileEntities(otan, { ...options, limit: 3, language: 'de' });
    const { url } = server.received[0]!;
    expect(url.pathname).toBe('/w/api.php');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'wbsearchentities',
      search: 'OTAN',
      language: 'de',
      uselang: 'de',
      limit: '3',
      continue: '0',
      format: 'json',
      type: 'item',
      origin: '*',
    });
  });

  test('nothing else of an entity', async () => {
    const secret = { name: 'OTAN', roles: [{ title: 'SECRET' }], mentions: [{ text: 'SECRET', start: 0, end: 6 }] };
    await reconcileEntities([secret], options);
    expect(server.received).toHaveLength(1);
    expect(JSON.stringify([server.received[0]!.url.href, server.received[0]!.headers])).not.toContain('SECRET');
  });

  test('the headers of the caller', async () => {
    await reconcileEntities(otan, { ...options, headers: { 'User-Agent': 'Newsroom/1.0 (desk@example.org)' } });
    expect(server.received[0]!.headers).toMatchObject({ 'user-agent': 'Newsroom/1.0 (desk@example.org)', accept: 'application/json' });
  });

  test.each([
    ['typographic apostrophe', 'Côte d’Ivoire', "Côte d'Ivoire"],
    ['no-break spaces and line ends', ' Le\u00A0Monde\r\n\u202Fdiplomatique ', 'Le Monde diplomatique'],
    ['decomposed accents', 'E\u0301lyse\u0301e', 'Élysée'],
    ['lone surrogate', 'A\uD800B', 'A\uFFFDB'],
    ['NUL and signs of URLs', 'A\0B&C=D?#é+', 'A B&C=D?#é+'],
    ['a pair stays a pair', '😀', '😀'],
  ])('query: %s', async (_, name, query) => {
    const [found] = await reconcileEntities([{ name }], options);
    expect(found!.query).toBe(query);
    expect(server.received[0]!.url.searchParams.get('search')).toBe(query);
  });

  test('no request for an empty name nor for a known item', async () => {
    const found = await reconcileEntities([{ name: ' \n' }, { name: 'France', wikidata: 'Q142' }], { fetch });
    expect(found).toEqual([
      { entity: 0, query: '', candidates: [] },
      { entity: 1, query: 'France', candidates: [{ id: 'Q142', uri: 'http://www.wikidata.org/entity/Q142' }] },
    ]);
    expect(server.received).toHaveLength(0);
  });

  test('another Wikibase is asked about an item known from Wikidata', async () => {
    await reconcileEntities([{ name: 'France', wikidata: 'Q142' }], options);
    expect(server.received).toHaveLength(1);
  });

  test('one request for a name that several entities share', async () => {
    const found = await reconcileEntities([...otan, { name: 'ONU' }, ...otan], { ...options, concurrency: 3 });
    expect(found.map(({ entity, query, candidates }) => [entity, query, candidates.length])).toEqual([
      [0, 'OTAN', 1],
      [1, 'ONU', 1],
      [2, 'OTAN', 1],
    ]);
    expect(server.received).toHaveLength(2);
  });

  test('no entities, no request', async () => {
    expect(await reconcileEntities([], options)).toEqual([]);
    expect(server.received).toHaveLength(0);
  });
});

describe('faults that pass', () => {
  test.each<[string, Handler]>([
    ['500', status(500)],
    ['503 with Retry-After', status(503, { 'retry-after': '0' })],
    ['429 without Retry-After', status(429)],
    ['429 with Retry-After', status(429, { 'retry-after': '0' })],
    ['slower than the time-out', silent],
    ['truncated JSON', truncated],
    [
      'not JSON',
      (response) => {
        json(response, '<html>gateway</html>');
      },
    ],
    [
      'JSON that is no object',
      (response) => {
        json(response, '[]');
      },
    ],
    ['connection reset', reset],
    ['connection reset within the body', cutShort],
    ['API error ratelimited', apiError('ratelimited')],
    ['API error maxlag', apiError('maxlag')],
    ['API error readonly', apiError('readonly')],
    ['API error internal_api_error_DBQueryError', apiError('internal_api_error_DBQueryError')],
  ])('%s, then fine', async (_, fault) => {
    server.respond(fault, fine);
    const [found] = await reconcileEntities(otan, fault === silent ? { ...options, timeout: short } : options);
    expect(found!.candidates.map(({ id }) => id)).toEqual(['Q7184']);
    expect(found).not.toHaveProperty('failure');
    expect(server.received).toHaveLength(2);
  });
});

describe('faults that stay', () => {
  test.each<[string, Handler, object]>([
    ['500', status(500), { reason: 'server', message: 'status 500', status: 500, attempts: 3 }],
    ['429', status(429), { reason: 'rate limit', status: 429, attempts: 3 }],
    ['slow', silent, { reason: 'timeout', message: 'no answer within 500 ms', attempts: 3 }],
    ['truncated', truncated, { reason: 'response', status: 200, attempts: 3 }],
    [
      'without search',
      (response) => {
        json(response, '{"batchcomplete":""}');
      },
      { reason: 'response', message: 'expected the answer to have an array "search"', attempts: 3 },
    ],
    ['reset', reset, { reason: 'network', attempts: 3 }],
    ['cut short', cutShort, { reason: 'network', attempts: 3 }],
    ['403: not tried again', status(403), { reason: 'request', message: 'status 403', status: 403, attempts: 1 }],
    [
      'API error badvalue: not tried again',
      apiError('badvalue'),
      { reason: 'request', message: 'the API says badvalue: About badvalue.', status: 200, attempts: 1 },
    ],
  ])('%s: a failure with its reason, and the other entity has its candidates', async (_, fault, failure) => {
    server.respond((response, search, request) => {
      (search === 'ONU' ? fine : fault)(response, search, request);
    });
    const [otanFound, onuFound] = await reconcileEntities(
      [...otan, { name: 'ONU' }],
      fault === silent ? { ...options, timeout: short } : options,
    );
    expect(otanFound).toMatchObject({ entity: 0, query: 'OTAN', candidates: [], failure });
    expect(onuFound!.candidates).toHaveLength(1);
  });

  test('nobody listens: network, with the reason of the system', async () => {
    const [found] = await reconcileEntities(otan, { ...options, instance: 'http://127.0.0.1:1', retries: 1 });
    expect(found!.failure).toMatchObject({ reason: 'network', attempts: 2 });
    expect(found!.failure!.message).toMatch(/fetch failed/u);
  });

  test('a fetch that throws at once, or something that is no error', async () => {
    const thrown: unknown[] = [new Error('offline'), 'offline'];
    for (const error of thrown) {
      const broken = (): never => {
        throw error;
      };
      const [found] = await reconcileEntities(otan, { ...options, fetch: broken, retries: 0 });
      expect(found!.failure).toEqual({ reason: 'network', message: 'offline', attempts: 1 });
    }
  });

  test('strict: rejects with the failure, and makes no further request', async () => {
    server.respond(status(500));
    const error: unknown = await reconcileEntities([...otan, { name: 'ONU' }], { ...options, strict: true, retries: 1 }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ReconciliationError);
    expect(error).toMatchObject({
      name: 'ReconciliationError',
      query: 'OTAN',
      reason: 'server',
      status: 500,
      attempts: 2,
      message: '@incise/entities reconcileEntities: « OTAN »: status 500',
    });
    expect(server.received).toHaveLength(2);
  });
});

describe('waiting', () => {
  const gaps = (): number[] => sent.slice(1).map((at, i) => at - sent[i]!);

  test('the back-off doubles', async () => {
    server.respond(status(500));
    await reconcileEntities(otan, { ...options, backoff: 40, retries: 3 });
    const [first, second, third] = gaps();
    expect(first).toBeGreaterThan(35);
    expect(second).toBeGreaterThan(75);
    expect(third).toBeGreaterThan(150);
  });

  test('Retry-After in seconds is honoured, for the other names too', async () => {
    server.respond(status(429, { 'retry-after': '1' }), fine);
    await reconcileEntities([...otan, { name: 'ONU' }], options);
    expect(gaps()[0]).toBeGreaterThan(950);
    expect(server.received.map(({ url }) => url.searchParams.get('search'))).toEqual(['OTAN', 'OTAN', 'ONU']);
  });

  test("Retry-After as a date is compared with the server's clock", async () => {
    server.respond(status(503, { date: 'Tue, 01 Jan 2030 10:00:00 GMT', 'retry-after': 'Tue, 01 Jan 2030 10:00:01 GMT' }), fine);
    await reconcileEntities(otan, options);
    expect(gaps()[0]).toBeGreaterThan(950);
  });

  test('a Retry-After that makes no sense counts as none', async () => {
    server.respond(status(503, { 'retry-after': 'soon' }), fine);
    expect((await reconcileEntities(otan, options))[0]).not.toHaveProperty('failure');
  });

  test('a Retry-After beyond maxWait ends the run: the names left are not sent', async () => {
    server.respond(status(429, { 'retry-after': '3600' }));
    const found = await reconcileEntities([...otan, { name: 'ONU' }], { ...options, maxWait: 1000 });
    const failure = { reason: 'rate limit', message: 'status 429, too many requests; the server asks to wait 3600 s', status: 429 };
    expect(found.map((result) => result.failure)).toEqual([
      { ...failure, attempts: 1 },
      { ...failure, attempts: 0 },
    ]);
    expect(server.received).toHaveLength(1);
  });

  test('requests start at the rate and no more than `concurrency` run at once', async () => {
    let running = 0;
    let most = 0;
    server.respond((response, search, request) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        fine(response, search, request);
      }, 60);
    });
    const names = Array.from({ length: 6 }, (_, i) => ({ name: `nom ${i}` }));
    const started = performance.now();
    await reconcileEntities(names, { ...options, requestsPerSecond: 50, concurrency: 2 });
    expect(most).toBe(2);
    expect(performance.now() - started).toBeGreaterThan(100);
    server.respond(fine);
    sent = [];
    await reconcileEntities(names, { ...options, requestsPerSecond: 20, concurrency: 6 });
    expect(sent.at(-1)! - sent[0]!).toBeGreaterThan(200);
  });

  test('signal: stops a request under way and a wait; the rest is `aborted`', async () => {
    const controller = new AbortController();
    server.respond(fine, () => {
      controller.abort();
    });
    const found = await reconcileEntities([...otan, { name: 'ONU' }, { name: 'FMI' }], {
      ...options,
      signal: controller.signal,
    });
    expect(found.map(({ failure }) => failure?.reason)).toEqual([undefined, 'aborted', 'aborted']);

    server.respond(status(500));
    const waiting = new AbortController();
    setTimeout(() => {
      waiting.abort();
    }, 50);
    const started = performance.now();
    const [stopped] = await reconcileEntities(otan, { ...options, backoff: 30_000, signal: waiting.signal });
    expect(stopped!.failure).toMatchObject({ reason: 'aborted', attempts: 1 });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('signal: already aborted, nothing is sent', async () => {
    const [found] = await reconcileEntities(otan, { ...options, signal: AbortSignal.abort() });
    expect(found!.failure).toEqual({ reason: 'aborted', message: 'aborted by the caller', attempts: 0 });
    expect(server.received).toHaveLength(0);
  });

  test('the time-out aborts the request, where the platform can', async () => {
    let aborted = false;
    const waits: ReconcileOptions['fetch'] = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('aborted'));
        });
      });
    const [found] = await reconcileEntities(otan, { ...options, fetch: waits, timeout: 20, retries: 0 });
    expect(found!.failure).toEqual({ reason: 'timeout', message: 'no answer within 20 ms', attempts: 1 });
    expect(aborted).toBe(true);
  });
});

describe('cache', () => {
  test('a Map: the second call makes no request', async () => {
    const cache = new Map<string, readonly Candidate[]>();
    const first = await reconcileEntities(otan, { ...options, cache });
    expect(await reconcileEntities(otan, { ...options, cache })).toEqual(first);
    expect(server.received).toHaveLength(1);
    expect([...cache.keys()]).toEqual([expect.stringContaining('search=OTAN')]);
  });

  test('language and limit are part of the key', async () => {
    const cache = new Map<string, readonly Candidate[]>();
    await reconcileEntities(otan, { ...options, cache });
    await reconcileEntities(otan, { ...options, cache, language: 'en' });
    await reconcileEntities(otan, { ...options, cache, limit: 1 });
    expect(server.received).toHaveLength(3);
  });

  test('asynchronous, by JSON, with null for what it does not know', async () => {
    const store: Record<string, string> = {};
    const cache = {
      get: (key: string) => Promise.resolve(JSON.parse(store[key] ?? 'null') as Candidate[] | null),
      set: (key: string, candidates: readonly Candidate[]) => Promise.resolve((store[key] = JSON.stringify(candidates))),
    };
    await reconcileEntities(otan, { ...options, cache });
    expect((await reconcileEntities(otan, { ...options, cache }))[0]!.candidates).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  test('keeps « nothing fits », never a failure', async () => {
    const cache = new Map<string, readonly Candidate[]>();
    server.respond(status(404));
    await reconcileEntities(otan, { ...options, cache });
    expect(cache.size).toBe(0);
    server.respond((response, search) => {
      json(response, answer(search));
    });
    await reconcileEntities(otan, { ...options, cache });
    expect([...cache.values()]).toEqual([[]]);
  });

  test('one that fails is passed over', async () => {
    const cache = {
      get: () => Promise.reject(new Error('redis is down')),
      set: (): never => {
        throw new Error('redis is down');
      },
    };
    expect((await reconcileEntities(otan, { ...options, cache }))[0]!.candidates).toHaveLength(1);
  });
});

describe('errors of the caller', () => {
  const call = reconcileEntities as (entities: unknown, options?: unknown) => Promise<unknown>;
  test.each<[string, unknown, unknown, typeof TypeError | typeof RangeError]>([
    ['expected options.fetch to be a function, got undefined', [], undefined, TypeError],
    ['expected options.fetch to be a function, got string', [], { fetch: 'fetch' }, TypeError],
    ['expected an array of entities, got string', 'OTAN', { fetch }, TypeError],
    ['expected entities[1].name to be a string, got number', [{ name: 'OTAN' }, { name: 3 }], { fetch }, TypeError],
    ['expected entities[0].name to be a string, got undefined', [null], { fetch }, TypeError],
    ['expected options.limit to be a number from 1 to 50, got 51', [], { fetch, limit: 51 }, RangeError],
    ['expected options.retries to be a number from 0 to Infinity, got -1', [], { fetch, retries: -1 }, RangeError],
    ['expected options.timeout to be a number from 1 to Infinity, got NaN', [], { fetch, timeout: NaN }, RangeError],
    ['expected options.concurrency to be a number from 1 to Infinity, got 0', [], { fetch, concurrency: 0 }, RangeError],
  ])('%s', async (message, entities, given, kind) => {
    const error: unknown = await call(entities, given).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toBe(`@incise/entities reconcileEntities: ${message}`);
  });

  test('an instance that is no URL is refused by wikibase-sdk', async () => {
    await expect(reconcileEntities(otan, { fetch, instance: 'wikidata.org' })).rejects.toThrow('invalid instance: wikidata.org');
  });
});

test('the entry exports these names', () => {
  expect(Object.keys(entry).sort()).toEqual(['ReconciliationError', 'reconcileEntities']);
});

import { expect, test } from 'vitest';
import { analyse, NotFound, readLines, readNdjson, type NdjsonOptions, type Result } from '@incise/cli';

const LINES = [
  '{"id":1,"text":"Il a parlé vendredi.","published":"2026-03-12"}',
  '{"id":"b","text":"Il a parlé vendredi."}',
  'rien',
  '{"id":3,"text":"<p>Le 3&nbsp;mai 2021</p>"}',
];

/** The lines in chunks of so many bytes. */
async function* stream(size = 50): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(`${LINES.join('\n')}\n`);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function results(options: NdjsonOptions, size?: number): Promise<Result[]> {
  const found: Result[] = [];
  for await (const result of readNdjson(stream(size), { workers: 0, ...options })) found.push(result);
  return found;
}

/** Each line with its dates, or with what is wrong with it. */
const shown = (found: readonly Result[]): string[] =>
  found.map(({ item, outcome }) => {
    if ('error' in outcome) return `${item.line}: ${outcome.error}`;
    const { id, dates } = JSON.parse(outcome.output) as { id: unknown; dates: { text: string; value: string }[] };
    return `${item.line}: ${JSON.stringify(id)} ${dates.map(({ text, value }) => `${text} ${value}`).join(', ')}`;
  });

const read = ['dates'] as const;

test.each<[string, NdjsonOptions, string[]]>([
  [
    'a line each, in order',
    {},
    ['1: 1 vendredi 2026-03-06', '2: "b" vendredi XXXX-WXX-5', '3: malformed JSON', '4: 3 Le 3\u00A0mai 2021 2021-05-03'],
  ],
  [
    'a date for the articles that have none',
    { published: '2024-07-13' },
    ['1: 1 vendredi 2026-03-06', '2: "b" vendredi 2024-07-12', '3: malformed JSON', '4: 3 Le 3\u00A0mai 2021 2021-05-03'],
  ],
  ['lines that are too long', { maxBytes: 10 }, ['1: too long', '2: too long', '3: malformed JSON', '4: too long']],
  ['what comes behind an id', { after: '1' }, ['2: "b" vendredi XXXX-WXX-5', '3: malformed JSON', '4: 3 Le 3\u00A0mai 2021 2021-05-03']],
  ['what comes behind a name', { after: 'b' }, ['3: malformed JSON', '4: 3 Le 3\u00A0mai 2021 2021-05-03']],
  ['nothing behind the last', { after: '3' }, []],
])('reads %s, however the stream is cut', async (_, options, expected) => {
  for (const size of [7, 50, 1000]) expect(shown(await results({ read, ...options }, size))).toEqual(expected);
});

test('spans of HTML are offsets into the HTML; where a line stands is told', async () => {
  const html = '<p>Le 3&nbsp;mai 2021</p>';
  const [{ item, outcome }] = (await results({ read, after: 'b' })).slice(-1) as [Result];
  const bytes = LINES.map((line) => Buffer.byteLength(line) + 1);
  expect(item).toEqual({ line: 4, bytes: bytes[3], end: bytes.reduce((sum, size) => sum + size), work: LINES[3] });
  expect(outcome).toEqual({ id: '3', html: true, output: expect.any(String) as string });
  const { dates } = JSON.parse((outcome as { output: string }).output) as { dates: [{ start: number; end: number }] };
  expect(html.slice(dates[0].start, dates[0].end)).toBe('Le 3&nbsp;mai 2021');
});

test('gives what analyse gives, without speakers that are less sure', async () => {
  const { text } = JSON.parse(LINES[1]!) as { text: string };
  const [first] = await results({ after: '1', minConfidence: 0.9 });
  expect(JSON.parse((first!.outcome as { output: string }).output)).toEqual({ id: 'b', ...(await analyse(text, { minConfidence: 0.9 })) });
});

test('an id that no article has', async () => {
  await expect(results({ read, after: 'c' })).rejects.toThrow(new NotFound('--after: no article has the id "c"'));
});

const common: readonly (readonly [options: unknown, Kind: typeof TypeError | typeof RangeError, message: string])[] = [
  [null, TypeError, 'options to be an object, got null'],
  [{ read: 'dates' }, TypeError, 'read to be an array, got "dates"'],
  [{ read: ['mots'] }, TypeError, 'read to be "quotes" or "entities" or "dates" or "tokens", got "mots"'],
  [{ published: 20240713 }, TypeError, 'published to be an ISO 8601 date, got 20240713'],
  [{ published: 'hier' }, RangeError, 'published to be an ISO 8601 date, got "hier"'],
  [{ minConfidence: 2 }, RangeError, 'minConfidence to be from 0 to 1, got 2'],
];

test.each([
  ...common,
  [{ html: 1 }, TypeError, 'html to be true or false, got 1'] as const,
  [{ model: {} }, TypeError, 'model to have a function read, got object'] as const,
])('analyse refuses %j', async (options, Kind, message) => {
  await expect((async () => analyse('Oui.', options as never))()).rejects.toThrow(new Kind(`@incise/cli analyse: expected ${message}`));
});

test.each([
  ...common,
  [{ workers: -1 }, RangeError, 'workers to be from 0, got -1'] as const,
  [{ workers: 0.5 }, RangeError, 'workers to be a whole number, got 0.5'] as const,
  [{ maxBytes: 0 }, RangeError, 'maxBytes to be from 1, got 0'] as const,
  [{ after: 3 }, TypeError, 'after to be a string, got number'] as const,
])('readNdjson refuses %j', async (options, Kind, message) => {
  await expect(readNdjson(stream(), options as never).next()).rejects.toThrow(new Kind(`@incise/cli readNdjson: expected ${message}`));
});

test.each([
  [3, '3'],
  [null, 'null'],
  [{}, 'object'],
])('%j are no chunks', async (chunks, got) => {
  for (const [name, call] of Object.entries({ readNdjson, readLines: (input: never) => readLines(input, 10) }))
    await expect(call(chunks as never).next()).rejects.toThrow(
      new TypeError(`@incise/cli ${name}: expected an iterable of chunks, got ${got}`),
    );
});

import { readLines, readNdjson, showControls } from '@incise/cli';
import { parseNumber } from '@incise/dates';
import { entitiesToSchemaOrg, entitiesToWebAnnotations, toWebAnnotations } from '@incise/entities';
import { reconcileEntities } from '@incise/entities/reconcile';
import { quotesToSchemaOrg, quotesToWebAnnotations } from '@incise/quotes';
import * as tokensApi from '@incise/tokens';
import { looksLikeHtml, readHtml } from '@incise/tokens/html';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  badEntities,
  badOptions,
  badQuotes,
  badStrings,
  type Call,
  collect,
  lines,
  prepare,
  reading,
  rows,
  source,
  text,
} from './support/options.ts';

beforeAll(prepare);

/** The error of a call or of its promise. */
async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function expectRefused(name: string, run: () => unknown, what: string): Promise<void> {
  const error = await errorOf(run);
  if (error === undefined) expect.soft(`${name} takes ${what}`).toBe('refused');
  else {
    expect.soft(error instanceof TypeError || error instanceof RangeError, `${name} ${what}: ${(error as Error).message}`).toBe(true);
    expect.soft((error as Error).message).toMatch(new RegExp(`^@incise/[a-z]+ ${name}: expected .+, got .+$`, 'u'));
  }
}

const show = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 80));

describe('options', () => {
  test('bad ones are refused in the words that all packages use, good ones are not', async () => {
    for (const { name, call, bad, good } of rows()) {
      for (const options of badOptions) await expectRefused(name, () => call(options), `options ${show(options)}`);
      for (const [option, values] of Object.entries(bad))
        for (const value of values) await expectRefused(name, () => call({ ...good, [option]: value }), `${option} ${show(value)}`);
      expect.soft(await errorOf(() => call(good)), `${name} good`).toBeUndefined();
      expect.soft(await errorOf(() => call({ ...good, unheardOf: 3 })), `${name} with an option that there is not`).toBeUndefined();
    }
  });
});

describe('what is read', () => {
  test('no text is refused', async () => {
    const more: readonly (readonly [string, Call])[] = [
      ['parseNumber', (given) => parseNumber(given as never)],
      ['composeText', (given) => tokensApi.composeText(given as never)],
      ['looksLikeHtml', (given) => looksLikeHtml(given as never)],
      ['readHtml', (given) => readHtml(given as never)],
      ['showControls', (given) => showControls(given as never)],
    ];
    const all = [...rows().flatMap(({ name, first }) => (first ? [[name, first] as const] : [])), ...more];
    for (const [name, call] of all)
      for (const given of [...badStrings, undefined]) await expectRefused(name, () => call(given), `${show(given)} for a text`);
  });

  test.each<[string, Call, readonly unknown[]]>([
    ['readParagraphs', (given) => [...tokensApi.readParagraphs(given as never)], [3, null, {}, [3], [null]]],
    ['readParagraphsAsync', (given) => collect(tokensApi.readParagraphsAsync(given as never)), [3, null, {}, [3], [null]]],
    ['readNdjson', (given) => collect(readNdjson(given as never, { workers: 0 })), [3, null, {}]],
    ['readLines', (given) => collect(readLines(given as never, 100)), [3, null, {}]],
    ['readLines', (given) => collect(readLines(lines(), given as never)), [0, -1, NaN, '3', undefined]],
    ['entitiesToSchemaOrg', (given) => entitiesToSchemaOrg(given as never), [...badEntities.slice(0, 3), null]],
    ['entitiesToWebAnnotations', (given) => entitiesToWebAnnotations(text, given as never, { source }), badEntities],
    [
      'toWebAnnotations',
      (given) => toWebAnnotations(text, given as never, { source }),
      ['x', [3], [{ spans: 3 }], [{ spans: [{ start: 0, end: 1e9 }], body: [] }], [{ spans: [], body: 'x' }]],
    ],
    ['quotesToSchemaOrg', (given) => quotesToSchemaOrg(text, given as never), badQuotes],
    ['quotesToWebAnnotations', (given) => quotesToWebAnnotations(text, given as never, { source }), badQuotes],
    ['reconcileEntities', (given) => reconcileEntities(given as never, { fetch }), ['x', null, [3], [null], [{ name: 3 }]]],
    [
      'scoreLink',
      (given) => tokensApi.scoreLink(reading, undefined, undefined, given as never),
      [
        { first: 0, last: 99 },
        { first: -1, last: 2 },
      ],
    ],
    [
      'scoreNobody',
      (given) => tokensApi.scoreNobody(reading, given as never, undefined),
      [
        { first: 0, last: 99 },
        { first: 2, last: 1 },
      ],
    ],
    ['scoreSource', (given) => tokensApi.scoreSource(reading, { first: 0, last: 1 }, given as never), [{ first: 0, last: 99 }, {}]],
    ['scoreNoSource', (given) => tokensApi.scoreNoSource(reading, given as never), [{ first: 0, last: 99 }, { first: 0 }]],
  ])('%s is given what it can read', async (name, call, bad) => {
    for (const given of bad) await expectRefused(name, () => call(given), show(given));
  });
});

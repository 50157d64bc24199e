import { expect, test } from 'vitest';
import * as api from '@incise/tokens';
import * as html from '@incise/tokens/html';

test('the exact list of exports', () => {
  expect(Object.keys(api).sort()).toEqual([
    'ArgumentChecks',
    'composeText',
    'composedSpans',
    'expectReading',
    'gatherReading',
    'givenSpans',
    'linkProbabilities',
    'readParagraphs',
    'readParagraphsAsync',
    'scanTokens',
    'scoreLink',
    'scoreNoSource',
    'scoreNobody',
    'scoreSource',
    'splitSentences',
    'toConllu',
    'toWords',
    'tokenKinds',
    'tokenize',
  ]);
  expect(Object.keys(html).sort()).toEqual(['looksLikeHtml', 'readHtml']);
});

test.each(['composeText', 'tokenize', 'scanTokens', 'splitSentences', 'toWords', 'toConllu'] as const)('%s wants a string', (name) => {
  const call = api[name] as (text: unknown) => unknown;
  expect(() => call(42)).toThrow(new TypeError(`@incise/tokens ${name}: expected a string, got number`));
  expect(() => call(null)).toThrow(new TypeError(`@incise/tokens ${name}: expected a string, got null`));
  expect(() => call(undefined)).toThrow(TypeError);
});

test('a stream wants strings', () => {
  expect(() => [...api.readParagraphs([1 as unknown as string])]).toThrow(
    new TypeError('@incise/tokens readParagraphs: expected a string, got number'),
  );
});

const text = 'Il dort. Elle lit.';
const tokens = api.tokenize(text);
const stream = (options: object) => [...api.readParagraphs([text], options)];
const calls = {
  tokenize: (options: object) => api.tokenize(text, options),
  scanTokens: (options: object) => api.scanTokens(text, options),
  splitSentences: (options: object) => api.splitSentences(text, options),
  toWords: (options: object) => api.toWords(text, options),
  toConllu: (options: object) => api.toConllu(text, options),
  readParagraphs: stream,
};
type Name = keyof typeof calls;
const all = Object.keys(calls) as Name[];
const withTokens: Name[] = ['splitSentences', 'toWords', 'toConllu'];
const withLines: Name[] = ['splitSentences', 'toConllu', 'readParagraphs'];
const inside = 'to be inside the text, after the one before it';

test.each<[readonly Name[], unknown, typeof TypeError | typeof RangeError, string]>([
  [all, null, TypeError, 'options to be an object, got null'],
  [all, 'auto', TypeError, 'options to be an object, got "auto"'],
  [all, [], TypeError, 'options to be an object, got an array'],
  [all, { abbreviations: 'réf.' }, TypeError, 'abbreviations to be an array of strings, got "réf."'],
  [all, { abbreviations: ['a', 3] }, TypeError, 'abbreviations[1] to be a string, got 3'],
  [all, { neverSplit: {} }, TypeError, 'neverSplit to be an array of strings, got object'],
  [all, { neverSplit: [undefined] }, TypeError, 'neverSplit[0] to be a string, got undefined'],
  [withLines, { newlines: 42 }, TypeError, 'newlines to be "auto" or "sentence" or "space", got 42'],
  [withLines, { newlines: 'none' }, TypeError, 'newlines to be "auto" or "sentence" or "space", got "none"'],
  [withTokens, { tokens: 'Il' }, TypeError, 'tokens to be an array of spans, got "Il"'],
  [withTokens, { tokens: [null] }, TypeError, 'tokens[0] to be a span, got null'],
  [
    withTokens,
    { tokens: [{ start: 0, end: 2, text: 'Il', kind: 'verb' }] },
    TypeError,
    'tokens[0].kind to be one of tokenKinds, got "verb"',
  ],
  [
    withTokens,
    { tokens: [{ start: 1e9, end: 1e9 + 2, kind: 'word' }] },
    RangeError,
    `tokens[0] ${inside}, got {"start":1000000000,"end":1000000002}`,
  ],
  [withTokens, { tokens: [{ start: -5, end: 2, kind: 'word' }] }, RangeError, `tokens[0] ${inside}, got {"start":-5,"end":2}`],
  [withTokens, { tokens: [{ start: 2, end: 2, kind: 'word' }] }, RangeError, `tokens[0] ${inside}, got {"start":2,"end":2}`],
  [withTokens, { tokens: [tokens[1], tokens[0]] }, RangeError, `tokens[1] ${inside}, got {"start":0,"end":2}`],
  [
    withTokens,
    { tokens: api.tokenize('On dort. Elle lit.') },
    RangeError,
    'tokens[0] to be a span of this text, got {"start":0,"end":2,"text":"On"}',
  ],
  [['toConllu'], { sentences: [{ start: 0, end: 99 }] }, RangeError, `sentences[0] ${inside}, got {"start":0,"end":99}`],
  [['toConllu'], { document: 3 }, TypeError, 'document to be a string, got 3'],
])('%j of %j: %s', (names, options, Kind, message) => {
  for (const name of names) expect(() => calls[name](options as object)).toThrow(new Kind(`@incise/tokens ${name}: expected ${message}`));
});

test.each([null, undefined, 3, {}])('chunks %j are no chunks', async (chunks) => {
  const got = chunks === 3 ? '3' : chunks === null ? 'null' : typeof chunks;
  expect(() => [...api.readParagraphs(chunks as never)]).toThrow(
    new TypeError(`@incise/tokens readParagraphs: expected chunks to be an iterable of strings, got ${got}`),
  );
  await expect(api.readParagraphsAsync(chunks as never).next()).rejects.toThrow(
    new TypeError(`@incise/tokens readParagraphsAsync: expected chunks to be an iterable of strings, got ${got}`),
  );
});

const ownChecks: api.ArgumentChecks = new api.ArgumentChecks('@incise/new');
type Check = 'number' | 'oneOf' | 'records' | 'tokens';
const check = (kind: Check, values: readonly unknown[]): void => {
  (ownChecks[kind] as (...all: unknown[]) => void).call(ownChecks, 'read', ...values);
};

test.each<[Check, unknown[], typeof TypeError | typeof RangeError, string]>([
  ['number', ['limit', '3', 1], TypeError, 'limit to be a number, got "3"'],
  ['number', ['limit', 0, 1], RangeError, 'limit to be from 1, got 0'],
  ['number', ['limit', 2, 0, 1], RangeError, 'limit to be from 0 to 1, got 2'],
  ['number', ['limit', NaN, 0, 1], RangeError, 'limit to be from 0 to 1, got NaN'],
  ['oneOf', ['mood', 'gai', ['calme', 'triste']], TypeError, 'mood to be "calme" or "triste", got "gai"'],
  ['oneOf', ['mood', 'ah '.repeat(40), ['calme']], TypeError, `mood to be "calme", got "${'ah '.repeat(40).slice(0, 79)}…`],
  ['records', ['items', {}], TypeError, 'items to be an array, got object'],
  ['records', ['items', [{}, null]], TypeError, 'items[1] to be an object, got null'],
  ['tokens', [text, [{ start: 0, end: 2 }]], TypeError, 'tokens[0].kind to be one of tokenKinds, got undefined'],
])('checks of packages that build on this one: %s of %j is refused', (kind, values, Kind, message) => {
  expect(() => {
    check(kind, values);
  }).toThrow(new Kind(`@incise/new read: expected ${message}`));
});

test.each<[Check, unknown[]]>([
  ['number', ['limit', 1, 1]],
  ['number', ['limit', 0.5, 0, 1]],
  ['oneOf', ['mood', 'calme', ['calme', 'triste']]],
  ['records', ['items', [{}]]],
  ['tokens', [text, tokens]],
  ['tokens', [text, [{ start: 0, end: 2, kind: 'word' }]]],
])('checks of packages that build on this one: %s of %j passes', (kind, values) => {
  expect(() => {
    check(kind, values);
  }).not.toThrow();
});

import { expect, test } from 'vitest';
import * as api from '@incise/syntax';
import { splitSentences, toWords } from '@incise/tokens';

test('the exact list of exports', () => {
  expect(Object.keys(api).sort()).toEqual(['findPhrases', 'tagWords']);
});

test.each(['tagWords', 'findPhrases'] as const)('%s wants a string', (name) => {
  const call = api[name] as (text: unknown) => unknown;
  expect(() => call(42)).toThrow(new TypeError(`@incise/syntax ${name}: expected a string, got number`));
  expect(() => call(null)).toThrow(new TypeError(`@incise/syntax ${name}: expected a string, got null`));
  expect(() => call(['a'])).toThrow(new TypeError(`@incise/syntax ${name}: expected a string, got an array`));
});

test.each([
  ['tagWords', 'words'],
  ['tagWords', 'sentences'],
  ['findPhrases', 'tagged'],
] as const)('%s wants %s to be a list', (name, option) => {
  const call = api[name] as (text: string, options: unknown) => unknown;
  expect(() => call('Il part.', { [option]: 'Il' })).toThrow(
    new TypeError(`@incise/syntax ${name}: expected ${option} to be an array${option === 'sentences' ? ' of spans' : ''}, got "Il"`),
  );
});

const text = 'Le maire part.';
const words = toWords(text);
const tagged = api.tagWords(text);
const inside = 'to be inside the text, after the one before it';

/** A list with another second item. */
const second = (list: readonly object[], change: object | null): unknown[] => [
  list[0],
  change && { ...list[1], ...change },
  ...list.slice(2),
];

test.each<[unknown, typeof TypeError | typeof RangeError, string]>([
  [second(words, null), TypeError, '[1] to be an object, got null'],
  [second(words, { form: undefined }), TypeError, '[1] to be a word, got {"start":3,"end":8,"token":1}'],
  [second(words, { token: 0.5 }), TypeError, '[1] to be a word, got {"start":3,"end":8,"form":"maire","token":0.5}'],
  [second(words, { start: 1 }), RangeError, `[1] ${inside}, got {"start":1,"end":8}`],
  [second(words, { end: 3 }), RangeError, `[1] ${inside}, got {"start":3,"end":3}`],
  [second(words, { end: 99 }), RangeError, `[1] ${inside}, got {"start":3,"end":99}`],
  [second(words, { form: 'Maire' }), RangeError, '[1] to be a word of this text, got {"start":3,"end":8,"form":"Maire"}'],
  [toWords('Un maire part.'), RangeError, '[0] to be a word of this text, got {"start":0,"end":2,"form":"Un"}'],
])('words %j are not of this text', (given, Kind, message) => {
  expect(() => api.tagWords(text, { words: given as never })).toThrow(new Kind(`@incise/syntax tagWords: expected words${message}`));
});

test.each<[object, typeof TypeError | typeof RangeError, string]>([
  [{ upos: 'NOM' }, TypeError, 'upos to be a part of speech, got "NOM"'],
  [{ features: null }, TypeError, 'features to be an object, got null'],
  [{ lemma: undefined }, TypeError, 'lemma to be a string, got undefined'],
  [{ sentence: '0' }, TypeError, 'sentence to be a number, got "0"'],
  [{ sentence: -1 }, RangeError, 'sentence to be from 0, got -1'],
])('a word with %j is not tagged', (change, Kind, message) => {
  expect(() => api.findPhrases(text, { tagged: second(tagged, change) as never })).toThrow(
    new Kind(`@incise/syntax findPhrases: expected tagged[1].${message}`),
  );
});

test('stages that are given are used', () => {
  const text = 'Le maire a parlé. Il part demain.';
  const tagged = api.tagWords(text);
  expect(api.tagWords(text, { words: toWords(text) })).toEqual(tagged);
  expect(api.tagWords(text, { words: toWords(text), sentences: splitSentences(text) })).toEqual(tagged);
  expect(api.findPhrases(text, { tagged })).toEqual(api.findPhrases(text));
});

test('a text without words', () => {
  expect(api.tagWords(' \n')).toEqual([]);
  expect(api.findPhrases('')).toEqual({ nounPhrases: [], verbGroups: [], clauses: [] });
});

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

import { expect, test } from 'vitest';
import * as api from '@incise/tokens';
import * as html from '@incise/tokens/html';

test('the exact list of exports', () => {
  expect(Object.keys(api).sort()).toEqual([
    'readParagraphs',
    'readParagraphsAsync',
    'scanTokens',
    'splitSentences',
    'toConllu',
    'toWords',
    'tokenKinds',
    'tokenize',
  ]);
  expect(Object.keys(html).sort()).toEqual(['looksLikeHtml', 'readHtml']);
});

test.each(['tokenize', 'scanTokens', 'splitSentences', 'toWords', 'toConllu'] as const)('%s wants a string', (name) => {
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

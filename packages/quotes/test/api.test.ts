import * as quotes from '@incise/quotes';
import { describe, expect, test } from 'vitest';

test('the package exports exactly these', () => {
  expect(Object.keys(quotes).sort()).toEqual(['attributeQuotes', 'findQuotes', 'quotesToSchemaOrg', 'quotesToWebAnnotations']);
});

describe('what is no string', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [{}, 'object'],
    [['« a »'], 'an array'],
  ])('%s is refused by name', (value, got) => {
    expect(() => quotes.findQuotes(value as string)).toThrow(new TypeError(`@incise/quotes findQuotes: expected a string, got ${got}`));
    expect(() => quotes.attributeQuotes(value as string)).toThrow(
      new TypeError(`@incise/quotes attributeQuotes: expected a string, got ${got}`),
    );
  });
});

test.each(['', ' ', '\n\n', '«', '»', '« »', '""', '—', '\u0000', '\uD800'])('%j holds no quote', (text) => {
  expect(quotes.findQuotes(text)).toEqual([]);
  expect(quotes.attributeQuotes(text)).toEqual([]);
});

test('offsets are into the text as given: NFD, CRLF and HTML keep theirs', () => {
  const text = '<p>Le pre\u0301fet a de\u0301clare\u0301 :\r\n« La route est coupe\u0301e. »</p>';
  const [quote] = quotes.findQuotes(text);
  expect(text.slice(quote!.content[0]!.start, quote!.content[0]!.end)).toBe('La route est coupe\u0301e.');
  expect(text.slice(quote!.cue!.start, quote!.cue!.end)).toBe('a de\u0301clare\u0301');
});

test('dates that the caller knows say when', () => {
  const text = 'Le maire a dit mardi 4 mai que le pont rouvrirait.';
  const start = text.indexOf('mardi');
  expect(quotes.findQuotes(text, { dates: [{ start, end: start + 'mardi 4 mai'.length }] })[0]!.date).toEqual({ start, end: start + 11 });
});

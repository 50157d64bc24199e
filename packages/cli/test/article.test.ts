import { expect, test } from 'vitest';
import { parseArticle } from '../src/article.ts';

test.each([
  ['{"id":"a","text":"Bonjour.","more":1}', { id: '"a"', text: 'Bonjour.' }],
  ['{"id":7,"text":"","published":"2024-07-12"}', { id: '7', text: '', published: '2024-07-12' }],
  ['{"id":"\\u00e9 \\"1\\"","text":""}', { id: '"é \\"1\\""', text: '' }],
  ['{"id":"\\ud800","text":""}', { id: '"\\ud800"', text: '' }],
])('%s is an article', (line, expected) => {
  expect(parseArticle(line)).toEqual(expected);
});

test.each(['12345678901234567890', '9007199254740993', '1e400', '-0', '1.0', '1E2', '0.1', '41', '-7', '100000000000000000000000'])(
  'the id %s stays as it was written, wherever it stands',
  (id) => {
    expect(parseArticle(`{"id":${id},"text":"a"}`)).toEqual({ id, text: 'a' });
    expect(parseArticle(`{"text":"a", "id" : ${id} }`)).toEqual({ id, text: 'a' });
    expect(parseArticle(`{"x":{"id":3},"id":2,"text":"\\"id\\":1","id":${id}}`)).toEqual({ id, text: '"id":1' });
    expect(parseArticle(`{"id":2,"text":"a","id":${id}}`)).toEqual({ id, text: 'a' });
    expect(parseArticle(`{"id":${id}}`)).toEqual({ error: 'missing text', id });
  },
);

test.each([
  ['{"id":"a","text":', { error: 'malformed JSON' }],
  ['"text"', { error: 'not an object' }],
  ['null', { error: 'not an object' }],
  ['[1]', { error: 'not an object' }],
  ['{"text":"Bonjour."}', { error: 'missing id' }],
  ['{"id":{},"text":"Bonjour."}', { error: 'missing id' }],
  ['{"id":"a"}', { error: 'missing text', id: '"a"' }],
  ['{"id":"a","text":null}', { error: 'missing text', id: '"a"' }],
])('%s is none, and the reason is told', (line, expected) => {
  expect(parseArticle(line)).toMatchObject(expected);
});

test.each([
  '2024-07-12',
  '2024-02-29',
  '2024-07-12T08:30',
  '2024-07-12T08:30:00Z',
  '2024-07-12T08:30:00+02:00',
  '2024-07-12T08:30:00.000+0200',
])('published %s is a date', (published) => {
  expect(parseArticle(JSON.stringify({ id: 1, text: '', published }))).toEqual({ id: '1', text: '', published });
});

test.each([
  'hier',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31T10:00:00Z',
  '2024-07-12T25:00',
  '2024-07-13Tgarbage',
  '12',
  '',
  20240712,
  null,
  ['2024-07-13'],
])('published %j is none', (published) => {
  const detail = `published must be an ISO 8601 date, got ${JSON.stringify(published)}`;
  expect(parseArticle(JSON.stringify({ id: 1, text: '', published }))).toEqual({ error: 'bad date', id: '1', detail });
});

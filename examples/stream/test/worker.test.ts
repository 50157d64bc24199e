import { expect, test } from 'vitest';
import analyseLine from '../src/worker.ts';

test('an article gives a line with its id and its analysis', () => {
  const outcome = analyseLine('{"id":7,"text":"« Oui », a dit Jean Petit.","published":"2024-07-12"}');
  expect(outcome).toMatchObject({ id: '7' });
  expect(JSON.parse((outcome as { output: string }).output)).toMatchObject({ id: 7 });
});

test.each([
  ['{"id":"a","text":', { error: 'malformed JSON' }],
  ['"text"', { error: 'not an object' }],
  ['null', { error: 'not an object' }],
  ['[1]', { error: 'not an object' }],
  ['{"text":"Bonjour."}', { error: 'missing id' }],
  ['{"id":{},"text":"Bonjour."}', { error: 'missing id' }],
  ['{"id":"a"}', { error: 'missing text', id: 'a' }],
  ['{"id":"a","text":null}', { error: 'missing text', id: 'a' }],
  [
    '{"id":"a","text":"Bonjour.","published":"hier"}',
    { error: 'bad date', id: 'a', detail: 'published must be an ISO 8601 date, got "hier"' },
  ],
  ['{"id":"a","text":"Bonjour.","published":"2024-13-40"}', { error: 'bad date', id: 'a' }],
  ['{"id":"a","text":"Bonjour.","published":20240712}', { error: 'bad date', id: 'a' }],
])('%s is told', (line, expected) => {
  expect(analyseLine(line)).toMatchObject(expected);
});

test.each(['2024-07-12', '2024-07-12T08:30:00Z', '2024-07-12T08:30:00+02:00', '2024-07-12T08:30:00.000+0200'])(
  'published %s is a date',
  (published) => {
    expect(analyseLine(JSON.stringify({ id: 'a', text: '', published }))).toMatchObject({ id: 'a' });
    expect(analyseLine(JSON.stringify({ id: 'a', text: '', published }))).toHaveProperty('output');
  },
);

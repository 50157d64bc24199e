import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '@incise/tokens';
import { expectLinear } from '../../../test/support/time.ts';
import { fakeEncoder, fakeModel } from './helpers.ts';

test('a token has the scores of its first piece', async () => {
  // pieces: begin, ▁maire, ▁dit, break, ▁le
  const reading = await fakeModel().read('maire dit\nle');
  expect(reading.tokens).toBe(3);
  const firstOf17 = [1, 2, 4].map((row) => Math.fround(row - Math.log(16 + Math.exp(row))));
  expect([0, 17, 34].map((k) => reading.names[k])).toEqual(firstOf17);
  expect([...reading.sentence]).toEqual([1, 2, 3].map(() => Math.fround(-Math.LN2)));
  expect([...reading.content].slice(3, 6)).toEqual([1, 2, 3].map(() => Math.fround(-Math.log(3))));
  expect([...reading.links.vectors]).toEqual([1, 2, 4].flatMap((row) => Array.from({ length: 20 }, () => row)));
  expect([...reading.links.nobody]).toEqual([1, 2, 4].flatMap((row) => Array.from({ length: 6 }, () => row / 8)));
  expect([...reading.links.distance]).toEqual([1, 2, 3]);
});

test('no token, no window', async () => {
  const encoder = fakeEncoder();
  const reading = await fakeModel(encoder).read(' \n');
  expect([reading.tokens, reading.names.length, encoder.lengths]).toEqual([0, 0, []]);
});

test('tokens that are given are taken', async () => {
  const text = 'Le maire dit « a ».';
  expect(await fakeModel().read(text, { tokens: tokenize(text) })).toEqual(await fakeModel().read(text));
});

test('a closed model reads no more, and closes once', async () => {
  const encoder = fakeEncoder();
  const model = fakeModel(encoder);
  await model.close();
  await model.close();
  expect(encoder.closed).toBe(true);
  await expect(model.read('a')).rejects.toThrow('@incise/neural read: the model is closed');
});

test.each([
  [42, 'number'],
  [null, 'null'],
  [undefined, 'undefined'],
])('reads strings only: %s', async (text, type) => {
  await expect(fakeModel().read(text as unknown as string)).rejects.toThrow(
    new TypeError(`@incise/neural read: expected a string, got ${type}`),
  );
});

const piece = fc.constantFrom(
  'le ',
  'maire',
  ' ',
  '\n',
  '. ',
  '« ',
  ' »',
  'l’',
  '😀',
  '\ud83d',
  '\udc00',
  '\u0301',
  'ﷺ',
  'http://a.fr/',
  '\u0000',
  'é',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 150 }).map((parts) => parts.join('')),
);

test('any string: a row for every token, windows within bounds, the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      const encoder = fakeEncoder();
      const reading = await fakeModel(encoder).read(any);
      const tokens = tokenize(any).length;
      expect([reading.tokens, reading.names.length, reading.sentence.length]).toEqual([tokens, tokens * 17, tokens]);
      expect(encoder.lengths.every((length) => length > 2 && length <= 26)).toBe(true);
      expect(await fakeModel().read(any)).toEqual(reading);
    }),
  );
});

test.each(['x', 'le maire dit. ', '« ', '\n', 'le '])('time grows linearly: %j', (unit) => {
  const model = fakeModel();
  expectLinear((any) => void model.read(any), unit, 20_000);
});

import { expect, test } from 'vitest';
import { fromHash, toHash } from '../src/link.ts';

test.each([
  ['an article', { text: '« Oui », a dit Léa.\n\nElle part à 8 h.', published: '2024-07-12' }],
  ['no date', { text: 'Bonjour.', published: '' }],
  ['no text', { text: '', published: '' }],
  ['any characters', { text: '\0\u{1F95A}\uFFFD&=#%+ œ', published: '' }],
  ['200 kB', { text: 'Il pleut. '.repeat(20_000), published: '' }],
])('%s comes back as it was', async (_name, shared) => {
  expect(await fromHash(await toHash(shared))).toEqual(shared);
});

test('the hash has only characters that links keep', async () => {
  expect(
    await toHash({ text: Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join(''), published: '2024-07-12' }),
  ).toMatch(/^#d=2024-07-12&t=[\w-]+$/u);
});

test.each(['', '#', '#x=1', '#t=***', '#t=abcd', '#d=2024-07-12'])('%j carries no text', async (hash) => {
  expect(await fromHash(hash)).toBeUndefined();
});

test('a date that is none is left out', async () => {
  expect(await fromHash(`#d=hier&${(await toHash({ text: 'a', published: '' })).slice(1)}`)).toEqual({ text: 'a', published: '' });
});

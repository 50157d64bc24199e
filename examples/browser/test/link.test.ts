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

test.each(['', '#', '#x=1', '#d=2024-07-12'])('%j carries no text', async (hash) => {
  expect(await fromHash(hash)).toBeUndefined();
});

test.each(['#t=***', '#t=abcd'])('%j is broken', async (hash) => {
  expect(await fromHash(hash)).toBe('broken');
});

test('a small link that makes a huge text is refused at two megabytes', async () => {
  const { length } = '« Oui »';
  const fits = { text: 'a'.repeat(2_000_000), published: '' };
  expect(await fromHash(await toHash(fits))).toEqual(fits);
  const bomb = await toHash({ text: '« Oui »'.repeat(30_000_000 / length), published: '' });
  expect(bomb.length).toBeLessThan(500_000);
  expect(await fromHash(bomb)).toBe('too long');
});

test('a date that is none is left out', async () => {
  expect(await fromHash(`#d=hier&${(await toHash({ text: 'a', published: '' })).slice(1)}`)).toEqual({ text: 'a', published: '' });
});

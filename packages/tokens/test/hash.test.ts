import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord } from '../src/model/hash.ts';

const hash = (word: string): number => hashWord(word, 0, word.length);

const letter = fc.oneof(
  fc.constantFrom('a', 'E', 'É', 'Ł', 'þ', 'œ', 'Œ'),
  fc.constantFrom('ọ', 'ǿ', 'ḉ', 'ắ', 'Å', 'Ω', 'Ї', 'ά', '한', '가', 'が', '≠', 'ำ'),
  fc.constantFrom('\u0301', '\u0323', '\u20e3', '\u20d7', '\u2df6', '\u302a', '\u093c'),
  fc.constantFrom("'", '’', '-', '\u00a0', '\u202f', '\u200d', '\u00ad', '™', '𝅗𝅥', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

test('a word hashes alike in NFC and NFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 24 }), (word) => {
      expect(hash(word.normalize('NFD'))).toBe(hash(word.normalize('NFC')));
    }),
    { numRuns: 2000, examples: [['eọ\u20e3ts-UnisM'], ['Łọdź'], ['1\u202f000ọ'], ['ọำ'], ['a≠b']] },
  );
});

test.each([
  ['Élysée', 'elysee'],
  ['ŁÓDŹ', 'łodz'],
  ['Ọ’', "o'"],
  ['1\u00a0000', '1 000'],
  ['Ệ\u00a0', 'e '],
  ['Œuvre', 'œuvre'],
])('%s hashes as %s', (word, plain) => {
  expect(hash(word)).toBe(hash(plain));
});

test.each([
  ['thé', 'the', true],
  ['dé', 'da', false],
  ['abcdefghijklmnopq', 'abcdefghijklmnopr', true],
  ['abcdefghijklmnop', 'abcdefghijklmnor', false],
])('%s and %s alike: %s', (a, b, alike) => {
  expect(hash(a) === hash(b)).toBe(alike);
});

import { expect, test } from 'vitest';
import { digitReader, toDigits } from '../src/tagger/digits.ts';
import { readSuffixTree, valueOf } from '../src/tagger/suffix-tree.ts';

test('the longest known ending counts, to the start of the word', () => {
  // root 1; -s 2; -as 3; ^pas 4
  const tree = readSuffixTree({ letters: ' sap^', counts: '11110', values: ['1', '2', '3', '0', '4'].join('') });
  const words = ['mot', 'mots', 'bas', 'pas', 'repas', ''];
  expect(words.map((word) => valueOf(tree, word))).toEqual([1, 2, 3, 4, 3, 1]);
});

test.each([0, 1, 43, 44, 45, 75, 76, 77, 1000, 5775])('%i is written and read', (n) => {
  const read = digitReader(toDigits(n) + toDigits(7));
  expect([read(), read()]).toEqual([n, 7]);
});

test('a number of more than two digits is refused', () => {
  expect(() => toDigits(5776)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { decodeList } from '../src/lexicon/decode.ts';

const decode = (list: string): string[] => {
  const entries: string[] = [];
  decodeList(list, (...fields) => entries.push(fields.join(' ')));
  return entries;
};

test('words are read from their ends, each after the letters it shares with the one before', () => {
  expect(decode('m\tAreminaEr\nq\tAeridEer')).toEqual(['animer m', 'rimer m', 'dire q', 'redire q']);
});

test('a word takes all fields of its line', () => {
  expect(decode('q x\tsay\tAerid')).toEqual(['dire q x say']);
});

test('a list of words alone has an empty field', () => {
  expect(decode('\tAéh')).toEqual(['hé ']);
});

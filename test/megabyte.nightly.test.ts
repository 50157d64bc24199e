import { expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';
import { resolveEntities } from '@incise/entities';
import { tagWords } from '@incise/syntax';
import { splitSentences, tokenize } from '@incise/tokens';

const megabyte = (character: string): string => character.repeat(1 << 20);

test('a megabyte of one character is read', () => {
  expect(tokenize(megabyte('a'))).toHaveLength(1);
  expect(splitSentences(megabyte(' '))).toEqual([]);
  expect(tagWords(megabyte('a'))).toHaveLength(1);
  expect(resolveEntities(megabyte('a'))).toEqual([]);
  expect(resolveEntities(megabyte(' '))).toEqual([]);
  expect(findDates(megabyte('a'))).toEqual([]);
  expect(findDates(megabyte(' '))).toEqual([]);
  expect(findQuantities(megabyte('1')).length).toBeLessThanOrEqual(1);
});

test('more names than a call can have arguments', () => {
  const text = 'Le maire de Caen et Jean Morel. '.repeat(70_000);
  expect(resolveEntities(text).map(({ name }) => name)).toEqual(['Caen', 'Jean Morel']);
});

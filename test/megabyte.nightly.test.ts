import { describe, expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';
import { resolveEntities } from '@incise/entities';
import { attributeQuotes } from '@incise/quotes';
import { tagWords } from '@incise/syntax';
import { splitSentences, tokenize } from '@incise/tokens';

import { families } from '../bench/src/growth/families.ts';

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
  expect(resolveEntities(text).map(({ name }) => name)).toEqual(['Jean Morel', 'Caen']);
});

/** Lists of different names, speakers and pronouns in turn, quotes with hardly a word in them. */
const dense = [
  ...['Jean NOM, ', 'NOM Dupont. ', 'PRÉNOM NOM. ', 'M. NOM et Mme NOM ', 'Alliance NOM NOM (SIGLE). ', 'le Syndicat NOM de NOM. '],
  ...['SIGLE, ', 'le ministre PRÉNOM NOM ', 'PRÉNOM NOM a dit que MOT. Il ', '« MOT », a dit PRÉNOM NOM. Elle ', 'Selon MOT, '],
  ...['dit-il, ', 'selon lui, ', "Il a dit qu'il ", '« Oui », a-t-il dit. '],
];

/** Seconds of processor time that a megabyte may take in a test, where calls from module to module cost more, on a busy machine. */
const SLOWEST = 12;
/** How many times as long ten times the text may take, as in `pnpm nightly growth`. */
const GROWTH = 13;

describe.each(dense)('a megabyte of %s', (unit) => {
  const { make } = families().find(({ name }) => name === `${JSON.stringify(unit)} bare`)!;

  test.each([
    ['resolveEntities', (text: string) => resolveEntities(text)],
    ['attributeQuotes', (text: string) => attributeQuotes(text)],
  ] as const)('%s', (name, run) => {
    const [small, large] = [make(100_000), make(1_000_000)];
    run(small);
    let [one, ten] = [Infinity, Infinity];
    for (let attempt = 0; attempt < 3 && (ten > GROWTH * one || ten > SLOWEST); attempt++) {
      one = Math.min(one, processorTime(run, small));
      ten = Math.min(ten, processorTime(run, large));
    }
    console.log(`${name}: ${ten.toFixed(2)} s, ${(ten / one).toFixed(1)} × for 10 ×`);
    expect(ten).toBeLessThanOrEqual(SLOWEST);
    expect(ten).toBeLessThanOrEqual(GROWTH * one);
  });
});

/** In seconds. */
function processorTime(run: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

import { expect, test } from 'vitest';
import { decodeTendencies, encodeTendencies } from '../../packages/entities/src/coreference/tendencies.ts';
import type { DescriptionChoice, Examples } from '../src/entities/examples.ts';
import { countNouns, withTendencies } from '../src/entities/noun-counts.ts';

const FIT_SAME = 7;
const FIT_NONE = 1;

/** A choice between one entity and nobody. */
const choice = (noun: string, named: boolean, fit = FIT_NONE): DescriptionChoice => ({
  noun,
  rule: 1,
  options: [
    [0, 0, 0, fit],
    [0, 0, 0, 0],
  ],
  right: [named, !named],
});

const article = (...descriptions: DescriptionChoice[]): Examples => ({
  of: { set: 'invented', id: 'a', text: '', chains: [], fitted: false, complete: true, completePronouns: true },
  read: false,
  descriptions,
  possessives: [],
  pronouns: [],
  nearest: [],
});

const elected = [choice('elu', true), choice('elu', true, FIT_SAME)];
const council = [choice('conseil', false), choice('conseil', false)];
const counts = countNouns(
  [
    article(...elected, ...council),
    article(choice('elu', true), choice('conseil', false)),
    article(choice('elu', true, FIT_SAME), choice('conseil', true)),
    article(choice('elu', true)),
    article(choice('rare', true)),
  ],
  'descriptions',
);

test('a noun tends to mean somebody named, or nobody, in so many articles', () => {
  expect([...counts.tendencies()]).toEqual([
    ['conseil', [5, 4]],
    ['elu', [8, 7]],
  ]);
});

test('what an article says of a noun does not count for the article itself', () => {
  expect(counts.tendency('elu', elected)).toEqual([7, 0]);
  expect(counts.tendency('conseil', council)).toEqual([0, 0]);
});

test('tendencies are two more features of every option', () => {
  expect(withTendencies([choice('elu', true)], (noun) => (noun === 'elu' ? [8, 7] : [0, 0]))[0]!.options).toEqual([
    [0, 0, 0, FIT_NONE, 8, 7],
    [0, 0, 0, 0, 8, 7],
  ]);
});

test('tendencies are read as they were written', () => {
  const tendencies = new Map([
    ["chef de l'etat", [10, 3]],
    ['elu', [8, 7]],
  ] as const);
  expect(decodeTendencies(encodeTendencies(tendencies))).toEqual(tendencies);
});

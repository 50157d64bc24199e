import { describe, expect, test } from 'vitest';
import { findDates, findQuantities } from '@incise/dates';
import { sampled } from '../../../test/support/nightly.ts';
import { expectLinear } from '../../../test/support/time.ts';

const units = [
  '«',
  "l'",
  'M.',
  '(',
  ' ',
  '\n',
  '1',
  '1 ',
  'a',
  'A',
  'é',
  "d'",
  '-',
  'de ',
  'le ',
  '2024 ',
  '1,',
  '1.',
  '12:',
  'le 1, ',
  'lundi ',
  'mai ',
  'ans ',
  'vingt-',
  'deux cent ',
  'et ',
  'fin de ',
  'le 3 mai et ',
  'plus de ',
  'XXXX',
  'e\u0301',
  '\ud800',
  'une dizaine de ',
  'mille ',
  'à 1 h ',
  'dernier ',
  '1, ',
  '1 et ',
  'Noël ',
  'lundi et ',
  'lundi 1 1 1 1 ',
  'le lendemain de ',
  'du mardi au ',
  'millions ',
  'milliards de ',
  'une dizaine de milliers de ',
  '#12mars ',
  'deux ou ',
  '!',
];

describe.each([
  ['findDates', (text: string): unknown => findDates(text, { published: '2024-07-13' })],
  ['findQuantities', (text: string): unknown => findQuantities(text, { dates: [] })],
])('%s is linear', (_, run) => {
  test.each(sampled(units, 3))('on a run of %j', (unit) => {
    expectLinear(run, unit, 3000);
  });
});

test.each([1, 99, 100, 199, 200, 1000])('%d marks before and after change nothing', (count) => {
  const marks = '!'.repeat(count);
  const [text, length] = [`${marks} le 3 mai 2024, 12 élus ${marks}`, marks.length + 1];
  expect(findDates(text)).toEqual([{ start: length, end: length + 13, text: 'le 3 mai 2024', type: 'DATE', value: '2024-05-03' }]);
  expect(findQuantities(text)).toEqual([
    { start: length + 15, end: length + 22, text: '12 élus', kind: 'number', value: 12, unit: 'élus' },
  ]);
});

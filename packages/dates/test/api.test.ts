import { expect, test } from 'vitest';
import * as api from '@incise/dates';
import { findDates, findQuantities, parseNumber } from '@incise/dates';

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual(['findDates', 'findQuantities', 'parseNumber']);
});

test('a text that is no string is a programmer error', () => {
  expect(() => findDates(3 as unknown as string)).toThrow(new TypeError('@incise/dates findDates: expected a string, got number'));
  expect(() => findQuantities(undefined as unknown as string)).toThrow(
    new TypeError('@incise/dates findQuantities: expected a string, got undefined'),
  );
  expect(() => parseNumber(7n as unknown as string)).toThrow(new TypeError('@incise/dates parseNumber: expected a string, got bigint'));
});

test.each(['2024', '13/07/2024', '2024-02-30', '2024-13-01', 'hier', ''])('published %j is a programmer error', (published) => {
  expect(() => findDates('hier', { published })).toThrow(
    new RangeError(`@incise/dates findDates: expected published as an ISO 8601 date, got ${JSON.stringify(published)}`),
  );
});

test.each(['2024-07-13', '2024-07-13T23:30:00Z', '2024-07-13T00:10:00+09:00'])(
  'published %j is the day that it names, in whatever zone',
  (published) => {
    expect(findDates('Il est venu hier.', { published })[0]!.value).toBe('2024-07-12');
  },
);

test('without a publication date, values stay underspecified', () => {
  const values = (text: string): string[] => findDates(text).map(({ type, value }) => `${type} ${value}`);
  expect(values('Il est venu hier.')).toEqual(['DATE XXXX-XX-XX']);
  expect(values('Il est venu vendredi.')).toEqual(['DATE XXXX-WXX-5']);
  expect(values('Il est venu en octobre.')).toEqual(['DATE XXXX-10']);
  expect(values('Il est venu le 3 mai.')).toEqual(['DATE XXXX-05-03']);
  expect(values('Il viendra mercredi 17.')).toEqual(['DATE XXXX-XX-17']);
  expect(values('Il est venu la semaine dernière.')).toEqual(['DATE XXXX-WXX']);
  expect(values('Il est venu le mois dernier.')).toEqual(['DATE XXXX-XX']);
  expect(values('Il est venu l’an dernier.')).toEqual(['DATE XXXX']);
  expect(values('Il est venu ce week-end.')).toEqual(['DATE XXXX-WXX-WE']);
  expect(values('Il viendra au premier trimestre.')).toEqual(['DATE XXXX-Q1']);
  expect(values('Il viendra le printemps prochain.')).toEqual(['DATE XXXX-SP']);
  expect(values('Il est venu à 14 h 30.')).toEqual(['TIME XXXX-XX-XXT14:30']);
  expect(values('Il est venu hier soir.')).toEqual(['TIME XXXX-XX-XXTEV']);
  expect(values('Il viendra à Noël.')).toEqual(['DATE XXXX-12-25']);
  expect(values('Il viendra à Pâques.')).toEqual(['DATE XXXX']);
  expect(values('Il est parti il y a trois ans.')).toEqual(['DURATION P3Y']);
});

test('a day that the text dates anchors what follows it, without a publication date too', () => {
  expect(findDates('Le 3 mai 2021 à 14 h, il parlait ; le lendemain, il se taisait.').map(({ value }) => value)).toEqual([
    '2021-05-03',
    '2021-05-03T14:00',
    '2021-05-04',
  ]);
});

test('dates given keep their numbers out of the quantities', () => {
  const text = 'Le 3 mai, 12 élus ont voté.';
  expect(findQuantities(text, { dates: findDates(text) })).toEqual(findQuantities(text));
  expect(findQuantities(text, { dates: [] }).map((quantity) => quantity.text)).toEqual(['3 mai', '12 élus']);
});

test.each([
  ['quatre-vingt-dix-sept', 97],
  ['Deux cent mille', 200_000],
  ['septante et un', 71],
  ['12 000', 12_000],
  ['12 000', 12_000],
  ['3,5', 3.5],
  ['3,5 milliards', 3_500_000_000],
  ['vingt et unième', 21],
  ['XXIe', 21],
  ['75e', 75],
  ['une dizaine', 10],
  ['un demi-million', 500_000],
  ['la moitié', 0.5],
  ['deux tiers', 0.666666666667],
  ['zéro', 0],
  ['un', 1],
  ['une', 1],
  [' mille ', 1000],
])('parseNumber(%j) is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', 'chat', 'deux chats', 'deux trois', 'mille et une nuits', '12 34', '-', 'un deux'])('parseNumber(%j) is unknown', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

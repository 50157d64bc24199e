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
  expect(() => findDates(null as unknown as string)).toThrow(new TypeError('@incise/dates findDates: expected a string, got null'));
  expect(() => parseNumber(7n as unknown as string)).toThrow(new TypeError('@incise/dates parseNumber: expected a string, got bigint'));
});

const wanted = 'expected published to be an ISO 8601 date, or date and time, or a Date';

test.each([
  '2024',
  '13/07/2024',
  '2024-02-30',
  '2024-13-01',
  'hier',
  '',
  '2024-07-13Tgarbage',
  '2024-07-13T25:00',
  '2024-07-13 12:00',
  ' 2024-07-13',
])('published %j is a programmer error', (published) => {
  expect(() => findDates('hier', { published })).toThrow(
    new RangeError(`@incise/dates findDates: ${wanted}, got ${JSON.stringify(published)}`),
  );
});

test.each([
  [20240713, '20240713'],
  [null, 'null'],
  [['2024-07-13'], 'an array'],
  [{}, 'object'],
  [true, 'true'],
])('published %j is no date at all', (published, got) => {
  expect(() => findDates('hier', { published: published as unknown as string })).toThrow(
    new TypeError(`@incise/dates findDates: ${wanted}, got ${got}`),
  );
});

test('a long value is shown by its beginning', () => {
  expect(() => findDates('hier', { published: `le ${'13 juillet '.repeat(20)}` })).toThrow(
    new RangeError(`@incise/dates findDates: ${wanted}, got "le ${'13 juillet '.repeat(20).slice(0, 76)}…`),
  );
});

test('a Date counts in UTC, and must be one', () => {
  expect(findDates('hier', { published: new Date('2024-07-13T23:30:00Z') })[0]!.value).toBe('2024-07-12');
  expect(() => findDates('hier', { published: new Date(NaN) })).toThrow(
    new RangeError(`@incise/dates findDates: ${wanted}, got "Invalid Date"`),
  );
});

test('options are one object', () => {
  for (const run of [findDates, findQuantities])
    for (const options of ['2024-07-13', null, [], 3])
      expect(() => run('hier', options as never)).toThrow(
        new TypeError(
          `@incise/dates ${run.name}: expected options to be an object, got ${{ string: '"2024-07-13"', number: '3' }[typeof options as string] ?? (options ? 'an array' : 'null')}`,
        ),
      );
});

test.each([
  [3, TypeError, 'dates to be an array of spans, got 3'],
  [['hier'], TypeError, 'dates[0] to be a span, got "hier"'],
  [[null], TypeError, 'dates[0] to be a span, got null'],
  [[{ start: '0', end: 4 }], TypeError, 'dates[0] to be a span, got {"start":"0","end":4}'],
  [[{ start: 0, end: 99 }], RangeError, 'dates[0] to be inside the text, after the one before it, got {"start":0,"end":99}'],
  [[{ start: -1, end: 2 }], RangeError, 'dates[0] to be inside the text, after the one before it, got {"start":-1,"end":2}'],
  [[{ start: 0.5, end: 2 }], RangeError, 'dates[0] to be inside the text, after the one before it, got {"start":0.5,"end":2}'],
  [[{ start: 0, end: NaN }], RangeError, 'dates[0] to be inside the text, after the one before it, got {"start":0,"end":null}'],
  [
    [
      { start: 3, end: 6 },
      { start: 0, end: 2 },
    ],
    RangeError,
    'dates[1] to be inside the text, after the one before it, got {"start":0,"end":2}',
  ],
])('dates %j are a programmer error', (dates, Kind, message) => {
  expect(() => findQuantities('Il a 3 mois.', { dates: dates as never })).toThrow(
    new Kind(`@incise/dates findQuantities: expected ${message}`),
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
  expect(values('Il est venu le jour suivant.')).toEqual(['DATE XXXX-XX-XX']);
  expect(values('Il est venu la veille au soir.')).toEqual(['TIME XXXX-XX-XXTEV']);
  expect(values('Il viendra le trimestre prochain.')).toEqual(['DATE XXXX-QX']);
  expect(values('Il viendra la première semaine de septembre.')).toEqual(['DATE XXXX-09']);
  expect(values('Il viendra les premières semaines de septembre.')).toEqual(['DATE XXXX-09']);
  expect(values('Noël 2023 fut calme.')).toEqual(['DATE 2023-12-25']);
});

test.each([
  ['2024-01-15', 'Cet hiver, il neige.', 'DATE 2023-WI', 'the winter that began in December'],
  ['2024-07-15', 'Il a plu ce week-end.', 'DATE 2024-W28-WE', 'on Monday, the one just past'],
  ['2024-12-02', 'La nouvelle année sera belle.', 'DATE 2025', 'in December, the one to come'],
  ['2023-06-15', 'Le 29-Février fut calme.', 'DATE XXXX-02-29', 'no leap year'],
])('read on %s, %j holds %s: %s', (published, text, expected) => {
  expect(findDates(text, { published }).map(({ type, value }) => `${type} ${value}`)).toEqual([expected]);
});

test('a mark that NFC takes apart ends no span in another word', () => {
  const text = 'Une dizaine de 국\u0344 sont la\u0300.';
  expect(findQuantities(text).map((item) => item.text)).toEqual(['Une dizaine de 국\u0344']);
});

test.each([
  ['in its paragraph', ' ', '2023-02-28'],
  ['after 500 letters', ` ${'mot '.repeat(125)}`, '2023-02-28'],
  ['after 500 letters and their accents', ` ${'e\u0301t\u00e9 '.repeat(125)}`, '2023-02-28'],
  ['after 700 letters no more', ` ${'mot '.repeat(175)}`, '2024-07-12'],
  ['after 2,000 letters no more', ` ${'mot '.repeat(500)}`, '2024-07-12'],
  ['in the next paragraph no more', '\n\n', '2024-07-12'],
])('a day far from the publication stays in mind %s', (_, between, expected) => {
  const text = `Il votait le 1er mars 2023.${between}La veille, il dormait.`;
  expect(findDates(text, { published: '2024-07-13' }).map(({ value }) => value)).toEqual(['2023-03-01', expected]);
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
  ['mille cent', 1100],
  ['deux mille cent', 2100],
])('parseNumber(%j) is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', 'chat', 'deux chats', 'deux trois', 'mille et une nuits', '12 34', '-', 'un deux', 'cent cent'])(
  'parseNumber(%j) is unknown',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);

test.each([
  ['Il l’a coupé en deux morceaux.', []],
  ['Il l’a coupée à nouveau en deux.', []],
  ['Le numéro deux part.', []],
  ['Il en vend deux kilos.', ['deux kilos']],
])('%s counts %j: a number of parts is none', (text, counted) => {
  expect(findQuantities(text).map((quantity) => quantity.text)).toEqual(counted);
});

test('soft hyphens inside words are none of the text', () => {
  const text = 'Il arrive ven\u00addre\u00addi 12 jan\u00advier avec dix mil\u00adlions d’eu\u00adros.';
  expect(
    findDates(text, { published: '2024-01-10' }).map(({ start, end, text: found, value }) => [text.slice(start, end), found, value]),
  ).toEqual([['ven\u00addre\u00addi 12 jan\u00advier', 'ven\u00addre\u00addi 12 jan\u00advier', '2024-01-12']]);
  const dates = findDates(text, { published: '2024-01-10' });
  expect(findQuantities(text, { dates }).map(({ text: found, value, unit }) => [found, value, unit])).toEqual([
    ['dix mil\u00adlions d’eu\u00adros', 10_000_000, 'EUR'],
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysInMonth,
  easter,
  formatDay,
  formatWeek,
  fromDays,
  isDay,
  isLeap,
  toDays,
  weekdayOf,
} from '../src/calendar.ts';

const days = fc.integer({ min: -700_000, max: 700_000 });

describe('civil days agree with Date', () => {
  test('day number and back, weekday', () => {
    fc.assert(
      fc.property(days, (n) => {
        const date = new Date(n * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(fromDays(n)).toEqual(day);
        expect(toDays(day)).toBe(n);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('month lengths', () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100])
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });
});

test.each([
  [1900, false],
  [1999, false],
  [2000, true],
  [2024, true],
])('%d leap: %s', (year, leap) => {
  expect(isLeap(year)).toBe(leap);
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [undefined, 2, 29, true],
  [2024, 2, 30, false],
  [2024, 4, 31, false],
  [2024, 13, 1, false],
  [2024, 0, 1, false],
  [2024, 1, 0, false],
])('isDay(%s, %d, %d) is %s', (year, month, day, valid) => {
  expect(isDay(year, month, day)).toBe(valid);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-07-13', -36, '2021-07-13'],
  ['2024-12-01', 13, '2026-01-01'],
])('%s and %d months is %s', (from, n, to) => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  expect(formatDay(addMonths({ year, month, day }, n))).toBe(to);
});

test.each([
  [2024, 12, 31, 1, '2025-01-01'],
  [2024, 2, 28, 1, '2024-02-29'],
  [2024, 3, 1, -1, '2024-02-29'],
  [2000, 1, 1, -1, '1999-12-31'],
])('%d-%d-%d and %d days is %s', (year, month, day, n, to) => {
  expect(formatDay(addDays({ year, month, day }, n))).toBe(to);
});

/** ISO 8601 weeks at the turn of the year, where week and year part. */
test.each([
  [2024, 1, 1, '2024-W01'],
  [2023, 1, 1, '2022-W52'],
  [2021, 1, 3, '2020-W53'],
  [2024, 12, 30, '2025-W01'],
  [2024, 7, 13, '2024-W28'],
  [2020, 12, 31, '2020-W53'],
])('%d-%d-%d lies in %s', (year, month, day, week) => {
  expect(formatWeek({ year, month, day })).toBe(week);
});

/** Dates of Easter Sunday published by the Bureau des longitudes. */
test.each([
  [1999, '1999-04-04'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2016, '2016-03-27'],
  [2019, '2019-04-21'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter %d is %s', (year, day) => {
  expect(formatDay(easter(year))).toBe(day);
});

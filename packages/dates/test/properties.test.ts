import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, findQuantities, parseNumber } from '@incise/dates';

const published = '2024-07-13';

/** Words on which rules turn, so that random texts reach deep into them. */
const words = [
  'le',
  'la',
  'les',
  "l'",
  'du',
  'de',
  "d'",
  'des',
  'au',
  'à',
  'en',
  'et',
  'ou',
  'un',
  'une',
  'ce',
  'cette',
  'chaque',
  'tous',
  'par',
  'fin',
  'début',
  'mi',
  '-',
  '/',
  ',',
  '.',
  ':',
  '(',
  ')',
  '«',
  '»',
  '1er',
  '3',
  '13',
  '31',
  '2024',
  '1999',
  '12 000',
  '3,5',
  '0,00001',
  '987 654 321',
  '99999',
  '9'.repeat(400),
  '75e',
  'XIXe',
  'deux',
  'vingt',
  'quatre',
  'cent',
  'mille',
  'million',
  'milliards',
  'dizaine',
  'demi',
  'quart',
  'tiers',
  'moitié',
  'premier',
  'dernier',
  'prochain',
  'suivant',
  'lundi',
  'mardis',
  'juillet',
  'mai',
  'été',
  'hiver',
  'an',
  'ans',
  'années',
  'mois',
  'jours',
  'semaine',
  'siècle',
  'heures',
  'h',
  'minutes',
  'secondes',
  'week-end',
  'matin',
  'soir',
  'midi',
  'minuit',
  'après',
  'avant',
  'hier',
  'demain',
  "aujourd'hui",
  'veille',
  'lendemain',
  'Noël',
  'Pâques',
  'désormais',
  'jour',
  'là',
  'même',
  'depuis',
  'vers',
  'entre',
  'plus',
  'moins',
  'environ',
  'GMT',
  'euros',
  '%',
  'e',
  'km',
  'personnes',
  'Paris',
  'a',
  'sera',
  'avait',
  'été',
  '\n\n',
];
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((list) => list.join(' ').replaceAll("' ", "'"));
const joint = fc.constantFrom('', ' ', ' ', "'", '-');
const glued = fc.array(fc.tuple(fc.constantFrom(...words), joint), { maxLength: 24 }).map((list) => list.flat().join(''));
const news = fc.oneof(phrase, glued);
/** News with marks, variation selectors and joiners after any of its characters. */
const marked = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ', ' ', '\u0301', '\ufe0f\u20e3', '\u200d', '\u0301 ')), {
    maxLength: 16,
  })
  .map((list) => list.flat().join(''));
const anything = fc.oneof(
  news,
  news,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  marked,
);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

function expectOrdered(text: string, found: readonly Found[]): void {
  let end = 0;
  for (const item of found) {
    expect(item.start).toBeGreaterThanOrEqual(end);
    expect(item.end).toBeGreaterThan(item.start);
    expect(item.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(item.start, item.end)).toBe(item.text);
    for (const offset of [item.start, item.end])
      if (offset < text.length) expect(graphemes.segment(text).containing(offset)?.index).toBe(offset);
    ({ end } = item);
  }
}

const timexValue =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|P(?:X|[\d.]+)(?:[YMWD]|DE|CE|ML)(?:[\d.]+[MWD])*(?:T(?:[\d.]+[HMS])+)?|PT(?:(?:X|[\d.]+)[HMS])+|T(?:MO|AF|EV|NI|DT)|-?[\dX]{1,4}(?:-(?:[\dX]{2}|W[\dX]{2}|Q[1-4X]|H[12X]|SP|SU|FA|WI)(?:-(?:[\dX]{2}|[1-7]|WE))?)?(?:T(?:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?|MO|AF|EV|NI|DT))?)$/u;

describe('any text', () => {
  test('spans are ordered, inside the text, and do not overlap; values are TIMEX3; records survive JSON', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, dated) => {
        const dates = findDates(text, dated ? { published } : {});
        expectOrdered(text, dates);
        for (const { value, unknown, begin, endValue } of dates) {
          expect(value === undefined).toBe(unknown !== undefined);
          for (const point of [value, begin, endValue]) if (point !== undefined) expect(point).toMatch(timexValue);
        }
        expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
        expect(findDates(text, dated ? { published } : {})).toEqual(dates);
      }),
    );
  });

  test('quantities are ordered, finite, apart from the dates', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quantities = findQuantities(text);
        expectOrdered(text, quantities);
        for (const { value, max } of quantities) {
          expect(Number.isFinite(value)).toBe(true);
          if (max !== undefined) expect(max).toBeGreaterThan(value);
        }
        const dates = findDates(text);
        for (const quantity of quantities) expect(dates.some((date) => date.start < quantity.end && quantity.start < date.end)).toBe(false);
        expect(JSON.parse(JSON.stringify(quantities))).toEqual(quantities);
        expect(findQuantities(text, { dates })).toEqual(quantities);
      }),
    );
  });

  test('apostrophes and spaces of any kind read the same', () => {
    const shape = (text: string): unknown[] =>
      [...findDates(text, { published }), ...findQuantities(text)].map(({ start, end, value }) => [start, end, value]);
    fc.assert(
      fc.property(news, (text) => {
        expect(shape(text.replaceAll("'", '’'))).toEqual(shape(text));
        expect(shape(text.replaceAll(' ', '\u00A0'))).toEqual(shape(text));
        expect(shape(text.replaceAll(' ', '\u202F'))).toEqual(shape(text));
      }),
    );
  });

  test('decomposed letters keep their own offsets', () => {
    const shape = (text: string): unknown[] =>
      [...findDates(text, { published }), ...findQuantities(text)].map((item) => [item.text.normalize('NFC'), item.value]);
    fc.assert(
      fc.property(news, (text) => {
        const decomposed = text.normalize('NFD');
        expectOrdered(decomposed, findDates(decomposed, { published }));
        expectOrdered(decomposed, findQuantities(decomposed));
        expect(shape(decomposed)).toEqual(shape(text));
      }),
    );
  });

  test('parseNumber never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const value = parseNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

describe('any day', () => {
  const day = fc
    .date({ min: new Date('1850-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())));
  const iso = (date: Date): string => date.toISOString().slice(0, 10);
  const plus = (date: Date, n: number): Date => new Date(date.getTime() + n * 86_400_000);

  test('is read back from its French name', () => {
    fc.assert(
      fc.property(day, (date) => {
        const n = date.getUTCDate();
        const name = `${weekdays[date.getUTCDay()]!} ${n === 1 ? '1er' : n} ${months[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
        expect(findDates(`Il est venu le ${name}.`).map(({ text, value }) => [text, value])).toEqual([[`le ${name}`, iso(date)]]);
      }),
    );
  });

  test('has its neighbours', () => {
    fc.assert(
      fc.property(day, (date) => {
        const value = (text: string): string => findDates(text, { published: iso(date) })[0]!.value!;
        expect(value('Il est venu hier.')).toBe(iso(plus(date, -1)));
        expect(value('Il viendra après-demain.')).toBe(iso(plus(date, 2)));
        expect(value('Il est venu lundi dernier.')).toBe(iso(plus(date, -(((date.getUTCDay() + 5) % 7) + 1))));
        expect(new Date(value('Il viendra vendredi.')).getUTCDay()).toBe(5);
      }),
    );
  });
});

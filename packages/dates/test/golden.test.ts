import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DateOptions, findDates, findQuantities } from '@incise/dates';

interface Row {
  readonly sentence: string;
  readonly expected: string;
}

/** The rows of the Markdown tables, by section. */
function readTables(name: string): { section: string; rows: Row[] }[] {
  return readFileSync(new URL(`golden/${name}.md`, import.meta.url), 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [section = '', ...lines] = part.split('\n');
      const rows = lines.filter((line) => /^\| (?!sentence)/u.test(line)).map((line) => line.split(' | '));
      return { section, rows: rows.map(([sentence = '', expected = '']) => ({ sentence: sentence.slice(2), expected })) };
    });
}

/** A row's text, and the spans that its brackets mark. */
function unmark(sentence: string): { text: string; marked: string[] } {
  return { text: sentence.replace(/[[\]]/gu, ''), marked: Array.from(sentence.matchAll(/\[([^[\]]*)\]/gu), (match) => match[1]!) };
}

const published = '2024-07-13';

function expectDates({ sentence, expected }: Row, options: DateOptions): void {
  const { text, marked } = unmark(sentence);
  const found = findDates(text, options);
  const values = found.map(({ type, value, unknown, mod, begin, endValue }) =>
    [type, value, unknown, mod, begin !== undefined || endValue !== undefined ? `${begin ?? ''}..${endValue ?? ''}` : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  expect({ marked: found.map((item) => item.text), values: values.join('; ') || '—' }).toEqual({ marked, values: expected });
}

for (const { section, rows } of readTables('dates')) {
  describe(section, () => {
    test.each(rows)('$sentence', (row) => {
      expectDates(row, { published });
    });
  });
}

describe('other days', () => {
  const lines = readFileSync(new URL('golden/days.md', import.meta.url), 'utf8').split('\n');
  const rows = lines.filter((line) => /^\| (?:—|\d)/u.test(line)).map((line) => line.slice(2, -2).split(' | '));
  test.each(rows.map(([day = '', sentence = '', expected = '']) => ({ day, sentence, expected })))('$day: $sentence', ({ day, ...row }) => {
    expectDates(row, day === '—' ? {} : { published: day });
  });
});

for (const { section, rows } of readTables('quantities')) {
  describe(section, () => {
    test.each(rows)('$sentence', ({ sentence, expected }) => {
      const { text, marked } = unmark(sentence);
      const found = findQuantities(text);
      const values = found.map(({ kind, value, max, unit, mod }) =>
        [kind, max === undefined ? value : `${value}..${max}`, unit, mod].filter((part) => part !== undefined).join(' '),
      );
      expect({ marked: found.map((item) => item.text), values: values.join('; ') || '—' }).toEqual({ marked, values: expected });
    });
  });
}

test('the tables are as large as the package promises', () => {
  const count = (name: string): number => readTables(name).reduce((n, { rows }) => n + rows.length, 0);
  expect(count('dates')).toBeGreaterThanOrEqual(300);
  expect(count('quantities')).toBeGreaterThanOrEqual(150);
});

/** What a value says without a day to count from: parts of it are open, or it refers to no day of the calendar. */
const isOpen = (value: string | undefined): boolean => value === undefined || /X|_REF/u.test(value);

describe('without a publication date nothing is invented', () => {
  test.each(readTables('dates'))('$section', ({ rows }) => {
    for (const { sentence } of rows) {
      const { text } = unmark(sentence);
      const dated = findDates(text, { published }).map((item) => `${item.text} ${item.value ?? ''}`);
      for (const item of findDates(text)) if (!isOpen(item.value)) expect(dated).toContain(`${item.text} ${item.value!}`);
    }
  });
});

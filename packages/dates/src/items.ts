import type { Span } from '@incise/tokens';

/** Words and marks that say nothing of time or number on their own: « de », « fin », a comma. */
const small = [
  'comma',
  'dash',
  'open',
  'close',
  'stop',
  'one',
  'end',
  'half',
  'after',
  'before',
  'mid',
  'hui',
  'last',
  'foll',
  'edge',
  'art',
  'contr',
  'de',
  'dem',
  'same',
  'poss',
  'each',
  'all',
  'whole',
  'by',
  'in',
  'at',
  'and',
  'til',
  'vague',
  'approx',
  'more',
  'less',
  'near',
  'some',
  'here',
  'from',
  'during',
  'between',
  'there',
  'new',
  'size',
  'over',
] as const;

/** Marks that are part of dates and times in digits. */
const marks = ['slash', 'colon', 'point'] as const;

/** What no rule needs, but for what it holds besides. */
const numerals = ['unknown', 'count', 'first', 'ordinal', 'digit', 'big', 'around', 'quarter', 'fraction'] as const;

/** Every rule holds one of these or of the marks. */
const times = [
  'day',
  'two',
  'year',
  'number',
  'month',
  'weekday',
  'season',
  'unit',
  'week',
  'weekend',
  'h',
  'part',
  'noon',
  'relday',
  'today',
  'eve',
  'now',
  'next',
  'prec',
  'feast',
  'moment',
] as const;

/**
 * What the scanner tells apart. A category is one letter in the string that the rules match,
 * so that a rule is a regular expression over categories instead of characters.
 */
export const categories: readonly Category[] = /* @__PURE__ */ (() => [...numerals, ...small, ...marks, ...times])();

/** Whether a category becomes an item only in company. */
export const isWeak = (category: Category): boolean => ([...small, ...marks] as readonly string[]).includes(category);

/** A class of letters: where none of them stands, no rule is tried. */
export const triggers = (): string => `[${letterOf(marks[0])}-\u00ff]`;

export type Category = (typeof numerals | typeof small | typeof marks | typeof times)[number];

/** A known word, number or mark of the text, or a stretch of unknown words. */
export interface Item extends Span {
  readonly category: Category;
  /** Number of a number, month or weekday; shift in units of a relative word; 0 where the category says it all. */
  readonly value: number;
  /** TIMEX3 code of a unit, season, part of the day or modifier. */
  readonly code: string;
  readonly letter: string;
}

/** An item that has no code. */
export const plainItem = (start: number, end: number, category: Category, value: number): Item => ({
  start,
  end,
  category,
  value,
  code: '',
  letter: letterOf(category),
});

/** The letter that stands for a category: one byte, none of them special in a regular expression. */
export const letterOf = (category: Category): string =>
  (letters ??= new Map(categories.map((name, i) => [name, String.fromCharCode(0x80 + i)]))).get(category)!;

let letters: ReadonlyMap<Category, string> | undefined;

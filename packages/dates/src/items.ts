import type { Span } from '@incise/tokens';

/**
 * What the scanner tells apart. A category is one letter in the string that the rules match,
 * so that a rule is a regular expression over categories instead of characters.
 */
export const categories = [
  'unknown',
  'comma',
  'dash',
  'slash',
  'colon',
  'open',
  'close',
  'point',
  'stop',
  'day',
  'two',
  'year',
  'number',
  'count',
  'first',
  'ordinal',
  'digit',
  'big',
  'around',
  'one',
  'month',
  'weekday',
  'season',
  'unit',
  'week',
  'weekend',
  'end',
  'h',
  'half',
  'quarter',
  'part',
  'noon',
  'after',
  'before',
  'mid',
  'relday',
  'today',
  'hui',
  'eve',
  'now',
  'last',
  'next',
  'prec',
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
  'feast',
  'from',
  'during',
  'between',
  'there',
  'fraction',
  'moment',
  'new',
  'size',
  'over',
] as const;

export type Category = (typeof categories)[number];

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

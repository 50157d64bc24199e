import { type Entry, lexicon } from './lexicon.ts';
import { type Category, type Item, letterOf } from './items.ts';
import { mergeNumbers } from './numbers.ts';

/** The text as the rules see it: items, and one letter an item. */
export interface Scan {
  readonly text: string;
  readonly items: readonly Item[];
  readonly letters: string;
}

const longestWord = 13;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** Latin letters and combining marks; letters of other scripts count as letters too, so that words stay whole. */
const isLetter = (c: number): boolean => (c > 127 ? c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x303f) : (c | 32) >= 97 && (c | 32) <= 122);
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009;

/** Reads the text once: known words, numbers and marks become items, all that stands between them one unknown item. */
export function scan(text: string): Scan {
  const words = lexicon();
  const items: Item[] = [];
  const push = (start: number, end: number, category: Category, value = 0, code = ''): void => {
    const last = items[items.length - 1];
    if (category === 'unknown' && last?.category === 'unknown') items[items.length - 1] = { ...last, end };
    else items.push({ start, end, category, value, code });
  };
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    const start = i;
    if (isLetter(c)) {
      let mixed = false;
      let d = c;
      do {
        if (d < 97 || d > 122) mixed = true;
        d = text.charCodeAt(++i);
      } while (isLetter(d));
      const elided = d === 0x27 || d === 0x2019;
      if (elided) i++;
      const entry = i - start > longestWord ? undefined : lookUp(words, text.slice(start, i), mixed || elided);
      if (entry) push(start, i, entry.category, entry.value, entry.code);
      else {
        const roman = mixed ? romanOrdinal(text.slice(start, i)) : 0;
        if (roman > 0) push(start, i, roman === 1 ? 'first' : 'ordinal', roman);
        else push(start, i, 'unknown');
      }
    } else if (isDigit(c)) {
      i = pushNumber(text, start, push);
    } else if (isSpace(c)) {
      let lines = 0;
      while (isSpace(text.charCodeAt(i))) if (text.charCodeAt(i++) === 10) lines++;
      if (lines > 1) push(start, i, 'stop');
    } else {
      i++;
      push(start, i, markCategory(c));
    }
  }
  const merged = mergeNumbers(items, text);
  return { text, items: merged, letters: merged.map((item) => letterOf(item.category)).join('') };
}

function lookUp(words: ReadonlyMap<string, Entry>, surface: string, mixed: boolean): Entry | undefined {
  return words.get(mixed ? surface.normalize('NFC').toLowerCase().replace('’', "'") : surface);
}

function markCategory(c: number): Category {
  if (c === 0x2c) return 'comma';
  if (c === 0x2d || (c >= 0x2010 && c <= 0x2015)) return 'dash';
  if (c === 0x2f) return 'slash';
  if (c === 0x3a) return 'colon';
  if (c === 0x28) return 'open';
  if (c === 0x29) return 'close';
  if (c === 0x2e) return 'point';
  return c === 0x21 || c === 0x3f || c === 0x2026 || c === 0x3b ? 'stop' : 'unknown';
}

/** A number in digits with its separators and its ordinal ending; returns where it ends. */
function pushNumber(text: string, start: number, push: (start: number, end: number, category: Category, value: number) => void): number {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  const digits = i - start;
  let value = Number(text.slice(start, i));
  let category: Category = 'number';
  if (digits <= 3 && groupFollows(text, i)) {
    while (groupFollows(text, i)) {
      value = value * 1000 + Number(text.slice(i + 1, i + 4));
      i += 4;
    }
  } else if (digits <= 2) category = value >= 1 && value <= 31 ? 'day' : 'two';
  else if (digits === 4 && value >= 1000 && value < 2200) category = 'year';
  if (text.charCodeAt(i) === 0x2c && isDigit(text.charCodeAt(i + 1))) {
    const comma = i++;
    while (isDigit(text.charCodeAt(i))) i++;
    value = Number(`${value}.${text.slice(comma + 1, i)}`);
    category = 'number';
  }
  const suffix = /^(?:er|re|[eè]re|i?[èe]mes?|es?)(?!\p{L})/u.exec(text.slice(i, i + 6));
  if (suffix) {
    i += suffix[0].length;
    category = value === 1 ? 'first' : 'ordinal';
  }
  push(start, i, category, value);
  return i;
}

/** A point or one kind of space and exactly three digits: the next group of « 60.082.000 » and « 12 000 ». */
function groupFollows(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c !== 0x2e && c !== 32 && c !== 0xa0 && c !== 0x202f && c !== 0x2009) return false;
  return isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2)) && isDigit(text.charCodeAt(i + 3)) && !isDigit(text.charCodeAt(i + 4));
}

/** « XIXe », « XXIème », « Ier »: the number, or 0. */
function romanOrdinal(word: string): number {
  const match = /^([IVX]{1,7})(?:er|[eè]|[èe]me|ière)$/u.exec(word);
  if (!match) return 0;
  let value = 0;
  const digits = Array.from(match[1]!, (letter) => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10));
  digits.forEach((digit, i) => {
    value += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  });
  return value;
}

import { type Category, type Item, letterOf } from './items.ts';
import { getLexicon, hashStart, hashStep } from './lexicon.ts';
import { mergeNumbers, readNumber } from './numbers.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';

/** The text as the rules see it: items, and one letter an item. */
export interface Scan {
  readonly text: string;
  readonly items: readonly Item[];
  readonly letters: string;
}

/** Reads the text once: known words, numbers and marks become items, all that stands between them one unknown item. */
export function scan(text: string): Scan {
  const { words, mayHave } = getLexicon();
  const items: Item[] = [];
  let unknownStart = -1;
  let unknownEnd = 0;
  const unknown = (start: number, end: number): void => {
    if (unknownStart < 0) unknownStart = start;
    unknownEnd = end;
  };
  const push = (item: Item): void => {
    if (unknownStart >= 0) items.push({ start: unknownStart, end: unknownEnd, category: 'unknown', value: 0, code: '' });
    unknownStart = -1;
    items.push(item);
  };
  for (let i = 0; i < text.length; ) {
    const start = i;
    let c = text.charCodeAt(i);
    if (isLetter(c)) {
      let hash = hashStart;
      let plain = true;
      do {
        if (c >= 97 && c <= 122) hash = hashStep(hash, c);
        else {
          plain = false;
          hash = hashStep(hash, (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde) ? c + 32 : c);
        }
        c = text.charCodeAt(++i);
      } while (isLetter(c));
      if (c === 0x27 || c === 0x2019) {
        i++;
        plain = false;
        hash = hashStep(hash, 0x27);
      }
      const surface = mayHave(hash) ? text.slice(start, i) : isMarked(text, start, i) ? text.slice(start, i).normalize('NFC') : undefined;
      const entry = surface === undefined ? undefined : words.get(plain ? surface : surface.toLowerCase().replace('’', "'"));
      const roman = entry ?? plain ? 0 : romanOrdinal(text, start, i);
      if (entry) push({ start, end: i, category: entry.category, value: entry.value, code: entry.code });
      else if (roman > 0) push({ start, end: i, category: roman === 1 ? 'first' : 'ordinal', value: roman, code: '' });
      else unknown(start, i);
    } else if (isDigit(c)) {
      const number = readNumber(text, start);
      i = number.end;
      push(number);
    } else if (isSpace(c)) {
      let lines = 0;
      while (isSpace(text.charCodeAt(i))) if (text.charCodeAt(i++) === 10) lines++;
      if (lines > 1) push({ start, end: i, category: 'stop', value: 0, code: '' });
    } else {
      i++;
      const category = markCategory(c);
      if (category === 'unknown') unknown(start, i);
      else push({ start, end: i, category, value: 0, code: '' });
    }
  }
  if (unknownStart >= 0) items.push({ start: unknownStart, end: unknownEnd, category: 'unknown', value: 0, code: '' });
  const merged = mergeNumbers(items, text);
  let letters = '';
  for (const { category } of merged) letters += letterOf(category);
  return { text, items: merged, letters };
}

/** Whether a short word holds a combining mark, so that only its composed form is in the lexicon. */
function isMarked(text: string, start: number, end: number): boolean {
  if (end - start > 24) return false;
  for (let i = start + 1; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x300 && c <= 0x36f) return true;
  }
  return false;
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

/** « XIXe », « XXIème », « Ier »: the number, or 0. */
function romanOrdinal(text: string, start: number, end: number): number {
  const c = text.charCodeAt(start);
  if (c !== 73 && c !== 86 && c !== 88) return 0;
  if (end > start + 12) return 0;
  const match = /^([IVX]{1,7})(?:er|[eè]|[èe]me|ière)$/u.exec(text.slice(start, end).normalize('NFC'));
  if (!match) return 0;
  let value = 0;
  const digits = Array.from(match[1]!, (letter) => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10));
  digits.forEach((digit, i) => {
    value += digit < (digits[i + 1] ?? 0) ? -digit : digit;
  });
  return value;
}

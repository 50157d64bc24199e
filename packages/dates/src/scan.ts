import { type Category, type Item, letterOf, plainItem } from './items.ts';
import { type Entry, type Lexicon, getLexicon, hashOf, hashStart, hashStep } from './lexicon.ts';
import { mergeNumbers, ordinalSeconds, readNumber } from './numbers.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';

/** The text as the rules see it: items, and one letter an item. */
export interface Scan {
  readonly text: string;
  readonly items: readonly Item[];
  readonly letters: string;
}

/** Reads the text once: known words, numbers and marks become items, all that stands between them one unknown item. */
export function scan(text: string): Scan {
  const lexicon = getLexicon();
  const collector = collectItems();
  /** Where an unknown word ends: digits right after it are part of it, as in « M5S » and « TF1 ». */
  let nameEnd = -1;
  for (let i = 0; i < text.length;) {
    const start = i;
    let c = text.charCodeAt(i);
    if (isLetter(c)) {
      let hash = hashStart;
      let plain = true;
      let marked = false;
      do {
        if (c >= 97 && c <= 122) hash = hashStep(hash, c);
        else {
          plain = false;
          if (c >= 0x300) marked = true;
          hash = hashStep(hash, lower(c));
        }
        c = text.charCodeAt(++i);
      } while (isLetter(c));
      if (c === 0x27 || c === 0x2019) {
        i++;
        plain = false;
        hash = hashStep(hash, 0x27);
      }
      const known = marked ? undefined : lexicon.find(hash);
      let entry = marked ? composedEntry(lexicon, text.slice(start, i)) : undefined;
      if (known?.word.length === i - start && isAt(text, start, known.word)) entry = known.entry;
      const roman = (entry ?? plain) ? 0 : romanOrdinal(text, start, i);
      if (entry) collector.known(start, i, entry);
      else if (roman > 0) collector.number(plainItem(start, i, roman === 1 ? 'first' : 'ordinal', roman));
      else collector.unknown(start, (nameEnd = i));
    } else if (isDigit(c)) {
      const number = readNumber(text, start);
      i = number.end;
      if (number.category === 'unknown' || start === nameEnd) collector.unknown(start, (nameEnd = i));
      else collector.number(number);
    } else if (c === 32) i++;
    else if (isSpace(c)) {
      let lines = 0;
      while (isSpace(text.charCodeAt(i))) if (text.charCodeAt(i++) === 10) lines++;
      if (lines > 1) collector.known(start, i, marks.stop);
    } else {
      i++;
      const mark = markOf(c);
      if (mark) collector.known(start, i, mark);
      else collector.unknown(start, i);
    }
  }
  const items = mergeNumbers(ordinalSeconds(collector.finish(), text), text);
  return { text, items, letters: items.map(({ letter }) => letter).join('') };
}

/** A letter of Latin-1 in lower case, the typographic apostrophe as the typewriter's. */
const lower = (c: number): number => ((c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde) ? c + 32 : c === 0x2019 ? 0x27 : c);

/** Whether a word of the lexicon stands at an offset, in whatever case. */
function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (lower(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

/** How many weak words before one in company no rule looks beyond: of a longer run only the last so many are items. */
const WAITING = 100;

interface Collector {
  readonly known: (start: number, end: number, entry: Entry) => void;
  readonly number: (item: Item) => void;
  readonly unknown: (start: number, end: number) => void;
  readonly finish: () => Item[];
}

/**
 * Makes items of what the scanner reads. Weak words become items only in the company of others (« fin de mois »):
 * between unknown words they are unknown too, so that most of a text makes no item at all.
 */
function collectItems(): Collector {
  const items: Item[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const waiting: Entry[] = [];
  let count = 0;
  let unknownStart = -1;
  let unknownEnd = 0;
  let company = false;
  const flush = (): void => {
    if (unknownStart >= 0) items.push(plainItem(unknownStart, unknownEnd, 'unknown', 0));
    unknownStart = -1;
    for (let i = 0; i < count; i++) items.push(itemOf(starts[i]!, ends[i]!, waiting[i]!));
    count = 0;
  };
  /** The first half of those that wait is unknown after all. */
  const drop = (): void => {
    if (unknownStart < 0) unknownStart = starts[0]!;
    unknownEnd = ends[WAITING - 1]!;
    for (const list of [waiting, starts, ends]) list.copyWithin(0, WAITING);
    count = WAITING;
  };
  return {
    known: (start, end, entry) => {
      if (entry.weak && !company) {
        starts[count] = start;
        ends[count] = end;
        waiting[count] = entry;
        if (++count === 2 * WAITING) drop();
        return;
      }
      if (!company) flush();
      company = true;
      items.push(itemOf(start, end, entry));
    },
    number: (item) => {
      if (!company) flush();
      company = true;
      items.push(item);
    },
    unknown: (start, end) => {
      if (unknownStart < 0) unknownStart = count > 0 ? starts[0]! : start;
      unknownEnd = end;
      count = 0;
      company = false;
    },
    finish: () => {
      flush();
      return items;
    },
  };
}

const itemOf = (start: number, end: number, { category, value, code, letter }: Entry): Item => ({
  start,
  end,
  category,
  value,
  code,
  letter,
});

/** What the lexicon knows of a word that may have combining marks, by its composed form; no word of it is long. */
function composedEntry(lexicon: Lexicon, given: string): Entry | undefined {
  if (given.length > 24) return undefined;
  const form = given.normalize('NFC').toLowerCase().replace('’', "'");
  const known = lexicon.find(hashOf(form));
  return known?.word === form ? known.entry : undefined;
}

const mark = (category: Category): Entry => ({ category, value: 0, code: '', letter: letterOf(category), weak: true });
const marks = /* @__PURE__ */ (() => ({
  comma: mark('comma'),
  dash: mark('dash'),
  slash: mark('slash'),
  colon: mark('colon'),
  open: mark('open'),
  close: mark('close'),
  point: mark('point'),
  stop: mark('stop'),
}))();

function markOf(c: number): Entry | undefined {
  switch (c) {
    case 0x2c:
      return marks.comma;
    case 0x2d:
      return marks.dash;
    case 0x2e:
      return marks.point;
    case 0x2f:
      return marks.slash;
    case 0x3a:
      return marks.colon;
    case 0x28:
      return marks.open;
    case 0x29:
      return marks.close;
    case 0x21:
    case 0x3b:
    case 0x3f:
    case 0x2026:
      return marks.stop;
    default:
      return c >= 0x2010 && c <= 0x2015 ? marks.dash : undefined;
  }
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

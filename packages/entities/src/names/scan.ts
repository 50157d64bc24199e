/** How a unit is joined to the unit before it. */
export const Glue = { none: 0, space: 1, newline: 2, hyphen: 3, apostrophe: 4 } as const;

/** What a unit looks like. Everything from `digits` up is no word. */
export const Shape = { lower: 0, capitalised: 1, initial: 2, upper: 3, mixed: 4, digits: 5, punctuation: 6 } as const;

/**
 * A text cut into units: runs of letters and digits, and single other characters. A hyphen or an apostrophe
 * between two letters is no unit but glue, so « Villeneuve-d'Ascq » is three units. Columns, not objects:
 * names are found at several million characters a second.
 */
export interface Units {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the lower-cased unit. */
  readonly word: Int32Array;
  /** Hash of the unit in lower case and without accents: « ÉLYSÉE », « Elysée » and « Élysée » are one. */
  readonly folded: Int32Array;
  readonly shape: Uint8Array;
  readonly glue: Uint8Array;
}

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
const NEWLINE = 5;
const APOSTROPHE = 6;
const HYPHEN = 7;
const OTHER = 8;
const TABLE_SIZE = 0x250;

interface CharTable {
  readonly kind: Uint8Array;
  readonly lower: Uint16Array;
  readonly folded: Uint16Array;
}

let charTable: CharTable | undefined;

function classify(char: string): number {
  if (/^\p{Lu}/u.test(char)) return UPPER;
  if (/^[\p{L}\p{M}]/u.test(char)) return LOWER;
  if (/^\p{Nd}/u.test(char)) return DIGIT;
  if (/^[\n\r\u2028\u2029]/u.test(char)) return NEWLINE;
  if (/^[\s\u200B\u00AD]/u.test(char)) return SPACE;
  if (/^['’ʼ]/u.test(char)) return APOSTROPHE;
  return /^[-‐‑]/u.test(char) ? HYPHEN : OTHER;
}

function buildTable(): CharTable {
  const kind = new Uint8Array(TABLE_SIZE);
  const lower = new Uint16Array(TABLE_SIZE);
  const folded = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    kind[code] = classify(char);
    lower[code] = char.toLowerCase().charCodeAt(0);
    folded[code] = char.toLowerCase().normalize('NFD').charCodeAt(0);
  }
  return { kind, lower, folded };
}

/** FNV-1a over UTF-16 code units. */
export const HASH_START = -2128831035;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);
export function hashString(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

const isWord = (kind: number): boolean => kind <= DIGIT;

/** Cuts a text into units in one pass. Time and memory are linear in the length of the text. */
export function scanUnits(text: string): Units {
  const { kind: kinds, lower, folded } = (charTable ??= buildTable());
  const kindAt = (i: number): number => {
    const code = text.charCodeAt(i);
    return code < TABLE_SIZE ? kinds[code]! : classify(text.slice(i, i + 2));
  };
  const { length } = text;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let word = new Int32Array(capacity);
  let fold = new Int32Array(capacity);
  let shape = new Uint8Array(capacity);
  let glue = new Uint8Array(capacity);
  let count = 0;
  let joint: number = Glue.newline;
  let i = 0;
  while (i < length) {
    const kind = kindAt(i);
    if (kind === SPACE || kind === NEWLINE) {
      if (kind === NEWLINE) joint = Glue.newline;
      else if (joint !== Glue.newline) joint = Glue.space;
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      const grow = <T extends Int32Array | Uint8Array>(old: T, grown: T): T => (grown.set(old), grown);
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      word = grow(word, new Int32Array(capacity));
      fold = grow(fold, new Int32Array(capacity));
      shape = grow(shape, new Uint8Array(capacity));
      glue = grow(glue, new Uint8Array(capacity));
    }
    const from = i;
    let exact = HASH_START;
    let plain = HASH_START;
    if (isWord(kind)) {
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      let beyond = false;
      for (let k = kind; ;) {
        const code = text.charCodeAt(i);
        if (k === UPPER) uppers++;
        else if (k === LOWER) lowers += code >= 0x300 && code < 0x370 ? 0 : 1;
        else if (k === DIGIT) digits++;
        if (code < TABLE_SIZE) {
          exact = hashStep(exact, lower[code]!);
          plain = hashStep(plain, folded[code]!);
        } else beyond = true;
        i += code < TABLE_SIZE || (text.codePointAt(i) ?? 0) < 0x10000 ? 1 : 2;
        if (i >= length) break;
        k = kindAt(i);
        if (!isWord(k)) break;
      }
      if (beyond) {
        const form = text.slice(from, i).normalize('NFC').toLowerCase();
        exact = hashString(form);
        plain = hashString(form.normalize('NFD').replace(/\p{M}+/gu, ''));
      }
      shape[count] =
        uppers + lowers === 0
          ? Shape.digits
          : digits > 0
            ? uppers > 0
              ? Shape.mixed
              : Shape.digits
            : uppers === 0
              ? Shape.lower
              : lowers === 0
                ? uppers === 1
                  ? Shape.initial
                  : Shape.upper
                : uppers === 1 && kind === UPPER
                  ? Shape.capitalised
                  : Shape.mixed;
    } else {
      i += (text.codePointAt(i) ?? 0) < 0x10000 ? 1 : 2;
      const next = i < length ? kindAt(i) : OTHER;
      if (
        (kind === HYPHEN || kind === APOSTROPHE) &&
        isWord(next) &&
        joint === Glue.none &&
        count > 0 &&
        shape[count - 1]! < Shape.punctuation
      ) {
        joint = kind === HYPHEN ? Glue.hyphen : Glue.apostrophe;
        continue;
      }
      exact = plain = hashStep(HASH_START, kind === APOSTROPHE ? 39 : kind === HYPHEN ? 45 : text.charCodeAt(from));
      shape[count] = Shape.punctuation;
    }
    start[count] = from;
    end[count] = i;
    word[count] = exact;
    fold[count] = plain;
    glue[count++] = joint;
    joint = Glue.none;
  }
  return { text, count, start, end, word, folded: fold, shape, glue };
}

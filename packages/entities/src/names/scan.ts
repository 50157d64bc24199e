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

const MARK = 0;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
const NEWLINE = 5;
const APOSTROPHE = 6;
const HYPHEN = 7;
const OTHER = 8;
const TABLE_SIZE = 0x250;
/** The block of general punctuation. */
const MARKS_FROM = 0x2000;
const MARKS = 0x70;

/** Arabic and Indic signs to which the character after them belongs. */
const SIGN = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}]/u;

/** The end of what a character belongs with: where it is a sign, of the one after it, which may be another sign. */
function afterSigns(text: string, from: number, to: number): number {
  let [start, end] = [from, to];
  while (end < text.length && SIGN.test(text.slice(start, end))) {
    start = end;
    end += text.codePointAt(end)! < 0x10000 ? 1 : 2;
  }
  return end;
}

interface CharTable {
  readonly kind: Uint8Array;
  readonly lower: Uint16Array;
  readonly folded: Uint16Array;
}

let charTable: CharTable | undefined;

function classify(char: string): number {
  if (/^\p{Lu}/u.test(char)) return UPPER;
  if (/^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\p{Join_Control}\u{e0020}-\u{e007f}]/u.test(char)) return MARK;
  if (SIGN.test(char)) return OTHER;
  if (/^\p{L}/u.test(char)) return LOWER;
  if (/^\p{Nd}/u.test(char)) return DIGIT;
  if (/^[\n\r\u2028\u2029]/u.test(char)) return NEWLINE;
  if (/^[\s\u200B\u00AD]/u.test(char)) return SPACE;
  if (/^['’ʼ]/u.test(char)) return APOSTROPHE;
  return /^[-‐‑]/u.test(char) ? HYPHEN : OTHER;
}

function buildTable(): CharTable {
  const kind = new Uint8Array(TABLE_SIZE + MARKS);
  const lower = new Uint16Array(TABLE_SIZE);
  const folded = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    kind[code] = classify(char);
    lower[code] = char.toLowerCase().charCodeAt(0);
    folded[code] = char.toLowerCase().normalize('NFD').charCodeAt(0);
  }
  for (let mark = 0; mark < MARKS; mark++) kind[TABLE_SIZE + mark] = classify(String.fromCharCode(MARKS_FROM + mark));
  return { kind, lower, folded };
}

/** FNV-1a over UTF-16 code units. */
export const HASH_START = -2128831035;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);
export function hashString(text: string, end = text.length): number {
  let hash = HASH_START;
  for (let i = 0; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** « McBride », « DiCaprio »: a surname with a capital inside. */
const PREFIXED = /^(?:Ma?c|[DL][aei]|Fitz|Van)\p{Lu}\p{Ll}+$/u;

const isWord = (kind: number): boolean => kind <= DIGIT;

/** The kind of a character beyond the table's letters; dashes, quotation marks and rare spaces are in its end. */
function kindBeyond(kinds: Uint8Array, text: string, i: number): number {
  const mark = text.charCodeAt(i) - MARKS_FROM;
  return mark >= 0 && mark < MARKS ? kinds[TABLE_SIZE + mark]! : classify(text.slice(i, i + 2));
}

/** The shape of a word by the kinds of its characters, as bits, the number of its capitals and the kind of its first character. */
function shapeOf(kinds: number, uppers: number, first: number): number {
  const hasLower = (kinds & (1 << LOWER)) !== 0;
  if ((kinds & (1 << DIGIT)) !== 0) return uppers > 0 ? Shape.mixed : Shape.digits;
  if (uppers === 0) return Shape.lower;
  if (!hasLower) return uppers === 1 ? Shape.initial : Shape.upper;
  return uppers === 1 && first === UPPER ? Shape.capitalised : Shape.mixed;
}

/** Cuts a text into units in one pass. Time and memory are linear in the length of the text. */
export function scanUnits(text: string): Units {
  const { kind: kinds, lower, folded } = (charTable ??= buildTable());
  const kindAt = (i: number): number => {
    const code = text.charCodeAt(i);
    return code < TABLE_SIZE ? kinds[code]! : kindBeyond(kinds, text, i);
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
    let code = text.charCodeAt(i);
    const kind = code < TABLE_SIZE ? kinds[code]! : kindBeyond(kinds, text, i);
    if (kind === SPACE || kind === NEWLINE) {
      if (kind === NEWLINE) joint = Glue.newline;
      else if (joint !== Glue.newline) joint = Glue.space;
      i++;
      continue;
    }
    if (kind === MARK) {
      // A mark on a space, or on the hyphen of a compound, is in no unit.
      const from = i;
      i += code >= 0xd800 && code < 0xe000 ? 2 : 1;
      if (count > 0 && end[count - 1] === from) end[count - 1] = i;
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
      let kindsSeen = 0;
      let beyond = false;
      for (let k = kind; ;) {
        if (k === UPPER) uppers++;
        kindsSeen |= 1 << k;
        if (code < TABLE_SIZE) {
          exact = hashStep(exact, lower[code]!);
          plain = hashStep(plain, folded[code]!);
          i++;
        } else {
          beyond = true;
          i += text.codePointAt(i)! < 0x10000 ? 1 : 2;
        }
        if (i >= length) break;
        code = text.charCodeAt(i);
        k = code < TABLE_SIZE ? kinds[code]! : kindBeyond(kinds, text, i);
        if (!isWord(k)) break;
      }
      if (beyond) {
        const form = text.slice(from, i).toLowerCase();
        exact = hashString(form);
        plain = hashString(
          form
            .replace(/\p{M}+/gu, '')
            .normalize('NFD')
            .replace(/\p{M}+/gu, ''),
        );
      }
      const form = shapeOf(kindsSeen, uppers, kind);
      shape[count] = form === Shape.mixed && uppers === 2 && PREFIXED.test(text.slice(from, i)) ? Shape.capitalised : form;
    } else {
      i += text.codePointAt(i)! < 0x10000 ? 1 : 2;
      if (code >= 0x600 && (code < 0x2000 || code === 0xd804)) i = afterSigns(text, from, i);
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
      exact = plain = hashStep(HASH_START, kind === APOSTROPHE ? 39 : kind === HYPHEN ? 45 : code);
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

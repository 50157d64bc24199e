import * as Class from './class.ts';
import { prepends } from './graphemes.ts';

/** Other characters that may stand inside a token: an e-mail address, "http:", "étudiant·e·s", "salarié(e)s", "R&D", "Canal+". */
const JOINERS = '@:·•‧(&_+/°';
/** What belongs to the character before it. */
const MARKS = /[\p{M}\u00ad\u0e33\u0eb3\uff9e\uff9f\p{Join_Control}]/u;
const APOSTROPHES = "'’ʼ＇";
const FRENCH_MARKS = '«»–—“”„…‹›‘';
const FRENCH_SPACES = '\u00a0\u202f\u2009';
const HYPHENS = '-\u2010\u2011';

let table: Uint8Array | undefined;

/** The class of every code unit met so far, 0 for the others: `classify` fills them in. */
export function characterClasses(): Uint8Array {
  return (table ??= new Uint8Array(0x10000));
}

/** Classifies a code unit and remembers it in the table. */
export function classify(code: number): number {
  const value = classOf(String.fromCharCode(code), code);
  characterClasses()[code] = value;
  return value;
}

/** White space and invisible format characters. */
export function isSpace(code: number): boolean {
  return (characterClasses()[code]! || classify(code)) === Class.Space;
}

/** 1 for a newline, 2 for a mark that ends a paragraph by itself, 0 for anything else and the first half of CRLF. */
export function newlineWeight(code: number, next: number): number {
  if (code === 0x2029 || code === 0x0c) return 2;
  return code === 0x0a || code === 0x2028 || (code === 0x0d && next !== 0x0a) ? 1 : 0;
}

/** The marks of decomposed letters: « e » and U+0301 are « é ». In Hangul, vowels and finals. */
export const isCombining = (code: number): boolean =>
  code >= 0x300 && (code < 0x370 || ((code < 0x2000 || code >= 0x20d0) && isForeignMark(code)));

const isForeignMark = (code: number): boolean =>
  (code >= 0x1160 && code < 0x1200) || (characterClasses()[code]! || classify(code)) === Class.Mark;

/** How many characters stand from `start` to `end`, a decomposed letter counted once. */
export function letterCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isCombining(text.charCodeAt(i))) count++;
  return count;
}

/** A text in NFC. Latin letters are as they stand: what composes others takes milliseconds to load. */
export function composed(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x300) return text.normalize('NFC');
  return text;
}

/** A soft hyphen or a zero-width joiner, which is no token where it stands alone. */
export const isInvisible = (code: number): boolean => code === 0xad || code === 0x200c || code === 0x200d;

/** Whether the character at `index`, or the one whose mark stands there, is a capital. */
export function isUpper(text: string, index: number): boolean {
  let base = index;
  while (base > 0 && isCombining(text.charCodeAt(base))) base--;
  const character = text.charAt(base);
  return character !== character.toLowerCase();
}

function classOf(character: string, code: number): number {
  if (APOSTROPHES.includes(character)) return Class.Apostrophe;
  if (HYPHENS.includes(character)) return Class.Hyphen;
  if (character === '.') return Class.Dot;
  if (JOINERS.includes(character)) return Class.Joiner;
  // French text never needs the tables of Unicode, which take milliseconds to load.
  if (code < 0x80) return asciiClass(character, code);
  if (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7) return Class.Letter;
  if (FRENCH_MARKS.includes(character)) return Class.Punctuation;
  if (FRENCH_SPACES.includes(character)) return Class.Space;
  if ((code >= 0xd800 && code < 0xe000) || prepends(character)) return Class.Surrogate;
  if (MARKS.test(character)) return Class.Mark;
  if (/[\p{White_Space}\p{Cf}]/u.test(character)) return Class.Space;
  if (/[\p{Nd}\p{No}]/u.test(character)) return Class.Digit;
  if (/[\p{L}\p{Nl}]/u.test(character)) return Class.Letter;
  return /\p{P}/u.test(character) ? Class.Punctuation : Class.Symbol;
}

function asciiClass(character: string, code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return Class.Letter;
  if (code >= 0x30 && code <= 0x39) return Class.Digit;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return Class.Space;
  return code < 0x20 || '$<=>^`|~\x7f'.includes(character) ? Class.Symbol : Class.Punctuation;
}

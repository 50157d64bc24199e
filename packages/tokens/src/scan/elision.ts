import * as Class from './class.ts';
import { composed, isUpper, letterCount } from './characters.ts';
import type { Scanner } from './scanner.ts';
import { setOf } from './set-of.ts';

/** Words of two letters or more that lose their vowel before a vowel. */
const ELIDED: ReadonlySet<string> = /* @__PURE__ */ new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu', 'entr']);
/** Words that hold an elision and are one word. */
const WHOLE: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "aujourd'hui quelqu'un quelqu'une l'on t'il t'ils t'elle t'elles t'on c'est-à-dire m'as-tu-vu qu'en-dira-t-on presqu'île presqu'îles",
);
const VOWELS = 'aeiouyàâäæéèêëîïôöœùûüÿhAEIOUYÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜŸH';

/** Whether the letters from `start` to the apostrophe are an elided word: a token of its own, apostrophe included. */
export function isElided(scanner: Scanner, start: number, apostrophe: number, hyphened: boolean): boolean {
  const { text } = scanner;
  const length = letterCount(text, start, apostrophe);
  if (length > 6) return false;
  const letter = text.charCodeAt(start) | 0x20;
  if (hyphened) return length === 1 && (letter === 0x6d || letter === 0x74) && /^(?:en|y)$/iu.test(wordAfter(scanner, apostrophe + 1));
  if (
    length === 1
      ? !ELIDED_LETTERS.includes(composedLetter(text, start, apostrophe))
      : !ELIDED.has(text.slice(start, apostrophe).toLowerCase())
  )
    return false;
  const next = scanner.at(apostrophe + 1);
  if (next !== Class.Letter) return next !== Class.Apostrophe;
  if (length === 1 && isUpper(text, start) && isName(text, apostrophe)) return false;
  return !(length > 1 || mayBeWhole(letter, text.charCodeAt(apostrophe + 1) | 0x20)) || !isWhole(scanner, start, apostrophe);
}

/** A letter with its marks: « ç », in one character or two. */
const composedLetter = (text: string, start: number, end: number): string =>
  end === start + 1 ? text[start]! : composed(text.slice(start, Math.min(end, start + 1 + TWO_LETTERS)));

/** Letters that stand for a whole word before an apostrophe. */
const ELIDED_LETTERS = 'ldjmtsncçyLDJMTSNCÇY';

/** "l'o…", "c'e…", "m'a…", "t'…": the only ways in which a whole word begins with an elided letter. */
function mayBeWhole(letter: number, next: number): boolean {
  return (letter === 0x6c && next === 0x6f) || (letter === 0x63 && next === 0x65) || (letter === 0x6d && next === 0x61) || letter === 0x74;
}

function isWhole(scanner: Scanner, start: number, apostrophe: number): boolean {
  const word = composed(`${scanner.text.slice(start, apostrophe)}'${wordAfter(scanner, apostrophe + 1)}`.toLowerCase());
  return WHOLE.has(word) || /^entr'./u.test(word);
}

/** "N'Djamena", "M'Bala", "D'Souza": a capital before a consonant with a capital is no elision. "L'AFP" and "d'HLM" spell their letters. */
function isName(text: string, apostrophe: number): boolean {
  const next = composed(text.slice(apostrophe + 1, apostrophe + 1 + TWO_LETTERS));
  const first = next.charAt(0);
  return !(VOWELS.includes(first) || VOWELS.includes(first.normalize('NFD').charAt(0))) && /^\p{L}\p{M}*\p{Ll}/u.test(next);
}

/** Longer than what stands behind the elision of any word that is whole: « en-dira-t-on ». */
const LONGEST_REST = 16;
/** Code units in which two letters with their marks stand. */
const TWO_LETTERS = 7;

/** Up to 16 letters and hyphens. */
function wordAfter(scanner: Scanner, start: number): string {
  let end = start;
  while (
    end < start + LONGEST_REST &&
    (scanner.at(end) === Class.Letter || scanner.at(end) === Class.Mark || scanner.at(end) === Class.Hyphen)
  )
    end++;
  return scanner.text.slice(start, end);
}

import { isUpper } from './abbreviations.ts';
import { Class } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Words that lose their vowel before a vowel. */
const ELIDED = /^(?:[ldjmtsncçy]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|parce ?qu|presqu|entr)$/u;
/** Words that hold an elision and are one word. */
const WHOLE = /^(?:aujourd['’ʼ]hui|quelqu['’ʼ]une?|l['’ʼ]on|t['’ʼ](?:il|elle|on)s?|c['’ʼ]est-à-dire|m['’ʼ]as-tu-vu|qu['’ʼ]en-dira-t-on|presqu['’ʼ]îles?|entr['’ʼ]\p{L}.*)$/iu;
const VOWELS = 'aeiouyàâäæéèêëîïôöœùûüÿhAEIOUYÀÂÄÆÉÈÊËÎÏÔÖŒÙÛÜŸH';

/** Whether the letters from `start` to the apostrophe are an elided word: a token of its own, apostrophe included. */
export function isElided(scanner: Scanner, start: number, apostrophe: number, hyphened: boolean): boolean {
  const { text } = scanner;
  if (apostrophe - start > 6) return false;
  const word = text.slice(start, apostrophe);
  if (hyphened) return /^[mt]$/iu.test(word) && /^(?:en|y)$/iu.test(wordAfter(scanner, apostrophe + 1));
  if (!ELIDED.test(word.toLowerCase().normalize('NFC'))) return false;
  const next = scanner.at(apostrophe + 1);
  if (next !== Class.Letter) return next !== Class.Apostrophe;
  if (isName(text, start, apostrophe)) return false;
  return !WHOLE.test(word + "'" + wordAfter(scanner, apostrophe + 1).normalize('NFC'));
}

/** "N'Djamena", "M'Bala", "D'Souza": a capital before a consonant with a capital is no elision. "L'AFP" and "d'HLM" spell their letters. */
function isName(text: string, start: number, apostrophe: number): boolean {
  if (apostrophe - start !== 1 || !isUpper(text, start) || VOWELS.includes(text.charAt(apostrophe + 1))) return false;
  return /^\p{L}\p{Ll}/u.test(text.slice(apostrophe + 1, apostrophe + 3));
}

/** Up to 16 letters and hyphens. */
function wordAfter(scanner: Scanner, start: number): string {
  let end = start;
  while (end < start + 16 && (scanner.at(end) === Class.Letter || scanner.at(end) === Class.Mark || scanner.at(end) === Class.Hyphen)) end++;
  return scanner.text.slice(start, end);
}

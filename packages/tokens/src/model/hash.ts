import { isCombining } from '../scan/characters.ts';

/** Base letters of U+00C0–U+017F, so that a word hashes alike in NFC and NFD; of others the small one. */
const BASE =
  'aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ';

/** How many letters of a word count, so that a word of any length costs the same. */
const LETTERS = 16;
/** Code units in which as many letters with their marks are looked for. */
const UNITS = 128;

/** Hash of the letters of a token from `start` to `end`, without case, diacritics and kind of apostrophe. At most 16 letters count. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let stop = Math.min(end, start + LETTERS);
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (isCombining(code)) {
      if (stop < end) stop++;
      continue;
    }
    if (isForeign(code)) return hashForeign(text.slice(start, Math.min(end, start + UNITS)));
    hash = Math.imul(hash ^ plainOf(code), 0x01000193);
  }
  return hash;
}

/** What a character that is no foreign one is for a hash. */
function plainOf(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  if (code === 0xa0 || code === 0x202f) return 0x20;
  return code < 0xc0 || code >= 0x180 ? code : BASE.charCodeAt(code - 0xc0);
}

/** Whether a character may be written in one code unit or in several without being in `BASE`: Vietnamese, Greek, Cyrillic, Japanese, « ≠ ». */
const isForeign = (code: number): boolean => code >= 0x180 && (code < 0x2000 || code >= 0x20d0);

/** The hash of a word that has such letters, by what its letters begin with: alike where these have plain ones and marks. */
function hashForeign(word: string): number {
  const letters = word.toLowerCase().normalize('NFD');
  let hash = 0x811c9dc5;
  for (let i = 0, left = LETTERS; i < letters.length && left > 0; i++) {
    const code = letters.charCodeAt(i);
    if (isCombining(code)) continue;
    hash = Math.imul(hash ^ plainOf(code), 0x01000193);
    left--;
  }
  return hash;
}

/** Hash of a feature: a template's number and up to three values. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2d);
  return hash ^ (hash >>> 15);
}

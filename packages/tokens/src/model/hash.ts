import { isCombining } from '../scan/characters.ts';

/** Base letters of U+00C0–U+017F, so that a word hashes alike in NFC and NFD; "." where there is none. */
const BASE =
  'aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.';

/** How many letters of a word count, so that a word of any length costs the same. */
const LETTERS = 16;
/** Code units in which as many letters with their marks are looked for. */
const UNITS = 128;

/** Hash of the letters of a token from `start` to `end`, without case, diacritics and kind of apostrophe. At most 16 letters count. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let stop = Math.min(end, start + LETTERS);
  for (let i = start; i < stop; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) code |= 0x20;
    else if (isCombining(code)) {
      if (stop < end) stop++;
      continue;
    } else if (code === 0x2019) code = 0x27;
    else if (code === 0xa0 || code === 0x202f) code = 0x20;
    else if (isForeign(code)) return hashForeign(text.slice(start, Math.min(end, start + UNITS)));
    else code = baseOf(code);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/** The letter that a Latin one with marks is for a hash; « Æ » and « Œ » in lower case. */
function baseOf(code: number): number {
  if (code < 0xc0 || code >= 0x180) return code;
  return BASE[code - 0xc0] !== '.' ? BASE.charCodeAt(code - 0xc0) : code === 0xc6 ? 0xe6 : code === 0x152 ? 0x153 : code;
}

/** Whether a letter may be written in one character or in several without being in `BASE`: Vietnamese, Greek, Cyrillic, Japanese. */
const isForeign = (code: number): boolean => code >= 0x180 && (code < 0x2000 || code > 0x2fff);

/** The hash of a word that has such letters, by what its letters begin with. */
function hashForeign(word: string): number {
  let hash = 0x811c9dc5;
  const letters = word
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\p{M}\u1160-\u11ff]+/gu, '');
  for (let i = 0; i < letters.length && i < LETTERS; i++) hash = Math.imul(hash ^ baseOf(letters.charCodeAt(i)), 0x01000193);
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

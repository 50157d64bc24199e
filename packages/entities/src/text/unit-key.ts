import { fold } from './fold.ts';

const SIZE = 0x180;
const APOSTROPHE = 0x2019;
const START = -2128831035;
const LETTER = /^[\p{L}\p{Nd}]/u;
const UNIT = /^[\p{L}\p{Nd}\p{M}]+/u;

interface Letters {
  /** The folded letter of each letter of Latin; 0 where it is several, or where the word needs more than its letters folded. */
  readonly plain: Uint16Array;
  /** 1 for a letter or a digit. */
  readonly unit: Uint8Array;
}

let letters: Letters | undefined;

function lettersOfLatin(): Letters {
  const plain = new Uint16Array(SIZE);
  const unit = new Uint8Array(SIZE);
  for (let code = 0; code < SIZE; code++) {
    const letter = String.fromCharCode(code);
    const char = fold(letter);
    plain[code] = char.length === 1 && char !== '.' && char !== '-' ? char.charCodeAt(0) : 0;
    unit[code] = LETTER.test(letter) ? 1 : 0;
  }
  return { plain, unit };
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

/**
 * The key of what a text begins with at `from`: FNV-1a of the letters and digits there, folded, or of the one character that is
 * neither. What folds alike has one key: « Œuvre » and « oeuvres » but for its s. Linear in what it reads.
 */
export function unitKey(text: string, from = 0): number {
  const { plain, unit } = (letters ??= lettersOfLatin());
  let hash = START;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= SIZE ? LETTER.test(text.slice(i, i + 2)) : unit[code] === 1 && plain[code] === 0) return foldedKey(text.slice(from));
    if (code >= SIZE || unit[code] === 0) break;
    hash = step(hash, plain[code]!);
  }
  return i > from ? hash : step(hash, text.charCodeAt(from));
}

/** The key of a unit that has to be folded first. */
function foldedKey(text: string): number {
  let hash = START;
  const folded = fold(UNIT.exec(text)?.[0] ?? '');
  for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
  return hash;
}

/** Whether each character of a word folds to one, so that `foldsTo` can tell what the word folds to. */
export function isPlain(word: string): boolean {
  const { plain } = (letters ??= lettersOfLatin());
  for (let i = 0; i < word.length; i++) if (letterOf(plain, word.charCodeAt(i)) === 0) return false;
  return true;
}

const letterOf = (plain: Uint16Array, code: number): number => (code < SIZE ? plain[code]! : code === APOSTROPHE ? 39 : 0);

/** Whether a plain word folds to another. */
export function foldsTo(word: string, folded: string): boolean {
  if (word.length !== folded.length) return false;
  const { plain } = (letters ??= lettersOfLatin());
  for (let i = 0; i < word.length; i++) if (letterOf(plain, word.charCodeAt(i)) !== folded.charCodeAt(i)) return false;
  return true;
}

/** FNV-1a of a word as it stands; never 0. */
export function wordHash(word: string): number {
  let hash = START;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash === 0 ? 1 : hash;
}

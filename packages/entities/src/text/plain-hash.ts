import { fold } from './fold.ts';

const SIZE = 0x180;
const APOSTROPHE = 0x2019;
let plain: Uint16Array | undefined;

/** The folded letter of each letter of Latin; 0 where it is several, or where the word needs more than its letters folded. */
function plainTable(): Uint16Array {
  const table = new Uint16Array(SIZE);
  for (let code = 0; code < SIZE; code++) {
    const char = fold(String.fromCharCode(code));
    table[code] = char.length === 1 && char !== '.' && char !== '-' ? char.charCodeAt(0) : 0;
  }
  return table;
}

const letterOf = (table: Uint16Array, code: number): number => (code < SIZE ? table[code]! : code === APOSTROPHE ? 39 : 0);

/** FNV-1a of the folded word, without making it; 0 where it has a point, a hyphen or a letter that is not one of Latin. */
export function plainHash(word: string): number {
  const table = (plain ??= plainTable());
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) {
    const letter = letterOf(table, word.charCodeAt(i));
    if (letter === 0) return 0;
    hash = Math.imul(hash ^ letter, 16777619);
  }
  return hash;
}

/** Whether a word that has a `plainHash` folds to another. */
export function foldsTo(word: string, folded: string): boolean {
  if (word.length !== folded.length) return false;
  const table = (plain ??= plainTable());
  for (let i = 0; i < word.length; i++) if (letterOf(table, word.charCodeAt(i)) !== folded.charCodeAt(i)) return false;
  return true;
}

/** FNV-1a of a word as it stands; never 0. */
export function wordHash(word: string): number {
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash === 0 ? 1 : hash;
}

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

/** FNV-1a of the folded word, without making it; undefined where it has a point, a hyphen or a letter that is not one of Latin. */
export function plainHash(word: string): number | undefined {
  plain ??= plainTable();
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const letter = code < SIZE ? plain[code]! : code === APOSTROPHE ? 39 : 0;
    if (letter === 0) return undefined;
    hash = Math.imul(hash ^ letter, 16777619);
  }
  return hash;
}

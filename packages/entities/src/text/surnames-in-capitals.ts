import { firstNameGender } from '../first-names.ts';
import { fold } from './fold.ts';
import { isTitle } from './function-words.ts';

/** A run of at most four words in capitals, particles among them: « LE DRIAN », « FERRAND-KAYA », « O'BRIEN ». */
const SHOUTED = /(?<![\p{L}\p{N}.&'’-])(?:\p{Lu}['’])?\p{Lu}{2,}(?:(?:[-'’]| (?=\p{Lu}{2}))\p{Lu}+){0,3}(?![\p{L}\p{N}&'’-])/gu;
/** The word before it, in mixed case, and its stop. */
const BEFORE = /(?<![\p{L}.'’-])(\p{Lu}[\p{L}'’-]{0,30})(\.?) $/u;
const REACH = 40;
/** How many letters a surname in capitals has at least, behind a first name that no list has: fewer are those of an acronym. */
const LETTERS = 5;
/** So many words with capitals behind them show the same. */
const SHOWN = 2;

const lowered = (name: string): string =>
  name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

interface Shouted {
  readonly start: number;
  readonly name: string;
  /** Behind a title or a first name that a list has, behind another word with a capital, or by itself. */
  readonly place: 'told' | 'behind' | 'alone';
}

function placeOf(text: string, start: number, name: string): Shouted['place'] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!before) return 'alone';
  const [, word = '', stop = ''] = before;
  if (word === word.toUpperCase() && !/^MM?$/u.test(word)) return 'alone';
  if (isTitle(fold(word + stop)) || (stop === '' && name.length > 2 && firstNameGender(word) !== undefined)) return 'told';
  return stop === '' && name.length >= LETTERS ? 'behind' : 'alone';
}

/**
 * A text in which surnames in capitals have but one, where a first name or a title before one shows that they are written so: « Léa PETIT »,
 * « M. LE DRIAN », and with them « PETIT » by itself and « Orvel KERAT ». The text itself where none are.
 */
export function withSurnames(text: string): string {
  if (!/[\p{Ll}.] \p{Lu}['’\p{Lu}]/u.test(text)) return text;
  const found = Array.from(text.matchAll(SHOUTED), ({ index, 0: name }): Shouted => ({
    start: index,
    name,
    place: placeOf(text, index, name),
  }));
  const surnames = new Set(found.filter(({ place }) => place === 'told').map(({ name }) => name));
  if (surnames.size === 0 && found.filter(({ place }) => place === 'behind').length < SHOWN) return text;
  let written = '';
  let from = 0;
  for (const { start, name, place } of found) {
    if (place !== 'behind' && !surnames.has(name)) continue;
    const calm = lowered(name);
    if (calm.length !== name.length) continue;
    written += text.slice(from, start) + calm;
    from = start + name.length;
  }
  return written + text.slice(from);
}

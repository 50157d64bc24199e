import * as Last from './last.ts';
import { feature, hashWord } from '../model/hash.ts';
import { isCombining } from '../scan/characters.ts';
import type { TokenColumns } from '../types.ts';

/** How many hashes `amalgamFeatures` fills. */
export const FEATURES = 25;

/** What stands in for a token outside the text. */
const OUTSIDE = 0x5bd1e995;

/** Where *du* or *des* stands. */
export interface AmalgamPlace {
  /** The tokens around it, by index. */
  readonly before: number;
  readonly after: number;
  /** 1 for *du*, 2 for *des*, 0 for any article. */
  readonly target: number;
  /** What the last article was: « un bruit de pluie et | des cris ». */
  readonly last: number;
}

/**
 * The features of *du* or *des*, as hashes, into `out`: the words around it and their endings, which tell a noun ("le prix | des pommes")
 * from a verb ("il vend | des pommes").
 */
export function amalgamFeatures(text: string, tokens: TokenColumns, place: AmalgamPlace, out: Int32Array): void {
  const { starts, ends, length } = tokens;
  const { before, after, target, last } = place;
  const word = (i: number): number => (i >= 0 && i < length ? hashWord(text, starts[i]!, ends[i]!) : OUTSIDE);
  const ending = (i: number, size: number): number =>
    i >= 0 && i < length ? hashWord(text, endingStart(text, starts[i]!, ends[i]!, size), ends[i]!) : OUTSIDE;
  const shape = (i: number): number => (i >= 0 && i < length ? shapeOf(text, starts[i]!) : 7);
  const p = word(before);
  const pp = word(before - 1);
  const n = word(after);
  const p3 = ending(before, 3);
  const p2 = ending(before, 2);
  const n2 = ending(after, 2);
  const shapes = shape(before) * 8 + shape(after);
  let k = 0;
  out[k++] = feature(100, target);
  out[k++] = feature(101, p);
  out[k++] = feature(102, p, target);
  out[k++] = feature(103, p3);
  out[k++] = feature(104, p2);
  out[k++] = feature(105, ending(before, 4));
  out[k++] = feature(106, pp);
  out[k++] = feature(107, pp, p3);
  out[k++] = feature(108, pp, p2);
  out[k++] = feature(109, pp, p);
  out[k++] = feature(110, n);
  out[k++] = feature(111, n, target);
  out[k++] = feature(112, ending(after, 3), target);
  out[k++] = feature(113, n2, target);
  out[k++] = feature(114, shapes, target);
  out[k++] = feature(115, shapes, p2);
  out[k++] = feature(116, word(after + 1), target);
  out[k++] = feature(117, word(before - 2), pp);
  out[k++] = feature(118, ending(before - 1, 3), p3);
  out[k++] = feature(119, p2, target);
  out[k++] = feature(120, word(before - 2));
  out[k++] = feature(121, p, n);
  out[k++] = feature(122, p, last, target);
  out[k++] = feature(123, shapes, last, target);
  out[k] = feature(124, p2, last);
}

/** Where the last so many letters of a word start. */
function endingStart(text: string, start: number, end: number, size: number): number {
  let index = end;
  for (let left = size; left > 0 && index > start;) if (!isCombining(text.charCodeAt(--index))) left--;
  return index;
}

/** How far back to look for an article. */
const WINDOW = 15;

/** The last article of the sentence at or before token `from`. `parts[i]` is 2 where token `i` has been read as two words. */
export function lastArticle(text: string, { starts, ends }: TokenColumns, from: number, parts: Uint8Array): number {
  for (let i = from; i >= 0 && i > from - WINDOW; i--) {
    const start = starts[i]!;
    const end = ends[i]!;
    if (end - start > 3) continue;
    const last = articleOf(text.slice(start, end).toLowerCase().normalize('NFC'));
    if (last === Last.Fused) return parts[i] === 2 ? last : Last.Determiner;
    if (last === Last.Article && i > 0 && articleOf(text.slice(starts[i - 1], ends[i - 1])) === Last.De) return Last.De;
    if (last >= 0) return last;
  }
  return Last.None;
}

function articleOf(form: string): number {
  switch (form) {
    case '.':
    case ';':
    case ':':
    case '?':
    case '!':
      return Last.None;
    case 'de':
    case "d'":
    case 'd’':
      return Last.De;
    case 'du':
    case 'des':
      return Last.Fused;
    case 'la':
    case "l'":
    case 'l’':
    case 'le':
    case 'les':
    case 'un':
    case 'une':
      return Last.Article;
    case 'à':
    case 'au':
    case 'aux':
      return Last.To;
    default:
      return -1;
  }
}

/** Lower case, capital, digit, comma, point, other. */
function shapeOf(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 0x2c) return 3;
  if (code === 0x2e || code === 0x3a || code === 0x3f || code === 0x21) return 4;
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code < 0x41 || code === 0xab || code === 0xbb || (code >= 0x2010 && code < 0x2040)) return 5;
  const character = text.charAt(start);
  return character === character.toLowerCase() ? 0 : 1;
}

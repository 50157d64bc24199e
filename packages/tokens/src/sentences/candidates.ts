import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';
import { isUpper } from '../scan/characters.ts';
import type { TokenColumns } from '../types.ts';
import { endingAt, type Reading } from './features.ts';
import { wordClass } from './word-classes.ts';

/**
 * Whether a sentence could end between token `i` and the next at all. What is ruled out here is never the model's question.
 * `last` says that the next token is the last of its paragraph.
 */
export function isCandidate(
  text: string,
  tokens: TokenColumns,
  categories: Uint8Array,
  i: number,
  reading: Reading,
  laidOut: boolean,
  last: boolean,
): boolean {
  const here = categories[i]!;
  // « en 52 | av. J.-C. »
  const next =
    categories[i + 1]! >= Category.AbbreviationEnd && !isUpper(text, tokens.starts[i + 1]!) ? Category.Lower : categories[i + 1]!;
  if (next >= Category.CloseBracket && next <= Category.Ellipsis) return false;
  if (next === Category.Comma || next === Category.Colon || next === Category.Semicolon) return false;
  // « … jusqu'à nouvel ordre. » | a déclaré le maire
  if (next === Category.Lower && (here >= Category.AbbreviationEnd || here === Category.CloseQuote)) return false;
  // « … de l'OPAC." | (cité par la presse) »
  if (next === Category.OpenBracket && !last && categories[i + 2] === Category.Lower) return false;
  const glued = tokens.ends[i] === tokens.starts[i + 1];
  if (closesMark(categories, i, reading.first))
    return !glued || (next !== Category.Lower && next !== Category.Number && next !== Category.Other && next !== Category.Dash);
  if (
    glued ||
    next === Category.Lower ||
    here === Category.OpenBracket ||
    here === Category.OpenQuote ||
    here === Category.Comma ||
    here === Category.Dash
  )
    return false;
  if (here === Category.Acronym || here === Category.Initial) return isPause(text, tokens, here, next, i, reading);
  if (next === Category.Dash && tokens.ends[i + 1] === tokens.starts[i + 2]) return false;
  // Where titles have lines of their own, only one in capitals can end in mid-line: « GRÈVE À BREST | Le maire … »
  if (laidOut && (reading.mixed || i - reading.first < 2)) return false;
  return reading.brackets === 0 && !reading.quoted && isPause(text, tokens, here, next, i, reading);
}

/** Whether token `i` is a mark that may end a sentence, or closes a bracket or quotation after one. */
export function closesMark(categories: Uint8Array, i: number, first: number): boolean {
  const ending = endingAt(categories, i, first);
  return ending >= Category.Period && ending < Category.Acronym;
}

/** Without a mark that ends a sentence: a headline or an item of a list may end, a name or a phrase goes on. */
function isPause(text: string, { starts, ends }: TokenColumns, here: number, next: number, i: number, reading: Reading): boolean {
  const nextClass = wordClass(hashWord(text, starts[i + 1]!, ends[i + 1]!));
  switch (here) {
    case Category.Lower: {
      // « dans | Les Temps nouveaux »
      const value = wordClass(hashWord(text, starts[i]!, ends[i]!));
      return (
        value !== WordClass.Article &&
        value !== WordClass.Preposition &&
        value !== WordClass.Determiner &&
        value !== WordClass.Conjunction &&
        value !== WordClass.Clitic &&
        value !== WordClass.Naming
      );
    }
    case Category.Capitals:
    case Category.Capital:
      // « le SCO | Angers », but « LISTE DES EXCIPIENTS | Mannitol »
      return !reading.mixed || next !== Category.Capitalised || nextClass !== WordClass.Other;
    case Category.Number:
      // « en 1940 | Cuijk »
      return !reading.lower || next !== Category.Capitalised || nextClass !== WordClass.Other;
    case Category.Acronym:
    case Category.Initial:
      // « H.R.F. | Keating »
      return nextClass !== WordClass.Other;
    case Category.Colon:
      // « Il a dit : | Je viendrai. », but in a list of items without marks, « Pour la maladie : | Votre médecin … »
      return reading.bare > 0 || next === Category.Dash;
    case Category.Semicolon:
      // « Paulette Bertrand ; | Lucien Carillon »
      return nextClass !== WordClass.Other || next === Category.Dash;
    case Category.Capitalised:
      // « Louis | XII »
      return next !== Category.Capitals || !isRoman(text, starts[i + 1]!, ends[i + 1]!);
    default:
      return true;
  }
}

function isRoman(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!'IVXLC'.includes(text.charAt(i))) return false;
  return true;
}

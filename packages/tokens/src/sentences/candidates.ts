import * as Category from './category.ts';
import * as WordClass from './word-class.ts';
import { hashWord } from '../model/hash.ts';
import { isUpper } from '../scan/characters.ts';
import { endsLine, type MarkedText } from './marked-text.ts';
import { closesMark, type Reading } from './reading.ts';
import { wordClass } from './word-classes.ts';

/** Whether a sentence could end between token `i` and the next at all. What is ruled out here is never the model's question. */
export function isCandidate(marked: MarkedText, i: number, reading: Reading): boolean {
  const { text, tokens, categories, laidOut } = marked;
  const here = categories[i]!;
  // « en 52 | av. J.-C. »
  const next =
    categories[i + 1]! >= Category.AbbreviationEnd && !isUpper(text, tokens.starts[i + 1]!) ? Category.Lower : categories[i + 1]!;
  if (next >= Category.CloseBracket && next <= Category.Ellipsis) return false;
  if (next === Category.Comma || next === Category.Colon || next === Category.Semicolon) return false;
  // « … jusqu'à nouvel ordre. » | a déclaré le maire
  if (next === Category.Lower && (here >= Category.AbbreviationEnd || here === Category.CloseQuote)) return false;
  // « … de l'OPAC." | (cité par la presse) »
  if (next === Category.OpenBracket && !endsLine(marked, i + 1) && categories[i + 2] === Category.Lower) return false;
  const glued = tokens.ends[i] === tokens.starts[i + 1];
  if (closesMark(categories, i, reading.first))
    return !glued || (next !== Category.Lower && next !== Category.Number && next !== Category.Other && next !== Category.Dash);
  if (glued || next === Category.Lower) return false;
  // « plainte contre X. | « On nous … », « H. R. | Keating »
  if (here === Category.Acronym || here === Category.Initial) return true;
  if (here === Category.OpenBracket || here === Category.OpenQuote || here === Category.Comma || here === Category.Dash) return false;
  // « Vivendi | -Générale », « le match Angleterre | - Russie »
  if (next === Category.Dash && (tokens.ends[i + 1] === tokens.starts[i + 2] || joinsNames(marked, i, reading))) return false;
  // « Il a dit : | Je viendrai. », but in a list of items without marks, « Pour la maladie : | Votre médecin … »
  if (here === Category.Colon && reading.bare === 0 && next !== Category.Dash) return false;
  // Where titles have lines of their own, only one in capitals can end in mid-line: « GRÈVE À BREST | Le maire … »
  if (laidOut && (reading.mixed || i - reading.first < 2)) return false;
  if (reading.brackets > 0 || reading.quoted || beginsName(marked, i, reading)) return false;
  // « le paquebot USS | Newark », « Jean « Jo » | Martin », « La SNCF | Réseau », but « LISTE DES EXCIPIENTS | Mannitol »
  const isFirst = i === reading.first || (i === reading.first + 1 && categories[reading.first] === Category.Capitalised);
  const goesOn = here === Category.Capitals ? reading.mixed || isFirst : here === Category.CloseQuote && reading.mixed;
  if (goesOn && isNameLike(marked, i + 1)) return false;
  return here !== Category.Lower || (mayStandLast(classAt(marked, i)) && !isA(marked, i));
}

/** « une chute à | - 12 degrés » */
const isA = ({ text, tokens }: MarkedText, i: number): boolean =>
  tokens.ends[i] === tokens.starts[i]! + 1 && /[aà]/u.test(text[tokens.starts[i]!]!);

const classAt = ({ text, tokens }: MarkedText, i: number): number => wordClass(hashWord(text, tokens.starts[i]!, tokens.ends[i]!));

const isNameLike = (marked: MarkedText, i: number): boolean =>
  marked.categories[i] === Category.Capitalised && (classAt(marked, i) === WordClass.Other || classAt(marked, i) === WordClass.Naming);

/** Whether the dash behind `i` stands between two names in a sentence that has other words. */
const joinsNames = ({ categories }: MarkedText, i: number, { lower, bare }: Reading): boolean =>
  lower && bare === 0 && categories[i] === Category.Capitalised && categories[i + 2] === Category.Capitalised;

/** Whether a name that starts with an article goes on (« Bruno | Le Roux ») or stands behind its verb (« Comme l'écrit | Le Parisien »). */
function beginsName(marked: MarkedText, i: number, { first }: Reading): boolean {
  const { text, tokens, categories } = marked;
  if (categories[i + 2] !== Category.Capitalised || !ARTICLES.includes(text.slice(tokens.starts[i + 1], tokens.ends[i + 1]))) return false;
  const opens = (k: number): boolean => classAt(marked, k) === WordClass.Conjunction;
  return categories[i] === Category.Capitalised || (i > first && (categories[i - 1] === Category.Comma || opens(i - 1) || opens(first)));
}

const ARTICLES: readonly string[] = ['Le', 'La', 'Les'];

/** « dans | Les Temps nouveaux », « et | Marie », « le film | Le Jour » go on; every other word may be the last of a title or of an item in a list. */
const mayStandLast = (value: number): boolean =>
  value !== WordClass.Article &&
  value !== WordClass.Preposition &&
  value !== WordClass.Determiner &&
  value !== WordClass.Conjunction &&
  value !== WordClass.Clitic &&
  value !== WordClass.Naming;

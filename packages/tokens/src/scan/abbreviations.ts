import * as Class from './class.ts';
import { composed, isUpper, letterCount, newlineWeight } from './characters.ts';
import { abbreviationTable } from './abbreviation-table.ts';
import type { Scanner } from './scanner.ts';
import { setOf } from './set-of.ts';

/** Length of the longest abbreviation, in NFD. */
const LONGEST = 8;

/** Whether the point at `dot` belongs to the word that starts at `start`. */
export function ownsPoint(scanner: Scanner, start: number, dot: number): boolean {
  const { text } = scanner;
  if (isUpper(text, start) && letterCount(text, start, dot) === 1) return isInitial(scanner, start, dot);
  if (dot - start > LONGEST && scanner.abbreviations === undefined) return false;
  const form = composed(text.slice(start, dot));
  const key = form.toLowerCase();
  if (scanner.abbreviations?.has(key) === true) return true;
  const value = abbreviationTable().get(key);
  if (value === undefined) return false;
  if (value === 'name' && form.length <= 2 && !isUpper(text, start)) return form === 'bd' || form === 'dr' || form === 'pr';
  if (value === 'number') return isNumberNext(scanner, dot + 1);
  if (form === 'ex') return scanner.endsWith('p.') || scanner.endsWith('par');
  return true;
}

/** "M.Martin", "Dr.Dupont" lack a space; "S.Paulo" is one token to UD French. */
export function isTitle(scanner: Scanner, start: number, dot: number): boolean {
  return (
    /^(?:M(?:M|mes?|lles?|gr|rs?)?|[DP]rs?)$/u.test(scanner.text.slice(start, Math.min(dot, start + LONGEST_TITLE))) &&
    isUpper(scanner.text, dot + 1)
  );
}

/** French words that open sentences. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'Le Les La Il Elle Ils Elles On Un Une Ce Cette Ces Et Mais En Dans Pour Par À Au Aux Des Du Sur Nous Vous Je Selon Avec Son Sa Ses',
);

/**
 * "J. Dupont", "Lyndon B. Johnson", "V. a déclaré" have an initial; "le plan B. Le maire" and "la vitamine C." end a sentence:
 * there a French word of common use follows, or nothing.
 */
function isInitial(scanner: Scanner, start: number, dot: number): boolean {
  const next = nextWord(scanner, dot + 1);
  const isTitleLetter = scanner.text.charAt(start) === 'M';
  if (next === '') return isTitleLetter;
  return isTitleLetter || !COMMON.has(next);
}

/** Longer than any word that says that a point ends a sentence. */
const LONGEST_NEXT = 16;
/** As long as the longest title before a name, with a letter to spare. */
const LONGEST_TITLE = 6;

/** The letters after white space, or the next mark; nothing at the end of the text or of a paragraph. */
function nextWord(scanner: Scanner, index: number): string {
  let start = index;
  let lines = 0;
  for (; start < scanner.length && scanner.at(start) === Class.Space; start++)
    lines += newlineWeight(scanner.text.charCodeAt(start), scanner.text.charCodeAt(start + 1));
  if (lines > 1) return '';
  let end = start;
  while (end < start + LONGEST_NEXT && (scanner.at(end) === Class.Letter || scanner.at(end) === Class.Mark)) end++;
  return composed(scanner.text.slice(start, Math.max(end, start + 1)));
}

function isNumberNext(scanner: Scanner, index: number): boolean {
  return /^(?:\p{Nd}|[IVXLCDM]+$|[ivx]+$|[A-HLR]$|ex$)/u.test(nextWord(scanner, index));
}

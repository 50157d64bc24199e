import * as Kind from '../scan/kind.ts';
import * as Category from './category.ts';
import * as Break from './break.ts';
import { abbreviationTable } from '../scan/abbreviation-table.ts';
import { isCombining, isSpace, letterCount } from '../scan/characters.ts';
import { isApostrophe } from '../scan/scanner.ts';
import type { TokenColumns } from '../types.ts';

/** The category of every token, in one pass. */
export function categorise(
  text: string,
  tokens: TokenColumns,
  breaks: Uint8Array | undefined,
  abbreviations: ReadonlySet<string> | undefined,
): Uint8Array {
  const categories = new Uint8Array(tokens.length);
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    if (open && i > 0 && breaks?.[i - 1] === Break.Paragraph) open = false;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const kind = tokens.kinds[i]!;
    if (kind === Kind.Word) categories[i] = wordCategory(text, start, end, abbreviations);
    else if (kind === Kind.Number) categories[i] = Category.Number;
    else if (kind > Kind.Symbol) categories[i] = Category.Web;
    else {
      const code = text.charCodeAt(start);
      if (code === 0x22 || (isApostrophe(code) && letterCount(text, start, end) <= 2)) {
        open = opensQuote(text, start, end, open);
        categories[i] = open ? Category.OpenQuote : Category.CloseQuote;
      } else categories[i] = markCategory(text.charAt(start), letterCount(text, start, end));
    }
  }
  return categories;
}

/** A straight quotation mark opens before a letter after white space, "(" or "l'", closes the other way round or before a comma or a point, and else closes what is open. */
function opensQuote(text: string, start: number, end: number, open: boolean): boolean {
  const previous = text.charCodeAt(start - 1);
  const before = start === 0 || isSpace(previous) || previous === 0x28 || isApostrophe(previous);
  const after = end >= text.length || isSpace(text.charCodeAt(end));
  if (before !== after) return before && !goesBefore(text, end);
  if (text.charCodeAt(end) === 0x0a || text.charCodeAt(end) === 0x0d) return false;
  return before ? !open : false;
}

/** « " Oui ", dit-il. »: whether a mark that nothing begins with stands at `at`. */
function goesBefore(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '.' ? text.charAt(at + 1) !== '.' : ',;:!?)'.includes(mark);
}

function wordCategory(text: string, start: number, end: number, abbreviations: ReadonlySet<string> | undefined): number {
  const upper = isUpperCode(text.charCodeAt(start));
  if (text.charCodeAt(end - 1) === 0x2e) return pointedCategory(text.slice(start, end), upper, abbreviations);
  if (!upper) return Category.Lower;
  let second = start + 1;
  while (second < end && isCombining(text.charCodeAt(second))) second++;
  if (second === end) return Category.Capital;
  return isUpperCode(text.charCodeAt(second)) ? Category.Capitals : Category.Capitalised;
}

function pointedCategory(form: string, upper: boolean, abbreviations: ReadonlySet<string> | undefined): number {
  const composed = form.normalize('NFC');
  const key = composed.slice(0, -1).toLowerCase();
  if (abbreviations?.has(key) === true) return Category.Abbreviation;
  const value = abbreviationTable().get(key);
  if (value === 'end') return Category.AbbreviationEnd;
  if (value !== undefined) return Category.Abbreviation;
  if (upper && composed.length === 2) return Category.Initial;
  return form.indexOf('.') < form.length - 1 ? Category.Acronym : Category.Abbreviation;
}

function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** Marks by category, most frequent first. */
const MARKS: readonly (readonly [number, string])[] = [
  [Category.Comma, ','],
  [Category.Period, '.'],
  [Category.Dash, '-‒–—―•●■▪◦➤'],
  [Category.OpenQuote, '«“„‹‘'],
  [Category.CloseQuote, '»”›'],
  [Category.OpenBracket, '([{'],
  [Category.CloseBracket, ')]}'],
  [Category.Colon, ':'],
  [Category.Semicolon, ';'],
  [Category.Question, '?!'],
  [Category.Ellipsis, '…'],
];

function markCategory(mark: string, length: number): number {
  if (length > 1 && mark === '.') return Category.Ellipsis;
  if (length > 1 && (mark === '<' || mark === '>')) return mark === '<' ? Category.OpenQuote : Category.CloseQuote;
  return MARKS.find(([, marks]) => marks.includes(mark))?.[0] ?? Category.Other;
}

import * as Kind from '../scan/kind.ts';
import * as Category from './category.ts';
import * as Break from './break.ts';
import { abbreviationTable } from '../scan/abbreviations.ts';
import { isSpace } from '../scan/characters.ts';
import type { TokenColumns } from '../types.ts';


/** The category of every token, in one pass. */
export function categorise(text: string, tokens: TokenColumns, breaks: Uint8Array | undefined, abbreviations: ReadonlySet<string> | undefined): Uint8Array {
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
      if (code === 0x22 || ((code === 0x27 || code === 0x2019) && end - start <= 2)) {
        open = opensQuote(text, start, end, open);
        categories[i] = open ? Category.OpenQuote : Category.CloseQuote;
      } else categories[i] = markCategory(code, end - start);
    }
  }
  return categories;
}

/** A straight quotation mark opens before a letter after white space, closes the other way round, and else closes what is open. */
function opensQuote(text: string, start: number, end: number, open: boolean): boolean {
  const before = start === 0 || isSpace(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x28 || text.charCodeAt(start - 1) === 0x27;
  const after = end >= text.length || isSpace(text.charCodeAt(end));
  if (before !== after) return before;
  if (text.charCodeAt(end) === 0x0a) return false;
  return before ? !open : false;
}

function wordCategory(text: string, start: number, end: number, abbreviations: ReadonlySet<string> | undefined): number {
  const upper = isUpperCode(text.charCodeAt(start));
  if (text.charCodeAt(end - 1) === 0x2e) return pointedCategory(text.slice(start, end), upper, abbreviations);
  if (!upper) return Category.Lower;
  if (end - start === 1) return Category.Capital;
  return isUpperCode(text.charCodeAt(start + 1)) ? Category.Capitals : Category.Capitalised;
}

function pointedCategory(form: string, upper: boolean, abbreviations: ReadonlySet<string> | undefined): number {
  const key = form.slice(0, -1).toLowerCase().normalize('NFC');
  if (abbreviations?.has(key) === true) return Category.Abbreviation;
  const value = abbreviationTable().get(key);
  if (value === 'end') return Category.AbbreviationEnd;
  if (value !== undefined) return Category.Abbreviation;
  if (upper && form.length === 2) return Category.Initial;
  return form.indexOf('.') < form.length - 1 ? Category.Acronym : Category.Abbreviation;
}

function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function markCategory(code: number, length: number): number {
  switch (code) {
    case 0x2e:
      return length === 1 ? Category.Period : Category.Ellipsis;
    case 0x2026:
      return Category.Ellipsis;
    case 0x21:
    case 0x3f:
      return Category.Question;
    case 0x2c:
      return Category.Comma;
    case 0x3a:
      return Category.Colon;
    case 0x3b:
      return Category.Semicolon;
    case 0x28:
    case 0x5b:
    case 0x7b:
      return Category.OpenBracket;
    case 0x29:
    case 0x5d:
    case 0x7d:
      return Category.CloseBracket;
    case 0xab:
    case 0x201c:
    case 0x201e:
    case 0x2039:
    case 0x2018:
      return Category.OpenQuote;
    case 0xbb:
    case 0x201d:
    case 0x203a:
      return Category.CloseQuote;
    case 0x3c:
      return length > 1 ? Category.OpenQuote : Category.Other;
    case 0x3e:
      return length > 1 ? Category.CloseQuote : Category.Other;
    case 0x2d:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2022:
    case 0x25cf:
    case 0x25a0:
    case 0x25aa:
    case 0x25e6:
    case 0x27a4:
      return Category.Dash;
    default:
      return Category.Other;
  }
}

import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { classify, composed } from './characters.ts';
import { isApostrophe, type Scanner } from './scanner.ts';

/**
 * A token that starts with a digit: "12 000", "0,6", "23/12/2006", "1971-72", "12:30", "1er", "4-temps", "20ans".
 * "20h30" is three tokens, as UD French has it. Returns the end of the first token.
 */
export function scanNumber(scanner: Scanner, start: number, first = start): number {
  let end = digitsEnd(scanner, first);
  let grouped = end - first <= 3;
  for (;;) {
    const code = scanner.text.charCodeAt(end);
    const next = scanner.at(end + 1) === Class.Digit;
    if (next && grouped && isGroupGap(scanner, end)) end += 4;
    else if (next && (JOINS_DIGITS.includes(scanner.text[end]!) || (isApostrophe(code) && threeDigits(scanner, end + 1)))) {
      grouped = false;
      end = digitsEnd(scanner, end + 1);
    } else break;
  }
  const unit = unitEnd(scanner, end);
  if (unit === 0) end = tailEnd(scanner, end);
  scanner.push(start, end, Kind.Number);
  if (unit === 0) return end;
  scanner.push(end, unit, Kind.Word);
  return unit;
}

/** A sign that belongs to the number after it: "-1", "+14" after white space or an opening bracket. */
export function isSignedNumber(scanner: Scanner, index: number): boolean {
  return scanner.at(index + 1) === Class.Digit && (scanner.at(index - 1) === Class.Space || scanner.text.charCodeAt(index - 1) === 0x28);
}

function digitsEnd(scanner: Scanner, start: number): number {
  let end = start;
  while (scanner.at(end) === Class.Digit) end++;
  return end;
}

/** Decimal signs, ratios, dates, scores and ranges. */
const JOINS_DIGITS = ',./:-\u2010\u2011–';

/** "12 000": a space, U+00A0, U+2009 or U+202F before exactly three digits. */
function isGroupGap(scanner: Scanner, index: number): boolean {
  const code = scanner.text.charCodeAt(index);
  return (code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009) && threeDigits(scanner, index + 1);
}

function threeDigits(scanner: Scanner, index: number): boolean {
  return (
    scanner.at(index) === Class.Digit &&
    scanner.at(index + 1) === Class.Digit &&
    scanner.at(index + 2) === Class.Digit &&
    scanner.at(index + 3) !== Class.Digit
  );
}

/** End of the unit of measure that hangs on the digits and is a word of its own, as UD French has it: "20h30", "160km", "5kg". 0 if none does. */
function unitEnd(scanner: Scanner, start: number): number {
  if (scanner.at(start) !== Class.Letter) return 0;
  let end = start + 1;
  while (end < start + 4 && scanner.at(end) === Class.Letter) end++;
  if (scanner.at(end) === Class.Letter || scanner.at(end) === Class.Mark) return 0;
  const unit = scanner.text.slice(start, end);
  if (unit === 'h' || unit === 'H') return end;
  if (scanner.at(end) === Class.Digit && !isExponent(scanner, end)) return 0;
  return UNITS.test(unit) ? (isExponent(scanner, end) ? end + 1 : end) : 0;
}

const UNITS = /^(?:[kcdmµ]?m|[kmµ]?g|[cdm]?l|ha|[kMGT]?W|[kMGT]?Wh|[kMGT]o|[kMG]?Hz|min|mn)$/u;

/** "m²", "km³" */
function isExponent(scanner: Scanner, index: number): boolean {
  const code = scanner.text.charCodeAt(index);
  return code === 0xb2 || code === 0xb3;
}

/** A point and four letters, each with a mark, and one more. */
const EXTENSION = 10;

/** Letters, hyphened words and file extensions that hang on the digits: "1er", "20ans", "4-temps", "10.JPG". */
function tailEnd(scanner: Scanner, start: number): number {
  let end = start;
  if (scanner.at(end) === Class.Letter) end = alphanumericEnd(scanner, end);
  while (
    scanner.at(end) === Class.Hyphen &&
    (scanner.at(end + 1) === Class.Letter || (end > start && scanner.at(end + 1) === Class.Digit))
  ) {
    end = alphanumericEnd(scanner, end + 1);
  }
  if (end > start) return end;
  if (scanner.at(end) === Class.Dot && scanner.at(end + 1) === Class.Letter) {
    const stop = alphanumericEnd(scanner, end + 1);
    return /^\.(?:\p{Lu}{3,4}|\p{Ll}{3,4})$/u.test(composed(scanner.text.slice(end, Math.min(stop, end + EXTENSION)))) ? stop : end;
  }
  return isApostrophe(scanner.text.charCodeAt(end)) && isLoneS(scanner, end) ? end + 2 : end;
}

/** "les 90's", "Macy's": the English ending is no elided word's. */
export function isLoneS(scanner: Scanner, apostrophe: number): boolean {
  return scanner.text.charCodeAt(apostrophe + 1) === 0x73 && !scanner.isWordPart(apostrophe + 2);
}

export function alphanumericEnd({ text, classes, length }: Scanner, start: number): number {
  let end = start;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    const value = classes[code]! || classify(code);
    if (value < Class.Letter || value > Class.Digit) break;
  }
  return end;
}

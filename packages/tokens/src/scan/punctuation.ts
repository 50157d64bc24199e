import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { isApostrophe, type Scanner } from './scanner.ts';

const DOT = 0x2e;

/** A mark of punctuation or a symbol; marks that repeat ("...", "--", "!!", "?!", "''", "<<") are one token. Returns the token's end. */
export function scanMark(scanner: Scanner, start: number): number {
  const { text } = scanner;
  const code = text.charCodeAt(start);
  const fixed = fixedEnd(scanner, start, code);
  if (fixed > 0) return fixed;
  const kind = scanner.at(start) === Class.Symbol || isSymbolMark(code) ? Kind.Symbol : Kind.Punctuation;
  let end = start + 1;
  if (repeats(code)) while (end < scanner.length && continues(code, text.charCodeAt(end))) end++;
  while (scanner.at(end) === Class.Mark) end++;
  scanner.push(start, end, kind);
  return end;
}

/** "le Farmer 's Almanach", "25 °C", "+/-". Returns 0 where none stands. */
function fixedEnd(scanner: Scanner, start: number, code: number): number {
  const { text } = scanner;
  let end = 0;
  if (isApostrophe(code) && /^[sn]$/iu.test(text.charAt(start + 1)) && scanner.at(start + 2) === Class.Space) end = start + 2;
  else if (
    code === 0xb0 &&
    /^[CF]$/u.test(text.charAt(start + 1)) &&
    scanner.at(start + 2) !== Class.Letter &&
    scanner.at(start - 1) === Class.Space
  )
    end = start + 2;
  else if (code === 0x2b && text.startsWith('/-', start + 1)) end = start + 3;
  if (end > 0) scanner.push(start, end, isApostrophe(code) ? Kind.Word : Kind.Symbol);
  return end;
}

/** "%", "&", "@", "+", "_" are symbols to a reader, although Unicode files some of them under punctuation. */
function isSymbolMark(code: number): boolean {
  return (
    code === 0x25 || code === 0x26 || code === 0x40 || code === 0x2b || code === 0x2030 || code === 0xa7 || code === 0x2a || code === 0x23
  );
}

function repeats(code: number): boolean {
  return (
    code === DOT ||
    code === 0x2d ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x2026 ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0x3d
  );
}

function continues(first: number, code: number): boolean {
  return code === first || (first === 0x21 && code === 0x3f) || (first === 0x3f && code === 0x21);
}

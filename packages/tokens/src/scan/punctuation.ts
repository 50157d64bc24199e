import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { isCombining } from './characters.ts';
import { isApostrophe, type Scanner } from './scanner.ts';

/** A mark of punctuation or a symbol, with what strikes it out (« ≮ » may be « < » and U+0338); marks that repeat ("...", "--", "!!", "?!", "''", "<<") are one token. Returns the token's end. */
export function scanMark(scanner: Scanner, start: number): number {
  const { text } = scanner;
  const code = text.charCodeAt(start);
  const fixed = fixedEnd(scanner, start, code);
  if (fixed > 0) return fixed;
  const mark = text[start]!;
  const kind = scanner.at(start) === Class.Symbol || SYMBOLS.includes(mark) ? Kind.Symbol : Kind.Punctuation;
  let end = start + 1;
  if (REPEATED.includes(mark)) while (continues(code, text.charCodeAt(end)) && text.charCodeAt(end + 1) !== 0x338) end++;
  for (; scanner.at(end) === Class.Mark; end++) scanner.mayCut = true;
  scanner.push(start, end, kind);
  return end;
}

/** "le Farmer 's Almanach", "Moody's,", "25 °C", "+/-". Returns 0 where none stands. */
function fixedEnd(scanner: Scanner, start: number, code: number): number {
  const { text } = scanner;
  let end = 0;
  if (isApostrophe(code) && /^[sn]$/iu.test(text.charAt(start + 1)) && endsWord(scanner, start)) end = start + 2;
  else if (
    code === 0xb0 &&
    /^[CF]$/u.test(text.charAt(start + 1)) &&
    scanner.at(start + 2) !== Class.Letter &&
    !isCombining(text.charCodeAt(start + 2)) &&
    scanner.at(start - 1) === Class.Space
  )
    end = start + 2;
  else if (code === 0x2b && text.startsWith('/-', start + 1)) end = start + 3;
  if (end > 0) scanner.push(start, end, isApostrophe(code) ? Kind.Word : Kind.Symbol);
  return end;
}

/** "Farmer 's Almanach", "Moody's,": whether no word goes on behind the English ending; before a mark it must hang on a word, else the apostrophe may quote. */
function endsWord(scanner: Scanner, apostrophe: number): boolean {
  const next = scanner.at(apostrophe + 2);
  if (next === Class.Space) return true;
  const isMark = next === Class.Punctuation || (next === Class.Dot && scanner.at(apostrophe + 3) !== Class.Letter);
  const before = scanner.at(apostrophe - 1);
  return isMark && (before === Class.Letter || before === Class.Mark);
}

/** Symbols to a reader, although Unicode files some of them under punctuation. */
const SYMBOLS = '%&@+‰§*#';

/** Marks that are one token where they repeat. */
const REPEATED = ".-!?'’<>…*_=";

function continues(first: number, code: number): boolean {
  return code === first || (first === 0x21 && code === 0x3f) || (first === 0x3f && code === 0x21);
}

import * as Class from './scan/class.ts';
import * as Kind from './scan/kind.ts';
import { expectTokenizeOptions, textChecks } from './errors.ts';
import { classify, isInvisible } from './scan/characters.ts';
import { isSignedNumber, scanNumber } from './scan/numbers.ts';
import { scanMark } from './scan/punctuation.ts';
import { Scanner } from './scan/scanner.ts';
import { tokenKinds } from './scan/token-kinds.ts';
import { emojiEnd, scanSurrogate } from './scan/surrogates.ts';
import type { Token, TokenColumns, TokenizeOptions } from './types.ts';
import { handleEnd, handleKind } from './scan/web.ts';
import { scanWord } from './scan/words.ts';

/**
 * Tokens of a French text, as Universal Dependencies cuts them: elided words and clitics apart ("l'", "-t-il"), compounds,
 * numbers, abbreviations, URLs whole. White space, and a mark that
 * stands on it, belongs to no token; every other character to exactly one, and no letter is cut from its marks.
 * Linear in the length of the text. Throws a TypeError if `text` is not a string or an option is of the wrong kind.
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  return toTokens(text, scan('tokenize', text, options));
}

/** Tokens in columns as objects. */
export function toTokens(text: string, { starts, ends, kinds, length }: TokenColumns): Token[] {
  const tokens = new Array<Token>(length);
  for (let i = 0; i < length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    tokens[i] = { start, end, text: text.slice(start, end), kind: tokenKinds[kinds[i]!]! };
  }
  return tokens;
}

/** The same tokens in typed arrays: `kinds[i]` is an index into `tokenKinds`. About twice as fast as `tokenize`. */
export function scanTokens(text: string, options: TokenizeOptions = {}): TokenColumns {
  return scan('scanTokens', text, options);
}

function scan(name: string, text: string, options: TokenizeOptions): TokenColumns {
  textChecks.string(name, text);
  expectTokenizeOptions(name, options);
  const scanner = new Scanner(text, options);
  const { length, classes, whole } = scanner;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const value = classes[code]! || classify(code);
    if (value === Class.Space) index++;
    else if (whole !== undefined && scanWhole(scanner, index)) index = scanner.ends[scanner.count - 1]!;
    else if (value === Class.Letter) index = scanWord(scanner, index);
    else if (isInvisible(code)) {
      scanner.mayCut = true;
      index++;
    } else index = scanOther(scanner, index, value);
  }
  return scanner.columns();
}

function scanOther(scanner: Scanner, index: number, value: number): number {
  const code = scanner.text.charCodeAt(index);
  if (value === Class.Mark || value === Class.Surrogate) scanner.mayCut = true;
  if (value === Class.Digit) return scanNumber(scanner, index);
  if (value === Class.Surrogate) return scanSurrogate(scanner, index);
  if ((value === Class.Hyphen || code === 0x2b || code === 0x2212) && isSignedNumber(scanner, index))
    return scanNumber(scanner, index, index + 1);
  if (code === 0x40 || code === 0x23) {
    const end = handleEnd(scanner, index);
    if (end > 0) {
      scanner.push(index, end, handleKind(code));
      return end;
    }
  }
  // U+0338 makes the sign ↮ of ↔, which is no picture.
  if (
    value === Class.Symbol &&
    code > 0x2100 &&
    /\p{Extended_Pictographic}/u.test(scanner.text[index]!) &&
    scanner.text.charCodeAt(index + 1) !== 0x338
  ) {
    const end = emojiEnd(scanner, index + 1);
    scanner.push(index, end, Kind.Emoji);
    return end;
  }
  return scanMark(scanner, index);
}

/** Pushes the user's word that stands at `index`, if one does and no letter or digit goes on after it. */
function scanWhole(scanner: Scanner, index: number): boolean {
  const { text } = scanner;
  const word = scanner.whole!.find(
    (candidate) =>
      candidate !== '' &&
      text.startsWith(candidate, index) &&
      !(scanner.isWordPart(index + candidate.length) && scanner.isWordPart(index + candidate.length - 1)),
  );
  if (word === undefined) return false;
  scanner.push(index, index + word.length, Kind.Word);
  return true;
}

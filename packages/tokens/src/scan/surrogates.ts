import * as Class from './class.ts';
import * as Kind from './kind.ts';
import { alphanumericEnd } from './numbers.ts';
import { type Scanner } from './scanner.ts';

/** Characters above U+FFFF: an emoji sequence is one token, letters make a word, anything else is a symbol. Returns the token's end. */
export function scanSurrogate(scanner: Scanner, start: number): number {
  const { text } = scanner;
  let end = start + width(text, start);
  const character = text.slice(start, end);
  if (/^\p{L}$/u.test(character)) {
    while (scanner.at(end) === Class.Surrogate && /^[\p{L}\p{M}]/u.test(text.slice(end, end + 2))) end += width(text, end);
    end = alphanumericEnd(scanner, end);
    scanner.push(start, end, Kind.Word);
    return end;
  }
  if (/^\p{Regional_Indicator}$/u.test(character) && /^\p{Regional_Indicator}$/u.test(text.slice(end, end + 2))) end += 2;
  end = emojiEnd(scanner, end);
  scanner.push(start, end, /^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(character) ? Kind.Emoji : Kind.Symbol);
  return end;
}

/** Skin tones, variation selectors and zero-width joiners with what they join. */
export function emojiEnd(scanner: Scanner, from: number): number {
  const { text } = scanner;
  let end = from;
  for (;;) {
    if (text.charCodeAt(end) === 0x200d && /^\p{Extended_Pictographic}/u.test(text.slice(end + 1, end + 3)))
      end += 1 + width(text, end + 1);
    else if (scanner.at(end) === Class.Mark) end++;
    else if (/^\p{Emoji_Modifier}$/u.test(text.slice(end, end + 2))) end += 2;
    else return end;
  }
}

function width(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

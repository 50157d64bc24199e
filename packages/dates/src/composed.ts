/** Reading around an offset so that composed (NFC) and decomposed (NFD) letters look the same and count the same. */

/** Up to so many composed characters before an offset. */
export function composedBefore(text: string, offset: number, length: number): string {
  const near = text.slice(Math.max(0, offset - length), offset);
  return isPlain(near)
    ? near
    : text
        .slice(Math.max(0, offset - 2 * length), offset)
        .normalize('NFC')
        .slice(-length);
}

/** Up to so many composed characters after an offset. */
export function composedAfter(text: string, offset: number, length: number): string {
  const near = text.slice(offset, offset + length);
  return isPlain(near)
    ? near
    : text
        .slice(offset, offset + 2 * length)
        .normalize('NFC')
        .slice(0, length);
}

/** A text in NFC. */
export const toComposed = (text: string): string => (isPlain(text) ? text : text.normalize('NFC'));

/** No combining mark, nor a part of a syllable of Hangul: all letters of French are composed. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (mayBeMark(text.charCodeAt(i))) return !MARK.test(text);
  return true;
}

/** Below the first combining mark, and in the punctuation of « ’ », « – », « … », there is none. */
const mayBeMark = (c: number): boolean => c >= 0x300 && !(c >= 0x2010 && c <= 0x2064);

/** Whether a code unit is a mark that may be part of a composed letter, in Hangul a vowel or final. */
export const isMark = (c: number): boolean => mayBeMark(c) && (c < 0x370 || MARK.test(String.fromCharCode(c)));

const MARK = /[\p{M}\u1160-\u11ff]/u;

/**
 * Where in a text the characters end that were read, composed, from an offset on; marks that belong to the last one are part of it. The
 * text is longer than what was read as a rule, shorter where NFC takes a character apart: U+0344 is two marks.
 */
export function givenEnd(text: string, offset: number, composed: string): number {
  const end = offset + composed.length;
  if (text.slice(offset, end) === composed) return afterMarks(text, end);
  const isEnd = (at: number): boolean => text.slice(offset, at).normalize('NFC') === composed;
  for (let at = end; at <= text.length && at - offset <= 3 * composed.length; at++) if (isEnd(at)) return afterMarks(text, at);
  for (let at = end - 1; at > offset; at--) if (isEnd(at)) return afterMarks(text, at);
  return afterMarks(text, end);
}

const EXTENDS = /^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\p{Join_Control}\u{e0020}-\u{e007f}]/u;

/** A mark, a joiner, or the first half of a character that may be one. */
const mayJoin = (c: number): boolean => c === 0x200c || c === 0x200d || mayBeMark(c);

/** The offset after the marks, variation selectors and joiners at one, which belong to the character before it. */
export function afterMarks(text: string, offset: number): number {
  let end = offset;
  while (mayJoin(text.charCodeAt(end)) && EXTENDS.test(text.slice(end, end + 2))) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}

const SIGN =
  /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;

/** The offset before the Arabic and Indic number signs that end at one, which belong to the character after them. */
export function beforeSigns(text: string, offset: number): number {
  let start = offset;
  while (text.charCodeAt(start - 1) >= 0x600) {
    const sign = SIGN.exec(text.slice(Math.max(0, start - 2), start));
    if (!sign) break;
    start -= sign[0].length;
  }
  return start;
}

/** The end of a span from one that may cut a letter from its marks, or hold a sign that belongs to the character after it. */
export const wholeEnd = (text: string, offset: number): number => afterMarks(text, beforeSigns(text, offset));

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

/** No combining mark, nor a part of a syllable of Hangul: all letters of French are composed. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (mayBeMark(text.charCodeAt(i))) return !/[\p{M}\u1160-\u11ff]/u.test(text);
  return true;
}

/** Below the first combining mark, and in the punctuation of « ’ », « – », « … », there is none. */
const mayBeMark = (c: number): boolean => c >= 0x300 && !(c >= 0x2010 && c <= 0x2064);

/** Where in a text the characters end that were read, composed, from an offset on; marks that belong to the last one are part of it. */
export function givenEnd(text: string, offset: number, composed: string): number {
  let end = offset + composed.length;
  if (text.slice(offset, end) !== composed)
    while (end < text.length && text.slice(offset, end).normalize('NFC') !== composed && end - offset < 3 * composed.length) end++;
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

const SIGN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}]$/u;

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

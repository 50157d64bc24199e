/** Characters that belong to the one before them: marks, joiners, skin tones, tags. */
const EXTENDS = /^[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\uff9e\uff9f\p{Join_Control}\u{e0020}-\u{e007f}]/u;
/** Signs to which the character after them belongs, such as the Arabic end of a verse. */
const PREPENDS =
  /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
/** Characters that nothing joins: controls, soft hyphens, zero-width spaces. */
const CONTROL = /^(?![\p{Join_Control}\u{e0020}-\u{e007f}])(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?=\p{Cn})\p{Default_Ignorable_Code_Point})/u;
const PICTURE = /^\p{Extended_Pictographic}/u;

/** Whether the character after this one belongs to it. */
export const prepends = (character: string): boolean => character >= '\u0600' && PREPENDS.test(character);

/**
 * The first offset from one on that is not inside a grapheme, as Unicode's rules (UAX #29) cut them, but for what letters of Hangul and
 * pairs of regional indicators are to each other, which tokens never part.
 */
export function graphemeStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && isInside(text, at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

function isInside(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = text.slice(at, at + 2);
  if (prepends(before)) return !CONTROL.test(after) || prepends(after);
  if (EXTENDS.test(after)) return !CONTROL.test(before);
  return before === '\u200d' && PICTURE.test(after) && endsWithPicture(text, at - 1);
}

/** Whether an emoji, with or without marks, stands before an offset. */
function endsWithPicture(text: string, offset: number): boolean {
  let before = characterBefore(text, offset);
  for (let at = offset; before !== '\u200d' && EXTENDS.test(before); before = characterBefore(text, at)) at -= before.length;
  return PICTURE.test(before);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return pair.codePointAt(0)! > 0xffff ? pair : pair.slice(-1);
}

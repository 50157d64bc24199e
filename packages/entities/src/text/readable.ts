import { composeText, type ComposedText } from '@incise/tokens';
import { firstNameGender } from '../first-names.ts';
import { fold } from './fold.ts';
import { isTitle } from './function-words.ts';

/** A run of at most four words in capitals, particles among them: « LE DRIAN », « FERRAND-KAYA », « O'BRIEN ». */
const SHOUTED = /(?<![\p{L}\p{N}.&'’-])(?:\p{Lu}['’])?\p{Lu}{2,}(?:(?:[-'’]| (?=\p{Lu}{2}))\p{Lu}+){0,3}(?![\p{L}\p{N}&'’-])/gu;
/** The word before it, in mixed case, and its stop. */
const BEFORE = /(?:^|[^\p{L}.'’-])(\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}[\p{Ll}'’-]+)*|M{1,2})(\.?) $/u;
const REACH = 40;
/** How many letters a surname in capitals has at least, behind a first name that no list has: fewer are those of an acronym. */
const LETTERS = 5;
/** So many words with capitals behind them show the same. */
const SHOWN = 2;

const lowered = (name: string): string =>
  name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());

interface Shouted {
  readonly start: number;
  readonly name: string;
  /** Behind a title or a first name that a list has, behind another word with a capital, or by itself. */
  readonly place: 'told' | 'behind' | 'alone';
}

function placeOf(text: string, start: number, name: string): Shouted['place'] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!before) return 'alone';
  const [, word = '', stop = ''] = before;
  if (isTitle(fold(word + stop)) || (stop === '' && name.length > 2 && firstNameGender(word) !== undefined)) return 'told';
  return stop === '' && name.length >= LETTERS ? 'behind' : 'alone';
}

/**
 * A text in which surnames in capitals have but one, where a first name or a title before one shows that they are written so: « Léa PETIT »,
 * « M. LE DRIAN », and with them « PETIT » by itself and « Orvel KERAT ». The text itself where none are.
 */
function withSurnames(text: string): string {
  if (!/[\p{Ll}.] \p{Lu}['’\p{Lu}]/u.test(text)) return text;
  const found = Array.from(text.matchAll(SHOUTED), ({ index, 0: name }): Shouted => ({
    start: index,
    name,
    place: placeOf(text, index, name),
  }));
  const surnames = new Set(found.filter(({ place }) => place === 'told').map(({ name }) => name));
  if (surnames.size === 0 && found.filter(({ place }) => place === 'behind').length < SHOWN) return text;
  let written = '';
  let from = 0;
  for (const { start, name, place } of found) {
    if (place !== 'behind' && !surnames.has(name)) continue;
    const calm = lowered(name);
    if (calm.length !== name.length) continue;
    written += text.slice(from, start) + calm;
    from = start + name.length;
  }
  return written + text.slice(from);
}

/** Emphasis, headings, bullets, quoted lines and the addresses of links of Markdown. */
const MARKDOWN =
  /^[ \t]{0,3}(?:(?:[*•▪●‣►▶➤]|>+|#{1,6})[ \t]+)+|(?<![\p{L}\p{N}*])\*{1,3}(?=[\p{L}\p{N}«“"])|(?<=[\p{L}\p{N}\p{P}])(?<!\*)\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}«“"])|(?<=[\p{L}\p{N}.,;:!?…»”"])_{1,2}(?![\p{L}\p{N}_])|\[(?=[^\][\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\))|\]\(https?:\/\/[^\s()]{1,500}\)/gmu;

/** A text without the marks of Markdown. */
function withoutMarkdown(before: ComposedText): ComposedText {
  const { text } = before;
  const dropped = Array.from(text.matchAll(MARKDOWN), ({ index, 0: marks }) => ({ start: index, end: index + marks.length }));
  if (dropped.length === 0) return before;
  const kept: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (end: number): void => {
    kept.push(text.slice(from, end));
    for (let at = from; at < end; at++) {
      ends.push(before.offsets[at === from ? keptEnd : at]!);
      offsets.push(before.offsets[at]!);
    }
  };
  let keptEnd = 0;
  for (const { start, end } of dropped) {
    if (start > from) {
      keep(start);
      keptEnd = start;
    }
    from = end;
  }
  keep(text.length);
  ends.push(before.offsets[from < text.length ? text.length : keptEnd]!);
  offsets.push(before.offsets[text.length]!);
  return { text: kept.join(''), offsets: Uint32Array.from(offsets), ends: Uint32Array.from(ends) };
}

/** « <<P>> », « ''P'' »: marks as keyboards have them. */
const TYPED_OPEN = /<<(?=\s?[\p{L}\p{N}…(])|(?<![\p{L}\p{N}'])''(?=[\p{L}\p{N}…(])/gu;
const TYPED_CLOSE = /(?<=[\p{L}\p{N}\p{P}]\s?)>>|(?<=[\p{L}\p{N}.,!?…)])''(?![\p{L}\p{N}'])/gu;

/** A text with « and » for marks that are typed as two signs, where it has both ends of them. */
function withMarks(text: string): string {
  if (!/<<|''/u.test(text) || !/>>|''/u.test(text)) return text;
  return text.replace(TYPED_OPEN, '« ').replace(TYPED_CLOSE, ' »');
}

const identity = (text: string): Uint32Array => Uint32Array.from({ length: text.length + 1 }, (_, i) => i);

/**
 * A text as the rules read it best, composed, with surnames in one capital and, unless its tokens have to stay, without the marks of Markdown and with
 * quotation marks for « <<P>> », with the way back to the text as given, or `undefined` where it is so already. Linear in the length of the text.
 */
export function readableText(
  text: string,
  { tokens, reading }: { readonly tokens?: unknown; readonly reading?: unknown } = {},
): ComposedText | undefined {
  const composed = composeText(text);
  const before = composed?.text ?? text;
  const keepsTokens = tokens !== undefined || reading !== undefined;
  const calm = withSurnames(keepsTokens ? before : withMarks(before));
  const read: ComposedText | undefined = calm === before ? composed : { text: calm, offsets: composed?.offsets ?? identity(text) };
  if (keepsTokens || !/[*_#>•▪●‣►▶➤]|\]\(/u.test(calm)) return read;
  const unread = read ?? { text, offsets: identity(text) };
  const plain = withoutMarkdown(unread);
  return plain === unread ? read : plain;
}

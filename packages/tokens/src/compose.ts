import { checks } from './checks.ts';
import { foldsOf } from './folds.ts';
import type { Span } from './types.ts';

/** A text in NFC, without raised letters, soft hyphens and folds, with the way back to the text as given. */
export interface ComposedText {
  readonly text: string;
  /** For each offset into `text`, its end included, the offset into the text as given. */
  readonly offsets: Uint32Array;
  /** The same for what ends there, where that is another offset: before what was left out and not behind it. Default `offsets`. */
  readonly ends?: Uint32Array;
}

/** Code units of what NFC may change, by blocks, and of raised letters; the letters and marks of French keyboards are in none. Seven times as fast as code points. */
const SUSPECT =
  // eslint-disable-next-line regexp/require-unicode-regexp
  /[^\0-\u00ac\u00ae-\u02b2\u02b4-\u02e0\u02e3-\u02ff\u2002-\u20cf\u2100-\u2125\u2127-\u2129\u212c-\u2328\u232b-\u2adb\u2add-\u2cee]/;
/**
 * Letters that stay as they are, the last with its marks, or another character with its marks, in Hangul with its vowels and finals. More than thirty marks are more
 * than any language writes, the limit of Unicode for streams (UAX #15): sorting them takes quadratic time.
 */
const PIECES = /(?:[\0-\u00ac\u00ae-\u02ff]+|.)[\p{M}\u1160-\u11ff\u{16d67}]{0,30}/gsu;

/** Raised letters of abbreviations, « Mᵉ », « Mᵐᵉ », « 1ᵉʳ »: NFKC writes them on the line. */
const RAISED = /[ʳˡˢᵈᵉᵍᵐᵗ]/gu;

/** « pré­sident »: a place where a word may be cut at the end of a line. */
const SOFT_HYPHEN = '\u00ad';
const opensWithLetter = (piece = ''): boolean => /^\p{L}/u.test(piece);
const endsWithLetter = (piece = ''): boolean => /[\p{L}\p{M}]$/u.test(piece);

const lowered = (piece: string): string => piece.replace(RAISED, (letter) => letter.normalize('NFKC'));

/**
 * A text in NFC (« é » as one character), with « Mᵉ » as « Me », no soft hyphens inside words and a space where a line was folded, and its offsets in the text as given, or `undefined` where
 * it is so already, as most texts are: so rules written for composed letters and whole lines read any text, and still give spans of the text as given.
 * Lines are folded where a paragraph of at least three shows it, none wider than 120 characters and each but the last so full that the next word would hardly have fitted.
 * Linear in the length of the text; from the thirtieth mark on one letter on, marks stay in their order.
 * @throws TypeError if `text` is not a string.
 */
export function composeText(text: string): ComposedText | undefined {
  checks.string('composeText', text);
  const unfolded = unfold(text);
  if (!SUSPECT.test(text))
    return unfolded === text ? undefined : { text: unfolded, offsets: Uint32Array.from({ length: text.length + 1 }, (_, i) => i) };
  const pieces = unfolded.match(PIECES)!;
  const isSoft = (i: number): boolean => pieces[i] === SOFT_HYPHEN && endsWithLetter(pieces[i - 1]) && opensWithLetter(pieces[i + 1]);
  const composed = pieces.map((piece, i) => (isSoft(i) ? '' : lowered(piece.normalize('NFC'))));
  const whole = composed.join('');
  if (whole === text) return undefined;
  const offsets = new Uint32Array(whole.length + 1);
  let from = 0;
  let to = 0;
  pieces.forEach((piece, i) => {
    for (let k = 0; k < composed[i]!.length; k++) offsets[to++] = from + Math.min(k, piece.length);
    from += piece.length;
  });
  offsets[to] = from;
  return { text: whole, offsets };
}

/** A text with a space for each newline at which it was folded. */
function unfold(text: string): string {
  let whole = '';
  let from = 0;
  for (const fold of foldsOf(text)) {
    const end = text.charAt(fold - 1) === '\r' ? fold - 1 : fold;
    whole += text.slice(from, end) + ' '.repeat(fold + 1 - end);
    from = fold + 1;
  }
  return from === 0 ? text : whole + text.slice(from);
}

/** Spans of the text as given as spans of the composed text, with what they carry of it; inside a letter, an offset goes to its end. */
export function composedSpans<T extends Span>(composed: ComposedText, spans: readonly T[]): T[] {
  return moved(composed.text, spans, (offset) => composedOffset(composed, offset));
}

/** Spans of the composed text as spans of the text as given, with what they carry of it. */
export function givenSpans<T extends Span>(given: string, { offsets, ends = offsets }: ComposedText, spans: readonly T[]): T[] {
  return moved(given, spans, (offset, isEnd) => (isEnd ? ends : offsets)[offset]!);
}

const moved = <T extends Span>(text: string, spans: readonly T[], move: (offset: number, isEnd: boolean) => number): T[] =>
  spans.map((span) => {
    const start = move(span.start, false);
    const end = move(span.end, true);
    return { ...span, start, end, ...('text' in span && { text: text.slice(start, end) }) };
  });

function composedOffset({ offsets }: ComposedText, given: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < given) low = middle + 1;
    else high = middle;
  }
  return low;
}

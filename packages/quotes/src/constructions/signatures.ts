import { isFullName } from '../text/apposition.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { startsParagraph, type Quoted } from '../text/marks.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { hasVerb } from '../text/verb-use.ts';

/** « P » (X, sur RTL), « P » (Léa, Vannes), « P » (un serveur): who opens a bracket right after the marks, up to its comma or end; a full name if one stands alone. */
export function bracketedBy(doc: Document, close: number): Range | undefined {
  const from = close + 2;
  if (!has(doc, close + 1, Flag.openBracket)) return undefined;
  if (has(doc, from, Flag.determiner) && !has(doc, from, Flag.capital)) {
    const somebody = { from, to: readPhrase(doc, from, doc.last[from]! + 1, { apposition: false }) - 1 };
    const isWhole = somebody.to > from && has(doc, somebody.to + 1, Flag.comma | Flag.closeBracket);
    return isWhole && isHeadedBySomebody(doc, somebody) ? somebody : undefined;
  }
  if (!has(doc, from, Flag.capital)) return undefined;
  if (!isFullName(doc, from) && !(has(doc, from + 1, Flag.comma) && has(doc, from + 2, Flag.word))) return undefined;
  let to = from;
  while (has(doc, to + 1, Flag.capital) || (isOf(doc, to + 1) && has(doc, to + 2, Flag.capital))) to++;
  return has(doc, to + 1, Flag.comma | Flag.closeBracket) ? { from, to } : undefined;
}

/** « P » — X, « P » — Jean Roux, maire: who signs behind a dash after the marks, on a line of its own or with a full name up to the end. */
function signedByDash(doc: Document, { close }: Quoted): Range | undefined {
  const from = close + 2;
  if (from >= doc.length) return undefined;
  const last = doc.last[from]!;
  const end = readPhrase(doc, from, last + 1);
  return end > from && (startsLine(doc, close + 1) || (isFullName(doc, from) && end >= last)) ? { from, to: end - 1 } : undefined;
}

/** How many words the line of a signature may have. */
const SIGNATURE = 30;

/** Who is named in a line, and whether it holds nothing else. */
interface NameLine extends Range {
  readonly bare: boolean;
}

/** « Léa, 13 ans » */
const isAged = (doc: Document, i: number): boolean =>
  has(doc, i, Flag.capital) && has(doc, i + 1, Flag.comma) && has(doc, i + 2, Flag.number) && low(doc, i + 3) === 'ans';

/** « Léa Petit, maire de Lens, 12 mars 2020 », « LÉA PETIT (PS) »: the line from word `from` on, if it is of a full name and what is said of it, without a verb. */
function namedInLine(doc: Document, from: number): NameLine | undefined {
  if (!startsLine(doc, from) || !(isFullName(doc, from) || isAged(doc, from))) return undefined;
  let name = from;
  do name++;
  while (!startsLine(doc, name) && (has(doc, name, Flag.capital) || isOf(doc, name)));
  let end = name;
  while (end < doc.length && end < from + SIGNATURE && !startsLine(doc, end)) end++;
  if (end < doc.length && !startsLine(doc, end)) return undefined;
  if (end === name) return { from, to: name - 1, bare: true };
  if (!has(doc, name, Flag.comma | Flag.openBracket) || has(doc, end - 1, Flag.final) || hasVerb(doc, { from, to: end - 1 }))
    return undefined;
  const to = (has(doc, name, Flag.comma) ? readPhrase(doc, from, end) : name) - 1;
  // « À LIMOGES, LÉA PETIT » is no name.
  return to < from ? undefined : { from, to, bare: false };
}

/**
 * « Léa Petit, maire de Lens\n« P » », « « P »\nLéa Petit, maire de Lens »: who is named in the line above a quotation that opens one, or below it. Of two,
 * the one without a blank line between, or that above where it is not signed by its own words. A name alone signs them where it is all that the text holds
 * besides, or no blank line parts them.
 */
function namedBeside(doc: Document, { open, close }: Quoted, signed: Set<number>): Range | undefined {
  if (!startsLine(doc, open)) return undefined;
  const behind = close + 1;
  const above = namedAbove(doc, open);
  const below = behind < doc.length ? namedInLine(doc, behind) : undefined;
  const isAbove = above !== undefined && !signed.has(above.from) && !(above.bare && startsParagraph(doc, open));
  const isBelow = below !== undefined && ((open === 0 && below.to === doc.length - 1) || !(below.bare && startsParagraph(doc, behind)));
  if (isAbove && (!isBelow || !startsParagraph(doc, open) || startsParagraph(doc, behind))) return above;
  if (isBelow) signed.add(below.from);
  return isBelow ? below : undefined;
}

/** The line of a name right above a word that starts one. */
export const namedAbove = (doc: Document, i: number): NameLine | undefined =>
  i > 0 && startsLine(doc, i) ? namedInLine(doc, lineStart(doc, i - 1)) : undefined;

function lineStart(doc: Document, i: number): number {
  let from = i;
  while (from > 0 && from > i - SIGNATURE && !startsLine(doc, from)) from--;
  return from;
}

/** Who signs what stands in marks, behind a dash or in a line of their own; `signed` keeps the lines that sign words above them. */
export const signedBy = (doc: Document, quoted: Quoted, signed: Set<number>): Range | undefined =>
  has(doc, quoted.close + 1, Flag.dash) ? signedByDash(doc, quoted) : namedBeside(doc, quoted, signed);

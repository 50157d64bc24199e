import { isFullName } from '../text/apposition.ts';
import { has, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import type { Quoted } from '../text/marks.ts';
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

/** « P »\n— X, « P » — Jean Roux, maire: who signs after the marks, on a line of its own or with a full name up to the end. */
export function signedBy(doc: Document, quoted: Quoted): Range | undefined {
  const { close } = quoted;
  if (!has(doc, close + 1, Flag.dash)) return signedBelow(doc, quoted);
  if (close + 2 >= doc.length) return undefined;
  const from = close + 2;
  const last = doc.last[from]!;
  const end = readPhrase(doc, from, last + 1);
  return end > from && (startsLine(doc, close + 1) || (isFullName(doc, from) && end >= last)) ? { from, to: end - 1 } : undefined;
}

/** How many words the line of a signature may have. */
const SIGNATURE = 30;

/** « P »\nLéa Petit, maire de Lens, 12 mars 2020: below a line that is in marks, one of a full name, a comma and no verb; the name alone where it ends a text of nothing else. */
function signedBelow(doc: Document, { open, close }: Quoted): Range | undefined {
  const from = close + 1;
  if (!startsLine(doc, open) || from >= doc.length || !startsLine(doc, from) || !isFullName(doc, from)) return undefined;
  let name = from;
  while (has(doc, name, Flag.capital) || isOf(doc, name)) name++;
  if (open === 0 && name === doc.length) return { from, to: name - 1 };
  if (!has(doc, name, Flag.comma)) return undefined;
  let end = name;
  while (end < doc.length && end < from + SIGNATURE && !startsLine(doc, end)) end++;
  if ((end < doc.length && !startsLine(doc, end)) || has(doc, end - 1, Flag.final) || hasVerb(doc, { from, to: end - 1 })) return undefined;
  return { from, to: readPhrase(doc, from, end) - 1 };
}

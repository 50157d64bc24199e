import { has, lineEnd, low, type Document, type Range } from './document.ts';
import { isFullName } from './apposition.ts';
import { Flag } from './flags.ts';
import { isSpeechNoun } from './speech-nouns.ts';
import { isFinite } from './verb-use.ts';

/** A line of a text, with the words of its label, if it has one, and those behind it. */
export interface Line extends Range {
  readonly label: Range | undefined;
  readonly body: Range;
  /** The label is a name with a point behind it, as a sentence without a verb has too. */
  readonly pointed: boolean;
  /** It ends with a question mark. */
  readonly asks: boolean;
}

/** How many words a label has at most, and how many one with the office of somebody who takes the floor. */
const LONGEST = 6;
const LONGEST_OFFICE = 30;

/** « M. le président. – … », « Mme Léa Petit, ministre de la Santé. – … »: who takes the floor in the minutes of an assembly. */
function floorTaken(doc: Document, from: number, to: number): { label: Range; body: number } | undefined {
  if (!isCivil(doc, from)) return undefined;
  for (let i = from + 2; i < to && i <= from + LONGEST_OFFICE && !isFinite(doc, i); i++) {
    if (low(doc, i) !== '.') continue;
    return has(doc, i + 1, Flag.dash) ? { label: { from, to: i - 1 }, body: i + 2 } : undefined;
  }
  return undefined;
}

/** « Léa Petit : … », « Léa Petit. … », « LÉA PETIT. – … », « Question. … »: the label that opens a line, and where its words begin. */
function labelOf(doc: Document, { from, to }: Range): { label: Range; body: number; pointed?: true } | undefined {
  if (!has(doc, from, Flag.capital)) return undefined;
  const floor = floorTaken(doc, from, to);
  if (floor) return floor;
  for (let i = from + 1; i < to && i <= from + LONGEST; i++) {
    const point = has(doc, i - 1, Flag.final);
    if (has(doc, i, Flag.colon)) return { label: { from, to: i - 1 }, body: i + 1 };
    if (has(doc, i, Flag.dash) && (point || low(doc, i - 1).endsWith('.')))
      return { label: { from, to: point ? i - 2 : i - 1 }, body: i + 1 };
    if (i === from + 1 && has(doc, i, Flag.final) && isTurnLabel(doc, { from, to: from }) && !has(doc, i + 1, Flag.dash))
      return { label: { from, to: from }, body: i + 1 };
    if (i > from + 1 && low(doc, i) === '.' && !has(doc, i + 1, Flag.dash) && isName(doc, { from, to: i - 1 }))
      return { label: { from, to: i - 1 }, body: i + 1, pointed: true };
    if (!has(doc, i, Flag.word | Flag.final | Flag.dash) || isFinite(doc, i)) return undefined;
  }
  return undefined;
}

/** « Léa Petit », « Le Télégramme »: words with capitals alone. */
function isName(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (!has(doc, i, Flag.capital)) return false;
  return true;
}

/** « Question », « Réponse », « Q », « R »: a label that tells what the line is, not who speaks. */
export const isTurnLabel = (doc: Document, { from, to }: Range): boolean =>
  from === to && (isSpeechNoun(low(doc, from), 'announcing') || low(doc, from).length === 1);

/** « M. », « Mme » */
export const isCivil = (doc: Document, i: number): boolean => /^(?:mm?\.|mmes?)$/u.test(low(doc, i));

/** « L. P. »: whether a label is nothing but initials. */
export const isInitials = (doc: Document, { from, to }: Range): boolean =>
  to - from < LONGEST && /^(?:\p{Lu}\.?[\s-]?){2,4}$/u.test(doc.text.slice(doc.start[from], doc.end[to]));

/** « Léa Petit », « M. le président », « L. P. »: a label that can be nothing but somebody. */
export const isNameLabel = (doc: Document, label: Range): boolean =>
  isFullName(doc, label.from) || isCivil(doc, label.from) || isInitials(doc, label);

/** The lines of a text, in order. */
export function linesOf(doc: Document): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < doc.length;) {
    const to = lineEnd(doc, from);
    const found = labelOf(doc, { from, to });
    const body = { from: found?.body ?? from, to };
    lines.push({
      from,
      to,
      label: found?.label,
      body,
      pointed: found?.pointed === true,
      asks: low(doc, to) === '?' && doc.inside[to]! < 0,
    });
    from = to + 1;
  }
  return lines;
}

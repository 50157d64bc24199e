import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { hasCoordinator, isCollective } from './agreement.ts';
import { isOneOf } from '../text/apposition.ts';
import { nameInMarksEnd } from '../text/name-in-marks.ts';
import { isAnd, isOf } from '../text/function-words.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** What a phrase loses that is printed by itself. */
const DETERMINER = Kind.article | Kind.indefinite | Kind.contracted | Kind.demonstrative | Kind.theirs | Kind.ours;

/** A bracket at the end of a phrase, or -1. */
function bracketAt(doc: Document, from: number, to: number): number {
  if (!has(doc, to, Flag.closeBracket)) return -1;
  for (let i = to; i > from; i--) if (has(doc, i, Flag.openBracket)) return i;
  return -1;
}

/** « des responsables [cités par CNN] », « le patron [contacté] », « un voisin [venu aider] », « une source [ayant requis l'anonymat] »: where it begins how they were heard, which is no part of who they are, or behind the phrase. */
export function citedAt(doc: Document, from: number, to: number): number {
  let i = from + 1;
  while (i <= to && !isCited(doc, i)) i++;
  return i;
}

const isCited = (doc: Document, i: number): boolean =>
  (isWordOf(low(doc, i), 'heard') && !has(doc, i - 1, Flag.determiner)) ||
  (/^(?:venue?s?|souhaitant|préférant|désirant)$/u.test(low(doc, i)) && has(doc, i + 1, Flag.infinitive)) ||
  (is(doc, i, Kind.oneself) && low(doc, i + 1) === 'exprimant') ||
  (low(doc, i) === 'ayant' && /^(?:requis|demandé|réclamé|souhaité|exigé)$/u.test(low(doc, i + 1))) ||
  (low(doc, i) === 'sous' && /^(?:couvert|condition|anonymat)$/u.test(low(doc, is(doc, i + 1, Kind.article) ? i + 2 : i + 1)));

/** Last word of a phrase before what is said of it between commas, its age among them: « le prévenu » of « le prévenu, 34 ans »; a list is no apposition. */
function beforeApposition(doc: Document, { from, to }: Range): number {
  for (let i = from + 1, depth = 0; i < to; i++) {
    if (has(doc, i, Flag.openBracket)) depth++;
    else if (has(doc, i, Flag.closeBracket)) depth--;
    else if (depth === 0 && has(doc, i, Flag.comma)) return hasCoordinator(doc, { from: i, to }) ? to : i - 1;
  }
  return to;
}

/** « l'un d'eux, [un éleveur] », « un de ses clients, [maçon] »: where it begins who one of several is; the phrase's first word in others. */
function fromApposition(doc: Document, { from, to }: Range): number {
  if (isOneOf(doc, from))
    for (let i = from + 3; i < to; i++) if (has(doc, i, Flag.comma)) return has(doc, i + 1, Flag.number) ? from : i + 1;
  return from;
}

/** White space other than a space between words. */
const UNEVEN = /\s\s|(?! )\s/u;

/** The phrase without its article, « un des témoins » of « l'un des témoins », and in lower case where it opens the sentence: « plusieurs élus ». */
export function description(doc: Document, phrase: Range): string {
  const from = fromApposition(doc, phrase);
  const to = beforeApposition(doc, { from, to: phrase.to });
  const inMarks = nameInMarksEnd(doc, from);
  // « Corriere », le « Courrier de Lens »
  if (inMarks === to + 1 && inMarks > from) {
    const { open, close } = doc.quoted[doc.closes[to]!]!;
    return doc.text.slice(doc.start[open + 1], doc.end[close - 1]);
  }
  let i = from;
  while (
    i < to &&
    !(i + 1 === to && /^(?:aucuns|autres)$/u.test(low(doc, to)) && low(doc, i) === "d'") &&
    (is(doc, i, DETERMINER) || /^(?:d'|certaine?s|seule?)$/u.test(low(doc, i))) &&
    !((is(doc, i, Kind.indefinite) || low(doc, i).startsWith('certain')) && (isOf(doc, i + 1) || isAnd(doc, i + 1)))
  )
    i++;
  if (i === from && low(doc, i) === 'de') i++;
  if (isCollective(doc, i) && low(doc, i + 2) !== 'entre') i += 2;
  const cited = citedAt(doc, i, to);
  const bracket = bracketAt(doc, i, to);
  const last =
    cited <= to
      ? cited - 1
      : bracket > i
        ? bracket - 1
        : /^(?:même|lui-même|elle-même|eux-mêmes)$/u.test(low(doc, to)) && to > i
          ? to - 1
          : to;
  const written = doc.text.slice(doc.start[i], doc.end[last]);
  const words = UNEVEN.test(written) ? written.replaceAll(/\s+/gu, ' ') : written;
  return doc.first[i] === i && has(doc, i, Flag.determiner | Flag.number) && !/^\p{Lu}{2}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

import type { Candidate } from '../cues/candidate.ts';
import { trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isApart } from './signatures.ts';

/** How many words the name before a handle and the date behind it may have. */
const NAME = 8;
const DATE = 6;

/** What a post shows of its pictures and links. */
const LINK = /^(?:https?:|www\.|pic\.|t\.co\/)/u;

/** « [— Léa Petit] (@lpetit) 3 mars 2024 »: the dash and the last word of the name before a handle in brackets that nothing but a date follows on its line. */
function signatureBefore(doc: Document, handle: number): Range | undefined {
  if (!has(doc, handle - 1, Flag.openBracket) || !has(doc, handle + 1, Flag.closeBracket)) return undefined;
  let end = handle + 2;
  while (end < doc.length && end < handle + 2 + DATE && !startsLine(doc, end) && has(doc, end, Flag.number | Flag.word | Flag.comma)) end++;
  if (end < doc.length && !startsLine(doc, end)) return undefined;
  let dash = handle - 2;
  while (dash > handle - 2 - NAME && dash >= 0 && !has(doc, dash, Flag.dash) && !startsLine(doc, dash)) dash--;
  return has(doc, dash, Flag.dash) && dash < handle - 2 ? { from: dash, to: handle - 2 } : undefined;
}

/** Where the line of a word ends. */
function lineEnd(doc: Document, i: number): number {
  let to = i;
  while (to + 1 < doc.length && !startsLine(doc, to + 1)) to++;
  return to;
}

/** « 11:28 · 12 nov. 2025 », « 148 J'aime · 37 commentaires »: a line that says when a post was sent and how often it was liked. */
const COUNTS = /^(?:\d[^\n]*[·•|]|\d{1,2}\s\p{L}+\.?\s\d{4}|\d{1,2}[:hH]\d{2}|\d[\d\s.,]*(?:J['’]aime|vues|commentaires))/u;

/** « [Préfet du Finistère] @Prefet29 »: the name in a line of its own that a handle ends. */
function headerAt(doc: Document, handle: number): Range | undefined {
  if (handle + 1 >= doc.length || !startsLine(doc, handle + 1)) return undefined;
  let from = handle - 1;
  while (from > 0 && from > handle - NAME && !startsLine(doc, from)) from--;
  return from < handle && startsLine(doc, from) && has(doc, from, Flag.capital) ? { from, to: handle - 1 } : undefined;
}

/** The lines below the header of a post, up to a blank line or one of dates and counts. */
function bodyBelow(doc: Document, handle: number): Range | undefined {
  let to = handle;
  for (let from = handle + 1; from < doc.length; from = to + 1) {
    if (isApart(doc, from) || COUNTS.test(doc.text.slice(doc.start[from], doc.end[lineEnd(doc, from)]))) break;
    to = lineEnd(doc, from);
  }
  return trim(doc, handle + 1, to, Flag.final);
}

/** The words above or before a signature. */
function bodyAbove(doc: Document, signature: Range): Range | undefined {
  let to = signature.from - 1;
  while (to > 0 && LINK.test(low(doc, to)) && !startsLine(doc, to)) to--;
  let from = to;
  while (from > 0 && !startsLine(doc, from)) from--;
  return trim(doc, from, to, Flag.final);
}

/**
 * P pic.twitter.com/a1 — Léa Petit (@lpetit) 3 mars 2024, Léa Petit @lpetit⏎P⏎11:28 · 3 mars 2024: posts of a social network, as pages that hold them
 * are copied.
 */
export function findPosts({ doc }: Context): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < doc.length; i++) {
    if (!low(doc, i).startsWith('@')) continue;
    const signature = signatureBefore(doc, i);
    const name = signature ? { from: signature.from + 1, to: signature.to } : headerAt(doc, i);
    const content = signature ? bodyAbove(doc, signature) : name && bodyBelow(doc, i);
    if (name && content && content.to - content.from >= 2 && doc.opens[content.from]! < 0)
      found.push({ rule: 'dialogue', kind: 'direct', content: [content], source: name });
  }
  return found;
}

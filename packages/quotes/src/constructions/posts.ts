import type { Candidate } from '../cues/candidate.ts';
import { trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, lineEnd, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { startsParagraph } from '../text/marks.ts';

/** How many words the name before a handle and the date behind it may have. */
const NAME = 8;
const DATE = 6;

/** How many lines a post may have. */
const LINES = 20;

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

/** « 148 J'aime · 37 commentaires », « 14 octobre, 19:32 · 4,2 k partages »: a line that ends a post. */
const LIKED = /^\d[^\n]*\s(?:[Jj]['’]aime|vues|partages|commentaires|retweets|likes)(?!\p{L})/u;
const PAGE = /^(?:\P{L}{0,3}Vérifiée?$|Voir (?:cette publication|plus)|Suivre$)/u;

/** « 11:28 · 12 nov. 2025 », « 148 J'aime · 37 commentaires »: a line that says when a post was sent and how often it was liked. */
const COUNTS = /^(?:\d[^\n]*[·•|]|\d{1,2}\s\p{L}+\.?\s\d{4}|\d{1,2}[:hH]\d{2}|\d[\d\s.,]*(?:J['’]aime|vues|commentaires))/u;

/** « [Préfet du Finistère] @Prefet29 »: the name in a line of its own that a handle ends. */
function headerAt(doc: Document, handle: number): Range | undefined {
  if (handle + 1 >= doc.length || !startsLine(doc, handle + 1)) return undefined;
  let from = handle - 1;
  while (from > 0 && from > handle - NAME && !startsLine(doc, from)) from--;
  return from < handle && startsLine(doc, from) && has(doc, from, Flag.capital) ? { from, to: handle - 1 } : undefined;
}

const lineAt = (doc: Document, from: number): string => doc.text.slice(doc.start[from], doc.end[lineEnd(doc, from)]);

/** The lines below the header of a post, up to a blank line, without those of the page, of dates and counts. */
function bodyBelow(doc: Document, header: number): Range | undefined {
  let body: Range | undefined;
  for (
    let from = header + 1, to: number, lines = 0;
    lines < LINES && from < doc.length && !startsParagraph(doc, from);
    from = to + 1, lines++
  ) {
    to = lineEnd(doc, from);
    const line = lineAt(doc, from);
    if (!COUNTS.test(line) && !PAGE.test(line)) body = { from: body?.from ?? from, to };
    else if (body) break;
  }
  return body && trim(doc, body.from, body.to, Flag.final);
}

/** « [Commune de Lens]⏎P⏎148 J'aime »: the line of a name that opens the lines that the counts of a post end. */
function headerAbove(doc: Document, counts: number): Range | undefined {
  let from = counts;
  for (let lines = 0; lines < LINES && from > 0 && !startsParagraph(doc, from); lines++)
    do from--;
    while (from > 0 && !startsLine(doc, from));
  const to = lineEnd(doc, from);
  const isHeader =
    from < counts && (from === 0 || startsParagraph(doc, from)) && to - from < NAME && !has(doc, to, Flag.final | Flag.colon);
  return isHeader && has(doc, from, Flag.capital) ? { from, to } : undefined;
}

/** The words above or before a signature. */
function bodyAbove(doc: Document, signature: Range): Range | undefined {
  let to = signature.from - 1;
  while (to > 0 && LINK.test(low(doc, to)) && !startsLine(doc, to)) to--;
  let from = to;
  while (from > 0 && !startsLine(doc, from)) from--;
  return trim(doc, from, to, Flag.final);
}

/** What a signature, a handle or counts at word i say of a post: who posted it, and its words. */
function postAt(doc: Document, i: number): { readonly name: Range; readonly content: Range | undefined } | undefined {
  if (startsLine(doc, i) && /^\d/u.test(low(doc, i)) && LIKED.test(lineAt(doc, i))) {
    const name = headerAbove(doc, i);
    return name && { name, content: bodyBelow(doc, name.to) };
  }
  if (!low(doc, i).startsWith('@')) return undefined;
  const signature = signatureBefore(doc, i);
  if (signature) return { name: { from: signature.from + 1, to: signature.to }, content: bodyAbove(doc, signature) };
  const name = headerAt(doc, i);
  return name && { name, content: bodyBelow(doc, i) };
}

/**
 * P pic.twitter.com/a1 — Léa Petit (@lpetit) 3 mars 2024, Léa Petit @lpetit⏎P⏎11:28 · 3 mars 2024, Léa Petit⏎P⏎148 J'aime: posts of a social network, as
 * pages that hold them are copied.
 */
export function findPosts({ doc }: Context): Candidate[] {
  const found: Candidate[] = [];
  const known = new Set<number>();
  for (let i = 1; i < doc.length; i++) {
    const { name, content } = postAt(doc, i) ?? {};
    if (!name || !content || content.to - content.from < 2 || doc.opens[content.from]! >= 0 || known.has(content.from)) continue;
    known.add(content.from);
    found.push({ rule: 'dialogue', kind: 'direct', content: [content], source: name });
  }
  return found;
}

import type { Candidate } from '../cues/candidate.ts';
import { trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';

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

/** P pic.twitter.com/a1 — Léa Petit (@lpetit) 3 mars 2024: a post of a social network, as pages that hold one are copied. */
export function findPosts({ doc }: Context): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 2; i < doc.length; i++) {
    if (!low(doc, i).startsWith('@')) continue;
    const signature = signatureBefore(doc, i);
    if (!signature) continue;
    let to = signature.from - 1;
    while (to > 0 && LINK.test(low(doc, to)) && !startsLine(doc, to)) to--;
    let from = to;
    while (from > 0 && !startsLine(doc, from)) from--;
    const content = trim(doc, from, to, Flag.final);
    if (content && content.to - content.from >= 2 && doc.opens[content.from]! < 0)
      found.push({ rule: 'dialogue', kind: 'direct', content: [content], source: { from: signature.from + 1, to: signature.to } });
  }
  return found;
}

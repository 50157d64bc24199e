import { sentenceTo, trim } from '../cues/content.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { readPhrase } from '../text/noun-phrase.ts';
import { hasVerb } from '../text/verb-use.ts';

/** A reported clause whose subject stands alone before its *que*, the verb being that of the clause before. */
export interface Gapped {
  readonly source: Range;
  readonly que: number;
}

/** « la seconde », « l'autre », « d'autres », « Claire Delmas », « le préfet »: end of one who may take the place of the first, or `i`; nouns for things before *que* begin a relative clause. */
function otherEnd(doc: Document, i: number): number {
  if (low(doc, i) === "d'" && low(doc, i + 1) === 'autres') return i + 2;
  if (
    is(doc, i, Kind.article) &&
    (is(doc, i + 1, Kind.another) || has(doc, i + 1, Flag.sourceNoun) || /^premi[eè]re?s?$/u.test(low(doc, i + 1)))
  )
    return i + 2;
  if (!has(doc, i, Flag.capital) || has(doc, i, Flag.determiner)) return i;
  return readPhrase(doc, i, doc.last[i]! + 1, { apposition: false, coordination: false });
}

/** « que P, [la seconde que] Q »: where the next clause of a reported one has a subject of its own and no verb, in its sentence. */
function gapIn(doc: Document, { from }: Range): (Gapped & { readonly end: number }) | undefined {
  const to = sentenceTo(doc, from);
  for (let i = from + 1; i < to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    if (!has(doc, i, Flag.comma | Flag.semicolon | Flag.coordinator)) continue;
    const start = has(doc, i + 1, Flag.coordinator) ? i + 2 : i + 1;
    const que = otherEnd(doc, start);
    if (que === start || !has(doc, que, Flag.que) || que >= to) continue;
    if (hasVerb(doc, { from, to: i - 1 }) && hasVerb(doc, { from: que + 1, to }))
      return { source: { from: start, to: que - 1 }, que, end: i };
  }
  return undefined;
}

/** Cuts reported clauses where the next has another subject: « Le premier a promis que P, la seconde que Q »; the clauses before it, and the next. */
export function beforeGap(doc: Document, content: readonly Range[]): { readonly content: readonly Range[]; readonly next?: Gapped } {
  for (const [n, range] of content.entries()) {
    const gap = gapIn(doc, range);
    if (!gap) continue;
    const kept = trim(doc, range.from, Math.min(range.to, gap.end - 1));
    return { content: [...content.slice(0, n), ...(kept ? [kept] : [])], next: gap };
  }
  return { content };
}

import { clauseEnd } from './clause-end.ts';
import { clauseKind, inner, sentenceFrom, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag, PREVERBAL } from '../text/flags.ts';
import { isBareOf } from '../text/function-words.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';
import type { Around } from './around.ts';

/** « la notion qui représente selon eux une entrave », « coupable à ses yeux d'avoir fui »: what a frame with a pronoun (words from..to) attributes where no comma sets it off, what it stands in the middle of and no more; « et, de son propre aveu, « durci » le texte »: the words in marks. */
export function contentInside(context: Context, from: number, to: number): Around | undefined {
  const { doc } = context;
  const apart =
    has(doc, from - 1, Flag.comma) && has(doc, to + 1, Flag.comma) && /^(?:aveu|avis|yeux)$/u.test(low(doc, to)) ? doc.opens[to + 2]! : -1;
  if (apart >= 0) return { kind: 'partial', content: [inner(doc, apart)] };
  if (has(doc, from - 1, Flag.comma) || !has(doc, from - 1, Flag.word) || !has(doc, to + 1, Flag.word)) return undefined;
  const end = (at: number, single = false): Range | undefined => trim(doc, at, clauseEnd(context, at, undefined, single));
  if (isBareOf(doc, to + 1) && !isFinite(doc, from - 1)) {
    const marked = doc.opens[to + 2]!;
    if (marked >= 0) return { kind: 'partial', content: [inner(doc, marked)] };
    const range = has(doc, to + 2, Flag.infinitive | Flag.avoir | Flag.etre) ? end(to + 2) : undefined;
    return range && { kind: clauseKind(doc, [range]), content: [range] };
  }
  const relative = relativeBefore(doc, from);
  const whole = relative < 0 || has(doc, to + 1, Flag.coordinator | Flag.relative) ? undefined : end(to + 1, true);
  const rest = whole && hasVerb(doc, { from: relative, to: from - 1 }) ? beforeVerb(doc, whole) : whole;
  const content = rest ? [{ from: low(doc, relative - 1) === 'ce' ? relative - 1 : relative, to: from - 1 }, rest] : [];
  return rest && { kind: clauseKind(doc, content), content };
}

/** « qui représente selon eux [une entrave] a disparu »: the words before a verb that is not theirs. */
function beforeVerb(doc: Document, { from, to }: Range): Range | undefined {
  for (let i = from; i <= to && !has(doc, i, Flag.relative | Flag.que | Flag.comma); i++)
    if (isFinite(doc, i)) return trim(doc, from, has(doc, i - 1, PREVERBAL) ? i - 2 : i - 1);
  return { from, to };
}

/** The relative pronoun of the clause in which word i stands, with nothing but its verb's words between, or -1. */
function relativeBefore(doc: Document, i: number): number {
  for (let k = i - 1; k > sentenceFrom(doc, i) && has(doc, k, Flag.word) && !has(doc, k, Flag.que); k--)
    if (has(doc, k, Flag.relative)) return k;
  return -1;
}

/** « une voix « de velours », selon le mot de X »: the words in marks of the sentence before word i, where it does not open with them. */
export function wordingBefore(doc: Document, i: number): Around | undefined {
  const content: Range[] = [];
  for (let k = sentenceFrom(doc, i); k < i; k++) {
    const stretch = doc.opens[k]!;
    if (stretch < 0) continue;
    if (k === sentenceFrom(doc, i)) return undefined;
    content.push(inner(doc, stretch));
    k = doc.quoted[stretch]!.close;
  }
  return content.length > 0 ? { kind: 'partial', content } : undefined;
}

import { clauseEnd } from './clause-end.ts';
import { sentenceTo, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { hasVerb } from '../text/verb-use.ts';
import { isWordOf } from '../text/closed-classes.ts';

/** « que, selon lui, P », « que, contrairement à ce qu'a dit X, P »: where the clause begins, past an insertion that only repeats who says it or sets it against something. */
function pastAttribution(doc: Document, i: number): number {
  const own = /^(?:selon|pour|d'après)$/u.test(low(doc, i + 1)) && is(doc, i + 2, Kind.they);
  if (!has(doc, i, Flag.comma) || !(own || low(doc, i + 1) === 'contrairement')) return i;
  let k = i + 2;
  while (k < i + 16 && has(doc, k, Flag.word)) k++;
  return has(doc, k, Flag.comma) ? k + 1 : i;
}

/** « que « P », « Q » et « R » »: the further clauses in marks behind one that is wholly in marks, where the sentence ends with them. */
function markedList(doc: Document, { from, to }: Range): Range[] {
  const list: Range[] = [];
  const opened = doc.opens[from]!;
  if (opened < 0 || doc.quoted[opened]!.close !== to) return list;
  let at = to + 1;
  while ((has(doc, at, Flag.comma) || low(doc, at) === 'et') && doc.opens[at + 1]! >= 0) {
    const { close } = doc.quoted[doc.opens[at + 1]!]!;
    list.push({ from: at + 1, to: close });
    at = close + 1;
  }
  return has(doc, at, Flag.final) && hasVerb(doc, list.at(-1) ?? { from, to }) ? list : [];
}

/** The clauses from a complementiser on: « que P, que Q et que R ». */
export function clausesFrom(context: Context, que: number, group: VerbGroup | undefined): Range[] {
  const { doc } = context;
  const content: Range[] = [];
  let i = que;
  for (let guard = 0; guard < 8 && has(doc, i, Flag.que); guard++) {
    const from = pastAttribution(doc, i + 1);
    const end = clauseEnd(context, from, group);
    const range = trim(doc, from, end);
    if (range) content.push(range);
    const marked = range ? markedList(doc, range) : [];
    content.push(...marked);
    let next = (marked.at(-1)?.to ?? end) + 1;
    while (has(doc, next, Flag.comma | Flag.semicolon) || /^(?:et|mais|puis|ni)$/u.test(low(doc, next))) next++;
    if (next === end + 1 || next > sentenceTo(doc, que)) break;
    while (isWordOf(low(doc, next), 'adding')) next++;
    i = next;
  }
  return content;
}

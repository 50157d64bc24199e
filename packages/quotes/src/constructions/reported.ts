import { chooseEnd, type WeighEnds } from '../choice/ends.ts';
import { chooseOpener, type WeighOpeners } from '../choice/openers.ts';
import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { startsMainClause } from '../text/main-clause.ts';
import { clauseKind, trim } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag, PREVERBAL } from '../text/flags.ts';
import { isLequel } from '../text/function-words.ts';
import { isFinite } from '../text/verb-use.ts';
import { clausesFrom } from './clauses-from.ts';
import { beforeGap, type Gapped } from './gapped.ts';
import { frameOf, type Opener } from './openers.ts';

/** « X a déclaré que P », « dit vouloir P », « a demandé si P »: what a reporting verb governs, where its clause is chosen of those that may be. */
export function findReported(context: Context, weigh?: WeighOpeners, weighEnds?: WeighEnds): Candidate[] {
  const { doc, groups } = context;
  const found: Candidate[] = [];
  for (const group of groups) {
    if (!/[qids]/iu.test(group.cue.frames)) continue;
    const chosen = chooseOpener(context, group, weigh);
    if (!chosen) continue;
    const { opener, probability } = chosen;
    const { content: whole, next } = contentFrom(context, group, opener);
    const last = whole.at(-1);
    if (!last) continue;
    const content = [...whole.slice(0, -1), chooseEnd(context, { group, opening: opener.kind, clause: last }, weighEnds)];
    const source = sourceOf(context, group);
    const frame = frameOf(doc, group, opener);
    found.push({
      rule: opener.kind,
      probability,
      kind: clauseKind(doc, content),
      content,
      weak: !/^[qids]$/u.test(frame ?? '') || (opener.kind === 'que' && group.mood === 'infinitive'),
      cue: group,
      sense: group.cue.sense,
      group,
      ...(source && source.from !== group.from && { source }),
    });
    if (next) found.push(...gappedFrom(context, next, group));
  }
  return found;
}

function contentFrom(
  context: Context,
  group: VerbGroup,
  { kind, from, at }: Opener,
): { readonly content: readonly Range[]; readonly next?: Gapped } {
  const { doc } = context;
  if (kind === 'que') return beforeGap(doc, clausesFrom(context, at, group));
  const first = /^(?:si|s')$/u.test(low(doc, at)) ? at + 1 : doc.opens[from - 1]! >= 0 ? from - 1 : from;
  const whole = trim(doc, first, clauseEnd(context, first, group));
  if (!whole || kind === 'question') return { content: whole ? [whole] : [] };
  const range = beforeFinite(doc, whole);
  const que = /^(?:et|mais)$/u.test(low(doc, range.to + 1)) && has(doc, range.to + 2, Flag.que) ? range.to + 2 : -1;
  return { content: que < 0 ? [range] : [range, ...clausesFrom(context, que, group)] };
}

/** « annoncent avoir repris la ville et s'emparent du port », « avoue avoir tué X, les restes ont été trouvés »: a finite verb beside the infinitive is the narrator's. */
function beforeFinite(doc: Document, range: Range): Range {
  for (let i = range.from + 1; i <= range.to; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    if (has(doc, i, Flag.relative | Flag.que | Flag.subordinator)) return range;
    let k = i + 1;
    while (has(doc, k, PREVERBAL) && !has(doc, k, Flag.subject)) k++;
    if (has(doc, i, Flag.comma) && (low(doc, i + 1) === 'dont' || isLequel(doc, i + 2))) return trim(doc, range.from, i - 1)!;
    if ((has(doc, i, Flag.comma) || low(doc, i) === 'mais') && startsMainClause(doc, i + 1, range.to)) return trim(doc, range.from, i - 1)!;
    if (k <= range.to && isFinite(doc, k) && !has(doc, k, Flag.infinitive))
      return has(doc, i, Flag.coordinator | Flag.comma) ? trim(doc, range.from, i - 1)! : range;
  }
  return range;
}

/** « …, la seconde que P, le troisième que Q »: who else says something with the same verb, which stands only once. */
function gappedFrom(context: Context, first: Gapped, group: VerbGroup): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  for (let gap: Gapped | undefined = first; gap && found.length < 8;) {
    const { content, next }: ReturnType<typeof beforeGap> = beforeGap(doc, clausesFrom(context, gap.que, group));
    if (content.length > 0)
      found.push({ rule: 'que', kind: clauseKind(doc, content), content, sense: group.cue.sense, group, source: gap.source });
    gap = next;
  }
  return found;
}

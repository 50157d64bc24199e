import type { Said } from '../choice/stretches.ts';
import type { Candidate } from '../cues/candidate.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import { inner } from '../cues/content.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isOf } from '../text/function-words.ts';
import { opensAsSubject } from '../text/name-in-marks.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { standsAsClause } from './around.ts';
import { isUtterance } from './colon.ts';
import type { CueSense } from '../types.ts';

/** A stretch in marks that no construction took, which may be somebody's words in the narrator's own phrase. */
export interface Stretch {
  /** Its place among the document's stretches. */
  readonly index: number;
  readonly content: Range;
  /** The reporting verb beside it. */
  readonly group?: VerbGroup;
  /** In the line of a dialogue. */
  readonly spoken: boolean;
}

/** How far before a stretch its verb may stand. */
const REACH = 30;

/** The reporting verb before a stretch in its sentence: « a dénoncé une « attaque » », « parle de « refus » ». */
function verbBefore({ doc, groups }: Context, open: number, nearest: number): VerbGroup | undefined {
  const group = groups[nearest];
  if (
    !group ||
    group.from < doc.first[open]! ||
    open - group.to > REACH ||
    doc.inside[group.head] !== doc.inside[open - 1] ||
    low(doc, open - 1) === 'qui'
  )
    return undefined;
  for (let i = group.to + 1; i < open; i++) {
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (has(doc, i, Flag.semicolon | Flag.colon)) return undefined;
  }
  return group;
}

/** « Q » lancé par X: a participle with its agent after the marks. */
function participleAfter({ doc, starts }: Context, close: number): VerbGroup | undefined {
  const group = starts.get(has(doc, close + 1, Flag.comma) ? close + 2 : close + 1);
  return group?.mood === 'past participle' && low(doc, group.to + 1) === 'par' ? group : undefined;
}

/** « X conteste la « Q » [dénoncée par Y] », not « la « Q » annoncée par Y »: right behind the marks, whoever called it so. */
function namedBy(context: Context, close: number): VerbGroup | undefined {
  const group = participleAfter(context, close);
  return group?.from === close + 1 && !PLANS.has(group.cue.sense) ? group : undefined;
}

/** What is announced or asked for is a thing, whoever has put it into words. */
const PLANS: ReadonlySet<CueSense> = /* @__PURE__ */ new Set<CueSense>([
  'announce',
  'promise',
  'plan',
  'ask',
  'propose',
  'wish',
  'decide',
  'agree',
  'say',
]);

function hasWord(doc: Document, { from, to }: Range): boolean {
  for (let i = from; i <= to; i++) if (has(doc, i, Flag.word)) return true;
  return false;
}

/** The stretches that are free, in the order of the text, each with its verb; silent are those in no line of a dialogue either. */
export function stretchesOf(context: Context, isFree: (stretch: number) => boolean, isSilent: (stretch: number) => boolean): Stretch[] {
  const { doc, groups } = context;
  const found: Stretch[] = [];
  let nearest = -1;
  doc.quoted.forEach(({ open, close, closed }, index) => {
    while (nearest + 1 < groups.length && groups[nearest + 1]!.to < open) nearest++;
    const content = inner(doc, index);
    if (!isFree(index) || !hasWord(doc, content) || opensAsSubject(doc, index)) return;
    const group = namedBy(context, close) ?? verbBefore(context, open, nearest) ?? participleAfter(context, close);
    const source = group && sourceOf(context, group);
    // « P », titre « Libération »
    if (closed && source && source.from <= open && close <= source.to) return;
    const spoken = !isSilent(index);
    // What somebody says in marks in a line of a dialogue is said by nobody else.
    if (!spoken || group) found.push({ index, content, spoken, ...(group && { group }) });
  });
  return found;
}

/** The quotes that stretches are: those beside one verb are one, save what goes on after a comma as an utterance of its own. */
export function findPartials(context: Context, stretches: readonly Said[]): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  const closes = new Map<VerbGroup, number>();
  const byGroup = new Map<VerbGroup, { readonly content: Range[]; readonly probability: number }>();
  for (const { index, content, group, probability } of stretches) {
    const beside = group && byGroup.get(group);
    const other = beside && otherSource(doc, group, beside.content[0]!, { from: closes.get(group)! + 1, to: doc.quoted[index]!.open - 1 });
    if (group) closes.set(group, doc.quoted[index]!.close);
    if (other) {
      found.push({ rule: 'partial', kind: 'partial', content: [content], probability, sense: group.cue.sense, source: other });
      continue;
    }
    if (!group) found.push({ rule: 'partial', kind: 'partial', content: [content], probability });
    else if (!beside) byGroup.set(group, { content: [content], probability });
    else if (has(doc, doc.quoted[index]!.open - 1, Flag.comma) && isUtterance(doc, content))
      found.push({ rule: 'continuation', kind: 'direct', content: [content], probability, ...sourced(context, group, 'implied') });
    else beside.content.push(content);
  }
  for (const [group, { content, probability }] of byGroup)
    found.push({
      rule: 'partial',
      kind: isDirect(doc, group, content[0]!) ? 'direct' : 'partial',
      content,
      probability,
      cue: group,
      sense: group.cue.sense,
      group,
      ...sourced(context, group, 'source'),
    });
  return found;
}

/** How many words may stand between who speaks without a verb and the marks: « la CFDT [d'une] « honte » ». */
const LINK = 3;

/** « La CGT dénonce « P », [la CFDT] « Q » », not « accuse Paul de « P » et Marc de « Q » »: who takes the place of the verb's subject between two stretches, by name. */
function otherSource(doc: Document, group: VerbGroup, first: Range, { from, to }: Range): Range | undefined {
  for (let i = group.to + 1; i < first.from; i++) if (has(doc, i, Flag.capital | Flag.sourceNoun)) return undefined;
  let start = from;
  while (has(doc, start, Flag.comma | Flag.coordinator) && start < to) start++;
  if (start === from || has(doc, start, Flag.preposition)) return undefined;
  const end = readPhrase(doc, start, to + 1, { coordination: false });
  if (end <= start || to + 1 - end > LINK || !has(doc, headOf(doc, { from: start, to: end - 1 }), Flag.capital)) return undefined;
  for (let i = end; i <= to; i++) if (!has(doc, i, Flag.preposition | Flag.determiner) && !isOf(doc, i)) return undefined;
  return { from: start, to: end - 1 };
}

/** « a dit au préfet « Il faut partir » », « « Partez » lancé par X »: an utterance in marks beside the verb and its adjuncts. */
function isDirect(doc: Document, group: VerbGroup, content: Range): boolean {
  if (!isUtterance(doc, content)) return false;
  if (group.from > content.to) return true;
  return (
    group.cue.frames.includes('m') &&
    (has(doc, content.from, Flag.capital) || standsAsClause(doc, content)) &&
    (group.to + 2 === content.from || follows(doc, group, content.from)) &&
    (low(doc, group.head) !== 'dit' || group.compound)
  );
}

const follows = (doc: Document, group: VerbGroup, from: number): boolean =>
  has(doc, from, Flag.capital) && skipAdjuncts(doc, group.to + 1, from - 1) === from - 1;

function sourced(context: Context, group: VerbGroup, as: 'source' | 'implied'): { source?: Range; implied?: Range } {
  const source = sourceOf(context, group);
  return source ? { [as]: source } : {};
}

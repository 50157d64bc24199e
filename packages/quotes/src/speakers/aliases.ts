import type { Mention } from '@incise/entities';
import type { Candidate } from '../cues/candidate.ts';
import { charSpan, has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isHandle } from '../text/somebody.ts';
import { inTextOrder, mentionsIn, type EntityIndex } from './mentions.ts';

/** « Léa Petit (@leapetit) », « Léa Petit, @leapetit »: the entity named right before a handle in a bracket or after a comma. */
function namedBefore(doc: Document, index: EntityIndex, i: number): Mention | undefined {
  if (!has(doc, i - 1, Flag.openBracket | Flag.comma)) return undefined;
  const mention = mentionsIn(index, doc, { from: Math.max(0, i - 7), to: i - 2 }).at(-1);
  return mention?.end === doc.end[i - 2] ? mention : undefined;
}

/** Whom the text pairs each of its handles with first, at each of its places. */
function handles(doc: Document, index: EntityIndex): (readonly [Range, number])[] {
  const holders = new Map<string, number>();
  const found: (readonly [Range, number])[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (!isHandle(doc, i)) continue;
    const entity = holders.get(low(doc, i)) ?? namedBefore(doc, index, i)?.entity;
    if (entity === undefined) continue;
    holders.set(low(doc, i), entity);
    found.push([{ from: i, to: i }, entity]);
  }
  return found;
}

/** « L. P. », where a name before has these initials: whose label it is. */
const initials = (doc: Document, index: EntityIndex, candidates: readonly Candidate[]): (readonly [Range, number])[] =>
  candidates.flatMap(({ rule, source, implied }) => {
    const named = rule === 'dialogue' && source && implied ? mentionsIn(index, doc, implied).at(-1) : undefined;
    return named ? [[source!, named.entity] as const] : [];
  });

/** The mentions of a text with its handles and the initials of those who answer among them, as names of whom they stand for. */
export function withAliases(doc: Document, index: EntityIndex, candidates: readonly Candidate[]): EntityIndex {
  const aliases = [...handles(doc, index), ...initials(doc, index, candidates)];
  if (aliases.length === 0) return index;
  const added = aliases.map(([range, entity]): Mention => {
    const { start, end } = charSpan(doc, range);
    return { entity, kind: 'name', start, end, text: doc.text.slice(start, end) };
  });
  return { ...index, mentions: inTextOrder([...index.mentions, ...added]), referents: new Map() };
}

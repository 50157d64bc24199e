import { lowerBound } from '@incise/entities/choice';
import { has, low, type Document } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFinite, isInvariable } from '../text/verb-use.ts';
import type { VerbGroup } from './verb-group.ts';

/** « a estimé que P, souligné que Q [et précisé] que R », « , a souligné que Q [et a précisé] que R »: whether another verb of the same build is joined behind one. */
function isJoinedLater({ starts, doc }: Listed, { from, to, mood }: VerbGroup): boolean {
  for (let i = to + 1; i < doc.last[to]! && !has(doc, i, Flag.semicolon | Flag.mark); i++)
    if (has(doc, i, Flag.coordinator) && starts.get(i + 1)?.mood === mood)
      return mood === 'finite' ? low(doc, i + 1) === low(doc, from) : isInvariable(low(doc, i + 1));
  return false;
}

/** Whether a verb stands in a relative or subordinate clause. */
function isDependent(doc: Document, { from }: VerbGroup): boolean {
  for (let i = from - 1; i >= doc.first[from]! && !has(doc, i, Flag.comma); i--) {
    if (has(doc, i, Flag.relative | Flag.que | Flag.subordinator)) return true;
    if (isFinite(doc, i)) return false;
  }
  return false;
}

interface Listed {
  readonly doc: Document;
  readonly groups: readonly VerbGroup[];
  readonly starts: ReadonlyMap<number, VerbGroup>;
}

/** Whether a verb may share the subject of one before it, with its auxiliary or with one of its own: « , souligné que Q et précisé que R », « et précisé que R », « , a souligné que Q ». */
function mayBeListed(listed: Listed, group: VerbGroup): boolean {
  const { doc } = listed;
  const { mood, from, to, compound, inverted } = group;
  const isBehindComma = has(doc, from - 1, Flag.comma) && has(doc, to + 1, Flag.que);
  if (mood === 'finite') return compound && inverted < 0 && isBehindComma && isJoinedLater(listed, group);
  if (mood !== 'past participle' || !isInvariable(low(doc, to))) return false;
  return has(doc, from - 1, Flag.coordinator) || (isBehindComma && isJoinedLater(listed, group));
}

/** « X [a estimé] que P, souligné que Q et précisé que R »: the first verb of a list, whose subject those behind it share; undefined where a verb is in none. */
export function listHead(listed: Listed, group: VerbGroup): VerbGroup | undefined {
  if (!mayBeListed(listed, group)) return undefined;
  const { doc, groups } = listed;
  const before = groups.slice(
    lowerBound(groups, doc.first[group.from]!, ({ from }) => from),
    lowerBound(groups, group.from, ({ from }) => from),
  );
  return before.find(
    (other) =>
      other.mood === 'finite' && other.compound && !other.passive && !other.reflexive && other.inverted < 0 && !isDependent(doc, other),
  );
}

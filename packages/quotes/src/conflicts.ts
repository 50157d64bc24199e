import type { Candidate } from './cues/candidate.ts';
import type { Document } from './text/document.ts';

const RANK: Readonly<Record<Candidate['rule'], number>> = {
  incise: 0,
  que: 1,
  infinitive: 2,
  question: 2,
  noun: 1,
  frame: 3,
  colon: 4,
  headline: 5,
  partial: 6,
  dialogue: -1,
  continuation: 7,
  reading: 8,
};

const rankOf = (candidate: Candidate): number => RANK[candidate.rule] + (candidate.weak ? 6 : 0);
const from = (candidate: Candidate): number => candidate.content[0]!.from;
const to = (candidate: Candidate): number => candidate.content.at(-1)!.to;
const holds = (candidate: Candidate, i: number): boolean => candidate.content.some((range) => range.from <= i && i <= range.to);
const overlaps = (a: Candidate, b: Candidate): boolean => a.content.some((x) => b.content.some((y) => x.from <= y.to && y.from <= x.to));

const size = (candidate: Candidate): number => candidate.content.reduce((sum, range) => sum + range.to - range.from + 1, 0);

/** Whether b is said within what a says: its cue and content lie inside a's content. */
const contains = (a: Candidate, b: Candidate): boolean =>
  !b.splits &&
  !(b.weak && a.kind !== 'direct') &&
  size(a) > size(b) &&
  b.content.every((range) => holds(a, range.from) && holds(a, range.to)) &&
  (b.cue === undefined || holds(a, b.cue.from));

/** Keeps, of candidates that claim the same words, the first by `order` (the stronger construction, if nothing else is said); a quote inside another stays as nested. */
export function settle(doc: Document, candidates: readonly Candidate[], order: (candidate: Candidate) => number = rankOf): Candidate[] {
  const ordered = [...candidates].sort((a, b) => order(a) - order(b) || from(a) - from(b));
  const kept: Candidate[] = [];
  const near = new Map<number, Candidate[]>();
  for (const candidate of ordered) {
    const keys = new Set([doc.first[from(candidate)]!, doc.first[to(candidate)]!]);
    const rivals = [...keys].flatMap((key) => near.get(key) ?? []);
    if (rivals.some((rival) => overlaps(rival, candidate) && !contains(rival, candidate) && !contains(candidate, rival))) continue;
    kept.push(candidate);
    for (const key of keys) {
      const list = near.get(key);
      if (list) list.push(candidate);
      else near.set(key, [candidate]);
    }
  }
  return kept.sort((a, b) => from(a) - from(b) || to(b) - to(a));
}

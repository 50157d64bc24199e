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

/** A candidate with what is asked of it beside every other: first and last word, and how many words it says. */
interface Claim {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

function claimOf(candidate: Candidate, order: (candidate: Candidate) => number): Claim {
  const { content } = candidate;
  let size = 0;
  for (const { from, to } of content) size += to - from + 1;
  return { candidate, rank: order(candidate), from: content[0]!.from, to: content.at(-1)!.to, size };
}

function holds({ content }: Candidate, i: number): boolean {
  for (const { from, to } of content) if (from <= i && i <= to) return true;
  return false;
}

function overlaps(a: Candidate, b: Candidate): boolean {
  for (const x of a.content) for (const y of b.content) if (x.from <= y.to && y.from <= x.to) return true;
  return false;
}

/** Whether b is said within what a says: its cue and content lie inside a's content. */
function contains(a: Claim, b: Claim): boolean {
  const { cue, content, splits, weak } = b.candidate;
  if (splits || (weak && a.candidate.kind !== 'direct') || a.size <= b.size) return false;
  for (const { from, to } of content) if (!holds(a.candidate, from) || !holds(a.candidate, to)) return false;
  return cue === undefined || holds(a.candidate, cue.from);
}

/** Whether two candidates claim the same words, and neither is said within the other. */
const collide = (a: Claim, b: Claim): boolean =>
  a.from <= b.to && b.from <= a.to && overlaps(a.candidate, b.candidate) && !contains(a, b) && !contains(b, a);

function collidesWithOne(claim: Claim, rivals: readonly Claim[] | undefined): boolean {
  if (rivals) for (const rival of rivals) if (collide(rival, claim)) return true;
  return false;
}

/** Keeps, of candidates that claim the same words, the first by `order` (the stronger construction, if nothing else is said); a quote inside another stays as nested. */
export function settle(doc: Document, candidates: readonly Candidate[], order: (candidate: Candidate) => number = rankOf): Candidate[] {
  const claims = candidates.map((candidate) => claimOf(candidate, order));
  claims.sort((a, b) => a.rank - b.rank || a.from - b.from);
  const kept: Claim[] = [];
  /** Those kept that begin or end in a sentence, by its first word. */
  const near = new Map<number, Claim[]>();
  const add = (sentence: number, claim: Claim): void => {
    const list = near.get(sentence);
    if (list) list.push(claim);
    else near.set(sentence, [claim]);
  };
  for (const claim of claims) {
    const first = doc.first[claim.from]!;
    const last = doc.first[claim.to]!;
    if (collidesWithOne(claim, near.get(first)) || (last !== first && collidesWithOne(claim, near.get(last)))) continue;
    kept.push(claim);
    add(first, claim);
    if (last !== first) add(last, claim);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to).map(({ candidate }) => candidate);
}

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

/** A candidate with what is asked of it beside every other: first and last word, how many words it says, and whether it may be said within another. */
interface Claim {
  readonly candidate: Candidate;
  readonly content: Candidate['content'];
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** First word of the cue, or -1. */
  readonly cue: number;
  readonly isDirect: boolean;
  /** Reports wishes or thoughts: said within direct words only. */
  readonly weak: boolean;
  /** Cut in two by its incise: never said within another. */
  readonly splits: boolean;
}

function claimOf(candidate: Candidate, order: (candidate: Candidate) => number): Claim {
  const { content, cue, kind, weak = false, splits = false } = candidate;
  let size = 0;
  for (const { from, to } of content) size += to - from + 1;
  return {
    candidate,
    content,
    rank: order(candidate),
    from: content[0]!.from,
    to: content.at(-1)!.to,
    size,
    cue: cue ? cue.from : -1,
    isDirect: kind === 'direct',
    weak,
    splits,
  };
}

function holds({ content }: Claim, i: number): boolean {
  for (const { from, to } of content) if (from <= i && i <= to) return true;
  return false;
}

function overlaps(a: Claim, b: Claim): boolean {
  for (const x of a.content) for (const y of b.content) if (x.from <= y.to && y.from <= x.to) return true;
  return false;
}

/** Whether b is said within what a says: its cue and content lie inside a's content. */
function contains(a: Claim, b: Claim): boolean {
  if (b.splits || (b.weak && !a.isDirect) || a.size <= b.size) return false;
  for (const { from, to } of b.content) if (!holds(a, from) || !holds(a, to)) return false;
  return b.cue < 0 || holds(a, b.cue);
}

/** Whether two candidates claim the same words, and neither is said within the other. */
const collide = (a: Claim, b: Claim): boolean => a.from <= b.to && b.from <= a.to && overlaps(a, b) && !contains(a, b) && !contains(b, a);

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

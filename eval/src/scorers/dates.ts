import type { Span } from '@incise/tokens';
import { f1, type F1 } from './f1.ts';

export interface Timex extends Span {
  readonly type: string;
  readonly value?: string;
}

export interface TimeDocument {
  readonly text: string;
  /** The document's creation time, as a TIMEX3 value. */
  readonly published: string;
  readonly timexes: readonly Timex[];
}

export interface DateScore {
  readonly strict: F1;
  readonly relaxed: F1;
  readonly type: F1;
  readonly value: F1;
}

/**
 * TempEval's measures: a gold expression goes to the system's with the same span, else to the first that overlaps
 * and is free; strict counts equal spans, relaxed any overlap, type and value the attributes of overlapping ones.
 */
export function scoreDates(documents: readonly TimeDocument[], predict: (text: string, published: string) => readonly Timex[]): DateScore {
  const right = { strict: 0, relaxed: 0, type: 0, value: 0 };
  let system = 0;
  let gold = 0;
  for (const { text, published, timexes } of documents) {
    const found = predict(text, published);
    const used = new Set<Timex>();
    system += found.length;
    gold += timexes.length;
    for (const timex of timexes) {
      const free = found.filter((x) => !used.has(x));
      const exact = free.find((x) => x.start === timex.start && x.end === timex.end);
      const match = exact ?? free.find((x) => x.start < timex.end && timex.start < x.end);
      if (match === undefined) continue;
      used.add(match);
      right.relaxed++;
      if (exact !== undefined) right.strict++;
      if (match.type === timex.type) right.type++;
      if (match.value === timex.value) right.value++;
    }
  }
  const score = (n: number): F1 => f1(n, system, gold);
  return { strict: score(right.strict), relaxed: score(right.relaxed), type: score(right.type), value: score(right.value) };
}

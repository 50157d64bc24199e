import type { Span } from '@incise/tokens';
import { f1, type F1 } from './f1.ts';

export interface NerDocument {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

export interface NerScore {
  readonly typed: F1;
  readonly span: F1;
  readonly types: Readonly<Record<string, F1>>;
}

/** WiNER-fr's labels that are scored; an Event or a Product is neither asked for nor held against the system. */
const TYPES: Readonly<Record<string, string>> = { Person: 'PER', Location: 'LOC', Organization: 'ORG', Event: 'MISC', Product: 'MISC' };

const key = ({ start, end }: Span): string => `${start}-${end}`;
const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Outermost names, exact span and type. */
export function scoreNer(
  documents: readonly NerDocument[],
  predict: (text: string) => readonly (Span & { readonly type: string })[],
): NerScore {
  const counts = new Map<string, { right: number; system: number; gold: number }>();
  const count = (type: string, what: 'right' | 'system' | 'gold'): void => {
    const row = counts.get(type) ?? { right: 0, system: 0, gold: 0 };
    row[what]++;
    counts.set(type, row);
  };
  let spans = 0;
  for (const { text, entities } of documents) {
    const labelled = entities.flatMap((e) => (TYPES[e.type] === undefined ? [] : [{ ...e, type: TYPES[e.type]! }]));
    const outermost = labelled.filter((e) => !labelled.some((other) => isInside(e, other)));
    const misc = outermost.filter((e) => e.type === 'MISC');
    const gold = new Map(outermost.filter((e) => e.type !== 'MISC').map((e) => [key(e), e.type]));
    const system = new Map(
      predict(text)
        .filter((m) => !misc.some((e) => meet(m, e)))
        .map((m) => [key(m), m.type]),
    );
    for (const [span, type] of gold) {
      count(type, 'gold');
      if (system.has(span)) spans++;
      if (system.get(span) === type) count(type, 'right');
    }
    for (const type of system.values()) count(type, 'system');
  }
  const sum = (what: 'right' | 'system' | 'gold'): number => [...counts.values()].reduce((n, row) => n + row[what], 0);
  return {
    typed: f1(sum('right'), sum('system'), sum('gold')),
    span: f1(spans, sum('system'), sum('gold')),
    types: Object.fromEntries([...counts].map(([type, row]) => [type, f1(row.right, row.system, row.gold)])),
  };
}

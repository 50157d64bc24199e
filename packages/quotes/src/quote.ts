import type { Span } from '@incise/tokens';
import type { Candidate } from './cues/candidate.ts';
import { charSpan, type Document } from './text/document.ts';
import type { Quote } from './types.ts';
import { Form } from './verbs/conjugate.ts';

const holds = (outer: readonly Span[], { start, end }: Span): boolean => outer.some((span) => span.start <= start && end <= span.end);

/** Turns candidates in text order into quotes with offsets, attributes and nesting. */
export function toQuotes(doc: Document, candidates: readonly Candidate[]): Quote[] {
  const quotes: Quote[] = [];
  const open: number[] = [];
  candidates.forEach((candidate, index) => {
    const content = candidate.content.map((range) => charSpan(doc, range));
    const cue = candidate.cue && charSpan(doc, candidate.cue);
    while (open.length > 0 && quotes[open.at(-1)!]!.content.at(-1)!.end <= content[0]!.start) open.pop();
    const within = [...open].reverse().find((outer) => holds(quotes[outer]!.content, content[0]!));
    open.push(index);
    const { group } = candidate;
    quotes.push({
      kind: candidate.kind,
      content,
      ...(cue && { cue }),
      ...(candidate.sense && { sense: candidate.sense }),
      ...(candidate.source && { source: charSpan(doc, candidate.source) }),
      ...(group?.negated && { negated: true as const }),
      ...(group && (group.tense & Form.conditional) !== 0 && { conditional: true as const }),
      ...(group && (group.tense & Form.future) !== 0 && (group.tense & Form.past) === 0 && { future: true as const }),
      ...(within !== undefined && { within }),
    });
  });
  return quotes;
}

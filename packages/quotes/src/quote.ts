import type { Span } from '@incise/tokens';
import { circumstances, insertions } from './attributes.ts';
import type { Chosen } from './choice/choose-contents.ts';
import type { Candidate } from './cues/candidate.ts';
import { charSpan, has, low, type Document } from './text/document.ts';
import { Flag } from './text/flags.ts';
import type { Quote } from './types.ts';
import { Form } from './verbs/conjugate.ts';

const holds = (outer: readonly Span[], { start, end }: Span): boolean => outer.some((span) => span.start <= start && end <= span.end);

/** « A-t-il dit que P ? »: the cue's own clause asks. */
const asks = (doc: Document, { rule, group }: Candidate): boolean =>
  group !== undefined && rule !== 'incise' && group.inverted >= 0 && low(doc, doc.last[group.from]!) === '?';
const denies = (doc: Document, { group }: Candidate): boolean =>
  group !== undefined && (group.negated || low(doc, group.from - 1) === 'sans');

/** Tense and polarity of the cue. */
function modality(doc: Document, candidate: Candidate): Pick<Quote, 'negated' | 'conditional' | 'interrogative' | 'future'> {
  const tense = candidate.group?.tense ?? 0;
  return {
    ...(denies(doc, candidate) && { negated: true }),
    ...((tense & Form.conditional) !== 0 && { conditional: true }),
    ...(asks(doc, candidate) && { interrogative: true }),
    ...((tense & Form.future) !== 0 && (tense & Form.past) === 0 && { future: true }),
  };
}

/** Turns candidates in text order into quotes with offsets, attributes and nesting. `dates` are the caller's, to say when. */
export function toQuotes(doc: Document, chosen: readonly Chosen[], dates: readonly Span[] = []): Quote[] {
  const quotes: Quote[] = [];
  const open: number[] = [];
  chosen.forEach(({ candidate, confidence }, index) => {
    const content = candidate.content.map((range) => charSpan(doc, range));
    while (open.length > 0 && quotes[open.at(-1)!]!.content.at(-1)!.end <= content[0]!.start) open.pop();
    const within = [...open].reverse().find((outer) => holds(quotes[outer]!.content, content[0]!));
    open.push(index);
    const added = candidate.content.flatMap((range) => insertions(doc, range));
    quotes.push({
      kind: candidate.kind,
      confidence,
      content,
      ...(candidate.cue && { cue: charSpan(doc, trimCue(doc, candidate.cue)) }),
      ...(candidate.sense && { sense: candidate.sense }),
      ...(candidate.source && { source: charSpan(doc, candidate.source) }),
      ...circumstances(doc, candidate, dates),
      ...modality(doc, candidate),
      ...(within !== undefined && { within }),
      ...(added.length > 0 && { insertions: added }),
    });
  });
  return quotes;
}

/** A gerund's *en* is no part of the cue. */
const trimCue = (doc: Document, { from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } => ({
  from: from < to && low(doc, from) === 'en' && has(doc, to, Flag.presentParticiple) ? from + 1 : from,
  to,
});

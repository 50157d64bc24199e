import type { Span } from '@incise/tokens';
import { circumstances, insertions } from './attributes.ts';
import type { Chosen } from './choice/choose-contents.ts';
import type { Candidate } from './cues/candidate.ts';
import { charSpan, has, low, type Document } from './text/document.ts';
import { Flag } from './text/flags.ts';
import type { Quote } from './types.ts';
import { Form } from './verbs/conjugate.ts';

function holds(outer: readonly Span[], { start, end }: Span): boolean {
  for (const span of outer) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** « A-t-il dit que P ? »: the cue's own clause asks. */
const asks = (doc: Document, { rule, group }: Candidate): boolean =>
  group !== undefined && rule !== 'incise' && group.inverted >= 0 && low(doc, doc.last[group.from]!) === '?';
const denies = (doc: Document, { group }: Candidate): boolean =>
  group !== undefined && (group.negated || low(doc, group.from - 1) === 'sans');

/** A quote that is being written: property by property, which is faster than to spread records into one. */
type Draft = { -readonly [key in keyof Quote]: Quote[key] };

/** Writes tense and polarity of the cue. */
function addModality(draft: Draft, doc: Document, candidate: Candidate): void {
  const tense = candidate.group?.tense ?? 0;
  if (denies(doc, candidate)) draft.negated = true;
  if ((tense & Form.conditional) !== 0) draft.conditional = true;
  if (asks(doc, candidate)) draft.interrogative = true;
  if ((tense & Form.future) !== 0 && (tense & Form.past) === 0) draft.future = true;
}

/** Turns candidates in text order into quotes with offsets, attributes and nesting. `dates` are the caller's, to say when. */
export function toQuotes(doc: Document, chosen: readonly Chosen[], dates: readonly Span[] = []): Quote[] {
  const quotes: Quote[] = [];
  const open: number[] = [];
  chosen.forEach(({ candidate, confidence }, index) => {
    const content = candidate.content.map((range) => charSpan(doc, range));
    while (open.length > 0 && quotes[open.at(-1)!]!.content.at(-1)!.end <= content[0]!.start) open.pop();
    const within = innermost(quotes, open, content[0]!);
    open.push(index);
    const { kind, cue, sense, source } = candidate;
    const draft: Draft = { kind, confidence, content };
    if (cue) draft.cue = charSpan(doc, trimCue(doc, cue));
    if (sense) draft.sense = sense;
    if (source) draft.source = charSpan(doc, source);
    const { addressee, medium, date } = circumstances(doc, candidate, dates);
    if (addressee) draft.addressee = addressee;
    if (medium) draft.medium = medium;
    if (date) draft.date = date;
    addModality(draft, doc, candidate);
    if (within !== undefined) draft.within = within;
    const added = candidate.content.flatMap((range) => insertions(doc, range));
    if (added.length > 0) draft.insertions = added;
    quotes.push(draft);
  });
  return quotes;
}

/** The last of some quotes in whose words others lie. */
function innermost(quotes: readonly Quote[], open: readonly number[], content: Span): number | undefined {
  for (let i = open.length - 1; i >= 0; i--) if (holds(quotes[open[i]!]!.content, content)) return open[i];
  return undefined;
}

/** A gerund's *en* is no part of the cue. */
const trimCue = (doc: Document, { from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } => ({
  from: from < to && low(doc, from) === 'en' && has(doc, to, Flag.presentParticiple) ? from + 1 : from,
  to,
});

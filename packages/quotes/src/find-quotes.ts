import { splitSentences, tokenize, type Sentence, type Span, type Token } from '@incise/tokens';
import { settle } from './conflicts.ts';
import { findAttributes } from './constructions/attribute.ts';
import { findColons } from './constructions/colon.ts';
import { findContinuations, joinContinuations } from './constructions/continuation.ts';
import { findDialogues } from './constructions/dialogue.ts';
import { findFrames } from './constructions/frame.ts';
import { findIncises } from './constructions/incise.ts';
import { findInfinitives } from './constructions/infinitive.ts';
import { findNounClauses } from './constructions/noun.ts';
import { findPartials } from './constructions/partial.ts';
import { findQueClauses } from './constructions/que.ts';
import { findQuestions } from './constructions/question.ts';
import type { Candidate } from './cues/candidate.ts';
import { readContext, type Context } from './cues/context.ts';
import { toQuotes } from './quote.ts';
import { readDocument, type Document } from './text/document.ts';
import type { Quote } from './types.ts';

export interface FindQuotesOptions {
  /** The text's tokens, if already computed; default `tokenize(text)`. */
  readonly tokens?: readonly Token[];
  /** The text's sentences; default `splitSentences(text, { tokens })`. */
  readonly sentences?: readonly Sentence[];
  /** Dates of the text, of `findDates` of @incise/dates or your own: they say when a quote was said. Default none: time words only. */
  readonly dates?: readonly Span[];
}

/** Constructions that carry their own evidence; the others take the marks that these leave. */
const CONSTRUCTIONS: readonly ((context: Context) => Candidate[])[] = [
  findDialogues,
  findIncises,
  findQueClauses,
  findInfinitives,
  findAttributes,
  findQuestions,
  findNounClauses,
  findFrames,
  findColons,
];

/** Indices of the stretches in marks that candidates use. */
function usedStretches(doc: Document, candidates: readonly Candidate[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const { content } of candidates)
    for (const { from, to } of content) for (let i = Math.max(0, from - 1); i <= to; i++) if (doc.opens[i]! >= 0) used.add(doc.opens[i]!);
  return used;
}

/** The quotes of a document as word ranges, in order of their first word; `names` tells whether a range names a person or an organisation. */
export function findCandidates(doc: Document, names: Context['names'] = () => false): Candidate[] {
  const context = readContext(doc, names);
  const cued = settle(
    doc,
    CONSTRUCTIONS.flatMap((find) => find(context)),
  );
  const taken = usedStretches(doc, cued);
  const strong = joinContinuations(doc, cued, (stretch) => !taken.has(stretch));
  const used = usedStretches(doc, strong);
  const partials = findPartials(context, (stretch) => !used.has(stretch));
  const usedNow = usedStretches(doc, partials);
  const continuations = findContinuations(context, (stretch) => !used.has(stretch) && !usedNow.has(stretch));
  return settle(doc, [...strong, ...partials, ...continuations]);
}

/**
 * Finds the quotes of a French text: content, cue and source, without resolving who the source is.
 * Spans are half-open UTF-16 offsets into the text as given. Linear in the length of the text; never throws on text.
 * @throws TypeError if `text` is no string.
 */
export function findQuotes(text: string, { tokens, sentences, dates }: FindQuotesOptions = {}): Quote[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/quotes findQuotes: expected a string, got ${typeof text}`);
  const words = tokens ?? tokenize(text);
  const doc = readDocument(text, words, sentences ?? splitSentences(text, { tokens: words }));
  return toQuotes(doc, findCandidates(doc), dates);
}

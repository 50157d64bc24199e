import { readableText } from '@incise/entities/choice';
import { expectReading, splitSentences, tokenize, type Reading, type Sentence, type Span, type Token } from '@incise/tokens';
import { chooseContents } from './choice/choose-contents.ts';
import { readWordsOf, type ReadWords } from './choice/reading.ts';
import { chooseSources, type Sourced } from './choice/sources.ts';
import type { WeighEnds } from './choice/ends.ts';
import type { WeighOpeners } from './choice/openers.ts';
import { chooseStretches, type WeighStretch } from './choice/stretches.ts';
import { settle } from './conflicts.ts';
import { findAttributes } from './constructions/attribute.ts';
import { behindIncises } from './constructions/behind-incises.ts';
import { findClefts } from './constructions/clefts.ts';
import { findColons } from './constructions/colon.ts';
import { cataphoric } from './constructions/cataphora.ts';
import { withoutReferences } from './constructions/references.ts';
import { findContinuations, joinContinuations } from './constructions/continuation.ts';
import { findFrames } from './constructions/frame.ts';
import { findIncises } from './constructions/incise.ts';
import { findTurns } from './constructions/interview.ts';
import { findNounClauses } from './constructions/noun.ts';
import { findPartials, stretchesOf } from './constructions/partial.ts';
import { findPosts } from './constructions/posts.ts';
import { findReported } from './constructions/reported.ts';
import type { Candidate } from './cues/candidate.ts';
import { readContext, type Context } from './cues/context.ts';
import { checks, expectFindOptions } from './expect.ts';
import { toQuotes } from './quote.ts';
import { composedOptions, givenQuotes } from './text/composed.ts';
import { readDocument, type Document } from './text/document.ts';
import type { Quote } from './types.ts';

export interface FindQuotesOptions {
  /** The text's tokens, if already computed; default `tokenize(text)`. */
  readonly tokens?: readonly Token[];
  /** The text's sentences; default `splitSentences(text, { tokens })`. */
  readonly sentences?: readonly Sentence[];
  /** What a learned model says of the text (`read` of @incise/neural): it may add quotes and move their ends. Default none. */
  readonly reading?: Reading;
  /** Dates of the text, of `findDates` of @incise/dates or your own: they say when a quote was said. Default none: time words only. */
  readonly dates?: readonly Span[];
}

/** Constructions that carry their own evidence; the others take the marks that these leave. */
const CONSTRUCTIONS: readonly ((context: Context, ends?: WeighEnds) => Candidate[])[] = [
  findTurns,
  findPosts,
  findIncises,
  findAttributes,
  findNounClauses,
  findClefts,
  findFrames,
  findColons,
];

/** Whether a stretch in marks is in none of some candidates, by its index; what is reported inside of it leaves it free. */
function freeOf(doc: Document, candidates: readonly Candidate[]): (stretch: number) => boolean {
  const used = new Set<number>();
  for (const { content, kind } of candidates)
    for (const { from, to } of content)
      for (let i = doc.nextOpen[kind === 'indirect' ? from : Math.max(0, from - 1)]!; i <= to && i < doc.length; i = doc.nextOpen[i + 1]!)
        used.add(doc.opens[i]!);
  return (stretch) => !used.has(stretch);
}

/** What weighs which openers and stretches in marks are somebody's words, and where clauses end; by default what was learned. */
export interface Weighers {
  readonly openers?: WeighOpeners;
  readonly ends?: WeighEnds;
  readonly stretch?: WeighStretch;
}

/** What the constructions propose, as word ranges in order of their first word, and the stretches in marks that are chosen of those left. */
export function findCandidates(doc: Document, words?: ReadWords, { openers, ends, stretch }: Weighers = {}): Candidate[] {
  const context = readContext(doc, words);
  const found = CONSTRUCTIONS.flatMap((find) => find(context, ends));
  const cued = settle(doc, [...behindIncises(doc, found), ...findReported(context, openers, ends)]);
  const strong = joinContinuations(doc, cued, freeOf(doc, cued));
  const others = [...strong, ...findContinuations(context, freeOf(doc, strong))];
  const isFree = freeOf(
    doc,
    others.filter(({ rule }) => rule !== 'dialogue'),
  );
  const stretches = chooseStretches(context, stretchesOf(context, isFree, freeOf(doc, others)), others, stretch);
  return cataphoric(doc, withoutReferences(doc, settle(doc, [...others, ...findPartials(context, stretches)])));
}

/** A text read for its quotes: words, what the reading says of them, and the quotes chosen. */
export interface Found {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words?: ReadWords;
  readonly chosen: readonly Sourced[];
  readonly quotes: readonly Quote[];
}

export function find(name: string, text: string, { tokens = tokenize(text), sentences, dates, reading }: FindQuotesOptions): Found {
  if (reading !== undefined) expectReading(checks, name, reading, tokens.length);
  const ranges = sentences ?? splitSentences(text, { tokens });
  const doc = readDocument(text, tokens, ranges);
  const words = reading && readWordsOf(doc, tokens, reading);
  const chosen = chooseSources(doc, chooseContents(doc, findCandidates(doc, words), words), words);
  return { doc, tokens, sentences: ranges, ...(words && { words }), chosen, quotes: toQuotes(doc, chosen, dates) };
}

/**
 * Finds the quotes of a French text: content, cue and source, without resolving who the source is, each with the probability
 * that it is a quote with these words.
 * Spans are half-open UTF-16 offsets into the text as given. Linear in the length of the text; never throws on text.
 * @throws TypeError if `text` is no string or an option of the wrong kind; RangeError if tokens, sentences, dates or `reading` are of another text.
 */
export function findQuotes(text: string, options: FindQuotesOptions = {}): Quote[] {
  expectFindOptions('findQuotes', text, options);
  const composed = readableText(text);
  if (!composed) return [...find('findQuotes', text, options).quotes];
  return givenQuotes(text, composed, find('findQuotes', composed.text, composedOptions('findQuotes', text, composed, options)).quotes);
}

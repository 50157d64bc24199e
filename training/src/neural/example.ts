import type { Span, Token, TokenRange } from '@incise/tokens';
import { splitSentences, tokenize } from '@incise/tokens';
import { encodeTokens } from '../../../packages/neural/src/encode.ts';
import type { Vocabulary } from '../../../packages/neural/src/vocabulary.ts';
import type { Document } from './documents.ts';
import { chainLinks, entityLinks, quoteLinks, sourceLinks, type Link } from './links.ts';
import { chainMentions, entityMentions, type Mentions } from './mentions.ts';
import { rangeOf, tagRanges } from './spans.ts';

/** A text as the trainer takes it: pieces of its tokens, and what is labelled; -100 where nothing is known. */
export interface Example {
  readonly id: string;
  readonly ids: number[];
  readonly starts: number[];
  readonly breaks: number[];
  /** Tokens after which windows may be cut. */
  readonly cuts: number[];
  readonly tags: Readonly<Record<string, readonly number[]>>;
  readonly links: readonly Link[];
  readonly sources: readonly Link[];
}

const TYPES = ['PER', 'ORG', 'LOC', 'MISC'];

export function makeExample(document: Document, vocabulary: Vocabulary): Example {
  const { id, text, names, quotes, sentences } = document;
  const tokens = tokenize(text);
  const pieces = encodeTokens(text, tokens, vocabulary);
  const tags: Record<string, readonly number[]> = {};
  if (names !== undefined) tags['names'] = nameTags(tokens, names);
  if (quotes !== undefined) Object.assign(tags, quoteTags(tokens, quotes));
  if (sentences !== undefined) tags['sentence'] = endTags(tokens, sentences);
  const mentions: Mentions = entityMentions(document, tokens);
  if (document.chains !== undefined) tags['mentions'] = chainMentions(document.chains, tokens);
  else if (document.entities !== undefined) tags['mentions'] = mentions.tags;
  return {
    id,
    ids: [...pieces.ids],
    starts: [...pieces.starts],
    breaks: [...pieces.breaks],
    cuts: splitSentences(text, { tokens }).flatMap((sentence) => rangeOf(tokens, sentence)?.last ?? []),
    tags,
    links:
      document.chains === undefined
        ? [...quoteLinks(document, mentions, tokens), ...entityLinks(mentions)]
        : chainLinks(document.chains, tokens),
    sources: sourceLinks(document, mentions, tokens),
  };
}

function nameTags(tokens: readonly Span[], names: NonNullable<Document['names']>): number[] {
  const tags = tokens.map(() => 0);
  for (const name of names) {
    const range = rangeOf(tokens, name);
    if (range === undefined) continue;
    const base = 1 + 4 * TYPES.indexOf(name.type);
    for (let token = range.first; token <= range.last; token++) tags[token] = base + 1;
    tags[range.last] = base + 2;
    tags[range.first] = range.first === range.last ? base + 3 : base;
  }
  return tags;
}

function quoteTags(tokens: readonly Token[], quotes: NonNullable<Document['quotes']>): Record<string, number[]> {
  const ranges = (spans: readonly (readonly [number, number] | null | undefined)[]): TokenRange[] =>
    spans.flatMap((span) => (span ? (rangeOf(tokens, { start: span[0], end: span[1] }) ?? []) : []));
  const [content, nested, cue, source] = [0, 1, 2, 3].map(() => tokens.map(() => 0)) as [number[], number[], number[], number[]];
  tagRanges(nested, tagRanges(content, ranges(quotes.flatMap((quote) => quote.content))));
  tagRanges(cue, ranges(quotes.map((quote) => quote.cue)));
  tagRanges(source, ranges(quotes.map((quote) => quote.source)));
  return { content, nested, cue, source };
}

function endTags(tokens: readonly Span[], ends: readonly number[]): number[] {
  const tags = tokens.map(() => 0);
  for (const end of ends) {
    const range = rangeOf(tokens, { start: end - 1, end });
    if (range !== undefined) tags[range.last] = 1;
  }
  return tags;
}

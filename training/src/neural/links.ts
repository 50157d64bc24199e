import type { Token, TokenRange } from '@incise/tokens';
import type { Document } from './documents.ts';
import { chainMention, type Mention, type Mentions } from './mentions.ts';
import { rangeOf } from './spans.ts';

type Pair = readonly [first: number, last: number];

/** What is to be chosen from: `right` are indices of `candidates`, none if it is none of them. */
export interface Link {
  readonly anaphor: Pair | null;
  readonly content: Pair | null;
  readonly candidates: readonly Pair[];
  readonly right: readonly number[];
}

const pair = ({ first, last }: TokenRange): Pair => [first, last];
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Who speaks: for each quote, every name of the article. */
export function quoteLinks({ quotes = [], entities = [] }: Document, { all }: Mentions, tokens: readonly Token[]): Link[] {
  const names = all.filter(({ kind }) => kind === 'name');
  return quotes.flatMap(({ content, source, speaker }) => {
    const said = contentRange(content, tokens);
    if (said === undefined) return [];
    const anaphor = source ? rangeOf(tokens, { start: source[0], end: source[1] }) : undefined;
    const keys = (speaker ?? '').split(' & ').map(nameKey);
    const right = names.flatMap(({ entity }, index) => (keys.includes(nameKey(entities[entity]?.name ?? '')) ? [index] : []));
    return [{ anaphor: anaphor ? pair(anaphor) : null, content: pair(said), candidates: names.map(pair), right }];
  });
}

/** Whom a description or pronoun means: every name of the article. */
export function entityLinks({ all }: Mentions): Link[] {
  const names = all.filter(({ kind }) => kind === 'name');
  return all.filter(({ kind }) => kind !== 'name').map((mention) => linkOf(mention, names));
}

/** The same for chains, those without a name meaning nobody. */
export function chainLinks(chains: NonNullable<Document['chains']>, tokens: readonly Token[]): Link[] {
  const mentions = chains.flatMap((chain, entity) =>
    chain.flatMap((span) => {
      const mention = chainMention(tokens, span);
      return mention === undefined ? [] : [{ ...mention, entity }];
    }),
  );
  const names = mentions.filter(({ kind }) => kind === 'name').sort((a, b) => a.first - b.first);
  return mentions.filter(({ kind }) => kind !== 'name').map((mention) => linkOf(mention, names));
}

function linkOf(mention: Mention, names: readonly Mention[]): Link {
  const right = names.flatMap(({ entity }, index) => (entity === mention.entity ? [index] : []));
  return { anaphor: pair(mention), content: null, candidates: names.map(pair), right };
}

/** Which words name the source of a quote: all sources and names of the article to choose from. */
export function sourceLinks({ quotes = [] }: Document, { all }: Mentions, tokens: readonly Token[]): Link[] {
  const sources = new Map<string, Pair>();
  const rangeOfSource = (source: readonly [number, number] | null | undefined): TokenRange | undefined =>
    source ? rangeOf(tokens, { start: source[0], end: source[1] }) : undefined;
  for (const range of [...quotes.map(({ source }) => rangeOfSource(source)), ...all]) {
    if (range !== undefined) sources.set(String(pair(range)), pair(range));
  }
  const keys = [...sources.keys()];
  return quotes.flatMap(({ content, source }) => {
    const said = contentRange(content, tokens);
    if (said === undefined) return [];
    const range = rangeOfSource(source);
    const right = range === undefined ? [] : [keys.indexOf(String(pair(range)))];
    return [{ anaphor: null, content: pair(said), candidates: [...sources.values()], right }];
  });
}

function contentRange(content: readonly (readonly [number, number])[], tokens: readonly Token[]): TokenRange | undefined {
  return rangeOf(tokens, { start: content[0]![0], end: content.at(-1)![1] });
}

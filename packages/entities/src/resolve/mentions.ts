import type { Mention } from '../types.ts';
import type { Document } from './document.ts';
import type { Draft, DraftMention } from './drafts.ts';

export interface Placed {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

/** The mentions of a document by position. */
export interface MentionIndex {
  /** In the order of the text. */
  readonly list: Placed[];
  /** The mention that covers a token, if there is one: a name before the description that holds it. */
  at(token: number): Placed | undefined;
}

/** Lays the mentions out over the tokens; names win over what holds them. The index of before stands if nothing came to it. */
export function indexMentions({ tokens }: Document, drafts: readonly Draft[], before?: MentionIndex): MentionIndex {
  if (before?.list.length === drafts.reduce((count, { mentions }) => count + mentions.length, 0)) return before;
  const list: Placed[] = [];
  for (const draft of drafts) for (const mention of draft.mentions) list.push({ draft, mention });
  list.sort((a, b) => a.mention.first - b.mention.first || b.mention.last - a.mention.last);
  // One more than the place in the list, 0 where there is none.
  const cover = new Int32Array(tokens.length);
  for (let k = 0; k < list.length; k++) {
    const { first, last } = list[k]!.mention;
    for (let i = first; i < last; i++) cover[i] = k + 1;
  }
  return { list, at: (token) => (token < 0 || token >= cover.length || cover[token] === 0 ? undefined : list[cover[token]! - 1]) };
}

export type MentionSpan = Pick<Mention, 'start' | 'end' | 'kind' | 'confidence'>;

export const spanOf = (tokens: Document['tokens'], { first, last, kind, part, probability }: DraftMention): MentionSpan => ({
  start: (part ?? tokens[first]!).start,
  end: (part ?? tokens[last - 1]!).end,
  kind,
  ...(probability !== undefined && { confidence: Math.round(1000 * probability) / 1000 }),
});

/** The mentions of one entity in the order of the text, without what holds another: in « le pays japonais », the adjective says it all. */
export function disjoint(mentions: readonly MentionSpan[]): MentionSpan[] {
  if (mentions.length === 1) return [...mentions];
  const kept: MentionSpan[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isFree = (): boolean => (kept.at(-1)?.end ?? 0) <= mention.start;
    while (!isFree() && kept.at(-1)!.kind === 'description') kept.pop();
    if (isFree()) kept.push(mention);
  }
  return kept;
}

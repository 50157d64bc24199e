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

/** Lays the mentions out over the tokens; names win over what holds them. */
export function indexMentions({ tokens }: Document, drafts: readonly Draft[]): MentionIndex {
  const list: Placed[] = [];
  for (const draft of drafts) for (const mention of draft.mentions) list.push({ draft, mention });
  list.sort((a, b) => a.mention.first - b.mention.first || b.mention.last - a.mention.last);
  const cover = new Int32Array(tokens.length).fill(-1);
  list.forEach(({ mention }, k) => {
    cover.fill(k, mention.first, mention.last);
  });
  return { list, at: (token) => (token < 0 || token >= cover.length || cover[token] === -1 ? undefined : list[cover[token]!]) };
}

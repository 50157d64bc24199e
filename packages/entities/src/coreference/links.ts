import { linkProbabilities, type Reading, type TokenRange } from '@incise/tokens';
import { nearest } from '../choice/lower-bound.ts';
import type { Draft, Range } from '../resolve/drafts.ts';

/** How many names of an entity are asked for, those nearest to the mention. */
const NEAREST = 4;

/** How probable it is by a reading's links that a mention means each of some entities, and last none of them. */
export type Links = (mention: Range, drafts: readonly (Draft | undefined)[]) => readonly number[];

const tokensOf = ({ first, last }: Range): TokenRange => ({ first, last: last - 1 });

/** The links of a reading to the names of entities. A time for each entity that does not grow with its names. */
export function linksOf(reading: Reading, drafts: readonly Draft[]): Links {
  const namesOf = new Map<Draft, readonly TokenRange[]>(
    drafts.map((draft) => [
      draft,
      draft.mentions
        .filter(({ kind }) => kind === 'name' || kind === 'acronym')
        .map(tokensOf)
        .sort((a, b) => a.first - b.first),
    ]),
  );
  return (mention, asked) =>
    linkProbabilities(
      reading,
      tokensOf(mention),
      undefined,
      asked.map((draft) => nearest((draft && namesOf.get(draft)) ?? [], mention.first, NEAREST, ({ first }) => first)),
    );
}

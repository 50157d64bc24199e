import { nearest } from '@incise/entities/choice';
import { linkProbabilities } from '@incise/tokens';
import type { Candidate } from '../cues/candidate.ts';
import type { Document, Range } from '../text/document.ts';
import { tokensOf, type ReadWords } from './reading.ts';
import type { Option, Placed, SpeakerContext } from './speaker-options.ts';

/** How many mentions of an entity are asked for, those nearest to the source. */
const NEAREST = 4;

/** How probable each entity is as a candidate's speaker by a reading's links, and nobody named (-1). */
export type Links = (candidate: Candidate, options: readonly Option[]) => ReadonlyMap<number, number>;

/** The links of a reading: the softmax over the nearest mentions of all options, added up by entity. */
export function linksOf(words: ReadWords, { doc, mentions }: SpeakerContext): Links {
  const mentionsOf = new Map<number, Placed[]>();
  for (const placed of mentions) {
    const own = mentionsOf.get(placed.mention.entity);
    if (own) own.push(placed);
    else mentionsOf.set(placed.mention.entity, [placed]);
  }
  return ({ source, implied, content }, options) => {
    const range = source ?? implied;
    const anaphor = range && tokensOf(words, range);
    const said = tokensOf(words, { from: content[0]!.from, to: content.at(-1)!.to });
    const asked = options.filter(({ entity }) => entity >= 0);
    const at = (range ?? content[0]!).from;
    const candidates = asked.map(({ entity }) =>
      mentionsNear(doc, mentionsOf.get(entity) ?? [], at).map((mention) => tokensOf(words, mention)),
    );
    const probabilities = linkProbabilities(words.reading, anaphor, said, candidates);
    return new Map([...asked.map(({ entity }, i): [number, number] => [entity, probabilities[i]!]), [-1, probabilities.at(-1)!]]);
  };
}

/** Those of an entity's mentions that stand nearest to a word. */
function mentionsNear(doc: Document, own: readonly Placed[], word: number): Range[] {
  return nearest(own, word, NEAREST, (placed) => placed.word).map(({ word: from, mention }) => {
    let to = from;
    while (to + 1 < doc.length && doc.start[to + 1]! < mention.end) to++;
    return { from, to };
  });
}

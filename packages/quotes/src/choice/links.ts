import { scoreLink, scoreNobody } from '@incise/tokens';
import type { Candidate } from '../cues/candidate.ts';
import type { Document, Range } from '../text/document.ts';
import { lowerBound } from '../text/lower-bound.ts';
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
  return (candidate, options) => probabilitiesOf(words, doc, mentionsOf, candidate, options);
}

function probabilitiesOf(
  words: ReadWords,
  doc: Document,
  mentionsOf: ReadonlyMap<number, readonly Placed[]>,
  { source, implied, content }: Candidate,
  options: readonly Option[],
): ReadonlyMap<number, number> {
  const { reading } = words;
  const range = source ?? implied;
  const anaphor = range && tokensOf(words, range);
  const said = tokensOf(words, { from: content[0]!.from, to: content.at(-1)!.to });
  const scores: [entity: number, score: number][] = [[-1, scoreNobody(reading, anaphor, said)]];
  for (const { entity } of options)
    if (entity >= 0)
      for (const mention of mentionsNear(doc, mentionsOf.get(entity) ?? [], (range ?? content[0]!).from))
        scores.push([entity, scoreLink(reading, anaphor, said, tokensOf(words, mention))]);
  const most = Math.max(...scores.map(([, score]) => score));
  const sum = scores.reduce((total, [, score]) => total + Math.exp(score - most), 0);
  const found = new Map<number, number>();
  for (const [entity, score] of scores) found.set(entity, (found.get(entity) ?? 0) + Math.exp(score - most) / sum);
  return found;
}

/** Those of an entity's mentions that stand nearest to a word. */
function mentionsNear(doc: Document, own: readonly Placed[], word: number): Range[] {
  const at = lowerBound(own, word, (placed) => placed.word);
  return own
    .slice(Math.max(0, at - NEAREST), at + NEAREST)
    .sort((a, b) => Math.abs(a.word - word) - Math.abs(b.word - word))
    .slice(0, NEAREST)
    .map(({ word: from, mention }) => {
      let to = from;
      while (to + 1 < doc.length && doc.start[to + 1]! < mention.end) to++;
      return { from, to };
    });
}

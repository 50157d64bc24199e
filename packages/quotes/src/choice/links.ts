import { scoreLink, scoreNobody } from '@incise/tokens';
import type { Candidate } from '../cues/candidate.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { tokensOf, type ReadWords } from './reading.ts';
import type { Option, SpeakerContext } from './speaker-options.ts';

/** How many mentions of an entity are asked for, those nearest to the source. */
const NEAREST = 4;

/**
 * How probable each entity is as the speaker by a reading's links, and nobody named (-1): the softmax over their nearest mentions,
 * added up by entity.
 */
export function linkProbabilities(
  words: ReadWords,
  context: SpeakerContext,
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
      for (const mention of mentionsNear(context, entity, (range ?? content[0]!).from))
        scores.push([entity, scoreLink(reading, anaphor, said, tokensOf(words, mention))]);
  const most = Math.max(...scores.map(([, score]) => score));
  const sum = scores.reduce((total, [, score]) => total + Math.exp(score - most), 0);
  const found = new Map<number, number>();
  for (const [entity, score] of scores) found.set(entity, (found.get(entity) ?? 0) + Math.exp(score - most) / sum);
  return found;
}

/** The mentions of an entity that stand nearest to a word. */
function mentionsNear({ doc, mentionsOf }: SpeakerContext, entity: number, word: number): { from: number; to: number }[] {
  const own = mentionsOf.get(entity) ?? [];
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

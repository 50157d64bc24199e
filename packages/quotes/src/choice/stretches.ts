import { bucket, lowerBound, probabilitiesOf } from '@incise/entities/choice';
import { standsAsClause } from '../constructions/around.ts';
import type { Stretch } from '../constructions/partial.ts';
import { skipAdjuncts } from '../cues/adjuncts.ts';
import type { Candidate } from '../cues/candidate.ts';
import { sourceOf, type Context } from '../cues/context.ts';
import { MOODS, type VerbGroup } from '../cues/verb-group.ts';
import { has, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { mentionsSomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { hasVerb, isFinite } from '../text/verb-use.ts';
import { borderOf, grammarOf, hashed } from './borders.ts';
import { choiceModel } from './model.ts';
import { inside, likely, share } from './reading.ts';

/** How probable it is that a stretch, by its features, is somebody's words. */
export type WeighStretch = (stretch: Stretch, features: readonly number[]) => number;

const weigh: WeighStretch = (_, features) => probabilitiesOf(choiceModel('stretches'), [features, []])[0]!;

/** How probable a stretch must be at least: where recall gains as much as precision loses. */
const LEAST = 0.45;

export const isSaid = (probability: number): boolean => probability >= LEAST;

/** A stretch that is somebody's words. */
export interface Said extends Stretch {
  readonly probability: number;
}

/** The stretches that are somebody's words, in the order of the text; of one inside another the outer. */
export function chooseStretches(
  context: Context,
  stretches: readonly Stretch[],
  others: readonly Candidate[],
  weighStretch = weigh,
): Said[] {
  const { doc } = context;
  const said = others.map(({ content }) => content[0]!.from).sort((a, b) => a - b);
  let end = -1;
  return stretches.flatMap((stretch) => {
    const { open, close } = doc.quoted[stretch.index]!;
    const probability = weighStretch(stretch, featuresOf(context, stretch, said));
    if (!isSaid(probability) || open < end) return [];
    end = close;
    return [{ ...stretch, probability }];
  });
}

/** Kinds of the noun before a stretch that names something said or written: « le mot « P » », « une pancarte « P » ». */
const NOUNS = ['document', 'written', 'wording', 'saying', 'announcing'] as const;

/** How far around a stretch other quotes count. */
const AROUND = 120;

/** What stands between a verb and a stretch after it. */
function between(doc: Document, { to }: Range, open: number): { readonly stops: number; readonly verbs: number } {
  let stops = 0;
  let verbs = 0;
  for (let i = to + 1; i < open; i++)
    if (has(doc, i, Flag.comma | Flag.colon | Flag.semicolon)) stops++;
    else if (isFinite(doc, i)) verbs++;
  return { stops, verbs };
}

/** Whether a stretch, with its article, is what stands right behind the verb and its adjuncts: « a dénoncé lundi, à Lyon, une « attaque » ». */
function objectPlace(doc: Document, { to }: VerbGroup, open: number): number {
  if (to > open) return 4;
  let first = open;
  while (first - 1 > to && has(doc, first - 1, Flag.determiner)) first--;
  if (first === to + 1) return 1;
  return skipAdjuncts(doc, to + 1, open) >= first ? 2 : 3;
}

/** The last verb before a stretch in its sentence, past other stretches: none, the reporting one, another that may report, any other. */
function lastVerb(doc: Document, open: number, group: VerbGroup | undefined): number {
  for (let i = open - 1; i >= doc.first[open]!; i--)
    if (doc.closes[i]! >= 0) i = doc.quoted[doc.closes[i]!]!.open;
    else if (isFinite(doc, i) || has(doc, i, Flag.infinitive | Flag.presentParticiple))
      return group && i >= group.from && i <= group.to ? 1 : doc.info[i]!.cue ? 2 : 3;
  return 0;
}

/** The noun, verb or name nearest before a stretch, past articles, prepositions and adverbs, or -1. */
function wordBefore(doc: Document, open: number): number {
  for (let i = open - 1; i >= Math.max(doc.first[open]!, open - 7); i--)
    if (has(doc, i, Flag.word) && !has(doc, i, Flag.determiner | Flag.preposition | Flag.adverb)) return i;
  return -1;
}

const sourceKind = (doc: Document, source: Range | undefined): number =>
  !source ? 0 : mentionsSomebody(doc, source) ? 2 : source.from === source.to ? 3 : 1;

function featuresOf(context: Context, { index, content, group, spoken }: Stretch, said: readonly number[]): number[] {
  const { doc, words } = context;
  const { open, close, outer } = doc.quoted[index]!;
  const last = doc.last[close]!;
  const gap = group && between(doc, group, open);
  const noun = wordBefore(doc, open);
  let size = 0;
  let capitals = 0;
  for (let i = content.from; i <= content.to; i++) {
    if (has(doc, i, Flag.word)) size++;
    if (has(doc, i, Flag.capital)) capitals++;
  }
  const at = (word: number): number => lowerBound(said, word, (from) => from);
  return [
    /* lemma */ group ? hashed(group.cue.lemma, 61) : 0,
    /* frames */ group ? 1 + (group.cue.frames.includes('p') ? 1 : 0) + (group.cue.frames.includes('m') ? 2 : 0) : 0,
    /* mood */ group ? 1 + MOODS.indexOf(group.mood) + (group.passive ? MOODS.length : 0) : 0,
    /* away */ !group ? 0 : group.from > open ? 9 : bucket(open - group.to, [2, 3, 4, 6, 9, 14, 22]),
    /* stops */ gap ? 1 + Math.min(4, gap.stops) : 0,
    /* verbs */ gap ? 1 + Math.min(3, gap.verbs) : 0,
    /* object */ group ? objectPlace(doc, group, open) : 0,
    /* source */ group ? sourceKind(doc, sourceOf(context, group)) : 0,
    /* verb */ lastVerb(doc, open, group),
    /* before */ borderOf(doc, open - 1),
    /* grammarBefore */ grammarOf(doc, open - 1),
    /* second */ borderOf(doc, open - 2),
    /* grammarSecond */ grammarOf(doc, open - 2),
    /* noun */ noun < 0 ? 0 : hashed(low(doc, noun), 61),
    /* nounKind */ noun < 0 ? 0 : 1 + speechNounOf(low(doc, noun), NOUNS),
    /* nounAway */ noun < 0 ? 0 : open - noun,
    /* nounForm */ noun < 0 ? 0 : has(doc, noun, Flag.capital) ? 1 : has(doc, noun, Flag.pastParticiple) ? 2 : 3,
    /* after */ borderOf(doc, close + 1),
    /* grammarAfter */ grammarOf(doc, close + 1),
    /* size */ bucket(size, [1, 2, 3, 4, 5, 7, 10, 15, 25]),
    /* capitals */ Math.min(4, capitals),
    /* share */ size === 0 ? 0 : bucket(capitals / size, [0.01, 0.3, 0.5, 0.75]),
    /* capital */ has(doc, content.from, Flag.capital) ? 1 : 0,
    /* hasVerb */ hasVerb(doc, content) ? 1 : 0,
    /* clause */ standsAsClause(doc, content) ? 1 : 0,
    /* first */ borderOf(doc, content.from),
    /* end */ borderOf(doc, content.to),
    /* outer */ outer >= 0 ? 1 : spoken ? 2 : 0,
    /* mark */ low(doc, open) === '"' ? 0 : low(doc, open) === '«' ? 1 : 2,
    /* starts */ doc.first[open] !== open ? 0 : startsLine(doc, open) ? 2 : 1,
    /* ends */ close >= last - 1 ? 1 : 0,
    /* others */ Math.min(4, at(open + AROUND) - at(open - AROUND)),
    /* stretches */ (doc.nextOpen[doc.first[open]!]! < open ? 1 : 0) + (doc.nextOpen[close]! <= last ? 2 : 0),
    /* inside */ share(words, 'content', [content]),
    /* cue */ words && group ? likely(inside(words, 'cue', [group])) : 0,
  ];
}

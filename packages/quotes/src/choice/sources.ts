import { likeliest, probabilitiesOf } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import type { Chosen } from './choose-contents.ts';
import { choiceModel } from './model.ts';
import type { ReadWords } from './reading.ts';
import { sourceFeatures } from './source-features.ts';
import { sourceOptions, unreadPhrases } from './source-options.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';

/** A phrase that may be a quote's source. */
export interface ProbableSource {
  readonly range: Range;
  readonly probability: number;
}

/** A quote with its source, and the phrases that may be it. */
export interface Sourced extends Chosen {
  readonly sources: readonly ProbableSource[];
}

/** How probable each of some phrases is as a candidate's source, and last that none is. */
export type WeighSources = (candidate: Candidate, options: readonly Range[]) => readonly number[];

function weighBy(doc: Document, words: ReadWords | undefined): WeighSources {
  const describe = sourceFeatures(doc, words);
  return (candidate, options) => probabilitiesOf(choiceModel('sources'), [...describe(candidate, options), []]);
}

/** « dit-il », « il a dit »: a pronoun beside the verb that is its subject. */
const isClitic = (doc: Document, { from, to }: Range, group: VerbGroup): boolean =>
  from === to && (from === group.inverted || (from === group.from - 1 && (is(doc, from, Kind.they | Kind.me) || low(doc, from) === 'on')));

/** « Léa Petit a salué le travail du maire, Paul Roux, [ajoutant] que P »: a participle behind a comma goes with the subject of an active verb, somebody. */
function isOfSubject(doc: Document, source: Range, group: VerbGroup): boolean {
  if (group.mood !== 'present participle' || !has(doc, group.from - 1, Flag.comma) || !isHeadedBySomebody(doc, source)) return false;
  for (let i = source.to + 1; i < group.from; i++) if (low(doc, i) === 'par' || has(doc, i, Flag.dash)) return false;
  return source.to < group.from;
}

/**
 * Where the construction is the source: the name before a line, whose words « la phrase de X selon laquelle P » are, « à [ses] yeux », what completes a cue that is no verb (« selon X »,
 * « réponse de X : »), the agent of a passive, the subject of a verb that stands once (« …, la seconde que P »), a pronoun beside its verb.
 */
const isGiven = (doc: Document, { rule, source, group, cue }: Candidate): boolean => {
  if (rule === 'dialogue' || rule === 'noun') return true;
  if (!source) return false;
  if (group?.passive && low(doc, source.from - 1) === 'par') return true;
  if (group && isOfSubject(doc, source, group)) return true;
  return group && cue ? isClitic(doc, source, group) : group !== undefined || cue !== undefined;
};

/** A phrase that is less probable than this is not kept as a source that may be. */
const LEAST = 0.005;

/** How probable it must be that no phrase is the source to give up the one that a construction found. */
const NONE = 0.65;

/** Decides which phrase is the source of each quote, or that none is. */
export function chooseSources(
  doc: Document,
  chosen: readonly Chosen[],
  words: ReadWords | undefined,
  weigh = weighBy(doc, words),
): Sourced[] {
  const phrases = unreadPhrases(doc);
  return chosen.map(({ candidate, confidence }) => {
    const { source } = candidate;
    if (isGiven(doc, candidate)) return { candidate, confidence, sources: source ? [{ range: source, probability: 1 }] : [] };
    const options = sourceOptions(doc, candidate, phrases);
    const chances = weigh(candidate, options);
    const sources = options.map((range, i) => ({ range, probability: chances[i]! })).filter(({ probability }) => probability >= LEAST);
    const best = likeliest(chances);
    const isKept = source !== undefined && best === options.length && chances[best]! < NONE;
    return { candidate: isKept ? candidate : withSource(candidate, options[best]), confidence, sources };
  });
}

/** The ends of what its construction found stay, and who is implied by it. */
function withSource(candidate: Candidate, found: Range | undefined): Candidate {
  const { source, implied, ...rest } = candidate;
  if (found ? source && source.from <= found.to && found.from <= source.to : !source) return candidate;
  return found ? { ...rest, source: found } : { ...rest, ...(implied && { implied }) };
}

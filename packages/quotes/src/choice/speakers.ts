import { likeliest } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import type { EntityIndex } from '../speakers/mentions.ts';
import { describe } from '../speakers/full-descriptions.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { asksWho, isFirstPerson } from '../text/function-words.ts';
import { oneOfMany } from '../text/singular.ts';
import { isLatter, isSubstitute } from '../text/substitute.ts';
import type { Named } from '../speakers/referent.ts';
import { isOneOfThem } from './exclusions.ts';
import type { Quote } from '../types.ts';
import { echoesOf } from './echoes.ts';
import { linksOf } from './links.ts';
import type { ReadWords } from './reading.ts';
import type { Sourced } from './sources.ts';
import { askSpeaker, isNamed, type Previous, type SpeakerQuestion } from './speaker-features.ts';
import { describedBy, optionOf, speakerContext, type Option, type SpeakerContext } from './speaker-options.ts';

/** Which option is taken, and how likely each is. */
export interface Decision {
  readonly chosen: number;
  readonly probabilities: readonly number[];
}

/** The first option is taken, and no other asked for: by folds it is right four times in five. */
export const CERTAIN: Decision = { chosen: 0, probabilities: [0.8] };

export type Decide = (question: SpeakerQuestion, quote: number) => Decision;

/** A decision with its options. */
export interface ChosenSpeaker extends Decision {
  readonly options: readonly Option[];
}

/** How probable somebody named must be: the words of one in the mouth of another cost more than a speaker who is not told. */
const NAMED = 0.3;

/** The likeliest option; where that is somebody named and not as probable as asked, the likeliest of those without a name. */
export function decidedSpeaker(probabilities: readonly number[], features: SpeakerQuestion['features']): number {
  const best = likeliest(probabilities);
  if (!isNamed(features[best]!) || probabilities[best]! >= NAMED) return best;
  return likeliest(probabilities.map((probability, i) => (isNamed(features[i]!) ? 0 : probability)));
}

/**
 * « assure-t-on à la préfecture », « ce dernier », « quant à X, il », « P. » [Léa Petit] ne décolère pas: for whom these stand is grammar
 * where entities or a place tell it.
 */
const isTold = (doc: Document, candidate: Candidate, answer: Option): boolean =>
  answer.speakers.length > 0 && (candidate.introduced === true || isSubstituted(doc, candidate.source) || isImpliedBy(doc, candidate));

/** « Il cite le préfet, selon [qui] P », « S'[il] admet que P, le maire assure que Q »: whether a pronoun is the source, for a phrase before or behind it. */
const isImpliedBy = (doc: Document, { source, implied }: Candidate): boolean =>
  implied !== undefined &&
  source !== undefined &&
  source.from === source.to &&
  (has(doc, source.from, Flag.relative) || is(doc, source.from, Kind.they));

/** How many words may open a sentence before what is said in it, or who says it: « Pour sa part, le maire ». */
const OPENING = 3;

/** « La digue a cédé, explique X. « C'est trop tard. » »: whether words without a source stand right behind a sentence that is X's from its start; no question follows or is asked. */
function goesOn({ doc, sentence, paragraph }: SpeakerContext, candidate: Candidate, told: Candidate, { word }: Previous): boolean {
  const { source, implied, introduced, content } = candidate;
  if (candidate.rule !== 'continuation' || source || introduced || !told.source || told.rule === 'dialogue' || told.kind === 'partial')
    return false;
  if (implied && sentence[implied.from] !== sentence[word]) return false;
  const at = content[0]!.from;
  if (word > at || sentence[at]! - sentence[word]! !== 1 || paragraph[at] !== paragraph[word]) return false;
  if (Math.min(told.source.from, told.content[0]!.from) - doc.first[word]! > OPENING) return false;
  return [content, told.content].every((parts) => !asks(doc, parts.at(-1)!.to));
}

const asks = (doc: Document, i: number): boolean => low(doc, i) === '?' || low(doc, i + 1) === '?';

const isSubstituted = (doc: Document, source: Range | undefined): boolean =>
  source !== undefined &&
  (isSubstitute(doc, source.from) ||
    (source.from === source.to &&
      (low(doc, source.from) === 'on' || (has(doc, source.from, Flag.subject) && low(doc, doc.first[source.from]!) === 'quant'))));

/** « ajoute [la même source] », « selon [cette source] », « [le même rapport] »: who spoke before by that noun; for a source, whoever spoke last. */
function sameSource(doc: Document, source: Range | undefined, speakers: readonly Option[]): Option | undefined {
  if (!source) return undefined;
  let noun = source.from;
  while (noun < source.to && (has(doc, noun, Flag.determiner) || low(doc, noun) === 'même')) noun++;
  const isSource = /^sources?$/u.test(low(doc, noun));
  const isSame = low(doc, noun - 1) === 'même' || (isSource && is(doc, source.from, Kind.demonstrative));
  if (!isSame || noun !== source.to) return undefined;
  const called = (one: Option): boolean => one.key === low(doc, noun) || one.key.startsWith(`${low(doc, noun)} `);
  const before = [...speakers].reverse();
  return isSource ? (before.slice(0, 2).find(called) ?? before[0]) : before.find(called);
}

/** « Des riverains … [l'un d'eux] »: one of several who are described. */
function inSingular(option: Option): Option {
  const { described, speakers } = option;
  if (!described?.plural) return option;
  return { ...optionOf(speakers.map((one) => ({ ...one, name: oneOfMany(one.name) }))), described: { ...described, plural: false } };
}

/** A text's quotes, and whom entities and phrases give for them. */
interface Answered {
  readonly doc: Document;
  readonly index: EntityIndex;
  readonly chosen: readonly Sourced[];
  readonly quotes: readonly Quote[];
  /** None where they do not tell. */
  readonly answers: readonly (readonly Named[])[];
  readonly words?: ReadWords;
}

/** For each word the quote that it is said in, the outer one of several, or -1. */
function toldBy({ length }: Document, chosen: readonly Sourced[], quotes: readonly Quote[]): Int32Array {
  const told = new Int32Array(length).fill(-1);
  chosen.forEach(({ candidate: { content } }, i) => {
    if (quotes[i]!.within === undefined) for (const { from, to } of content) told.fill(i, from, to + 1);
  });
  return told;
}

/** Decides who said each quote, in the order of the text; where its words stand again with a source, it is who said them there. */
export function chooseSpeakers({ doc, index, chosen, quotes, answers, words }: Answered, decide: Decide): ChosenSpeaker[] {
  const context = speakerContext(doc, index);
  const told = toldBy(doc, chosen, quotes);
  const links = words && linksOf(words, context);
  const spoken = new Map<string, number>();
  const speakers: Option[] = [];
  let previous: Previous | undefined;
  const echoes = echoesOf(
    doc,
    chosen.map(({ candidate }) => candidate),
  );
  const decided = chosen.map((one, i) => (echoes.has(i) ? undefined : choose(one, i)));
  return decided.map((one, i) => one ?? decided[echoes.get(i)!]!);

  function choose({ candidate, sources }: Sourced, i: number): ChosenSpeaker {
    const answer = optionOf(answers[i]!);
    const { source } = candidate;
    const described =
      source && source.to > source.from && !isLatter(doc, source.from) ? optionOf([{ name: describe(doc, index, source) }]) : undefined;
    const question = askSpeaker(context, {
      candidate,
      sources,
      answer,
      described,
      previous,
      told,
      speakers: speakers.slice(-5),
      spoken,
      links,
    });
    const options = source && isOneOfThem(doc, source) ? question.options.map(inSingular) : question.options;
    if (previous && goesOn(context, candidate, chosen[previous.quote]!.candidate, previous)) {
      const { option } = previous;
      previous = { ...previous, quote: i, word: candidate.content.at(-1)!.to };
      return { ...CERTAIN, options: [option] };
    }
    const same = sameSource(doc, source, speakers);
    if (same) {
      previous = { option: same, quote: i, word: Math.max(candidate.content.at(-1)!.to, source!.to) };
      return { ...CERTAIN, options: [same] };
    }
    const isAuthors = source !== undefined && quotes[i]!.within === undefined && isFirstPerson(doc, source);
    const isAsked = source !== undefined && asksWho(doc, source);
    const decision = isAuthors || isAsked || isTold(doc, candidate, options[0]!) ? CERTAIN : decide(question, i);
    const option = options[decision.chosen]!;
    if (quotes[i]!.within === undefined && option.speakers.length > 0) {
      speakers.push(source && option.key === described?.key ? describedBy(context, option, source) : option);
      previous = { option, quote: i, word: Math.max(candidate.content.at(-1)!.to, source?.to ?? 0) };
      spoken.set(option.key, (spoken.get(option.key) ?? 0) + 1);
    }
    return { ...decision, options };
  }
}

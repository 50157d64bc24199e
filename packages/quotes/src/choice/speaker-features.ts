import type { Entity } from '@incise/entities';
import { bucket, likelihood } from '@incise/entities/choice';
import { RULES, type Candidate } from '../cues/candidate.ts';
import { agreeInGender } from '../speakers/agreement.ts';
import { mentionsIn } from '../speakers/mentions.ts';
import { low, type Document, type Range } from '../text/document.ts';
import { isWordOf } from '../text/closed-classes.ts';
import { isOneOf } from '../text/apposition.ts';
import { headOf } from '../text/noun-phrase.ts';
import { authorsOf, isOfSeveral, isPossessedWords, isThing, NO_AUTHORS, nounOf } from './authors.ts';
import { agreementOf, AGREES, demandOf, excludes, isPronounOf, isWhereOnly } from './exclusions.ts';
import type { Links } from './links.ts';
import {
  NOBODY,
  optionOfEntity,
  phraseOf,
  recentEntities,
  strangersBefore,
  subjectAfter,
  subjectsBefore,
  type Option,
  type Sought,
  type SpeakerContext,
} from './speaker-options.ts';
import type { ProbableSource } from './sources.ts';
import { HEADING, isGoverned, linksIn } from './source-links.ts';
import { Wording, wordingOf } from './wording.ts';

/** Where a mention begins: behind a preposition, at the head of its sentence, as « quant à X » is too, or elsewhere. */
const placeOf = (doc: Document, word: number): number =>
  low(doc, word - 2) === 'quant' ? 1 : isGoverned(doc, word) ? 2 : word - doc.first[word]! < 2 ? 1 : 0;

/** What a quote's source may be; whom entities and phrases give is the first option. */
export interface SpeakerQuestion {
  readonly options: readonly Option[];
  /** For each option its features, a small whole number each: found out when read, which has to be before the next quote is asked for. */
  readonly features: readonly (readonly number[])[];
}

/** What was decided of the quote before. */
export interface Previous {
  readonly option: Option;
  readonly quote: number;
  /** Last word of that quote's content or source. */
  readonly word: number;
}

/** « « Vous mentez », dit X. « Non », [lui] répond Y »: whether a source answers somebody, who is as a rule whoever spoke right before and not the source. */
const answersSomebody = (doc: Document, { sense, group }: Candidate): boolean =>
  sense === 'reply' && group !== undefined && [group.from, group.from - 1].some((i) => /^(?:lui|leur)$/u.test(low(doc, i)));

/** Where somebody was last mentioned, and how many were since. */
interface Place {
  readonly word: number;
  readonly i: number;
}

/** The distance of who comes after a source: in its sentence, in the next one, farther. */
const aheadBy = (sentences: number): number => (sentences === 0 ? 7 : sentences === 1 ? 8 : 10);

/** Whether a role's title begins with a noun in lower case. */
const isHeadedBy = (title: string, noun: string): boolean =>
  (title.length === noun.length || /[\s'’]/u.test(title.charAt(noun.length))) && title.slice(0, noun.length).toLowerCase() === noun;

/** The place of what an option is: a person, a body, a place, a description, several, nobody. */
const TYPE = 3;
const TYPES = { PER: 0, ORG: 1, LOC: 2 } as const;
const [DESCRIBED, SEVERAL, NO_ONE] = [3, 4, 5] as const;

/** Whether the features of an option are those of somebody named. */
export const isNamed = (option: readonly number[]): boolean => option[TYPE] !== DESCRIBED && option[TYPE] !== NO_ONE;

/** How the source's noun is a role or the class of an entity. */
function roleOf(noun: string | undefined, { roles, class: kind }: Entity): number {
  if (noun === undefined) return 0;
  if (roles?.some(({ title }) => isHeadedBy(title, noun))) return 1;
  if (kind === noun) return 2;
  return roles ? 3 : 4;
}

/** Whom a pronoun or « son récit » asks for. */
function soughtBy(doc: Document, range: Range, wording: Wording): Sought | undefined {
  if (wording === Wording.plural) return { plural: true };
  if (isPronounOf(wording)) return { plural: false, gender: wording === Wording.feminine ? 'f' : 'm' };
  return isPossessedWords(doc, range) ? { plural: isOfSeveral(doc, range) } : undefined;
}

/** The one where the source's noun is a thing, which tells nothing of who said it. */
const THINGS = 5;

/** What is known of a quote and of those before it when its speaker is asked for. */
export interface Asked {
  readonly candidate: Candidate;
  readonly sources: readonly ProbableSource[];
  /** Whom entities and phrases give. */
  readonly answer: Option;
  /** The source as a description. */
  readonly described: Option | undefined;
  readonly previous: Previous | undefined;
  /** For each word the quote that it is said in, or -1. */
  readonly told: Int32Array;
  /** The last speakers, and how often each spoke. */
  readonly speakers: readonly Option[];
  readonly spoken: ReadonlyMap<string, number>;
  /** Those of a reading. */
  readonly links: Links | undefined;
}

/** « l'une d'elles », « deux millions de Français »: some of those behind *de*, who do not speak for the others. */
function isSomeOf(doc: Document, range: Range): boolean {
  const head = low(doc, headOf(doc, range));
  return isOneOf(doc, range.from) || /^\d/u.test(head) || isWordOf(head, 'amount');
}

/** All that may be asked of a quote's speaker. */
export function askSpeaker(context: SpeakerContext, asked: Asked): SpeakerQuestion {
  const { candidate, sources, described, previous, told, speakers, spoken, links: read } = asked;
  const { doc, index, sentence, paragraph, rank } = context;
  const range = candidate.source ?? candidate.implied;
  const first = candidate.content[0]!;
  const at = range?.from ?? first.from;
  const recent = recentEntities(context, at);
  const wording = wordingOf(doc, index, candidate);
  const demand = demandOf(doc, range, wording);
  const all = subjectsBefore(context, at);
  const subjects = all.map((subject) => (subject?.described?.speaks === false ? undefined : subject));
  const following = range ? undefined : subjectAfter(context, candidate.content.at(-1)!.to);
  const answered =
    previous &&
    wording !== Wording.name &&
    wording !== Wording.speaker &&
    sentence[at]! - sentence[previous.word]! < 2 &&
    answersSomebody(doc, candidate)
      ? previous.option.key
      : undefined;
  const answer = isRefuted(asked.answer) ? NOBODY : asked.answer;
  const isTakenUp = described !== undefined && answer.entity < 0 && answer.speakers.length > 0;
  const options: Option[] = [answer];
  const isOffered = ({ key }: Option): boolean => options.some((option) => option.key === key);
  const add = (option: Option): void => {
    if (isOffered(option) || option.key === answered || excludes(context, candidate, demand, option)) return;
    if (isTakenUp && option.entity < 0 && option.key === described.key) return;
    options.push(option);
  };
  const phrase = range && phraseOf(context, range);
  if (phrase) add(phrase);
  const noun = range ? nounOf(doc, index, range) : 0;
  const authors = range && isThing(noun) && !isSomeOf(doc, range) ? authorsOf(context, range) : NO_AUTHORS;
  authors.options.forEach(add);
  for (const { entity } of recent) if (entity !== answer.entity) add(optionOfEntity(context, entity));
  for (const option of speakers) add(option);
  for (const subject of subjects) if (subject) add(subject);
  if (following && following.described?.speaks !== false) add(following);
  const sought = range && soughtBy(doc, range, wording);
  const strangers = sought ? strangersBefore(context, at, sought) : [];
  strangers.forEach(add);
  // « La star a réagi. Elle a dit »: where nobody else is there, a subject whose noun no list has.
  if (isPronounOf(wording) && options.every(({ speakers }) => speakers.length === 0)) for (const subject of all) if (subject) add(subject);
  if (described) add(described);
  add(NOBODY);
  return {
    options,
    get features() {
      return describeOptions();
    },
  };

  /** A gender told by a given name may err: « elle » refutes a man where somebody near is a woman. */
  function isRefuted(option: Option): boolean {
    if (option.key === answered) return option.speakers.length > 0;
    if (!excludes(context, candidate, demand, option)) return false;
    if (range && isWhereOnly(context, range, option)) return true;
    const others = [...recent.map(({ entity }) => optionOfEntity(context, entity)), ...subjects];
    return !isPronounOf(wording) || others.some((other) => other && agreementOf(context, demand, other) === AGREES);
  }

  function describeOptions(): number[][] {
    const agrees = (entity: number): boolean =>
      index.entities[entity]!.type === 'PER' &&
      index.entities[entity]!.plural !== true &&
      agreeInGender(index.entities[entity]!.gender, demand.gender);
    const close = recent.filter(({ entity, word }) => word < at && sentence[at]! - sentence[word]! <= 2 && agrees(entity));
    const placeOfEntity = (entity: number): Place | undefined => {
      const i = recent.findIndex((other) => other.entity === entity);
      return i < 0 ? undefined : { word: recent[i]!.word, i };
    };
    const strange = [...strangers, ...all].filter((one) => one?.described !== undefined).reverse();
    const placeOfKey = (key: string): Place | undefined => {
      const word = strange.find((one) => one?.key === key)?.described?.word;
      return word === undefined ? undefined : { word, i: recent.filter((other) => other.word > word && other.word < at).length };
    };
    const said = new Set(candidate.content.flatMap((part) => mentionsIn(index, doc, part).map(({ entity }) => entity)));
    const answerType = answer.speakers.length > 1 ? 7 : answer.entity >= 0 ? 0 : answer.speakers.length === 1 ? 6 : 5;

    /** The person nearest to the source who agrees with it, another one near, a person who is not, a body or place, a description, nobody. */
    const rivalry = ({ entity, speakers }: Option): number => {
      if (entity < 0) return speakers.length === 1 ? 4 : 5;
      if (index.entities[entity]!.type !== 'PER') return 3;
      const place = close.findIndex((other) => other.entity === entity);
      return place < 0 ? 2 : Math.min(1, place);
    };

    const head = range && low(doc, headOf(doc, range));
    const links = linksIn(context, range);
    const linkOf = (entity: number): number => links.found.get(entity) ?? links.others;

    /** How probable the sources are that mention an entity as their head, and those that a description may be taken from. */
    const headed = new Map<number, number>();
    let around = 0;
    for (const { range: other, probability } of sources) {
      for (const [entity, link] of linksIn(context, other).found)
        if (HEADING.has(link)) headed.set(entity, (headed.get(entity) ?? 0) + probability);
      if (range && other.from <= range.to && range.from <= other.to) around += probability;
    }
    const sourcedBy = ({ entity, speakers }: Option): number =>
      Math.min(1, entity >= 0 ? (headed.get(entity) ?? 0) : speakers.length > 0 ? around : 0);
    const rule = RULES.indexOf(candidate.rule);
    const linked = read?.(candidate, options);
    const opens = bucket(at - doc.first[at]!, [1, 3, 8]);
    const ofPhrase = !phrase ? 0 : phrase.speakers.length > 1 ? 3 : phrase.entity >= 0 ? 1 : 2;
    const gap = previous ? Math.abs(sentence[at]! - sentence[previous.word]!) : 0;
    const withoutSubject = subjects.some((one) => one !== undefined) ? 4 : 5;
    const featuresOf = (option: Option, i: number): number[] => {
      const { entity, speakers, key } = option;
      const one = entity >= 0 ? index.entities[entity]! : undefined;
      const isFirst = i === 0;
      const place = one ? placeOfEntity(entity) : placeOfKey(key);
      const distance = place ? sentence[at]! - sentence[place.word]! : 0;
      const isPrevious = previous?.option.key === key;
      const subject = subjects.findIndex((one) => one?.key === key);
      const lines = place ? paragraph[at]! - paragraph[place.word]! : 0;
      const quote = place ? told[place.word]! : -1;
      return [
        /* trust */ isFirst ? (speakers.length > 1 ? 3 : one ? 1 : speakers.length === 1 ? 2 : 4) : answerType,
        wording,
        /* link */ one ? linkOf(entity) : links.others === 6 ? 8 : 7,
        /* type */ one ? TYPES[one.type] : speakers.length > 1 ? SEVERAL : speakers.length === 1 ? DESCRIBED : NO_ONE,
        /* agreement */ isThing(noun) ? THINGS : agreementOf(context, demand, option),
        /* distance */ !place ? 9 : place.word < at ? bucket(distance, [1, 2, 3, 4, 6, 10]) : aheadBy(-distance),
        /* recency */ place ? bucket(place.i, [1, 2, 3, 5]) : 5,
        /* previous */ !previous ? 5 : isPrevious ? 1 + bucket(gap, [1, 2, 4]) : 0,
        /* place */ place ? placeOf(doc, place.word) : 3,
        /* frequency */ one?.type === 'PER' ? bucket(rank[entity]!, [1, 2]) + (one.mentions.length === 1 ? 1 : 0) : 4,
        /* content */ one ? (said.has(entity) ? 1 : 0) : 2,
        /* role */ one ? roleOf(head, one) : 0,
        /* phrase */ phrase?.key === key ? 4 + ofPhrase : ofPhrase,
        /* subject */ following?.key === key ? 6 : subject >= 0 ? subject : withoutSubject,
        /* spoken */ speakers.length === 0 ? 3 : bucket(spoken.get(key) ?? 0, [1, 2]),
        /* close */ Math.min(3, close.length),
        /* rivalry */ rivalry(option),
        /* paragraph */ !place ? 6 : place.word >= at ? (lines === 0 ? 4 : 5) : Math.min(3, lines),
        /* opening */ one ? (context.opening.has(entity) ? 1 : 0) : 2,
        /* turn */ !previous ? 6 : (isPrevious ? 3 : 0) + Math.min(2, Math.abs(paragraph[at]! - paragraph[previous.word]!)),
        rule,
        opens,
        /* count */ bucket(options.length, [3, 5, 8, 12]),
        noun,
        /* author */ authors.relation(option),
        /* told */ !place ? 0 : quote < 0 ? 1 : quote === previous?.quote ? 2 : 3,
        /* sourced */ likelihood(sourcedBy(option)),
        /* linked */ likelihood(linked && (linked.get(entity) ?? 0)),
        /* sure */ bucket(links.sure.get(entity) ?? 1, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.995]),
      ];
    };
    return options.map(featuresOf);
  }
}

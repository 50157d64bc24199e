import { isOfficeOfOthers, lowerBound, meansBody } from '@incise/entities/choice';
import type { Candidate } from '../cues/candidate.ts';
import { agreeInGender, isPluralPhrase } from '../speakers/agreement.ts';
import { genderOf } from '../text/gender.ts';
import { mentionsIn, wordAt } from '../speakers/mentions.ts';
import { has, is, low, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isPersonNoun } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isReceiving } from '../text/receives.ts';
import { isOneOf } from '../text/apposition.ts';
import { isThem } from '../text/function-words.ts';
import { hasVerb, isOfOne } from '../text/verb-use.ts';
import { isOfSeveral, isPossessedWords } from './authors.ts';
import { isGoverned } from './source-links.ts';
import type { Option, SpeakerContext } from './speaker-options.ts';
import { Wording } from './wording.ts';

/** The values of *agreement* of an entity that a source cannot be, and of one whose gender is the source's. */
const DISAGREES = 2;
export const AGREES = 4;

export const isPronounOf = (wording: Wording): boolean =>
  wording === Wording.masculine || wording === Wording.feminine || wording === Wording.plural;

/** « l'un d'eux », « l'une d'entre elles » alone. */
export const isOneOfThem = (doc: Document, { from, to }: Range): boolean => isOneOf(doc, from) && isThem(doc, to);

/** What a source asks of whom it means. */
export interface Demand {
  readonly range: Range | undefined;
  readonly wording: Wording;
  readonly plural: boolean;
  readonly gender: 'f' | 'm' | undefined;
}

export const demandOf = (doc: Document, range: Range | undefined, wording: Wording): Demand => ({
  range,
  wording,
  plural: wording === Wording.plural || (wording === Wording.definites && range !== undefined && isPluralPhrase(doc, range)),
  gender: wording === Wording.masculine ? 'm' : wording === Wording.feminine ? 'f' : range && genderOf(doc, range),
});

const isSeveral = ({ index }: SpeakerContext, { speakers, entity, described }: Option): boolean =>
  speakers.length > 1 || (entity >= 0 ? index.entities[entity]!.plural === true : described?.plural === true);

/** Whether an option is people, not a body or place; several are by what they are called. */
const isPeople = ({ index }: SpeakerContext, { entity, described }: Option): boolean =>
  entity >= 0 ? index.entities[entity]!.type === 'PER' : described?.isBody === false;

/** « Ils » may be a body by its members, and is never one man. */
export function agreementOf(context: SpeakerContext, { range, wording, plural, gender }: Demand, option: Option): number {
  const { speakers, entity, described } = option;
  if (!range || speakers.length === 0) return 0;
  if ((entity >= 0 || described) && plural !== isSeveral(context, option) && wording !== Wording.none)
    return plural && !(isPronounOf(wording) && isPeople(context, option)) ? 3 : DISAGREES;
  if (entity < 0 && !described) return 0;
  if (wording === Wording.name) return 0;
  const own = described ? described.gender : context.index.entities[entity]!.gender;
  return gender === undefined || own === undefined ? 1 : agreeInGender(own, gender) ? AGREES : DISAGREES;
}

/** Whether somebody cannot be who a source means: « on » is none of those whom the text names, « elle » and « la maire » no man; without a source, no place speaks, and by a pronoun none does that is only where something is. */
export function excludes(context: SpeakerContext, candidate: Candidate, demand: Demand, option: Option): boolean {
  const { doc, index } = context;
  const { source, implied, sense, receiver, content } = candidate;
  const { wording, gender } = demand;
  const entity = index.entities[option.entity];
  if (!source && isGone(context, candidate, option)) return true;
  if (!source) return !implied && (entity?.type === 'LOC' || (receiver !== undefined && standsIn(context, receiver, option)));
  if (isInserted(context, candidate, option) || isAddressed(context, candidate, option)) return true;
  if (getsSource(context, candidate, option) || isTooMany(context, candidate, option)) return true;
  if (low(doc, source.from) === 'on') {
    // « « On m'a dit que P » », not « « P, dit-on à la mairie, Q » »
    const isTold = doc.inside[source.from]! >= 0 && content[0]!.from > source.from;
    return isTold || (entity?.type === 'PER' && sense !== 'read' && !standsBefore(context, source.from, option));
  }
  if (isPronounOf(wording))
    return (
      isSubjectMatter(candidate, option) ||
      isWhereOnly(context, source, option) ||
      agreementOf(context, demand, option) === DISAGREES ||
      isCircumstance(context, source, option) ||
      ((!implied || implied.from < source.from) && isFirstBehind(context, source, option))
    );
  // « Le maire a reçu des riverains. L'un d'eux a dit »
  if (isOneOfThem(doc, source)) return (entity !== undefined || option.described !== undefined) && !isSeveral(context, option);
  // « Les policiers ont entendu le gérant. Selon son récit, P », « selon leur récit »
  if (isPossessedWords(doc, source)) {
    const several = isSeveral(context, option) && (!entity || entity.type === 'PER');
    return isOfSeveral(doc, source) ? !several && isPeople(context, option) : several;
  }
  if (wording === Wording.newPerson && entity?.type === 'PER') return isNamedBefore(context, source, option);
  return (
    (wording === Wording.person || wording === Wording.demonstrative) &&
    (((entity?.type === 'ORG' || isDocumentOrBody(doc, option)) && !mayBeBody(doc, source)) ||
      (entity?.type === 'PER' && entity.gender === 'm' && gender === 'f') ||
      isRival(context, source, option) ||
      isOfOtherRole(context, source, option))
  );
}

/** « le constructeur », « le gendarme de la concurrence », « le champion », « ce parti »: a noun for people that bodies are called by too. */
function mayBeBody(doc: Document, source: Range): boolean {
  const head = headOf(doc, source);
  return has(doc, head, Flag.body) || meansBody(low(doc, head)) || isSpeechNoun(low(doc, head), 'bodies');
}

/** Whether an option is described by a noun for bodies or documents. */
function isDocumentOrBody(doc: Document, { described }: Option): boolean {
  if (!described) return false;
  const noun = nounBehind(doc, described.word);
  return noun >= 0 && !isPersonNoun(doc, noun);
}

/** The first noun for people, bodies or documents that a phrase may be headed by, or -1. */
function nounBehind(doc: Document, from: number): number {
  for (let i = from; i < from + 4; i++) if (has(doc, i, Flag.sourceNoun)) return i;
  return -1;
}

/** « Le suspect est arrêté, a dit le procureur »: whether an option is described by what nobody of a source's office is called. */
function isOfOtherRole({ doc }: SpeakerContext, source: Range, { described }: Option): boolean {
  if (!described || described.word === source.from) return false;
  const noun = nounBehind(doc, described.word);
  return noun >= 0 && isOfficeOfOthers(low(doc, headOf(doc, source)), low(doc, noun));
}

/** « X … Un témoin »: who is not told before is nobody that was named. */
const isNamedBefore = ({ doc, index }: SpeakerContext, { from }: Range, { entity }: Option): boolean =>
  (index.entities[entity]?.mentions[0]?.start ?? Infinity) < doc.start[from]!;

/** « Interrogé par X, l'élu », « Comme X, le maire », not « Dans une lettre de X, le maire »: who is first named in what opens a sentence, and in no words of his, is not who is described behind it. */
const isRival = (context: SpeakerContext, source: Range, option: Option): boolean =>
  !isSetting(context.doc, context.doc.first[source.from]!) && isCircumstance(context, source, option);

/** « Dans une lettre », « sur le site », « chez X »: what may hold the words of who is named in it. */
const isSetting = (doc: Document, i: number): boolean => is(doc, i, Kind.via) || low(doc, i) === 'chez';

/** « [Le pont] rouvrira, a-t-il dit »: whether a thing is described in what is said. */
const isSubjectMatter = ({ content }: Candidate, { described }: Option): boolean =>
  described?.speaks === false && content.some(({ from, to }) => from <= described.word && described.word <= to);

/** « Mort de X : « P » »: whether somebody is who speaks no more. */
function isGone(context: SpeakerContext, { content }: Candidate, option: Option): boolean {
  const { doc } = context;
  const colon = content[0]!.from - 2;
  const first = doc.first[colon] ?? 0;
  const isHeadline = has(doc, colon, Flag.colon) && isSpeechNoun(low(doc, first), 'fate');
  return isHeadline && standsIn(context, { from: first, to: colon - 1 }, option);
}

/** « les voisins de Léa Petit, qui [dit] »: whether an option is several people, and the verb of *qui* in the singular. */
const isTooMany = (context: SpeakerContext, { source, group }: Candidate, option: Option): boolean =>
  source !== undefined &&
  group?.mood === 'finite' &&
  low(context.doc, source.from) === 'qui' &&
  isOfOne(context.doc, group.from) &&
  isSeveral(context, option) &&
  isPeople(context, option);

/** « X a reçu une lettre lui annonçant que P »: whether somebody is the one who got what speaks. */
const getsSource = (context: SpeakerContext, { source, group }: Candidate, option: Option): boolean =>
  source !== undefined &&
  group?.mood === 'present participle' &&
  isReceiving(context.doc, source.from - 1) &&
  standsIn(context, { from: context.doc.first[source.from]!, to: source.from - 1 }, option);

/** How many mentions back a place is looked for. */
const BACK = 200;

/** « À Lyon, il », « l'usine de Lyon … Il »: whether an option is a place that stands behind prepositions only before a source. */
export function isWhereOnly({ doc, index, mentions }: SpeakerContext, { from }: Range, { entity }: Option): boolean {
  if (index.entities[entity]?.type !== 'LOC') return false;
  const at = lowerBound(mentions, from, ({ word }) => word);
  return mentions
    .slice(Math.max(0, at - BACK), at)
    .every(
      ({ mention, word }) =>
        mention.entity !== entity || isGoverned(doc, word) || (has(doc, word - 1, Flag.determiner) && isGoverned(doc, word - 1)),
    );
}

/** How many words before a mention its preposition may stand: « accompagné [du] préfet X ». */
const GOVERNED = 3;

/** « Le maire, accompagné du préfet X, a dit »: who is first named in what is said of a subject, behind a preposition, is not the subject. */
const isInserted = (context: SpeakerContext, { source, group }: Candidate, option: Option): boolean =>
  source !== undefined && group !== undefined && isFirstGoverned(context, { from: source.to + 1, to: group.from - 1 }, option);

/** « a dit à l'AFP l'agence », « a lancé au préfet Luc Ferral l'élue »: who is named behind *à* between a verb and its subject is not the subject. */
function isAddressed({ doc, index }: SpeakerContext, { source, group }: Candidate, { entity }: Option): boolean {
  if (!source || !group || source.from < group.to + 3 || entity < 0 || !is(doc, group.to + 1, Kind.to)) return false;
  return mentionsIn(index, doc, { from: group.to + 1, to: source.from - 1 }).some(
    (mention) => mention.entity === entity && mention.end <= doc.start[source.from]!,
  );
}

/** « Dans une vidéo sur X, elle a dit », « Interrogé par X, il a dit », « Proche du maire, il a dit »: who is first named or described in what opens a sentence is not its subject. */
function isCircumstance(context: SpeakerContext, source: Range, option: Option): boolean {
  const { doc } = context;
  const opening = { from: doc.first[source.from]!, to: source.from - 1 };
  if (!has(doc, opening.to, Flag.comma) || low(doc, opening.from) === 'quant') return false;
  const { described } = option;
  const isThere = described ? opening.from <= described.word && described.word < source.from : isFirstGoverned(context, opening, option);
  return isThere && !hasVerb(doc, opening);
}

/** Whether an entity's first mention stands between two words behind a preposition. */
function isFirstGoverned({ doc, index }: SpeakerContext, range: Range, { entity }: Option): boolean {
  const start = index.entities[entity]?.mentions[0]?.start;
  if (start === undefined || start < doc.start[range.from]! || start >= doc.end[range.to]!) return false;
  const word = wordAt(doc, range, start);
  for (let i = word + 1; i > word - GOVERNED && !has(doc, i - 1, Flag.comma) && !is(doc, i - 1, Kind.asks); i--)
    if (has(doc, i - 1, Flag.preposition) || low(doc, i - 1) === 'comme') return true;
  return false;
}

/** « dit-il, citant [X] », « il a dit que [X] », « dit-il, que [X] accuse »: who is first named behind a pronoun in its sentence is not whom it means. */
function isFirstBehind({ doc, index }: SpeakerContext, { to }: Range, { entity }: Option): boolean {
  const start = index.entities[entity]?.mentions[0]?.start;
  return start !== undefined && start >= doc.end[to]! && start < doc.end[doc.last[to]!]!;
}

/** Whether a phrase names or is the description that an option is. */
const standsIn = ({ doc, index }: SpeakerContext, range: Range, { entity, described }: Option): boolean =>
  entity >= 0
    ? mentionsIn(index, doc, range).some((mention) => mention.entity === entity)
    : described !== undefined && range.from <= described.word && described.word <= range.to;

/** « Outre-Manche, on affirme »: what opens the sentence before « on » is where it speaks. */
const standsBefore = ({ doc, index }: SpeakerContext, on: number, { entity }: Option): boolean =>
  has(doc, on - 1, Flag.comma) &&
  mentionsIn(index, doc, { from: doc.first[on]!, to: on }).some((mention) => mention.entity === entity && mention.end === doc.end[on - 2]);

import { resolveEntities, type Entity, type GazetteerEntry } from '@incise/entities';
import { likeliest, probabilitiesOf, readableText } from '@incise/entities/choice';
import type { Candidate } from './cues/candidate.ts';
import { calibrated, choiceModel } from './choice/model.ts';
import type { Option } from './choice/speaker-options.ts';
import { CERTAIN, chooseSpeakers, decidedSpeaker, type Decide } from './choice/speakers.ts';
import { expectAttributeOptions } from './expect.ts';
import { find, type Found, type FindQuotesOptions } from './find-quotes.ts';
import { associationNames, fullNames } from './speakers/full-names.ts';
import { mayMean } from './speakers/agreement.ts';
import { withAliases } from './speakers/aliases.ts';
import { indexEntities, type EntityIndex } from './speakers/mentions.ts';
import { pairsOf } from './speakers/pairs.ts';
import type { Named, Referent } from './speakers/referent.ts';
import { resolve } from './speakers/resolve.ts';
import { composedOptions, givenAttributions } from './text/composed.ts';
import { has, low, type Document, type Range } from './text/document.ts';
import { Flag } from './text/flags.ts';
import { isFirstPerson } from './text/function-words.ts';
import type { AttributedQuote, Quote, Speaker, SpeakerCandidate, UnknownReason } from './types.ts';

export interface AttributeQuotesOptions extends FindQuotesOptions {
  /** The text's entities; default `resolveEntities(text, { tokens, sentences, gazetteer, reading })`. */
  readonly entities?: readonly Entity[];
  /** People, organisations and places to know besides the built-in ones; default none. */
  readonly gazetteer?: readonly GazetteerEntry[];
  /** How probable a speaker must be at least, from 0 to 1; else `unknown` is `doubtful`, and `candidates` says who it may be. Default 0, but for somebody named who is far from as likely as not. */
  readonly minConfidence?: number;
}

interface Attribution {
  readonly referent?: Referent;
  readonly unknown?: UnknownReason;
}

/** Whom entities and phrases give the candidates' sources for, in the order of the sources. A direct quote without a source goes on
 * with the last speaker; « je » is the speaker of the quote around it. */
function attribute(doc: Document, index: EntityIndex, candidates: readonly Candidate[], quotes: readonly Quote[]): Attribution[] {
  const discourse = { doc, index, pairs: pairsOf(doc, index) };
  const found = new Map<Candidate, Attribution>();
  const remembered: { candidate: Candidate; referent: Referent }[] = [];
  for (const candidate of [...candidates].sort((a, b) => sourceAt(a) - sourceAt(b))) {
    const range: Range | undefined = candidate.implied ?? candidate.source;
    const previous =
      candidate.rule === 'continuation' && !candidate.source && !candidate.introduced
        ? speakerBefore(doc, remembered, candidate)
        : undefined;
    const referent =
      previous ?? (range && resolve(discourse, range)) ?? (goesOnSpeaking(candidate) ? remembered.at(-1)?.referent : undefined);
    if (referent) {
      found.set(candidate, { referent });
      remembered.push({ candidate, referent });
    } else found.set(candidate, { unknown: candidate.source ? 'unresolved pronoun' : 'no source' });
  }
  const attributions = candidates.map((candidate) => found.get(candidate)!);
  let last: Referent | undefined;
  attributions.forEach(({ referent }, i) => {
    const { kind, within } = quotes[i]!;
    if (within !== undefined) return;
    if (!referent && kind === 'direct' && last && mayMean(doc, candidates[i]!.source, last)) attributions[i] = { referent: last };
    else last = referent ?? last;
  });
  candidates.forEach(({ source }, i) => {
    const outer = quotes[i]!.within;
    if (outer === undefined || !source) return;
    const speaker = attributions[outer]!.referent;
    if (isFirstPerson(doc, source)) attributions[i] = attributions[outer]!;
    else if (speaker && source.from === source.to && attributions[i]!.referent?.speakers[0]!.name === speaker.speakers[0]!.name)
      attributions[i] = { unknown: 'unresolved pronoun' };
  });
  return attributions;
}

/** Where a candidate's speaker is to be found, in text order: its source, or the phrase implied. */
const sourceAt = (candidate: Candidate): number => (candidate.source ?? candidate.implied ?? candidate.content[0]!).from;

/** « Et d'ajouter que P », « ajoutant que P », « on y lit que P »: without a source, whoever spoke last. */
const goesOnSpeaking = ({ source, sense, rule, group }: Candidate): boolean =>
  sense === 'read' || (source === undefined && (rule === 'frame' || group?.mood === 'infinitive' || group?.mood === 'present participle'));

/** The speaker of the quote right before a continuation: it ends in the sentence before, in the same paragraph or the one before. */
function speakerBefore(
  doc: Document,
  remembered: readonly { candidate: Candidate; referent: Referent }[],
  candidate: Candidate,
): Referent | undefined {
  const start = candidate.content[0]!.from;
  let best: { end: number; referent: Referent } | undefined;
  for (const { candidate: other, referent } of remembered.slice(-8)) {
    const end = Math.max(other.content.at(-1)!.to, other.source?.to ?? 0);
    if (end < start && (!best || end >= best.end)) best = { end, referent };
  }
  return best && doc.first[Math.max(0, doc.first[start - 1]! - 1)]! <= best.end ? best.referent : undefined;
}

/** A text's quotes with the rules' speakers, before one is chosen. */
export interface Answered extends Found {
  readonly index: EntityIndex;
  readonly candidates: readonly Candidate[];
  readonly answers: readonly (readonly Named[])[];
  readonly reasons: readonly (UnknownReason | undefined)[];
}

export function answer(found: Found, text: string, { entities, gazetteer, reading }: AttributeQuotesOptions): Answered {
  const { doc, tokens, sentences, chosen, quotes } = found;
  const known = entities ?? resolveEntities(text, { tokens, sentences, ...(gazetteer && { gazetteer }), ...(reading && { reading }) });
  const candidates = chosen.map(({ candidate }) => candidate);
  const index = withAliases(doc, indexEntities(known, doc.text), candidates);
  const attributions = attribute(doc, index, candidates, quotes);
  return {
    ...found,
    index,
    candidates,
    answers: attributions.map(({ referent }) => referent?.speakers ?? []),
    reasons: attributions.map(({ unknown }) => unknown),
  };
}

/** Writes speakers as callers see them: with their entity, the fullest name that the text gives, a description with its determiner. */
export function speakerWriter({ doc, index }: Answered): (speakers: readonly Named[], source?: Range) => readonly Speaker[] {
  let people: ReadonlyMap<string, string> | undefined;
  let bodies: ReadonlyMap<string, string> | undefined;
  const fullName = ({ type, name }: Named): string =>
    (type === undefined || name.includes(' ')
      ? undefined
      : type === 'PER'
        ? (people ??= fullNames(doc, index)).get(name)
        : (bodies ??= associationNames(doc)).get(name)) ?? name;
  return (speakers, source) =>
    speakers.map((speaker): Speaker => {
      const { entity, type } = speaker;
      const name = fullName(speaker);
      if (entity !== undefined) return { name, entity: index.entities[entity]!, ...(type && { type }) };
      return { name, ...(type ? { type } : { phrase: withDeterminer(doc, name, source) }) };
    });
}

const ARTICLES: Readonly<Record<string, string>> = { du: 'le ', au: 'le ', aux: 'les ', des: 'des ', "d'": '' };

/** « une source judiciaire » for « source judiciaire »: a description with the determiner that its noun has where it is the source. */
function withDeterminer(doc: Document, name: string, source: Range | undefined): string {
  if (!source) return name;
  const from = doc.start[source.from]!;
  const said = doc.text.slice(from, doc.end[source.to]);
  // A bare noun is told in the fuller words that begin with it.
  const at = from + said.indexOf(said.includes(name) ? name : name.split(' ', 1)[0]!);
  let i = source.from;
  while (i <= source.to && doc.start[i]! < at) i++;
  if (i > source.to || doc.start[i] !== at || !has(doc, i - 1, Flag.determiner)) return name;
  const word = low(doc, i - 1);
  return (ARTICLES[word] ?? (word.endsWith("'") ? word : `${word} `)) + name;
}

const joined = (speakers: readonly Speaker[]): string => speakers.map(({ name }) => name).join(' & ');

/**
 * Finds the quotes of a French text and who is speaking: each quote as `findQuotes` gives it, with its speakers.
 * `speaker` is the printable name, several joined with " & "; where nobody could tell, `unknown` says why. `confidence` and
 * `speakerConfidence` are probabilities, calibrated on articles that were kept out of training.
 * Offsets are half-open UTF-16 units into the text as given. Linear in the length of the text; never throws on text.
 * @throws TypeError if `text` is no string or an option of the wrong kind; RangeError if `minConfidence` is not from 0 to 1, or if tokens,
 * sentences, dates, entities or `reading` are of another text.
 */
export function attributeQuotes(text: string, options: AttributeQuotesOptions = {}): AttributedQuote[] {
  expectAttributeOptions(text, options);
  const composed = readableText(text);
  if (!composed) return attributed(text, options);
  return givenAttributions(
    text,
    composed,
    attributed(composed.text, composedOptions('attributeQuotes', text, composed, options)),
    options.entities,
  );
}

const attributed = (text: string, options: AttributeQuotesOptions): AttributedQuote[] =>
  withSpeakers(find('attributeQuotes', text, options), text, options);

/** The quotes found in a text with their speakers, which a model chooses. */
export function withSpeakers(
  found: Found,
  text: string,
  options: AttributeQuotesOptions,
  model = choiceModel('speakers'),
): AttributedQuote[] {
  if (found.quotes.length === 0) return [];
  const { minConfidence = 0 } = options;
  const answered = answer(found, text, options);
  const { candidates, quotes, reasons } = answered;
  const write = speakerWriter(answered);
  const decide: Decide = (question) => {
    if (question.options.length === 1) return CERTAIN;
    const { features } = question;
    const probabilities = probabilitiesOf(model, features);
    return { chosen: decidedSpeaker(probabilities, features), probabilities };
  };
  const choices = chooseSpeakers(answered, decide);
  return quotes.map((quote, i): AttributedQuote => {
    const { options, probabilities, chosen: best } = choices[i]!;
    const { source } = candidates[i]!;
    const speakerConfidence = calibrated(model, probabilities[best]!);
    const speakers = write(options[best]!.speakers, source);
    // The quotes are this call's own: what is known of the speaker is added to them.
    const draft = quote as Draft;
    // « doubtful »: somebody is likeliest, and not likely enough.
    const isDoubtful = speakers.length > 0 ? speakerConfidence < minConfidence : likeliest(probabilities) !== best;
    draft.speakers = isDoubtful ? [] : speakers;
    draft.speakerConfidence = speakerConfidence;
    if (isDoubtful) {
      draft.unknown = 'doubtful';
      draft.candidates = rivalsOf(options, probabilities, (option) => write(option, source));
    } else if (speakers.length > 0) draft.speaker = joined(speakers);
    else draft.unknown = reasons[i] ?? (source ? 'unresolved pronoun' : 'no source');
    return draft;
  });
}

/** A quote whose speaker is being written. */
type Draft = { -readonly [key in keyof AttributedQuote]: AttributedQuote[key] };

/** How many candidates a doubtful speaker has at most, and how probable each is at least. */
const RIVALS = 4;
const LEAST = 0.05;

const rivalsOf = (
  options: readonly Option[],
  probabilities: readonly number[],
  write: (speakers: readonly Named[]) => readonly Speaker[],
): SpeakerCandidate[] =>
  options
    .map(({ speakers }, i) => ({ speakers, probability: probabilities[i]! }))
    .filter(({ speakers, probability }) => speakers.length > 0 && probability >= LEAST)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, RIVALS)
    .map(({ speakers, probability }) => {
      const written = write(speakers);
      return { speakers: written, speaker: joined(written), probability };
    });

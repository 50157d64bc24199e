import { resolveEntities, type Entity } from '@incise/entities';
import { splitSentences, tokenize } from '@incise/tokens';
import type { Candidate } from './cues/candidate.ts';
import { findCandidates, type FindQuotesOptions } from './find-quotes.ts';
import { toQuotes } from './quote.ts';
import { associationNames, fullNames } from './speakers/full-names.ts';
import { indexMentions, mentionsIn, type MentionIndex } from './speakers/mentions.ts';
import type { Referent } from './speakers/referent.ts';
import { Resolver, sourceAt } from './speakers/resolver.ts';
import { headOf } from './text/noun-phrase.ts';
import { has, low, readDocument, type Document, type Range } from './text/document.ts';
import { Flag } from './text/flags.ts';
import type { AttributedQuote, Quote, Speaker, UnknownReason } from './types.ts';

export interface AttributeQuotesOptions extends FindQuotesOptions {
  /** The text's entities; default `resolveEntities(text, { tokens, sentences })`. */
  readonly entities?: readonly Entity[];
}

interface Attribution {
  readonly referent?: Referent;
  readonly unknown?: UnknownReason;
}

/** Resolves the candidates' speakers in the order of their sources, so that a pronoun finds the speakers before it. A direct quote
 * without a source goes on with the last speaker, else speaks for whom the text is about; « je » is the speaker of the quote around it. */
function attribute(doc: Document, index: MentionIndex, candidates: readonly Candidate[], quotes: readonly Quote[]): Attribution[] {
  const resolver = new Resolver(doc, index);
  const found = new Map<Candidate, Attribution>();
  const remembered: { candidate: Candidate; referent: Referent }[] = [];
  for (const candidate of [...candidates].sort((a, b) => sourceAt(a) - sourceAt(b))) {
    const range: Range | undefined = candidate.implied ?? candidate.source;
    const previous = candidate.rule === 'continuation' && !candidate.source ? speakerBefore(doc, remembered, candidate) : undefined;
    const referent =
      previous ?? (range && resolver.resolve(range)) ?? (goesOnSpeaking(candidate) ? remembered.at(-1)?.referent : undefined);
    if (referent) {
      found.set(candidate, { referent });
      remembered.push({ candidate, referent });
      if (candidate.source)
        resolver.remember({ ...referent, range: candidate.source }, isMainSource(doc, candidate), candidate.splits ?? false);
    } else found.set(candidate, { unknown: candidate.source ? 'unresolved pronoun' : 'no source' });
  }
  const attributions = candidates.map((candidate) => found.get(candidate)!);
  let last: Referent | undefined;
  attributions.forEach(({ referent }, i) => {
    const { kind, within } = quotes[i]!;
    if (!referent && kind === 'direct' && within === undefined) {
      const { content } = candidates[i]!;
      const speaker = last ?? resolver.protagonist(content[0]!.from) ?? resolver.introduced(content.at(-1)!.to);
      if (speaker) attributions[i] = { referent: speaker };
    } else if (within === undefined) last = referent ?? last;
  });
  candidates.forEach(({ source }, i) => {
    const outer = quotes[i]!.within;
    if (outer === undefined || !source) return;
    const speaker = attributions[outer]!.referent;
    if (/^(?:je|j'|nous|me|m'|moi)$/u.test(low(doc, source.from))) attributions[i] = attributions[outer]!;
    else if (
      speaker &&
      attributions[i]!.referent?.speakers[0]!.name === speaker.speakers[0]!.name &&
      (quotes[outer]!.kind === 'direct' || has(doc, source.from, Flag.determiner))
    ) {
      const other = resolver.resolveOther(source, speaker);
      attributions[i] = other ? { referent: other } : { unknown: 'unresolved pronoun' };
    }
  });
  return attributions;
}

/** « Et d'ajouter que P », « ajoutant que P », « on y lit que P »: without a source, whoever spoke last. */
const goesOnSpeaking = ({ source, sense, rule, group }: Candidate): boolean =>
  sense === 'read' || (source === undefined && (rule === 'frame' || group?.mood === 'infinitive' || group?.mood === 'present participle'));

/** Whether a source is the subject of a main clause, or of a frame that opens its sentence: that is whom a pronoun in the next sentence takes up first. */
const isMainSource = (doc: Document, { rule, source, cue }: Candidate): boolean =>
  rule === 'frame' ? cue!.from === doc.first[cue!.from] : rule !== 'noun' && !(source && has(doc, source.from - 1, Flag.que));

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

/**
 * Finds the quotes of a French text and who is speaking: each quote as `findQuotes` gives it, with its speakers.
 * `speaker` is the printable name, several joined with " & "; where nobody could tell, `unknown` says why.
 * Offsets are half-open UTF-16 units into the text as given. Linear in the length of the text; never throws on text.
 * @throws TypeError if `text` is no string.
 */
export function attributeQuotes(text: string, options: AttributeQuotesOptions = {}): AttributedQuote[] {
  if (typeof text !== 'string') throw new TypeError(`@incise/quotes attributeQuotes: expected a string, got ${typeof text}`);
  const tokens = options.tokens ?? tokenize(text);
  const sentences = options.sentences ?? splitSentences(text, { tokens });
  const doc = readDocument(text, tokens, sentences);
  let { entities } = options;
  let index: MentionIndex | undefined;
  const mentions = (): MentionIndex => (index ??= indexMentions((entities ??= resolveEntities(text, { tokens, sentences }))));
  const candidates = findCandidates(doc, (range) =>
    mentionsIn(mentions(), doc, range).some(
      ({ entity, start }) => start <= doc.start[headOf(doc, range)]! && entities![entity]!.type !== 'LOC',
    ),
  );
  if (candidates.length === 0) return [];
  const quotes = toQuotes(doc, candidates, options.dates);
  const attributions = attribute(doc, mentions(), candidates, quotes);
  let people: ReadonlyMap<string, string> | undefined;
  let bodies: ReadonlyMap<string, string> | undefined;
  const fullName = ({ type, name }: Speaker): string | undefined =>
    type === 'PER' ? (people ??= fullNames(doc)).get(name) : (bodies ??= associationNames(doc)).get(name);
  return quotes.map((quote, i) => {
    const { referent, unknown } = attributions[i]!;
    if (!referent) return { ...quote, speakers: [], unknown: unknown ?? 'no source' };
    const speakers = referent.speakers.map((speaker) =>
      speaker.type === undefined || speaker.name.includes(' ') ? speaker : { ...speaker, name: fullName(speaker) ?? speaker.name },
    );
    return { ...quote, speakers, speaker: speakers.map(({ name }) => name).join(' & ') };
  });
}

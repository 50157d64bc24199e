import type { Candidate } from '../cues/candidate.ts';
import { has, low, once, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isTime } from '../text/phrase-before.ts';

/** How many phrases may be a quote's source, those nearest to its cue. */
const NEAREST = 24;

/** Whether a word alone can be a source: a subject, an inverted or a stressed pronoun, a relative. */
export const isPronoun = (doc: Document, i: number): boolean =>
  (has(doc, i, Flag.subject) && !has(doc, i, Flag.determiner)) ||
  has(doc, i, Flag.inversion) ||
  isSubjectRelative(doc, i) ||
  isStrong(low(doc, i));

const isStrong = (word: string): boolean => word === 'lui' || word === 'eux' || word === 'elles';

export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/** The words that a quote's source is sought around: its reporting verb, else its cue, else where its words begin. */
export const anchorOf = ({ group, cue, content }: Candidate): Range => group ?? cue ?? { from: content[0]!.from, to: content[0]!.from };

/** The phrases of a document that were read so far, by their first word. */
export interface Phrases {
  /** Where each ends, 0 where it is not read, else one more. */
  readonly ends: Int32Array;
  /** Those that may be a source. */
  readonly whole: (Range | undefined)[];
}

export const unreadPhrases = ({ length }: Document): Phrases => ({
  ends: new Int32Array(length),
  whole: new Array<Range | undefined>(length).fill(undefined),
});

/**
 * The phrases and pronouns that may be a quote's source, in the order of the text: those of the sentences of its words and cue and of
 * the sentence before, nearest to the cue, and the one that its construction found.
 */
export function sourceOptions(doc: Document, candidate: Candidate, phrases: Phrases): Range[] {
  const { content, source, receiver } = candidate;
  const anchor = anchorOf(candidate);
  const low = Math.min(anchor.from, content[0]!.from);
  const high = Math.max(anchor.to, content.at(-1)!.to);
  const first = doc.first[Math.max(0, doc.first[low]! - 1)]!;
  const last = doc.last[Math.min(doc.length - 1, high === doc.last[high] ? high + 1 : high)]!;
  const before: Range[] = [];
  const options: Range[] = [];
  const at = (i: number): Range | undefined => {
    const range = i < first || i > last ? undefined : phraseAt(doc, content, i, phrases);
    return range && receiver && receiver.from <= range.to && range.from <= receiver.to ? undefined : range;
  };
  const farthest = Math.max(anchor.from - first, last - anchor.from);
  for (let away = 0; away <= farthest && before.length + options.length < NEAREST; away++) {
    const left = away > 0 ? at(anchor.from - away) : undefined;
    if (left) before.push(left);
    const right = before.length + options.length < NEAREST ? at(anchor.from + away) : undefined;
    if (right) options.push(right);
  }
  options.unshift(...before.reverse());
  if (!source || options.some((range) => isSame(range, source))) return options;
  const behind = options.findIndex(({ from, to }) => from > source.from || (from === source.from && to > source.to));
  options.splice(behind < 0 ? options.length : behind, 0, source);
  return options;
}

/** Whether a pronoun or a phrase can begin at a word; not in the middle of a name. */
const canSpeak = (doc: Document, i: number): boolean =>
  isPronoun(doc, i) ||
  (startsPhrase(doc, i) && !(has(doc, i, Flag.capital) && has(doc, i - 1, Flag.capital) && !has(doc, i - 1, Flag.determiner)));

/** The pronoun or the phrase that begins at a word, before the words said; a phrase that only says when is none. */
function phraseAt(doc: Document, content: readonly Range[], i: number, phrases: Phrases): Range | undefined {
  if (!once(doc, doc.answers.speaks, i, canSpeak)) return undefined;
  let limit = doc.last[i]! + 1;
  for (const { from, to } of content) {
    if (from > i) limit = Math.min(limit, from);
    else if (i <= to) return undefined;
  }
  if (phrases.ends[i] === 0) {
    const end = isPronoun(doc, i) ? i + 1 : readPhrase(doc, i, doc.last[i]! + 1);
    phrases.ends[i] = end + 1;
    phrases.whole[i] = phraseTo(doc, i, end);
  }
  if (phrases.ends[i]! - 1 <= limit) return phrases.whole[i];
  return phraseTo(doc, i, readPhrase(doc, i, limit));
}

/** « à [l'issue de la réunion] », « à [l'occasion d'une visite] » say when. */
const opensOccasion = (doc: Document, from: number): boolean =>
  low(doc, from - 1) === 'à' && low(doc, from) === "l'" && /^(?:issue|occasion)$/u.test(low(doc, from + 1));

const phraseTo = (doc: Document, from: number, end: number): Range | undefined =>
  end <= from || opensOccasion(doc, from) || (!isPronoun(doc, from) && isTime(doc, from, end)) ? undefined : { from, to: end - 1 };

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
  /^(?:lui|eux|elles)$/u.test(low(doc, i));

export const isSame = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/** The words that a quote's source is sought around: its reporting verb, else its cue, else where its words begin. */
export const anchorOf = ({ group, cue, content }: Candidate): Range => group ?? cue ?? { from: content[0]!.from, to: content[0]!.from };

/** Where the phrases of a document end that were read so far, by first word: 0 not read, else one more. */
export type PhraseEnds = Int32Array;

/**
 * The phrases and pronouns that may be a quote's source, in the order of the text: those of the sentences of its words and cue and of
 * the sentence before, nearest to the cue, and the one that its construction found.
 */
export function sourceOptions(doc: Document, candidate: Candidate, ends: PhraseEnds): Range[] {
  const { content, source, receiver } = candidate;
  const anchor = anchorOf(candidate);
  const low = Math.min(anchor.from, content[0]!.from);
  const high = Math.max(anchor.to, content.at(-1)!.to);
  const first = doc.first[Math.max(0, doc.first[low]! - 1)]!;
  const last = doc.last[Math.min(doc.length - 1, high === doc.last[high] ? high + 1 : high)]!;
  const options: Range[] = [];
  const add = (i: number): void => {
    const range = i < first || i > last || options.length === NEAREST ? undefined : phraseAt(doc, content, i, ends);
    if (range && !(receiver && receiver.from <= range.to && range.from <= receiver.to)) options.push(range);
  };
  const farthest = Math.max(anchor.from - first, last - anchor.from);
  for (let away = 0; away <= farthest && options.length < NEAREST; away++) {
    add(anchor.from - away);
    if (away > 0) add(anchor.from + away);
  }
  if (source && !options.some((range) => isSame(range, source))) options.push(source);
  return options.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether a pronoun or a phrase can begin at a word; not in the middle of a name. */
const canSpeak = (doc: Document, i: number): boolean =>
  isPronoun(doc, i) ||
  (startsPhrase(doc, i) && !(has(doc, i, Flag.capital) && has(doc, i - 1, Flag.capital) && !has(doc, i - 1, Flag.determiner)));

/** The pronoun or the phrase that begins at a word, before the words said; a phrase that only says when is none. */
function phraseAt(doc: Document, content: readonly Range[], i: number, ends: PhraseEnds): Range | undefined {
  if (!once(doc, doc.answers.speaks, i, canSpeak) || content.some(({ from, to }) => from <= i && i <= to)) return undefined;
  if (isPronoun(doc, i)) return { from: i, to: i };
  const limit = content.reduce((end, { from }) => (from > i ? Math.min(end, from) : end), doc.last[i]! + 1);
  ends[i] ||= readPhrase(doc, i, doc.last[i]! + 1) + 1;
  const whole = ends[i] - 1;
  const end = whole <= limit ? whole : readPhrase(doc, i, limit);
  return end <= i || isTime(doc, i, end) ? undefined : { from: i, to: end - 1 };
}

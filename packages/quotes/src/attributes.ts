import type { Span } from '@incise/tokens';
import type { Candidate } from './cues/candidate.ts';
import { charSpan, has, is, isInCapitals, low, type Document, type Range } from './text/document.ts';
import { Flag, Kind } from './text/flags.ts';
import { readPhrase } from './text/noun-phrase.ts';
import { isSpeechNoun } from './text/speech-nouns.ts';

/** To whom, through what and when something was said, as far as the cue's clause says so. */
export interface Circumstances {
  readonly addressee: Span | undefined;
  readonly medium: Span | undefined;
  readonly date: Span | undefined;
}

const leadsToMedium = (doc: Document, i: number): boolean => is(doc, i, Kind.via) || /^(?:à|au|en)$/u.test(low(doc, i));
const leadsToAddressee = (doc: Document, i: number): boolean => is(doc, i, Kind.to) || low(doc, i) === 'auprès' || low(doc, i) === 'devant';

/** The stretches of the cue's clause where circumstances stand: between cue and source, after both, and before the subject. */
function regions(doc: Document, candidate: Candidate): Range[] {
  const { cue, source } = candidate;
  if (!cue) return [];
  const first = doc.first[cue.from]!;
  const last = doc.last[cue.to]!;
  const content = candidate.content.map(({ from }) => from);
  const nextContent = Math.min(last + 1, ...content.filter((from) => from > cue.to));
  const after = source && source.from > cue.to ? source.to + 1 : cue.to + 1;
  const result: Range[] = [{ from: after, to: nextContent - 1 }];
  if (source && source.from > cue.to + 1) result.push({ from: cue.to + 1, to: source.from - 1 });
  const subject = source && source.from >= first && source.to < cue.from ? source.from : cue.from;
  if (content.every((from) => from > cue.to)) result.push({ from: first, to: subject - 1 });
  return result;
}

/** End (inclusive) of the part of a region that is still the cue's clause: it stops at marks, relatives and full stops. */
function clauseLimit(doc: Document, { from, to }: Range): number {
  let i = from;
  while (
    i <= to &&
    !has(doc, i, Flag.mark | Flag.relative | Flag.que | Flag.final | Flag.semicolon) &&
    !(has(doc, i, Flag.presentParticiple) && !has(doc, i, Flag.preposition))
  )
    i++;
  return i - 1;
}

function phraseAfter(doc: Document, preposition: number, limit: number): Range | undefined {
  let from = preposition + 1;
  if (/^(?:auprès|près)$/u.test(low(doc, preposition))) from++;
  const end = readPhrase(doc, from, limit + 1, { apposition: false });
  return end > from ? { from: preposition, to: end - 1 } : undefined;
}

function headIn(doc: Document, { from, to }: Range): string {
  let i = from + 1;
  while (i < to && has(doc, i, Flag.determiner | Flag.number)) i++;
  return low(doc, i);
}

const isMedium = (doc: Document, range: Range): boolean =>
  leadsToMedium(doc, range.from) &&
  (isSpeechNoun(headIn(doc, range), 'medium') || (low(doc, range.from) === 'sur' && has(doc, range.from + 1, Flag.capital)));

/** « dans une interview à Kyodo News », « dans un entretien accordé au quotidien X »: the medium goes on to whom it was given. */
function mediumEnd(doc: Document, { to }: Range, limit: number): number {
  const at = has(doc, to + 1, Flag.pastParticiple) ? to + 2 : to + 1;
  if (!is(doc, at, Kind.to) && low(doc, at) !== 'avec') return to;
  return phraseAfter(doc, at, limit)?.to ?? to;
}

function isAddressee(doc: Document, range: Range): boolean {
  if (!leadsToAddressee(doc, range.from)) return false;
  for (let i = range.from + 1; i <= range.to; i++) {
    if (has(doc, i, Flag.time | Flag.number | Flag.preposition)) return false;
    if (has(doc, i, Flag.sourceNoun)) return true;
    if (has(doc, i, Flag.capital))
      return has(doc, i - 1, Flag.determiner) || isInCapitals(doc, i) || /^m(?:me|lle)?\.?$/u.test(low(doc, i));
  }
  return false;
}

/** A run of time words from i: « ce vendredi 24 juin », « hier soir », « le 28 janvier »; its end (exclusive), or i. */
function timeRun(doc: Document, i: number, limit: number): number {
  let k = i;
  let time = false;
  while (
    k <= limit &&
    (has(doc, k, Flag.time | Flag.number) || (has(doc, k, Flag.determiner) && has(doc, k + 1, Flag.time | Flag.number)))
  ) {
    if (has(doc, k, Flag.time)) time = true;
    k++;
  }
  return time ? k : i;
}

/** Reads addressee, medium and date from the cue's clause; dates found by the caller (of @incise/dates, say) win over time words. */
export function circumstances(doc: Document, candidate: Candidate, dates: readonly Span[] = []): Circumstances {
  let addressee: Span | undefined;
  let medium: Span | undefined;
  let date: Span | undefined;
  const { group } = candidate;
  if (group)
    for (let i = group.from; i < group.head; i++)
      if (has(doc, i, Flag.clitic) && is(doc, i, Kind.they | Kind.theirs | Kind.me | Kind.us | Kind.you) && !group.reflexive)
        addressee ??= charSpan(doc, { from: i, to: i });
  for (const region of regions(doc, candidate)) {
    const limit = clauseLimit(doc, region);
    for (let i = region.from; i <= limit; i++) {
      const until = timeRun(doc, i, limit);
      if (until > i) {
        if (!/^(?:depuis|pendant|durant|pour)$/u.test(low(doc, i - 1)))
          date ??= known(doc, dates, i, until - 1) ?? charSpan(doc, { from: i, to: until - 1 });
        i = until - 1;
        continue;
      }
      if (!has(doc, i, Flag.preposition) || !(leadsToMedium(doc, i) || leadsToAddressee(doc, i))) continue;
      const range = phraseAfter(doc, i, limit);
      if (!range) continue;
      if (isMedium(doc, range)) {
        const to = mediumEnd(doc, range, limit);
        medium ??= charSpan(doc, { from: range.from, to });
        if (to > range.to && isAddressee(doc, { from: range.to + 1, to })) addressee ??= charSpan(doc, { from: range.to + 1, to });
        i = to;
        continue;
      } else if (isAddressee(doc, range)) addressee ??= charSpan(doc, range);
      else continue;
      i = range.to;
    }
  }
  return { addressee, medium, date };
}

/** The caller's date that overlaps words from..to. */
function known(doc: Document, dates: readonly Span[], from: number, to: number): Span | undefined {
  const { start, end } = charSpan(doc, { from, to });
  const date = dates.find((span) => span.start < end && start < span.end);
  return date && { start: date.start, end: date.end };
}

/** The editor's additions in a range: anything in square brackets, and up to three words in round ones inside marks. */
export function insertions(doc: Document, { from, to }: Range): Span[] {
  const found: Span[] = [];
  for (let i = from; i <= to; i++) {
    if (!has(doc, i, Flag.openBracket)) continue;
    const square = low(doc, i) === '[';
    const limit = Math.min(to, i + (square ? 30 : 4));
    for (let k = i + 1; k <= limit; k++) {
      if (!has(doc, k, Flag.closeBracket)) continue;
      if (square || doc.inside[i]! >= 0) found.push(charSpan(doc, { from: i, to: k }));
      i = k;
      break;
    }
  }
  return found;
}

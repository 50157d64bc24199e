import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd, clauseKind, inner, sentenceFrom, sentenceTo, startsMainClause, trim } from '../cues/content.ts';
import { invertedSubject, type Context } from '../cues/context.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { AUXILIARY, Flag } from '../text/flags.ts';
import { headOf, isOf, isSubstitute, phraseBefore, readPhrase, startsPhrase } from '../text/noun-phrase.ts';
import { isFinite } from '../text/verb-use.ts';
import { contentAround, hasVerb, type Around } from './around.ts';
import { clausesFrom } from './que.ts';
import { isNameInMarks } from '../text/name-in-marks.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';

interface Frame {
  readonly from: number;
  /** First word of the complement. */
  readonly complement: number;
  readonly source: Range;
  /** « selon les informations de X »: who says it, in the source. */
  readonly implied?: Range;
  /** Last word of the frame, where it goes on behind its source. */
  readonly to?: number;
}

/** Words that open an attribution frame at i: number of words before its complement, or 0. */
function frameLength(doc: Document, i: number): number {
  const word = low(doc, i);
  const next = low(doc, i + 1);
  if (word === 'selon') return has(doc, i + 1, Flag.que) ? 0 : 1;
  if (word === "d'" && next === 'après') return 2;
  if (word === "d'après") return 1;
  if (word === 'aux' && next === 'yeux' && low(doc, i + 2).startsWith('d')) return 3;
  if (word === 'à' && next === 'en' && low(doc, i + 2) === 'croire') return 3;
  if (word === 'à' && next === 'entendre' && doc.first[i] === i) return 2;
  if (word === 'pour' && has(doc, i, Flag.preposition)) return low(doc, i - 1) === 'comme' ? 0 : 1;
  if (word === 'de' && next === "l'" && /^(?:avis|aveu|opinion)$/u.test(low(doc, i + 2))) {
    const of = low(doc, i + 3) === 'même' ? i + 4 : i + 3;
    return isOf(doc, of) ? of + 1 - i : 0;
  }
  if (/^aux?$/u.test(word) && next.startsWith('dire') && isOf(doc, i + 2)) return 3;
  if (word === 'de' && /^sources?$/u.test(next)) return has(doc, i - 1, Flag.word) ? 0 : 1;
  return 0;
}

function readFrame(context: Context, i: number): Frame | undefined {
  const { doc } = context;
  const length = frameLength(doc, i);
  if (length === 0) return undefined;
  const told = toldIn(doc, i, i + length);
  if (told !== undefined) return told;
  const held = sayerIn(doc, i + length);
  const frame = frameAt(context, i, held > 0 ? held : i + length);
  return held > 0 && frame
    ? { ...frame, complement: i + length, source: { from: i + length, to: frame.source.to }, implied: frame.source }
    : frame;
}

/** « selon ce que X a confié à Y, P », « d'après ce que nous savons, P »: the subject of what was told, up to the comma; *null* where it has none. */
function toldIn(doc: Document, i: number, complement: number): Frame | undefined {
  const que = complement + 1;
  if (low(doc, complement) !== 'ce' || !has(doc, que, Flag.que)) return undefined;
  let end = que + 1;
  while (end < doc.last[i]! && !has(doc, end, Flag.comma | Flag.colon) && doc.opens[end]! < 0) end++;
  const source = mainSubject(doc, que + 1, end);
  return source && { from: i, complement, source, to: end - 1 };
}

/** « selon les dires de X », « selon les informations confiées hier par X »: first word of X, or 0. */
function sayerIn(doc: Document, i: number): number {
  if (!has(doc, i, Flag.determiner) || !isSpeechNoun(low(doc, i + 1), 'saying')) return 0;
  if (isOf(doc, i + 2)) return i + 3;
  for (let k = i + 2; k < i + 8 && has(doc, k, Flag.word); k++) if (low(doc, k) === 'par') return k + 1;
  return 0;
}

function frameAt({ doc, names }: Context, i: number, complement: number): Frame | undefined {
  const limit = sentenceTo(doc, i) + 1;
  if (has(doc, complement, Flag.relative)) return { from: i, complement, source: { from: complement, to: complement } };
  let end = isStressed(doc, complement) ? complement + 1 : readPhrase(doc, complement, limit);
  if (/^ce(?:lui|lle|ux|lles)$/u.test(low(doc, complement))) return undefined;
  if (end === complement && low(doc, i) === 'de') end = complement + 1;
  if (doc.opens[complement]! >= 0 && isNameInMarks(doc, doc.opens[complement]!)) end = doc.quoted[doc.opens[complement]!]!.close + 1;
  if (end === complement) return undefined;
  while (low(doc, end) === 'même' || low(doc, end) === 'lui-même') end++;
  const head = headWord(doc, complement, end);
  if (low(doc, i) === 'pour' ? !(isOpinionHolder(doc, complement, end) || names({ from: complement, to: end - 1 })) : isSpeechNoun(head, 'measure') || isAbstract(doc, complement, end)) return undefined;
  if (VARIES.test(low(doc, i - 1)) || VARIES.test(low(doc, i - 2))) return undefined;
  if (!isStressed(doc, complement) && !has(doc, i - 1, AUXILIARY)) end = extendToSeparator(doc, end, limit);
  while (end > complement + 1 && has(doc, end - 1, Flag.adverb) && !has(doc, end - 1, Flag.subject | Flag.capital)) end--;
  return { from: i, complement, source: { from: complement, to: end - 1 } };
}

const isStressed = (doc: Document, i: number): boolean => /^(?:lui|elle|eux|elles|moi|nous)$/u.test(low(doc, i));

/** The first noun of a phrase. */
function headWord(doc: Document, from: number, end: number): string {
  let i = from;
  while (i < end - 1 && (has(doc, i, Flag.determiner | Flag.number) || low(doc, i).startsWith('autre')) && !has(doc, i, Flag.capital)) i++;
  return low(doc, i);
}

/** What goes by something, or after somebody, is no report: « varie selon les régions », « nommé d'après un botaniste ». */
const VARIES = /^(?:vari|diff[èé]r|chang|class|répart|modul|adapt|nommé|baptisé|inspiré)/u;

/** « selon l'intensité », « selon la réglementation »: a noun made of an adjective or verb, alone, that nobody lists as a source. */
function isAbstract(doc: Document, from: number, end: number): boolean {
  const head = headOf(doc, { from, to: end - 1 });
  return doc.flags[head] === Flag.word && /(?:tion|sion|ité|ance|ence|ure|isme)s?$/u.test(low(doc, head)) && !isSpeechNoun(low(doc, head), 'saying') && !isSpeechNoun(low(doc, head), 'document');
}

/** « selon des policiers présents sur les lieux »: what follows without a comma and without a verb belongs to the source. */
function extendToSeparator(doc: Document, end: number, limit: number): number {
  let i = end;
  while (
    i < limit &&
    has(doc, i, Flag.word) &&
    (!has(doc, i, Flag.coordinator | Flag.relative | Flag.que | Flag.subordinator) ||
      (has(doc, i - 1, Flag.time | Flag.number) && has(doc, i + 1, Flag.time | Flag.number)))
  ) {
    if (isFinite(doc, i) || has(doc, i, Flag.infinitive)) return end;
    i++;
  }
  return i >= limit || has(doc, i, Flag.comma | Flag.final | Flag.semicolon | Flag.closeBracket) ? i : end;
}

/** *pour* introduces a source only before people, bodies and pronouns that hold opinions. */
function isOpinionHolder(doc: Document, from: number, end: number): boolean {
  if (isSubstitute(doc, from) || isStressed(doc, from) || /^(?:eux|elles)$/u.test(low(doc, end - 1))) return true;
  const head = headOf(doc, { from, to: end - 1 });
  if (/^une?$/u.test(low(doc, from)) && has(doc, head, Flag.body) && !isSpeechNoun(low(doc, head), 'document')) return false;
  for (let i = from; i < end; i++) {
    if (has(doc, i, Flag.sourceNoun) && (i === head || !has(doc, i, Flag.body))) return true;
    if (/^(?:millions?|milliards?|ans|années)$/u.test(low(doc, i)) || has(doc, i, Flag.relative)) return false;
    if (has(doc, i, Flag.capital))
      return (
        i === from ||
        has(doc, i + 1, Flag.sourceNoun) ||
        has(doc, i + 1, Flag.capital) ||
        isAcronym(doc, i) ||
        has(doc, i - 1, Flag.sourceNoun | Flag.final) ||
        /^(?:m|mm|mme|dr)\.?$/u.test(low(doc, i))
      );
    if (!has(doc, i, Flag.determiner) && !/^(?:de|d')$/u.test(low(doc, i)) && i > from + 2) return false;
  }
  return false;
}

const isAcronym = (doc: Document, i: number): boolean => /^\p{Lu}{2,}/u.test(doc.text.slice(doc.start[i], doc.end[i]));

/** « le magistrat, selon qui P », « l'étude, selon laquelle P ». */
const isRelative = (doc: Document, { from, to }: Range): boolean =>
  from === to && has(doc, from, Flag.relative) && low(doc, from) !== 'dont';

/** Selon X, P; P, selon X; P1, selon X, P2; pour X, P; aux yeux de X, P. */
export function findFrames(context: Context): Candidate[] {
  const { doc, starts } = context;
  const found: Candidate[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (!has(doc, i, Flag.preposition | Flag.determiner)) continue;
    if (isBelieved(doc, i)) {
      const cue = { from: i, to: low(doc, i + 2) === 'en' ? i + 3 : i + 2 };
      const range = trim(doc, cue.to + 1, clauseEnd(doc, has(doc, cue.to + 1, Flag.comma) ? cue.to + 2 : cue.to + 1, undefined, starts));
      if (range) found.push({ rule: 'frame', kind: clauseKind(doc, [range]), content: [range], cue, sense: 'say', clause: cue });
      continue;
    }
    const read = readFrame(context, i);
    if (!read) continue;
    const frame = { ...read, source: tellerIn(context, read.complement) ?? read.source };
    const cueTo = low(doc, i) === 'pour' ? i : frame.complement - 1;
    const base = {
      rule: 'frame',
      cue: { from: i, to: Math.max(i, cueTo) },
      sense: 'say',
      source: frame.source,
      ...(frame.implied && { implied: frame.implied }),
      clause: { from: i, to: frame.source.to },
    } as const;
    const after = (read.to ?? frame.source.to) + 1;
    if (isRelative(doc, frame.source)) {
      if (low(doc, i) === 'pour' && low(doc, frame.source.from) !== 'qui') continue;
      const range = has(doc, i - 1, Flag.comma) ? trim(doc, after, clauseEnd(doc, after, undefined, starts)) : undefined;
      const antecedent = range && phraseBefore(doc, Math.max(doc.first[i]!, i - 40), i - 1, true);
      if (antecedent) found.push({ ...base, kind: clauseKind(doc, [range]), content: [range], implied: antecedent });
      continue;
    }
    if (isInitial(doc, i)) {
      const at = afterInsertions(doc, afterSeparator(doc, after));
      if (low(doc, i) === 'pour' && (at === after || low(doc, at) === 'où')) continue;
      const range = trim(doc, at, clauseEnd(doc, at, undefined, starts));
      if (!range || (low(doc, i) === 'pour' && (!hasVerb(doc, range) || low(doc, range.from) === 'de'))) continue;
      const opened = doc.opens[range.from]!;
      if (opened >= 0 && doc.quoted[opened]!.close >= range.to) found.push({ ...base, kind: 'direct', content: [inner(doc, opened)] });
      else found.push({ ...base, kind: clauseKind(doc, [range]), content: [range] });
      continue;
    }
    if (low(doc, i) === 'pour') continue;
    const que =
      has(doc, i - 1, Flag.comma | Flag.adverb) && has(doc, after, Flag.comma) && has(doc, after + 1, Flag.que)
        ? clausesFrom(context, after + 1, undefined)
        : [];
    if (que.length > 0) {
      found.push({ ...base, kind: clauseKind(doc, que), content: que });
      continue;
    }
    const segment = figureBefore(doc, i) ?? apposedBefore(doc, i, after);
    const around = segment ? { kind: 'indirect' as const, content: [segment] } : contentAround(context, i, frame.source.to, false);
    if (around) found.push({ ...base, ...afterFrame(doc, around, found.at(-1)) });
  }
  return found;
}

/** « À l'en croire, P »: whoever spoke last. */
const isBelieved = (doc: Document, i: number): boolean =>
  low(doc, i) === 'à' &&
  /^l(?:es?|a|')$/u.test(low(doc, i + 1)) &&
  (low(doc, i + 2) === 'entendre' || (low(doc, i + 2) === 'en' && low(doc, i + 3) === 'croire'));

/** « P, selon X, mais Q, selon Y »: what an earlier frame of the sentence has closed is not attributed again. */
function afterFrame(doc: Document, around: Around, earlier: Candidate | undefined): Around {
  const [first, ...others] = around.content;
  const end = earlier?.clause?.to ?? -1;
  if (!first || end < first.from || end >= first.to || earlier!.content[0]!.from > end || !has(doc, end + 1, Flag.comma | Flag.coordinator))
    return around;
  let from = end + 1;
  while (has(doc, from, Flag.comma | Flag.coordinator | Flag.adverb)) from++;
  const rest = trim(doc, from, first.to);
  return rest ? { kind: clauseKind(doc, [rest, ...others]), content: [rest, ...others] } : around;
}

/** « selon ce qu'a confié X, P »: the inverted subject of what was told. */
function tellerIn({ doc, starts }: Context, complement: number): Range | undefined {
  const group = low(doc, complement) === 'ce' && has(doc, complement + 1, Flag.que) ? starts.get(complement + 2) : undefined;
  return group && invertedSubject(doc, group);
}

/** Where the clause begins after a frame at the head: past a bracket, an adverb (« selon d'autres cependant, P ») and its comma. */
function afterSeparator(doc: Document, after: number): number {
  let i = after;
  if (low(doc, i) === 'qui') while (i < doc.last[after]! && !has(doc, i, Flag.comma)) i++;
  if (has(doc, i, Flag.openBracket)) {
    while (i < doc.last[after]! && !has(doc, i, Flag.closeBracket)) i++;
    i++;
  }
  while (has(doc, i, Flag.adverb)) i++;
  if (!has(doc, i, Flag.comma | Flag.semicolon | Flag.colon)) return after;
  return low(doc, i + 1) === 'en' && /^(?:revanche|effet|outre)$/u.test(low(doc, i + 2)) && has(doc, i + 3, Flag.comma) ? i + 4 : i + 1;
}

/** « Selon X, qui cite Y, P », « selon X, interrogé par Y, P »: where P begins, past what is said of X between commas. */
function afterInsertions(doc: Document, at: number): number {
  if (!has(doc, at - 1, Flag.comma) || !startsInsertion(doc, at)) return at;
  const last = doc.last[at]!;
  const free = has(doc, at, Flag.relative);
  for (let k = at + 1; k < last && k < at + 40; k++) {
    if (doc.opens[k]! >= 0) k = doc.quoted[doc.opens[k]!]!.close;
    if (!free && isFinite(doc, k)) return at;
    if (!has(doc, k, Flag.comma)) continue;
    const next = k + 1;
    if (!free && has(doc, at, Flag.pastParticiple) && !has(doc, next, Flag.coordinator)) return next;
    if (doc.opens[next]! >= 0 || (has(doc, next, Flag.determiner) && doc.opens[next + 1]! >= 0) || has(doc, next, Flag.preposition) || startsMainClause(doc, next, last)) return next;
    if (!free && has(doc, at, Flag.determiner)) return at;
  }
  return at;
}

/** A relative clause, a participle of how X was heard, or an apposition. */
const startsInsertion = (doc: Document, i: number): boolean =>
  (has(doc, i, Flag.relative) && low(doc, i) !== 'où') ||
  (has(doc, i, Flag.pastParticiple) && !has(doc, i, Flag.sourceNoun)) ||
  /^(?:présente?s?|âgée?s?|proches?|du)$/u.test(low(doc, i)) ||
  (low(doc, i) === 'de' && !startsPhrase(doc, i)) ||
  (doc.flags[i] === Flag.word && isOf(doc, i + 1)) ||
  (has(doc, i, Flag.determiner) && has(doc, i + 1, Flag.sourceNoun));

/** Whether a frame opens its clause: at the start of the sentence, or right after a conjunction. */
function isInitial(doc: Document, i: number): boolean {
  const start = sentenceFrom(doc, i);
  let k = i - 1;
  if (has(doc, k, Flag.comma)) k--;
  if (k < start || has(doc, k, Flag.openBracket)) return true;
  if (has(doc, k, Flag.coordinator | Flag.que | Flag.subordinator | Flag.colon | Flag.semicolon) && k >= i - 2) return true;
  if (has(doc, i - 1, Flag.comma) && has(doc, start, Flag.preposition | Flag.adverb) && !hasVerb(doc, { from: start, to: k })) return true;
  for (let j = start; j <= k; j++)
    if (
      !has(doc, j, Flag.adverb | Flag.coordinator | Flag.comma | Flag.subordinator | Flag.dash) &&
      !(has(doc, j, Flag.preposition) && j === start) &&
      !/^(?:effet|outre|revanche)$/u.test(low(doc, j))
    )
      return false;
  return true;
}

/** « Le jeune homme, proche des nationalistes selon la police, est arrêté »: the words between the commas are all that is attributed. */
function apposedBefore(doc: Document, i: number, after: number): Range | undefined {
  if (has(doc, i - 1, Flag.comma) || !has(doc, after, Flag.comma) || !isFinite(doc, after + 1)) return undefined;
  let from = i;
  while (from > sentenceFrom(doc, i) && !has(doc, from - 1, Flag.comma)) from--;
  const range = { from, to: i - 1 };
  return from > sentenceFrom(doc, i) && range.to >= from && !has(doc, from, Flag.relative) && !hasVerb(doc, range) ? range : undefined;
}

/** « 100 000 selon les organisateurs »: a figure alone between commas is all that is attributed. */
function figureBefore(doc: Document, i: number): Range | undefined {
  if (has(doc, i - 1, Flag.comma | Flag.closeBracket)) return undefined;
  let from = i;
  while (from > sentenceFrom(doc, i) && !has(doc, from - 1, Flag.comma | Flag.openBracket)) from--;
  if (from === sentenceFrom(doc, i) || !has(doc, from, Flag.number)) return undefined;
  const range = { from, to: i - 1 };
  return range.to >= range.from && !hasVerb(doc, range) ? range : undefined;
}

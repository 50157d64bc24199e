import type { Candidate } from '../cues/candidate.ts';
import { clauseEnd } from './clause-end.ts';
import { clauseKind, inner, sentenceFrom, trim } from '../cues/content.ts';
import { groupAt, sourceOf, type Context } from '../cues/context.ts';
import { has, is, low, startsLine, type Document, type Range } from '../text/document.ts';
import { Flag, Kind } from '../text/flags.ts';
import { isContractedOf, isOf, isPlural } from '../text/function-words.ts';
import { startsParagraph } from '../text/marks.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { isApproximate } from '../text/substitute.ts';
import { hasVerb, isFinite, pastClitics } from '../text/verb-use.ts';
import { contentAround, type Around } from './around.ts';
import { opensCleft } from './cut-clauses.ts';
import { clausesFrom } from './clauses-from.ts';
import { figureBefore } from './figures.ts';
import { afterSeparator, allegedIn, beforeAdverbs, followsSentence, pastRelative } from './frame-edges.ts';
import { contentInside, wordingBefore } from './inner-frame.ts';
import { afterInsertions } from './insertions.ts';
import { isFor, isHearing } from './frame-words.ts';
import { readFrame } from './read-frame.ts';
import { beforeSecond, isSecond, pastSecond, repeatsFirst } from './second-frame.ts';

/** « le magistrat, selon qui P », « l'étude, selon laquelle P ». */
const isRelative = (doc: Document, { from, to }: Range): boolean =>
  from === to && has(doc, from, Flag.relative) && low(doc, from) !== 'dont';

/** « C'est l'avis [du maire], selon qui P », « l'idée défendue par [le maire], selon qui P »: *qui* is somebody, in a phrase for a thing its complement or agent. */
function personIn(doc: Document, phrase: Range, relative: number): Range {
  if (low(doc, relative) !== 'qui' || isHeadedBySomebody(doc, phrase)) return phrase;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (!isOf(doc, i) && low(doc, i) !== 'par') continue;
    const complement = { from: isContractedOf(doc, i) ? i : i + 1, to: phrase.to };
    if (isHeadedBySomebody(doc, complement)) return complement;
  }
  return phrase;
}

/** Selon X, P; P, selon X; P1, selon X, P2; pour X, P; aux yeux de X, P. */
export function findFrames(context: Context): Candidate[] {
  const { doc } = context;
  const found: Candidate[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (!has(doc, i, Flag.preposition | Flag.determiner | Flag.subordinator)) continue;
    if (isBelieved(doc, i)) {
      const cue = { from: i, to: low(doc, i + 2) === 'en' ? i + 3 : i + 2 };
      const around = isInitial(doc, i) ? undefined : contentAround(context, { from: i, to: cue.to }, false);
      const from = has(doc, cue.to + 1, Flag.comma) ? cue.to + 2 : cue.to + 1;
      const range = around ? undefined : trim(doc, from, clauseEnd(context, from));
      const said = around ?? (range && { kind: clauseKind(doc, [range]), content: [range] });
      if (said) found.push({ rule: 'frame', ...said, cue, sense: 'say', source: { from: i + 1, to: i + 1 }, clause: cue });
      continue;
    }
    const mayOpen = !isFor(doc, i) || has(doc, i + 1, Flag.relative) || isInitial(doc, i) || followsSentence(doc, i);
    if (!mayOpen && !repeatsFirst(doc, i)) continue;
    const frame = readFrame(context, i);
    if (!frame || isObject(doc, i) || (isFor(doc, i) && doc.inside[i]! >= 0 && isConcerned(doc, frame.source))) continue;
    const cueTo = isFor(doc, i) ? i : frame.complement - 1;
    const base = {
      rule: 'frame',
      cue: { from: i, to: Math.max(i, cueTo) },
      sense: 'say',
      source: frame.source,
      ...(frame.implied && { implied: frame.implied }),
      clause: { from: i, to: frame.source.to },
    } as const;
    const end = (frame.to ?? frame.source.to) + 1;
    if (isRelative(doc, frame.source)) {
      if (isFor(doc, i) && low(doc, frame.source.from) !== 'qui') continue;
      const comma = has(doc, i - 1, Flag.comma);
      const range = trim(doc, end, clauseEnd(context, end));
      const antecedent = range && phraseBefore(doc, Math.max(doc.first[i]!, i - 40), comma ? i - 1 : i, true);
      if (antecedent && (comma || isHeadedBySomebody(doc, antecedent)))
        found.push({ ...base, kind: clauseKind(doc, [range]), content: [range], implied: personIn(doc, antecedent, frame.source.from) });
      continue;
    }
    const after = pastRelative(doc, end);
    if (!mayOpen && !isSecond(doc, i, after)) continue;
    const figure = isFor(doc, i) ? undefined : figureBefore(doc, i, after, found.at(-1));
    if (figure) {
      found.push({ ...base, kind: 'indirect', content: [figure] });
      continue;
    }
    const wording = frame.implied && isSpeechNoun(low(doc, frame.source.from + 1), 'wording');
    const inside = wording ? wordingBefore(doc, i) : frame.implied ? undefined : contentInside(context, i, after - 1);
    const endsClause = has(doc, i - 1, Flag.comma) && (inside !== undefined || has(doc, after, Flag.final));
    const opens = isInitial(doc, i) ? !endsClause : isSecond(doc, i, after);
    if (opens) {
      const at = pastSecond(context, afterInsertions(doc, afterSeparator(doc, after), frame.source));
      if (isFor(doc, i) && ((at === after && !opensAtOnce(doc, at)) || low(doc, at) === 'où' || isDoneFor(doc, at))) continue;
      // « fini les « selon la police », et pas de chiffres »
      if (doc.closes[at]! >= 0) continue;
      // « Par Léa Petit, d'après Reuters », on a line of its own
      if (startsParagraph(doc, at) && !has(doc, at - 1, Flag.colon)) continue;
      const range = trim(doc, at, beforeSecond(context, i, at, clauseEnd(context, at)));
      if (range && onlyAnnounces(doc, range)) continue;
      const opened = range ? doc.opens[range.from]! : -1;
      const whole = opened >= 0 && doc.quoted[opened]!.close >= range!.to;
      if (!range || (isFor(doc, i) && !isOpinion(doc, range) && !(whole && !has(doc, range.from + 1, Flag.capital)))) continue;
      if (whole) found.push({ ...base, kind: 'direct', content: [inner(doc, opened)] });
      else found.push({ ...base, kind: clauseKind(doc, [range]), content: [range] });
      continue;
    }
    const que =
      has(doc, i - 1, Flag.comma | Flag.adverb) && has(doc, after, Flag.comma) && has(doc, after + 1, Flag.que) && !needsQue(doc, i - 2)
        ? clausesFrom(context, after + 1, undefined)
        : [];
    if (que.length > 0) {
      found.push({ ...base, kind: clauseKind(doc, que), content: que });
      continue;
    }
    const segment = inside ? undefined : apposedBefore(doc, i, after);
    const around = segment
      ? { kind: 'indirect' as const, content: [segment] }
      : (inside ?? contentAround(context, { from: beforeAdverbs(doc, i), to: after - 1 }, false));
    const alleged =
      around && !inside && around.content.length === 1 && has(doc, after, Flag.final) ? allegedIn(doc, around.content[0]!) : undefined;
    if (alleged) {
      found.push({ ...base, kind: clauseKind(doc, [alleged]), content: [alleged] });
      continue;
    }
    const pronoun = !inside && isPronoun(doc, frame.source);
    if (pronoun && repeatsSource(context, i, frame.source)) continue;
    const own = around && pronoun ? afterQue(doc, around, i) : around;
    if (own) found.push({ ...base, ...(inside ?? afterFrame(doc, own, found.at(-1))) });
  }
  return found;
}

/** « C'est là, selon X, que tout a commencé », « Ce n'est, selon X, que du bruit »: *que* goes on with the words before the frame. */
function needsQue(doc: Document, before: number): boolean {
  const from = sentenceFrom(doc, before);
  if (opensCleft(doc, from)) return true;
  if (!isFinite(doc, before) || !has(doc, before - 1, Flag.negation)) return false;
  for (let i = from; i < before; i++) if (has(doc, i, Flag.relative)) return false;
  return true;
}

/** « Pour les parents, c'est un soulagement », in marks: whom something concerns by who speaks, rather than another's opinion; not « X, pour qui P », « pour Léa Petit, P ». */
const isConcerned = (doc: Document, { from, to }: Range): boolean => {
  for (let i = from; i <= to; i++) if (has(doc, i, Flag.capital | Flag.relative)) return false;
  return true;
};

/** « se passer [de l'avis de X] »: what the verb right before takes. */
const isObject = (doc: Document, i: number): boolean =>
  low(doc, i) === 'de' && low(doc, i + 1) === "l'" && has(doc, i - 1, Flag.finite | Flag.infinitive) && !has(doc, i - 1, Flag.sourceNoun);

/** « Pour ma mère, je n'ai rien pu faire », not « Pour mon père, j'étais un raté »: what who speaks did for somebody, in marks. */
function isDoneFor(doc: Document, at: number): boolean {
  const verb = pastClitics(doc, at + 1);
  return doc.inside[at]! >= 0 && is(doc, at, Kind.me) && has(doc, at, Flag.subject) && isFinite(doc, verb) && !has(doc, verb, Flag.etre);
}

/** « Pour X, c'est clair : « P » »: what leads to words in marks. */
const onlyAnnounces = (doc: Document, { from, to }: Range): boolean =>
  low(doc, from) === "c'" && to <= from + 3 && has(doc, to + 1, Flag.colon) && doc.opens[to + 2]! >= 0;

/** « pour X, P », not « pour X de faire P ». */
const isOpinion = (doc: Document, { from, to }: Range): boolean => hasVerb(doc, { from, to }) && low(doc, from) !== 'de';

/** « selon lui », « à ses yeux » */
const isPronoun = (doc: Document, { from, to }: Range): boolean => from === to && is(doc, from, Kind.they | Kind.theirs);

/** « pour le gouvernement il s'agit », « pour eux « P » »: what is attributed begins without a comma, with its subject pronoun or mark. */
const opensAtOnce = (doc: Document, i: number): boolean => doc.opens[i]! >= 0 || has(doc, i, Flag.subject);

/** « À l'en croire, P »: whoever spoke last. */
const isBelieved = (doc: Document, i: number): boolean =>
  low(doc, i) === 'à' &&
  is(doc, i + 1, Kind.article) &&
  (isHearing(low(doc, i + 2)) || (low(doc, i + 2) === 'en' && low(doc, i + 3) === 'croire'));

/** « L'étude précise que le produit est, selon elle, dangereux »: the pronoun is whoever the clause around has for its source already. */
function repeatsSource(context: Context, frame: number, pronoun: Range): boolean {
  const { doc, groups } = context;
  const que = queBefore(doc, frame, sentenceFrom(doc, frame));
  const group = que < 0 ? undefined : groups[groupAt(groups, que) - 1];
  if (!group || group.from < sentenceFrom(doc, frame) || doc.inside[group.from] !== doc.inside[frame]) return false;
  const source = group.mood === 'finite' && /q/iu.test(group.cue.frames) ? sourceOf(context, group) : undefined;
  return source !== undefined && isPlural(doc, source.from) === isPlural(doc, pronoun.from);
}

/** The nearest *que* before a word in its sentence, outside marks, or -1. */
function queBefore(doc: Document, i: number, first: number): number {
  for (let k = i - 1; k >= first; k--) {
    if (doc.closes[k]! >= 0) k = doc.quoted[doc.closes[k]!]!.open;
    else if (has(doc, k, Flag.que)) return k;
  }
  return -1;
}

/** « Il rapporte que l'animal, selon eux, « rit » »: a pronoun says whose words the clause after *que* are. */
function afterQue(doc: Document, around: Around, frame: number): Around {
  const [first, ...others] = around.content;
  const que = queBefore(doc, frame, first!.from + 1);
  const rest = que >= 0 ? trim(doc, que + 1, first!.to) : undefined;
  return rest ? { ...around, content: [rest, ...others] } : around;
}

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

/** « [12h05 -] Selon X, P »: past the time that a line of a live report begins with. */
function pastStamp(doc: Document, first: number): number {
  if (!startsLine(doc, first)) return first;
  let i = first;
  while (i < first + STAMP && (has(doc, i, Flag.number | Flag.time) || low(doc, i) === 'h')) i++;
  return i > first && has(doc, i, Flag.dash) ? i + 1 : first;
}

/** « 12 », « h », « 05 » */
const STAMP = 3;

/** Whether a frame opens its clause: at the start of the sentence, or right after a conjunction. */
function isInitial(doc: Document, i: number): boolean {
  const start = pastStamp(doc, sentenceFrom(doc, i));
  let k = i - 1;
  if (has(doc, k, Flag.comma)) k--;
  if (k < start || has(doc, k, Flag.openBracket) || (k === start + 1 && /^ce(?:la|ci)$/u.test(low(doc, start)) && low(doc, k) === 'dit'))
    return true;
  if (has(doc, k, Flag.coordinator | Flag.que | Flag.subordinator | Flag.colon | Flag.semicolon) && k >= i - 2) return true;
  if (
    has(doc, i - 1, Flag.comma) &&
    has(doc, start, Flag.preposition | Flag.adverb | Flag.time) &&
    !isApproximate(doc, start) &&
    !hasVerb(doc, { from: start, to: k })
  )
    return true;
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
  return range.to >= from ? range : undefined;
}

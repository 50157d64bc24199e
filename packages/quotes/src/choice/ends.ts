import { bucket, likeliest, probabilitiesOf } from '@incise/entities/choice';
import type { Opener } from '../constructions/openers.ts';
import { sentenceTo, trim } from '../cues/content.ts';
import type { Context } from '../cues/context.ts';
import { MOODS, type VerbGroup } from '../cues/verb-group.ts';
import { has, holderOf, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isAccordingTo, isNotOnly } from '../text/function-words.ts';
import { opensClause, PendingVerbs } from '../text/pending-verbs.ts';
import { isFinite, verbIn } from '../text/verb-use.ts';
import { TENSES } from '../verbs/conjugate.ts';
import { borderOf, grammarOf, hashed, tenseClass } from './borders.ts';
import { choiceModel } from './model.ts';
import { likely, outside } from './reading.ts';

/** How probable each word is, by its features, to be the last of what a verb reports. */
export type WeighEnds = (clause: Range, ends: readonly number[], features: readonly (readonly number[])[]) => readonly number[];

const weighEnds: WeighEnds = (_clause, _ends, features) => probabilitiesOf(choiceModel('ends'), features);

/** How probable another end must be to replace that of the rules. */
const LEAST = 0.7;

/** The place of the end to take; `rule` is that of the rules'. */
export function decidedEnd(chances: readonly number[], rule: number): number {
  const best = likeliest(chances);
  return chances[best]! >= LEAST ? best : rule;
}

/** How a clause opens that a verb reports; an attribute is what somebody says to be: « se dit prêt ». */
export type Opening = Opener['kind'] | 'attribute';
const OPENINGS: readonly Opening[] = ['que', 'infinitive', 'question', 'attribute'];

/** A reported clause as the rules end it. */
export interface Reported {
  readonly group: VerbGroup;
  readonly opening: Opening;
  readonly clause: Range;
}

/** A reported clause with the end that is chosen for it, by what follows it. */
export function chooseEnd(context: Context, reported: Reported, weigh = weighEnds): Range {
  const { doc } = context;
  const { clause } = reported;
  const opened = doc.opens[clause.from]!;
  if ((opened >= 0 && doc.quoted[opened]!.close >= clause.to) || clause.to - clause.from > LONGEST) return clause;
  const limit = sentenceTo(doc, clause.from);
  const ends = endsOf(doc, clause, limit);
  if (ends.length === 1) return clause;
  const rule = ends.indexOf(clause.to);
  const chances = weigh(clause, ends, endFeatures(context, reported, { ends, rule, limit }));
  return { from: clause.from, to: ends[decidedEnd(chances, rule)]! };
}

/** Words of a clause at most for its end to be chosen. */
const LONGEST = 120;

/** How many ends before that of the rules are looked at, and how many after it, within how many words. */
const BEFORE = 12;
const AFTER = 4;
const FARTHEST = 40;

/** Whether a clause may end before word i. */
const mayEndBefore = (doc: Document, i: number): boolean =>
  has(
    doc,
    i,
    Flag.comma |
      Flag.semicolon |
      Flag.colon |
      Flag.dash |
      Flag.openBracket |
      Flag.coordinator |
      Flag.final |
      Flag.subordinator |
      Flag.relative |
      Flag.que,
  ) ||
  has(doc, i, Flag.preposition | Flag.presentParticiple | Flag.adverb) ||
  doc.opens[i]! >= 0 ||
  doc.closes[i - 1]! >= 0;

/** Whether every mark between two words has its partner there. */
function isBalanced(doc: Document, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (doc.opens[i]! >= 0 && doc.quoted[doc.opens[i]!]!.close > to) return false;
    if (doc.closes[i]! >= 0 && doc.quoted[doc.closes[i]!]!.open < from) return false;
  }
  return true;
}

/** The words where a clause may end, in the order of the text, that of the rules among them. */
function endsOf(doc: Document, { from, to }: Range, limit: number): number[] {
  const before: number[] = [];
  const after: number[] = [];
  // « que P, [que Q] et que R », « que non seulement P[, mais Q] » go on.
  const goesOn = isNotOnly(doc, from);
  const endAt = (i: number): number | undefined =>
    mayEndBefore(doc, i) &&
    !(goesOn && /^(?:mais|,)$/u.test(low(doc, i))) &&
    !has(doc, i, Flag.que) &&
    !has(doc, i + 1, Flag.que) &&
    isBalanced(doc, from, i - 1)
      ? trim(doc, from, i - 1)?.to
      : undefined;
  for (let i = to; i > from + 1 && before.length < BEFORE; i--) {
    const end = endAt(i);
    if (end !== undefined && end < to && end > from && end !== before.at(-1)) before.push(end);
  }
  // « P [selon X] »: nothing behind is the clause's.
  const last = isAccordingTo(doc, has(doc, to + 1, Flag.comma) ? to + 2 : to + 1) ? to : Math.min(limit + 1, to + FARTHEST);
  for (let i = to + 2; i <= last && after.length < AFTER; i++) {
    const end = i === limit + 1 ? trim(doc, from, limit)?.to : endAt(i);
    if (end !== undefined && end > (after.at(-1) ?? to)) after.push(end);
  }
  return [...before.reverse(), to, ...after];
}

/** How far behind a clause's first word and behind an end a verb is looked for. */
const OWN = 40;
const TAIL = 12;

const tenseOf = (doc: Document, i: number): number => (i < 0 ? 0 : doc.info[i]!.features & TENSES);

/** How the tenses of two verbs go together. */
const together = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (a & b) !== 0 ? 1 : 2);

/** What the words of a clause up to each end are: whether they wait for a verb, how many verbs and commas they have. */
function readClause(doc: Document, from: number, ends: readonly number[]) {
  const verbs = new PendingVerbs(doc);
  const read: { readonly pending: boolean; readonly verbs: number; readonly commas: number; readonly marks: boolean }[] = [];
  let [count, commas, marks] = [0, 0, false];
  for (let i = from, k = 0; k < ends.length; i++) {
    if (doc.opens[i]! >= 0) marks = true;
    else if (has(doc, i, Flag.comma | Flag.dash)) {
      verbs.comma(i);
      commas++;
    } else if (isFinite(doc, i)) {
      verbs.verb();
      count++;
    } else if (opensClause(doc, i)) verbs.open(i);
    if (i === ends[k]) {
      read.push({ pending: verbs.pending, verbs: count, commas, marks });
      k++;
    }
  }
  return read;
}

/** The ends that a clause may have. */
interface Ends {
  readonly ends: readonly number[];
  /** The place of the rules' among them. */
  readonly rule: number;
  /** The last word of the sentence. */
  readonly limit: number;
}

/** For each end its features, a small whole number each. */
function endFeatures(context: Context, { group, opening, clause }: Reported, { ends, rule, limit }: Ends): number[][] {
  const { doc, starts } = context;
  const { from } = clause;
  const words = holderOf(doc, group.head) >= 0 ? undefined : context.words;
  const ownTense = tenseOf(doc, verbIn(doc, { from, to: Math.min(limit, from + OWN) }));
  const read = readClause(doc, from, ends);
  const shared = [
    /* opening */ OPENINGS.indexOf(opening),
    /* lemma */ hashed(group.cue.lemma, 61),
    /* mood */ MOODS.indexOf(group.mood),
    /* compound */ (group.compound ? 1 : 0) + (group.inverted >= 0 ? 2 : 0),
    /* previous */ grammarOf(doc, group.from - 1),
    /* tense */ together(group.tense & TENSES, ownTense),
    /* cueTense */ tenseClass(group.tense),
  ];
  return ends.map((end, k) => {
    const separated = has(doc, end + 1, Flag.comma | Flag.dash | Flag.openBracket | Flag.colon | Flag.semicolon);
    const next = separated ? end + 2 : end + 1;
    const isLast = next >= limit;
    const verb = isLast ? -1 : verbIn(doc, { from: next, to: Math.min(limit, next + TAIL) });
    const tense = tenseOf(doc, verb);
    const { pending, verbs, commas, marks } = read[k]!;
    const other = isLast ? undefined : starts.get(next);
    return [
      /* rule */ end === clause.to ? 0 : end < clause.to ? 1 : 2,
      /* last */ isLast ? 1 : 0,
      /* separator */ separated ? borderOf(doc, end + 1) : 0,
      /* after */ isLast ? 0 : borderOf(doc, next),
      /* wordAfter */ isLast ? 0 : hashed(low(doc, next), 61),
      /* grammarAfter */ isLast ? 0 : grammarOf(doc, next),
      /* second */ isLast ? 0 : borderOf(doc, next + 1),
      /* wordSecond */ isLast ? 0 : hashed(low(doc, next + 1), 61),
      /* third */ isLast ? 0 : borderOf(doc, next + 2),
      /* wordThird */ isLast ? 0 : hashed(low(doc, next + 2), 61),
      /* inner */ borderOf(doc, end),
      /* pending */ pending ? 1 : 0,
      /* verbs */ Math.min(3, verbs),
      /* commas */ Math.min(4, commas),
      /* marks */ marks ? 1 : doc.nextOpen[Math.min(doc.length - 1, end + 1)]! <= limit ? 2 : 0,
      /* tail */ bucket(limit - end, [2, 4, 7, 12, 20, 35]),
      /* length */ bucket(end - from, [2, 4, 7, 12, 20, 35]),
      /* tailVerb */ verb < 0 ? 0 : 1 + bucket(verb - next, [1, 2, 3, 5, 8]),
      /* cueAgain */ together(tense, group.tense & TENSES),
      /* ownAgain */ together(tense, ownTense),
      /* mode */ tenseClass(tense),
      /* report */ other ? 1 + MOODS.indexOf(other.mood) : 0,
      /* order */ Math.min(6, Math.abs(k - rule)),
      ...shared,
      /* said */ words ? likely(1 - outside(words, 'content', end)) : 0,
      /* unsaid */ words && !isLast ? likely(1 - outside(words, 'content', Math.min(next, doc.length - 1))) : 0,
    ];
  });
}

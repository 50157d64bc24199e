import { bucket, likelihood, softmax } from '@incise/entities/choice';
import { scoreNoSource, scoreSource } from '@incise/tokens';
import { KINDS, RULES, type Candidate } from '../cues/candidate.ts';
import { MOODS } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag, PREVERBAL } from '../text/flags.ts';
import { isOf, isPlural } from '../text/function-words.ts';
import { headOf } from '../text/noun-phrase.ts';
import { isHeadedBySomebody } from '../text/somebody.ts';
import { speechNounOf } from '../text/speech-nouns.ts';
import { isFinite } from '../text/verb-use.ts';
import { borderOf, grammarOf, hashed } from './borders.ts';
import { inside, likely, tokensOf, type ReadWords } from './reading.ts';
import { anchorOf, isPronoun, isSame } from './source-options.ts';

const NOUNS = ['written', 'medium', 'saying', 'announcing'] as const;

const isAlone = (doc: Document, { from, to }: Range): boolean => from === to && isPronoun(doc, from);
const isSomebody = (doc: Document, range: Range): boolean => isAlone(doc, range) || isHeadedBySomebody(doc, range);

/** A pronoun, a name, somebody or a body by its noun, any other phrase for somebody, a number, anything else. */
function kindOf(doc: Document, range: Range, isSomebody: boolean): number {
  if (isAlone(doc, range)) return 0;
  const head = headOf(doc, range);
  if (has(doc, head, Flag.capital) && (doc.first[head] !== head || has(doc, head + 1, Flag.capital))) return 1;
  if (has(doc, head, Flag.body)) return 3;
  if (has(doc, head, Flag.sourceNoun)) return 2;
  return isSomebody ? 4 : has(doc, range.from, Flag.number) ? 5 : 6;
}

function isSeveral(doc: Document, { from, to }: Range): boolean {
  if (/^(?:ils|elles|eux|nous)$/u.test(low(doc, from)) || isPlural(doc, from)) return true;
  for (let i = from + 1; i < to; i++) if (/^(?:et|&)$/u.test(low(doc, i)) && has(doc, i + 1, Flag.determiner | Flag.capital)) return true;
  return false;
}

/** What a word is between a phrase and the cue. */
const Kind = { unread: 0, other: 1, mark: 2, comma: 3, colon: 4, verb: 5, opener: 6, preposition: 7 } as const;

function kindAt(doc: Document, i: number): number {
  if (doc.opens[i]! >= 0) return Kind.mark;
  if (has(doc, i, Flag.comma | Flag.dash)) return Kind.comma;
  if (has(doc, i, Flag.colon)) return Kind.colon;
  if (isFinite(doc, i)) return Kind.verb;
  if (has(doc, i, Flag.relative | Flag.que)) return Kind.opener;
  return has(doc, i, Flag.preposition) ? Kind.preposition : Kind.other;
}

/** How many words between a phrase and the cue are read. */
const BETWEEN = 80;

/** How near before a phrase a finite verb stands. */
function verbBefore(doc: Document, { from }: Range): number {
  for (let back = 1; back <= 4; back++) {
    const i = from - back;
    if (i < doc.first[from]!) return 0;
    if (isFinite(doc, i)) return back;
    if (has(doc, i, Flag.comma | Flag.mark)) return 5;
  }
  return 6;
}

/** How far before a phrase the noun may stand whose words its people are: « réponse du préfet », « les propos tenus par le préfet ». */
const HOLDER = 3;

/** The class of the speech noun that a phrase completes, 0 where there is none. */
function completedBy(doc: Document, from: number): number {
  if (!isOf(doc, from - 1) && !isOf(doc, from) && low(doc, from - 1) !== 'par' && low(doc, from) !== 'par') return 0;
  for (let i = from - 1; i >= Math.max(doc.first[from]!, from - HOLDER) && has(doc, i, Flag.word); i--) {
    const kind = speechNounOf(low(doc, i), NOUNS);
    if (kind > 0) return kind;
  }
  return 0;
}

/** How probable each phrase is as the source by a reading's links, and last that none is. */
function linked(words: ReadWords, { content }: Candidate, options: readonly Range[]): number[] {
  const said = tokensOf(words, content[0]!);
  const scores = options.map((range) => scoreSource(words.reading, said, tokensOf(words, range)));
  return softmax([...scores, scoreNoSource(words.reading, said)]);
}

/** What a phrase is by itself, whatever quote it may be the source of. */
interface Phrase {
  readonly to: number;
  readonly somebody: boolean;
  readonly several: boolean;
  readonly before: number;
  readonly wordBefore: number;
  readonly after: number;
  readonly wordAfter: number;
  readonly second: number;
  readonly who: number;
  readonly opener: number;
  readonly pronoun: number;
  readonly length: number;
  readonly isComplement: boolean;
  readonly isQuoted: boolean;
  readonly verbBefore: number;
  readonly noun: number;
  readonly holder: number;
  readonly isMarked: boolean;
  readonly isSubject: boolean;
}

function phraseOf(doc: Document, range: Range): Phrase {
  const { from, to } = range;
  const somebody = isSomebody(doc, range);
  return {
    to,
    somebody,
    several: isSeveral(doc, range),
    before: borderOf(doc, from - 1),
    wordBefore: grammarOf(doc, from - 1),
    after: borderOf(doc, to + 1),
    wordAfter: grammarOf(doc, to + 1),
    second: borderOf(doc, from - 2),
    who: kindOf(doc, range, somebody),
    opener: grammarOf(doc, from),
    pronoun: isAlone(doc, range) ? hashed(low(doc, from), 30) : 0,
    length: bucket(to - from, [1, 2, 3, 5, 8, 14]),
    isComplement: isOf(doc, from - 1),
    isQuoted: doc.inside[from]! >= 0,
    verbBefore: verbBefore(doc, range),
    noun: speechNounOf(low(doc, headOf(doc, range)), NOUNS),
    holder: completedBy(doc, from),
    isMarked: doc.opens[from - 1]! >= 0 || doc.closes[to + 1]! >= 0,
    isSubject: isSubject(doc, range),
  };
}

/** Whether a verb follows a phrase that no preposition governs: « son avocat [a quitté] la salle ». */
function isSubject(doc: Document, { from, to }: Range): boolean {
  let verb = to + 1;
  while (has(doc, verb, PREVERBAL | Flag.adverb)) verb++;
  return isFinite(doc, verb) && !has(doc, from - 1, Flag.preposition) && !isOf(doc, from - 1);
}

/** How many phrases of a kind stand between one and the cue, as far as that counts. */
function nearer(
  options: readonly Range[],
  phrases: readonly Phrase[],
  { k, anchor }: { readonly k: number; readonly anchor: Range },
  kind: 'somebody' | 'isSubject',
): number {
  const { from, to } = options[k]!;
  let count = 0;
  if (to < anchor.from) {
    for (let o = k + 1; o < options.length && options[o]!.from < anchor.from && count < 6; o++)
      if (phrases[o]![kind] && options[o]!.from > to && options[o]!.to < anchor.from) count++;
  } else {
    for (let o = k - 1; o >= 0 && options[o]!.from > anchor.to && count < 6; o--) if (phrases[o]![kind] && options[o]!.to < from) count++;
  }
  return count;
}

/** For each phrase that may be a candidate's source its features, a small whole number each. */
export type DescribeSources = (candidate: Candidate, options: readonly Range[]) => number[][];

/** Describes sources in a document: what a word or a phrase is, whatever the quote, is found out once. Quadratic in the number of a quote's phrases, which is bounded. */
export function sourceFeatures(doc: Document, words: ReadWords | undefined): DescribeSources {
  const kinds = new Uint8Array(doc.length);
  const known = new Array<Phrase | undefined>(doc.length).fill(undefined);
  const counts = new Uint8Array(Kind.preposition + 1);

  const kindOnce = (i: number): number => (kinds[i] ||= kindAt(doc, i));

  const phraseOnce = (range: Range): Phrase => {
    const phrase = known[range.from];
    return phrase?.to === range.to ? phrase : (known[range.from] = phraseOf(doc, range));
  };

  let begun = -1;
  let next = 0;
  let reached = -1;

  /** Counts the words from one to another by what they are; those in marks are not seen. It goes on where it stopped if it begins at the same word. */
  function count(from: number, to: number): void {
    if (from !== begun || to < reached) {
      counts.fill(0);
      begun = next = from;
    }
    reached = to;
    for (; next <= to && next < from + BETWEEN; next++) {
      const kind = kindOnce(next);
      counts[kind]!++;
      if (kind === Kind.mark) next = doc.quoted[doc.opens[next]!]!.close;
    }
  }

  /** The finite verb after a phrase in its sentence: none, the cue's, another that follows at once, another. */
  function verbAfter(to: number, cue: Range): number {
    for (let i = to + 1; i <= doc.last[to]!; i++) {
      if (i >= cue.from && i <= cue.to) return 1;
      const kind = kindOnce(i);
      if (kind === Kind.mark) i = doc.quoted[doc.opens[i]!]!.close;
      else if (kind === Kind.verb) return i < to + 5 ? 2 : 3;
    }
    return 0;
  }

  return (candidate, options) => {
    const { group, cue, content, source, rule, kind } = candidate;
    const anchor = anchorOf(candidate);
    const verb = group ? { from: group.from, to: group.head } : { from: anchor.from, to: anchor.from };
    const first = content[0]!;
    const last = content.at(-1)!;
    const phrases = options.map(phraseOnce);
    const links = words && linked(words, candidate, options);
    const plural = group?.mood !== 'finite' ? 0 : low(doc, group.compound ? group.from : group.head).endsWith('nt') ? 2 : 1;
    const hasCue = cue !== undefined || group !== undefined;
    const form = group ? 1 + MOODS.indexOf(group.mood) + (group.passive ? MOODS.length : 0) : 0;
    const lemma = group ? hashed(group.cue.lemma, 61) : 0;
    const ruleOf = RULES.indexOf(rule);
    const side = !hasCue ? 3 : anchor.to < first.from ? 0 : anchor.from > last.to ? 1 : 2;
    const quoteKind = KINDS.indexOf(kind);
    const beforeCue = hasCue ? borderOf(doc, anchor.from - 1) : 0;
    const afterCue = hasCue ? borderOf(doc, anchor.to + 1) : 0;
    const opens = bucket(anchor.from - doc.first[anchor.from]!, [1, 3, 6, 12, 25]);
    let ahead = 0;
    for (const { to } of options) if (to < anchor.from) ahead++;
    /** The last word of the options so far: one that ends before it is held by another. */
    let farthest = -1;
    return options.map((range, k) => {
      const { from, to } = range;
      const phrase = phrases[k]!;
      const isBefore = to < anchor.from;
      const start = isBefore ? to + 1 : anchor.to + 1;
      const end = isBefore ? anchor.from - 1 : from - 1;
      const near = doc.first[from] === doc.first[anchor.from];
      const isHeld = farthest >= to || options[k + 1]?.from === from;
      farthest = Math.max(farthest, to);
      count(start, end);
      return [
        /* trust */ !source ? 0 : isSame(range, source) ? 2 : from <= source.to && source.from <= to ? 1 : 0,
        /* side */ (isBefore ? 0 : 2) + (near ? 0 : 1),
        /* distance */ bucket(end - start + 1, [1, 2, 3, 5, 8, 13, 20, 35]),
        /* commas */ Math.min(4, counts[Kind.comma]!),
        /* verbs */ Math.min(3, counts[Kind.verb]!),
        /* openers */ Math.min(3, counts[Kind.opener]!),
        /* marks */ Math.min(2, counts[Kind.mark]!),
        /* prepositions */ Math.min(3, counts[Kind.preposition]!),
        /* colons */ Math.min(2, counts[Kind.colon]!),
        phrase.before,
        phrase.wordBefore,
        phrase.after,
        phrase.wordAfter,
        phrase.second,
        phrase.who,
        phrase.opener,
        phrase.pronoun,
        /* number */ plural === 0 ? 0 : phrase.several === (plural === 2) ? 1 : 2,
        /* inverted */ !group ? 0 : group.inverted < 0 ? 1 : group.inverted === from ? 3 : 2,
        /* rank */ Math.max(0, isBefore ? ahead - 1 - k : 10 + k - ahead),
        /* starts */ from === doc.first[from] ? 1 : 0,
        phrase.length,
        /* content */ from > last.to ? 1 : to < first.from ? 0 : 2,
        /* gap */ bucket(from > last.to ? from - last.to : Math.max(0, first.from - to), [2, 3, 5, 9, 15]),
        /* complement */ phrase.isComplement ? 1 : 0,
        /* quoted */ phrase.isQuoted ? 1 : 0,
        /* held */ isHeld ? 1 : 0,
        /* joint */ isBefore ? phrase.after : phrase.before,
        /* verbAfter */ verbAfter(to, verb),
        phrase.verbBefore,
        /* nearer */ nearer(options, phrases, { k, anchor }, 'somebody'),
        /* subject */ phrase.isSubject ? 1 + Math.min(3, nearer(options, phrases, { k, anchor }, 'isSubject')) : 0,
        /* somebody */ phrase.somebody ? 1 : 0,
        phrase.noun,
        phrase.holder,
        /* marked */ phrase.isMarked ? 1 : 0,
        form,
        lemma,
        ruleOf,
        side,
        quoteKind,
        beforeCue,
        afterCue,
        /* found */ source ? 1 : 0,
        opens,
        /* spoken */ words ? likely(inside(words, 'source', [range])) : 0,
        /* linked */ links ? likelihood(links[k]) : 0,
      ];
    });
  };
}

import { bucket, likelihood, softmax } from '@incise/entities/choice';
import { scoreNoSource, scoreSource } from '@incise/tokens';
import { KINDS, RULES, type Candidate } from '../cues/candidate.ts';
import { MOODS } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isFinite } from '../text/verb-use.ts';
import { borderOf, hashed } from './borders.ts';
import { inside, likely, tokensOf, type ReadWords } from './reading.ts';
import { describePhrase, type Phrase } from './phrase-features.ts';
import { anchorOf, isSame } from './source-options.ts';

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

/** How probable each phrase is as the source by a reading's links, and last that none is. */
function linked(words: ReadWords, { content }: Candidate, options: readonly Range[]): number[] {
  const said = tokensOf(words, content[0]!);
  const scores = options.map((range) => scoreSource(words.reading, said, tokensOf(words, range)));
  return softmax([...scores, scoreNoSource(words.reading, said)]);
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
    return phrase?.to === range.to ? phrase : (known[range.from] = describePhrase(doc, range));
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

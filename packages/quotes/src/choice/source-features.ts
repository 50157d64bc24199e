import { bucket, likelihood, softmax } from '@incise/entities/choice';
import { scoreNoSource, scoreSource } from '@incise/tokens';
import { KINDS, RULES, type Candidate } from '../cues/candidate.ts';
import { MOODS } from '../cues/verb-group.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
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

/** What stands between a phrase and the cue, at most this many words of it. */
const BETWEEN = 80;

interface Between {
  readonly commas: number;
  readonly verbs: number;
  readonly openers: number;
  readonly marks: number;
  readonly prepositions: number;
  readonly colons: number;
}

function between(doc: Document, from: number, to: number): Between {
  const counts = { commas: 0, verbs: 0, openers: 0, marks: 0, prepositions: 0, colons: 0 };
  for (let i = from; i <= to && i < from + BETWEEN; i++) {
    if (doc.opens[i]! >= 0) {
      counts.marks++;
      i = doc.quoted[doc.opens[i]!]!.close;
    } else if (has(doc, i, Flag.comma | Flag.dash)) counts.commas++;
    else if (has(doc, i, Flag.colon)) counts.colons++;
    else if (isFinite(doc, i)) counts.verbs++;
    else if (has(doc, i, Flag.relative | Flag.que)) counts.openers++;
    else if (has(doc, i, Flag.preposition)) counts.prepositions++;
  }
  return counts;
}

/** The finite verb after a phrase in its sentence: none, the cue's, another that follows at once, another. */
function verbAfter(doc: Document, { to }: Range, cue: Range): number {
  for (let i = to + 1; i <= doc.last[to]!; i++) {
    if (i >= cue.from && i <= cue.to) return 1;
    if (doc.opens[i]! >= 0) i = doc.quoted[doc.opens[i]!]!.close;
    else if (isFinite(doc, i)) return i < to + 5 ? 2 : 3;
  }
  return 0;
}

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

/** For each phrase that may be a candidate's source its features, a small whole number each. Quadratic in the number of phrases, which is bounded. */
export function sourceFeatures(doc: Document, candidate: Candidate, options: readonly Range[], words: ReadWords | undefined): number[][] {
  const { group, cue, content, source, rule, kind } = candidate;
  const anchor = anchorOf(candidate);
  const verb = group ? { from: group.from, to: group.head } : { from: anchor.from, to: anchor.from };
  const first = content[0]!;
  const last = content.at(-1)!;
  const ahead = options.filter(({ to }) => to < anchor.from).length;
  const somebody = options.map((range) => isSomebody(doc, range));
  const links = words && linked(words, candidate, options);
  const plural = group?.mood !== 'finite' ? 0 : low(doc, group.compound ? group.from : group.head).endsWith('nt') ? 2 : 1;
  const shared = [
    /* form */ group ? 1 + MOODS.indexOf(group.mood) + (group.passive ? MOODS.length : 0) : 0,
    /* lemma */ group ? hashed(group.cue.lemma, 61) : 0,
    /* rule */ RULES.indexOf(rule),
    /* cue */ !cue && !group ? 3 : anchor.to < first.from ? 0 : anchor.from > last.to ? 1 : 2,
    /* kind */ KINDS.indexOf(kind),
    /* beforeCue */ cue || group ? borderOf(doc, anchor.from - 1) : 0,
    /* afterCue */ cue || group ? borderOf(doc, anchor.to + 1) : 0,
    /* found */ source ? 1 : 0,
    /* opens */ bucket(anchor.from - doc.first[anchor.from]!, [1, 3, 6, 12, 25]),
  ];
  return options.map((range, k) => {
    const { from, to } = range;
    const isBefore = to < anchor.from;
    const [start, end] = isBefore ? [to + 1, anchor.from - 1] : [anchor.to + 1, from - 1];
    const counts = between(doc, start, end);
    const near = doc.first[from] === doc.first[anchor.from];
    const noun = low(doc, headOf(doc, range));
    let nearer = 0;
    let holders = 0;
    options.forEach((other, o) => {
      if (o === k) return;
      if (other.from <= from && to <= other.to) holders++;
      if (somebody[o] && (isBefore ? other.to < anchor.from && other.from > to : other.from > anchor.to && other.to < from)) nearer++;
    });
    return [
      /* trust */ !source ? 0 : isSame(range, source) ? 2 : from <= source.to && source.from <= to ? 1 : 0,
      /* side */ (isBefore ? 0 : 2) + (near ? 0 : 1),
      /* distance */ bucket(end - start + 1, [1, 2, 3, 5, 8, 13, 20, 35]),
      /* commas */ Math.min(4, counts.commas),
      /* verbs */ Math.min(3, counts.verbs),
      /* openers */ Math.min(3, counts.openers),
      /* marks */ Math.min(2, counts.marks),
      /* prepositions */ Math.min(3, counts.prepositions),
      /* colons */ Math.min(2, counts.colons),
      /* before */ borderOf(doc, from - 1),
      /* wordBefore */ grammarOf(doc, from - 1),
      /* after */ borderOf(doc, to + 1),
      /* wordAfter */ grammarOf(doc, to + 1),
      /* second */ borderOf(doc, from - 2),
      /* who */ kindOf(doc, range, somebody[k]!),
      /* opener */ grammarOf(doc, from),
      /* pronoun */ isAlone(doc, range) ? hashed(low(doc, from), 30) : 0,
      /* number */ plural === 0 ? 0 : isSeveral(doc, range) === (plural === 2) ? 1 : 2,
      /* inverted */ !group ? 0 : group.inverted < 0 ? 1 : group.inverted === from ? 3 : 2,
      /* rank */ Math.max(0, isBefore ? ahead - 1 - k : 10 + k - ahead),
      /* starts */ from === doc.first[from] ? 1 : 0,
      /* length */ bucket(to - from, [1, 2, 3, 5, 8, 14]),
      /* content */ from > last.to ? 1 : to < first.from ? 0 : 2,
      /* gap */ bucket(from > last.to ? from - last.to : Math.max(0, first.from - to), [2, 3, 5, 9, 15]),
      /* complement */ isOf(doc, from - 1) ? 1 : 0,
      /* quoted */ doc.inside[from]! >= 0 ? 1 : 0,
      /* held */ Math.min(1, holders),
      /* joint */ borderOf(doc, isBefore ? start : end),
      /* verbAfter */ verbAfter(doc, range, verb),
      /* verbBefore */ verbBefore(doc, range),
      /* nearer */ Math.min(6, nearer),
      /* somebody */ somebody[k] ? 1 : 0,
      /* noun */ speechNounOf(noun, NOUNS),
      /* holder */ completedBy(doc, from),
      /* marked */ doc.opens[from - 1]! >= 0 || doc.closes[to + 1]! >= 0 ? 1 : 0,
      ...shared,
      /* spoken */ words ? likely(inside(words, 'source', [range])) : 0,
      /* linked */ links ? likelihood(links[k]) : 0,
    ];
  });
}

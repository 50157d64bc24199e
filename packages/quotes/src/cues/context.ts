import { lowerBound } from '@incise/entities/choice';
import type { ReadWords } from '../choice/reading.ts';
import type { Frame } from '../constructions/read-frame.ts';
import type { Document, Range } from '../text/document.ts';
import { has, is, low } from '../text/document.ts';
import { AUXILIARY, Flag, Kind } from '../text/flags.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isNameInMarks, isSubjectInMarks } from '../text/name-in-marks.ts';
import { isHeadedBySomebody, mentionsSomebody } from '../text/somebody.ts';
import { afterComma, mainSubject, subjectBefore } from '../text/subject.ts';
import { sentenceFrom } from './content.ts';
import { agentAfter, documentOf, doubledSubject, invertedSubject } from './inversion.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { hasVerb } from '../text/verb-use.ts';
import { listHead } from './listed-verbs.ts';
import { isUnsaid } from './unsaid.ts';
import { unlistedIncise, unlistedInside, unlistedOutside } from './unlisted.ts';
import { findVerbGroups, leavesPast, type VerbGroup } from './verb-group.ts';
import { isOfOneself, linksInfinitive } from '../text/function-words.ts';

/** What the constructions read: the document, what a reading says of it, its reporting verbs in order, and each by its first word. */
export interface Context {
  readonly doc: Document;
  readonly words: ReadWords | undefined;
  readonly groups: readonly VerbGroup[];
  readonly starts: ReadonlyMap<number, VerbGroup>;
  /** Sources found so far. */
  readonly sources: Map<VerbGroup, Range | undefined>;
  /** Frames of attribution found so far, by their first word. */
  readonly frames: Map<number, Frame | undefined>;
  /** Answers given so far on how a clause goes on behind a comma, by the word there: 1 is no, 2 is yes. */
  readonly answers: Readonly<Record<'leaves' | 'leavesComplete', Uint8Array>>;
}

export function readContext(doc: Document, words?: ReadWords): Context {
  const groups = withUnlisted(
    doc,
    findVerbGroups(doc).filter((group) => !isUnsaid(doc, group)),
  );
  const starts = new Map<number, VerbGroup>();
  for (const group of groups) {
    starts.set(group.from, group);
    starts.set(group.head, group);
  }
  const none = (): Uint8Array => new Uint8Array(doc.length + 1);
  return { doc, words, groups, starts, sources: new Map(), frames: new Map(), answers: { leaves: none(), leavesComplete: none() } };
}

/** Adds the verbs that only their place after marks or inside them shows to report; of the listed ones, those that report clauses only. */
function withUnlisted(doc: Document, groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const listed = new Map(groups.map((group) => [group.head, group]));
  const added = new Map<number, VerbGroup>();
  const add = (group: VerbGroup | undefined): void => {
    const known = group && listed.get(group.head);
    const isKnown = known && /[xm]/u.test(known.cue.frames) && known.mood !== 'infinitive';
    // « n'hésite pas à dire » says it
    if (group && !(isKnown && !(known.negated && has(doc, group.head, Flag.infinitive)))) added.set(group.head, group);
  };
  for (const { close, closed } of doc.quoted) if (closed) add(unlistedIncise(doc, close));
  const starts = new Set([...listed.values(), ...added.values()].map(({ from }) => from));
  for (let i = 1; i < doc.length; i++)
    if (!has(doc, i, Flag.comma)) continue;
    else if (doc.inside[i]! < 0) add(unlistedOutside(doc, i));
    else if (!isAttributed(doc, doc.inside[i]!, starts)) add(unlistedInside(doc, i));
  if (added.size === 0) return groups;
  return [...groups.filter(({ head }) => !added.has(head)), ...added.values()].sort((a, b) => a.from - b.from);
}

/** « P », a dit X: whether a verb right after marks says whose words they hold. */
export function isAttributed(doc: Document, stretch: number, starts: { has: (word: number) => boolean }): boolean {
  const { close } = doc.quoted[stretch]!;
  return starts.has(has(doc, close + 1, Flag.comma) ? close + 2 : close + 1);
}

/** Who says it, in the text: inverted pronoun, agent of a passive, subject before the verb, or the subject that a participle or infinitive shares. */
export function sourceOf(context: Context, group: VerbGroup): Range | undefined {
  if (!context.sources.has(group)) context.sources.set(group, findSource(context, group));
  return context.sources.get(group);
}

/** Whether a phrase is of somebody known already. */
function isKnown(doc: Document, { from }: Range): boolean {
  return has(doc, from, Flag.capital) || (is(doc, from, Kind.article | Kind.contracted) && low(doc, from) !== 'des');
}

function findSource(context: Context, group: VerbGroup): Range | undefined {
  const { doc, groups } = context;
  if (isToldHim(doc, group)) return agentAfter(doc, group.to + 1);
  const made = madeToSay(doc, group) ?? heard(doc, group);
  if (made) return made;
  if (group.inverted >= 0)
    return (
      (low(doc, group.inverted) === 'on' ? documentOf(doc, group.inverted) : doubledSubject(doc, group)) ?? {
        from: group.inverted,
        to: group.inverted,
      }
    );
  const head = listHead(context, group);
  if (head) return sourceOf(context, head);
  if (group.mood === 'past participle' && has(doc, group.from - 1, Flag.coordinator))
    return mainSubject(doc, sentenceFrom(doc, group.from), group.from);
  if (group.passive || group.mood === 'past participle') return agentAfter(doc, group.to + 1);
  if (group.mood === 'finite') {
    const before = low(doc, group.from - 1);
    const inverted =
      before === 'comme' || (/^qu[e']$/u.test(before) && low(doc, group.from - 2) === 'ce') ? invertedSubject(doc, group) : undefined;
    if (inverted) return inverted;
    if (followsMarks(doc, group.from)) {
      const behind = invertedSubject(doc, group);
      if (behind) return behind;
    }
    const first = coordinatedWith(context, group);
    if (first) return sourceOf(context, first);
    const subject = subjectBefore(doc, group.from);
    return subject && low(doc, subject.from) === 'on' ? (documentOf(doc, subject.from) ?? subject) : subject;
  }
  const relative = group.mood === 'present participle' ? relativeOfGerund(doc, group.from) : -1;
  if (relative >= 0) return { from: relative, to: relative };
  const own =
    group.mood === 'present participle' && has(doc, group.from - 1, Flag.word) && !has(doc, group.from, Flag.preposition)
      ? phraseBefore(doc, sentenceFrom(doc, group.from), group.from, true)
      : undefined;
  if (own && (own.from === sentenceFrom(doc, group.from) || isSpeechNoun(low(doc, headOf(doc, own)), 'announcing'))) return own;
  // « X a écarté l'offre du préfet [affirmant que P] » is said by X, « il a cité un témoin [affirmant que P] » by the witness.
  if (own && isHeadedBySomebody(doc, own)) {
    const main = isKnown(doc, own) ? mainSubject(doc, sentenceFrom(doc, group.from), own.from) : undefined;
    return main ?? own;
  }
  const incise = inciseBefore(doc, groups, group) ?? permitted(doc, group);
  if (incise) return incise;
  return (
    mainSubject(doc, sentenceFrom(doc, group.from), group.from, doc.last[group.from]! + 1) ??
    mainSubject(doc, afterComma(doc, group.to + 1, doc.last[group.from]! + 1), doc.last[group.from]! + 1)
  );
}

/** « La panne fait dire à X que P »: whom *faire* has say it. */
function madeToSay(doc: Document, { head, from, to }: VerbGroup): Range | undefined {
  if (head === from || !/^f(?:ai[ts]|aisai[ts]|era|erait|it|ont|aire)$/u.test(low(doc, head - 1)) || low(doc, head) !== 'dire')
    return undefined;
  if (!is(doc, to + 1, Kind.to)) return undefined;
  const start = to + 2;
  const end = readPhrase(doc, start, doc.last[to]! + 1);
  return end > start ? { from: start, to: end - 1 } : undefined;
}

/** « s'est vu répondre », « s'est entendu dire »: whether the subject is told it, by an agent. */
const isToldHim = (doc: Document, { head }: VerbGroup): boolean =>
  has(doc, head, Flag.infinitive) && /^(?:vu|entendu)e?s?$/u.test(low(doc, head - 1)) && isOfOneself(doc, head - 1);

const HEARING = /^(?:enten|écout|voi[rst]|voyai|vu$|laiss)/u;

/** « On entend [X] dire que P »: whom somebody hears. */
function heard(doc: Document, { mood, from }: VerbGroup): Range | undefined {
  const object = mood === 'infinitive' && !linksInfinitive(doc, from - 1) ? phraseBefore(doc, doc.first[from]!, from, true) : undefined;
  return object && HEARING.test(low(doc, object.from - 1)) ? object : undefined;
}

/** « X a rompu avec Y, [qui] se défend en assurant que P »: the *qui* of the clause that a gerund ends, or -1. */
function relativeOfGerund(doc: Document, from: number): number {
  const en = has(doc, from, Flag.preposition) ? from : from - 1;
  if (low(doc, en) !== 'en') return -1;
  for (let i = en - 1; i >= doc.first[en]! && has(doc, i, Flag.word); i--) if (low(doc, i) === 'qui') return i;
  return -1;
}

/** « P », a dit X: whether marks and their comma stand right before a verb. */
const followsMarks = (doc: Document, i: number): boolean => {
  const comma = has(doc, i - 1, Flag.comma);
  const stretch = doc.closes[comma ? i - 2 : i - 1] ?? -1;
  return (
    stretch >= 0 &&
    !(comma ? isNameInMarks(doc, stretch) && has(doc, doc.quoted[stretch]!.open - 1, Flag.determiner) : isSubjectInMarks(doc, stretch))
  );
};

const CAUSE = /^(?:perm|condui|am[eè]n|pouss|contrai|forc|oblig|incit|autoris)/u;

/** « a permis à X de déclarer que », « a conduit X à déclarer que »: who is made to say it; for « permet de conclure que », the infinitive itself. « Et X d'ajouter » has its own subject. */
function permitted(doc: Document, { mood, from }: VerbGroup): Range | undefined {
  if (mood !== 'infinitive' || !linksInfinitive(doc, from - 1)) return undefined;
  const object = phraseBefore(doc, doc.first[from]!, from - 1, true);
  const before = object ? object.from - 1 : from - 2;
  if (object && before === doc.first[from] && low(doc, before) === 'et') return object;
  for (let i = before; i > before - 5 && i >= doc.first[from]!; i--)
    if (CAUSE.test(low(doc, i)) && !isOfOneself(doc, i)) return object ?? { from, to: from };
  return has(doc, from, AUXILIARY) ? blamed(doc, object ?? { from: from - 3, to: from - 3 }) : undefined;
}

/** Verbs that have another for what he did: « accuse X d'avoir dit que », « remercie X d'avoir dit que ». */
const BLAMES = /^(?:accus|applaudi|blâm|félicit|raill|remerci|reproch|soupçonn|suspect)/u;

/** Who is blamed for having said it: « reproche au maire d'avoir dit que P », « il l'accuse d'avoir dit que P »; « X est accusé par Y d'avoir dit que P » leaves it to X. */
function blamed(doc: Document, object: Range): Range | undefined {
  if (has(doc, object.from, Flag.clitic) && BLAMES.test(low(doc, object.from + 1))) return object;
  for (let i = object.from - 1; i > object.from - 4 && i >= doc.first[object.from]!; i--)
    if (BLAMES.test(low(doc, i))) return has(doc, i - 1, Flag.etre) || low(doc, object.from - 1) === 'par' ? undefined : object;
  return undefined;
}

/** « a dit que P et a annoncé que Q »: the earlier verb in the same form whose subject a coordinated verb shares, somebody rather than « ce délai (témoigne) ». */
function coordinatedWith(context: Context, group: VerbGroup): VerbGroup | undefined {
  const { doc, groups } = context;
  if (!/^(?:et|mais|puis|ou)$/u.test(low(doc, group.from - 1))) return undefined;
  let nearest: VerbGroup | undefined;
  for (let i = groupAt(groups, group.from) - 1; i >= 0 && groups[i]!.from >= doc.first[group.from]!; i--) {
    const other = groups[i]!;
    if (
      other.mood === 'finite' &&
      ((other.compound === group.compound && (other.tense & group.tense) !== 0) || leavesPast(doc, other, group, group.from - 1)) &&
      doc.inside[other.from] === doc.inside[group.from]
    ) {
      const source = sourceOf(context, other);
      if (source && ((source.from === source.to && has(doc, source.from, Flag.subject | Flag.relative)) || mentionsSomebody(doc, source)))
        return other;
      nearest ??= other;
    }
  }
  return nearest;
}

/** The inverted subject of an incise earlier in the sentence: « P », dit-elle, précisant que Q. */
function inciseBefore(doc: Document, groups: readonly VerbGroup[], group: VerbGroup): Range | undefined {
  for (let i = groupAt(groups, group.from) - 1; i >= 0 && groups[i]!.from >= doc.first[group.from]!; i--) {
    const other = groups[i]!;
    if (doc.inside[other.from] !== doc.inside[group.from] || other.mood !== 'finite') continue;
    if (other.inverted >= 0) return { from: other.inverted, to: other.inverted };
    return has(doc, other.from - 1, Flag.que) ||
      doc.closes[other.from - 1]! >= 0 ||
      (has(doc, other.from - 1, Flag.comma) &&
        (doc.closes[other.from - 2]! >= 0 ||
          (hasVerb(doc, { from: sentenceFrom(doc, other.from), to: other.from - 2 }) &&
            endsAt(doc, invertedSubject(doc, other), group.from - 2))))
      ? invertedSubject(doc, other)
      : undefined;
  }
  return undefined;
}

/** Whether a phrase, with what a relative clause says of it, ends at a word before a comma. */
const endsAt = (doc: Document, range: Range | undefined, i: number): boolean =>
  range !== undefined &&
  has(doc, i + 1, Flag.comma) &&
  (range.to === i || (range.to < i && has(doc, range.to + 1, Flag.comma) && has(doc, range.to + 2, Flag.relative)));

/** Position of the first group that starts at or after a word. */
export const groupAt = (groups: readonly VerbGroup[], word: number): number => lowerBound(groups, word, ({ from }) => from);

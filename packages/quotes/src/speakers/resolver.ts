import type { Candidate } from '../cues/candidate.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { phraseBefore } from '../text/noun-phrase.ts';
import { mainSubject } from '../text/subject.ts';
import { mentionsIn, type MentionIndex } from './mentions.ts';
import { resolvePhrase } from './phrase.ts';
import { ofEntity, type Referent } from './referent.ts';

const THIRD = /^(?:il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci)$/u;
const SPEAKER_PRONOUN = /^(?:je|j'|me|m'|moi|nous)$/u;
/** How many sentences back a pronoun may look. */
const REACH = 5;

/** Resolves sources of one document; remembers what it found, so that later pronouns can refer to earlier speakers. */
export class Resolver {
  private readonly subjects = new Map<number, Referent | undefined>();
  /** Referents of sources that were resolved, by the first word of the sentence they stand in. */
  private readonly sources = new Map<number, Referent[]>();

  constructor(
    private readonly doc: Document,
    private readonly index: MentionIndex,
  ) {}

  /** Who the phrase or pronoun is; undefined where nobody fits. */
  resolve(range: Range, depth = 0): Referent | undefined {
    const word = low(this.doc, range.from);
    if (range.from === range.to) {
      if (word === 'qui') return this.antecedent(range.from, depth);
      if (THIRD.test(word)) return this.pronoun(range.from, word, depth);
      if (SPEAKER_PRONOUN.test(word)) return undefined;
      if (has(this.doc, range.from, Flag.subject) && !has(this.doc, range.from, Flag.capital | Flag.sourceNoun)) return undefined;
    }
    return resolvePhrase(this.doc, this.index, range);
  }

  /** Records a resolved source for the pronouns that follow. */
  remember(range: Range, referent: Referent): void {
    const sentence = this.doc.first[range.from]!;
    const list = this.sources.get(sentence);
    if (list) list.push(referent);
    else this.sources.set(sentence, [referent]);
  }

  private antecedent(qui: number, depth: number): Referent | undefined {
    const end = has(this.doc, qui - 1, Flag.comma) ? qui - 1 : qui;
    const phrase = phraseBefore(this.doc, Math.max(this.doc.first[qui]!, end - 40), end);
    return phrase ? this.resolve(phrase, depth + 1) : undefined;
  }

  /** The last speaker or subject before word k that agrees with the pronoun; else the last person named. */
  private pronoun(k: number, word: string, depth: number): Referent | undefined {
    const { doc, index } = this;
    const mention = mentionsIn(index, doc, { from: k, to: k }).find(({ kind }) => kind === 'pronoun');
    if (mention) return { ...this.entityReferent(mention.entity) };
    if (depth > REACH) return undefined;
    const plural = /s$|eux/u.test(word);
    const gender = word.startsWith('elle') || word.startsWith('celle') ? 'f' : 'm';
    const agrees = (referent: Referent | undefined): referent is Referent => referent !== undefined && referent.speakers.length > 0 && referent.plural === plural && (referent.gender === undefined || referent.gender === gender || plural);
    let sentence = doc.first[k]!;
    for (let back = 0; back < REACH && sentence >= 0; back++) {
      const end = back === 0 ? k : doc.last[sentence]! + 1;
      const spoke = (this.sources.get(sentence) ?? []).filter((referent) => (referent.range?.from ?? 0) < k);
      const before = spoke.reverse().find(agrees);
      if (before) return before;
      const subject = this.subjectOf(sentence, end, depth);
      if (subject?.speaks && agrees(subject)) return subject;
      const named = plural ? undefined : this.lastPerson(sentence, end, gender);
      if (named) return named;
      sentence = sentence > 0 ? doc.first[sentence - 1]! : -1;
    }
    return undefined;
  }

  private subjectOf(sentence: number, end: number, depth: number): Referent | undefined {
    const key = sentence;
    if (this.subjects.has(key) && end > this.doc.last[sentence]!) return this.subjects.get(key);
    const range = mainSubject(this.doc, sentence, end);
    const referent = range && range.to < end ? this.resolve(range, depth + 1) : undefined;
    if (end > this.doc.last[sentence]!) this.subjects.set(key, referent);
    return referent;
  }

  private lastPerson(sentence: number, end: number, gender: 'f' | 'm'): Referent | undefined {
    if (end <= sentence) return undefined;
    const people = mentionsIn(this.index, this.doc, { from: sentence, to: end - 1 }).filter(({ entity, kind }) => kind !== 'demonym' && this.index.entities[entity]!.type === 'PER' && (this.index.entities[entity]!.gender ?? gender) === gender);
    const last = people.at(-1);
    return last && this.entityReferent(last.entity);
  }

  private entityReferent(index: number): Referent {
    const entity = this.index.entities[index]!;
    return { speakers: [ofEntity(entity, index)], plural: entity.plural ?? false, speaks: true, ...(entity.gender && { gender: entity.gender }) };
  }
}

/** Where a candidate's speaker is to be found, in text order: its source, or the phrase implied. */
export const sourceAt = (candidate: Candidate): number => (candidate.source ?? candidate.implied ?? candidate.content[0]!).from;

import type { Candidate } from '../cues/candidate.ts';
import { placeOf } from '../cues/place.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { isSubjectRelative } from '../text/function-words.ts';
import { itself, lowerBound } from '../text/lower-bound.ts';
import { headOf, readPhrase } from '../text/noun-phrase.ts';
import { phraseBefore } from '../text/phrase-before.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';
import { mainSubject } from '../text/subject.ts';
import { agreeInGender, PLURAL } from './agreement.ts';
import { REACH, type Discourse } from './discourse.ts';
import { bareDocument, isDocument, published } from './documents.ts';
import { fullerPhrase } from './earlier.ts';
import { Landmarks } from './landmarks.ts';
import { mentionsIn, type MentionIndex } from './mentions.ts';
import { oneOfPair, otherOfTwo, pairOf, theTwo } from './pairs.ts';
import { resolvePhrase } from './phrase.ts';
import { entityReferent, lastNamed, lastPlural } from './recent.ts';
import type { Referent, Source } from './referent.ts';
import { bareRole } from './roles.ts';

const THIRD = /^(?:il|elle|ils|elles|lui|eux|l[ea]s?|l'|celui(?:-ci)?|celle(?:-ci)?|ceux(?:-ci)?|celles(?:-ci)?)$/u;
const DESCRIBES = /^(?:l[ea]|l'|une?|ce|cette|cet|son|sa|leur)$/u;
const IMPERSONAL = /^(?:on|ce|c'|cela|ça|ceci|y|personne|nul|rien|tout|vous|tu)$/u;
const SPEAKER_PRONOUN = /^(?:je|j'|me|m'|moi|nous)$/u;

/** « il s'agit », « il y a », « il faut »: nobody. */
const isImpersonal = (doc: Document, { from, to }: Range): boolean =>
  from === to &&
  low(doc, from) === 'il' &&
  (low(doc, to + 1) === 'y' ||
    /^(?:fau|fall|sembl)/u.test(low(doc, to + 1)) ||
    (low(doc, to + 1) === "s'" && low(doc, to + 2).startsWith('agi')));

/** Resolves sources of one document; remembers what it found, so that later pronouns can refer to earlier speakers. */
export class Resolver implements Discourse {
  readonly landmarks: Landmarks;
  readonly sources = new Map<number, Source[]>();
  private readonly subjects = new Map<number, Referent | undefined>();
  private speaker: Referent | undefined;

  constructor(
    readonly doc: Document,
    readonly index: MentionIndex,
  ) {
    this.landmarks = new Landmarks(doc, index);
  }

  /** Who the phrase or pronoun is; undefined where nobody fits. */
  resolve(range: Range, depth = 0): Referent | undefined {
    const word = low(this.doc, range.from);
    if (range.from === range.to) {
      if (/^(?:ses|son|leurs?)$/u.test(word)) return this.pronoun(range.from, word, depth);
      if (isSubjectRelative(this.doc, range.from)) return this.antecedent(range.from, depth);
      if (word === 'on') return this.place(range.from, depth);
      if (THIRD.test(word)) return this.pronoun(range.from, word, depth);
      if (SPEAKER_PRONOUN.test(word) || IMPERSONAL.test(word)) return undefined;
    }
    if (/^(?:ses|leurs)$/u.test(word) && isSpeechNoun(low(this.doc, range.to), 'saying') && range.to === range.from + 1)
      return this.pronoun(range.from, word, depth);
    const one = oneOfPair(this, range);
    if (one) return one;
    if (range.to === range.from + 1 && /^(?:derni(?:er|ère)s?|intéressée?)$/u.test(low(this.doc, range.to)))
      return this.pronoun(range.from, low(this.doc, range.to), depth);
    const referent = resolvePhrase(this.doc, this.index, range);
    if (referent.speakers[0]!.entity !== undefined || depth > REACH) return referent;
    const head = low(this.doc, headOf(this.doc, range));
    const named = pairOf(this, range.from, head) ?? theTwo(this, range) ?? otherOfTwo(this, range, head);
    if (named) return named;
    const fuller = fullerPhrase(this.doc, this.landmarks.nouns, range);
    if (fuller)
      return { ...((PLURAL.test(word) ? undefined : this.apposedTo(fuller)) ?? resolvePhrase(this.doc, this.index, fuller)), range };
    return bareDocument(this, range, depth) ?? bareRole(this, range, referent, depth) ?? referent;
  }

  /** « Paul Roux, premier adjoint au maire »: the person whose name stands before the comma in front of a phrase. */
  private apposedTo({ from }: Range): Referent | undefined {
    const { doc, index } = this;
    const comma = [from - 1, from - 2].find((i) => has(doc, i, Flag.comma)) ?? 0;
    if (comma <= doc.first[from]!) return undefined;
    const name = mentionsIn(index, doc, { from: Math.max(doc.first[from]!, comma - 5), to: comma - 1 }).at(-1);
    const isHolder = name !== undefined && name.end === doc.end[comma - 1] && index.entities[name.entity]!.type === 'PER';
    return isHolder ? entityReferent(index, name.entity) : undefined;
  }

  /** Who a pronoun inside the words of a speaker is, who speaks of somebody else: « Il m'a dit que P », raconte X. */
  resolveOther(range: Range, speaker: Referent): Referent | undefined {
    this.speaker = speaker;
    const other = this.resolve(range);
    this.speaker = undefined;
    if (other?.speakers[0]!.name !== speaker.speakers[0]!.name) return other;
    return range.to > range.from ? resolvePhrase(this.doc, this.index, range) : undefined;
  }

  /** Who *on* is, by the place: « à la préfecture, on souligne ». */
  private place(on: number, depth: number): Referent | undefined {
    const place = placeOf(this.doc, on);
    return place && this.resolve(place, depth + 1);
  }

  /** The person whom the sentences right before word k are about. */
  protagonist(k: number): Referent | undefined {
    for (const sentence of this.sentencesBefore(k).slice(1, 4)) {
      const subject = this.subjectOf(sentence, this.doc.last[sentence]! + 1, 0);
      if (subject?.speaks && subject.speakers[0]?.type === 'PER') return subject;
    }
    return undefined;
  }

  /** The person who is the subject of the words after an opening quotation: « P. » X fixe le sol. */
  introduced(k: number): Referent | undefined {
    const { doc } = this;
    for (let i = k + 1, sentences = 0; i < doc.length && sentences < 2; i = doc.last[i]! + 1, sentences++) {
      const range = mainSubject(doc, i, doc.last[i]! + 1);
      const subject = range && this.resolve(range, 1);
      if (subject?.speaks && subject.speakers[0]!.type !== 'ORG') return subject;
    }
    return undefined;
  }

  /** Records a resolved source for the pronouns that follow; `narrated` where it stands in an incise inside marks, which are not its own words. */
  remember(referent: Source['referent'], subject: boolean, narrated: boolean): void {
    const sentence = this.doc.first[referent.range.from]!;
    const list = this.sources.get(sentence) ?? [];
    list.push({ referent, subject, narrated });
    this.sources.set(sentence, list);
  }

  private antecedent(qui: number, depth: number): Referent | undefined {
    const end = has(this.doc, qui - 1, Flag.comma) ? qui - 1 : qui;
    const phrase = phraseBefore(this.doc, Math.max(this.doc.first[qui]!, end - 40), end, true);
    if (!phrase) return this.headBefore(end);
    const referent = published(this, phrase, depth) ?? this.resolve(phrase, depth + 1);
    if (referent?.speaks) return referent;
    const last = mentionsIn(this.index, this.doc, phrase)
      .filter(({ end: at, entity }) => at === this.doc.end[phrase.to]! && this.index.entities[entity]!.type !== 'LOC')
      .at(-1);
    return last ? entityReferent(this.index, last.entity) : referent;
  }

  /** « un rapport de la CIA publié deux semaines plus tôt qui conclut »: the last phrase for somebody within a few words. */
  private headBefore(end: number): Referent | undefined {
    for (let i = end - 1; i >= Math.max(this.doc.first[end]!, end - 12); i--) {
      if (!has(this.doc, i, Flag.determiner) || !has(this.doc, i + 1, Flag.sourceNoun)) continue;
      const to = readPhrase(this.doc, i, end) - 1;
      if (to > i) return resolvePhrase(this.doc, this.index, { from: i, to });
    }
    return undefined;
  }

  /** Whether a source stands before word k, and not in a quotation that k is outside. */
  private isHeard({ referent: { range }, narrated }: Source, k: number): boolean {
    const { inside } = this.doc;
    return range.from < k && (narrated || inside[range.from]! < 0 || inside[range.from] === inside[k]);
  }

  /** The last source of a sentence that is heard at word k and agrees: that of a main clause, else any where `anySource` says so. */
  private lastHeard(sentence: number, k: number, anySource: boolean, agrees: (referent: Referent) => boolean): Source | undefined {
    const sources = this.sources.get(sentence);
    let last: Source | undefined;
    for (let i = (sources?.length ?? 0) - 1; i >= 0; i--) {
      const source = sources![i]!;
      if (!(source.subject || (anySource && !last)) || !this.isHeard(source, k) || !agrees(source.referent)) continue;
      if (source.subject) return source;
      last = source;
    }
    return last;
  }

  /** The last speaker or subject before word k that agrees with the pronoun; else the last person named. */
  private pronoun(k: number, word: string, depth: number): Referent | undefined {
    const { doc, index } = this;
    const mention = mentionsIn(index, doc, { from: k, to: k }).find(({ kind }) => kind === 'pronoun');
    if (depth > REACH) return undefined;
    const plural = /s$|eux/u.test(word) && word !== 'ses';
    const gender = /^(?:ses|l')$/u.test(word) ? undefined : /elle|^la$|dernière|ée$/u.test(word) ? 'f' : 'm';
    const agrees = (referent: Referent | undefined): referent is Referent =>
      referent !== undefined &&
      referent.speakers.length > 0 &&
      referent.speakers[0]!.name !== this.speaker?.speakers[0]!.name &&
      referent.plural === plural &&
      (plural || agreeInGender(referent.gender, gender));
    const topic = this.topic(k);
    if (topic && agrees(topic)) return topic;
    const chain = this.sentencesBefore(k);
    const latter = /^derni|-ci$/u.test(word) && !plural ? this.latter(chain.slice(0, 2), k, gender) : undefined;
    if (latter) return latter;
    for (let back = 0; back < chain.length; back++) {
      const sentence = chain[back]!;
      const spoke = this.lastHeard(sentence, k, back > 0, agrees);
      if (spoke?.subject) return spoke.referent;
      const subject = this.subjectOf(sentence, back === 0 ? this.reach(k) : doc.last[sentence]! + 1, depth);
      if (subject?.speaks && agrees(subject) && !isDocument(doc, subject)) return subject;
      if (spoke) return spoke.referent;
      const named =
        plural || back === 0
          ? undefined
          : (lastNamed(doc, index, sentence, doc.last[sentence]! + 1, gender, false, !subject) ??
            (back === 1 ? lastNamed(doc, index, chain[0]!, k, gender, false, true) : undefined));
      if (named) return named;
      const described = plural || back === 0 ? undefined : this.lastDescribed(sentence, doc.last[sentence]! + 1, gender);
      if (described) return described;
    }
    const own = this.subjectOf(chain[0]!, k, depth);
    if (own?.speaks && agrees(own)) return own;
    return (
      (plural ? lastPlural(doc, index, chain.at(1) ?? chain[0]!, k) : lastNamed(doc, index, chain[0]!, k, gender, true)) ??
      (mention && entityReferent(this.index, mention.entity))
    );
  }

  /** How far the subject of a pronoun's own sentence may stand: for an incise, before the colon in front of the marks, else nowhere. */
  private reach(k: number): number {
    const { doc } = this;
    if (!has(doc, k, Flag.inversion)) return k;
    for (let i = k - 1; i > doc.first[k]!; i--) {
      if (doc.closes[i]! >= 0) i = doc.quoted[doc.closes[i]!]!.open;
      else if (has(doc, i, Flag.colon)) return i;
    }
    return 0;
  }

  /** « ce dernier », « celui-ci »: the last person named or described before word k, in its sentence or the one before. */
  private latter(chain: readonly number[], k: number, gender: 'f' | 'm' | undefined): Referent | undefined {
    const { doc } = this;
    for (const [back, sentence] of chain.entries()) {
      const end = back === 0 ? k : doc.last[sentence]! + 1;
      const named = lastNamed(doc, this.index, sentence, end, gender, true);
      const described = this.lastDescribed(sentence, end, gender, /^(?:[dl][eu]|la|l'|un|une|son|sa|leur|au|ce|cette|cet)$/u);
      const last = [named, described].filter((referent) => referent !== undefined).sort((a, b) => b.range!.from - a.range!.from)[0];
      if (last) return last;
    }
    return undefined;
  }

  /** « Quant au ministre, il a dit »: the sentence says whom it is about. */
  private topic(k: number): Referent | undefined {
    const first = this.doc.first[k]!;
    if (low(this.doc, first) !== 'quant') return undefined;
    const from = first + 2;
    const end = readPhrase(this.doc, from, k);
    return end > from ? resolvePhrase(this.doc, this.index, { from, to: end - 1 }) : undefined;
  }

  /** First words of the sentence of word k and of those before it, within reach; those wholly inside a quotation are not the narrator's. */
  sentencesBefore(k: number): number[] {
    const { doc } = this;
    const chain = [this.narrated(k, doc.first[k]!)];
    while (chain.length < REACH && chain.at(-1)! > 0) {
      const before = chain.at(-1)! - 1;
      chain.push(this.narrated(k, has(doc, before, Flag.dash) && before > 0 ? doc.first[before - 1]! : doc.first[before]!));
    }
    return chain;
  }

  /** The first word of the narrator's sentence around a sentence that begins inside marks, if word k stands outside. */
  private narrated(k: number, first: number): number {
    const stretch = this.doc.inside[k]! < 0 ? this.doc.inside[first]! : -1;
    return stretch < 0 ? first : this.doc.first[Math.min(first, this.doc.quoted[stretch]!.open)]!;
  }

  subjectOf(sentence: number, end: number, depth: number): Referent | undefined {
    if (this.subjects.has(sentence) && end > this.doc.last[sentence]!) return this.subjects.get(sentence);
    const range = mainSubject(this.doc, sentence, end);
    const marked = range && this.doc.inside[range.from]! >= 0 && this.doc.inside[sentence]! < 0;
    const referent = range && !marked && range.to < end && !isImpersonal(this.doc, range) ? this.resolve(range, depth + 1) : undefined;
    if (end > this.doc.last[sentence]!) this.subjects.set(sentence, referent);
    return referent;
  }

  /** The last singular phrase for a person outside marks: « le suspect » in « la procureure a dit que le suspect avait fui ». */
  private lastDescribed(sentence: number, end: number, gender: 'f' | 'm' | undefined, articles = DESCRIBES): Referent | undefined {
    const { doc } = this;
    const nouns = this.landmarks.people;
    for (let n = lowerBound(nouns, end + 1, itself) - 1; n >= 0 && nouns[n]! > sentence; n--) {
      const i = nouns[n]! - 1;
      if (!articles.test(low(doc, i))) continue;
      const to = readPhrase(doc, i, end) - 1;
      const referent = to > i ? this.resolve({ from: i, to }, REACH) : undefined;
      if (referent && !referent.plural && agreeInGender(referent.gender, gender)) return { ...referent, range: { from: i, to } };
    }
    return undefined;
  }
}

/** Where a candidate's speaker is to be found, in text order: its source, or the phrase implied. */
export const sourceAt = (candidate: Candidate): number => (candidate.source ?? candidate.implied ?? candidate.content[0]!).from;

import type { Mention } from '@incise/entities';
import type { Candidate } from '../cues/candidate.ts';
import { placeOf } from '../cues/place.ts';
import { has, low, type Document, type Range } from '../text/document.ts';
import { Flag } from '../text/flags.ts';
import { headOf, isOrdinal, phraseBefore, readPhrase } from '../text/noun-phrase.ts';
import { mainSubject } from '../text/subject.ts';
import { documentBefore } from './documents.ts';
import { fullerPhrase, indexNouns } from './earlier.ts';
import { COMPANY, FUNCTION, PAIR } from './nouns.ts';
import { mentionsIn, type MentionIndex } from './mentions.ts';
import { firstBodies, pairsOf, type Pair } from './pairs.ts';
import { resolvePhrase } from './phrase.ts';
import { entityReferent, lastNamed, lastPlural } from './recent.ts';
import { ofEntity, type Referent, type Source } from './referent.ts';
import { isSpeechNoun } from '../text/speech-nouns.ts';

const THIRD = /^(?:il|elle|ils|elles|lui|eux|celui(?:-ci)?|celle(?:-ci)?|ceux(?:-ci)?|celles(?:-ci)?)$/u;
const IMPERSONAL = /^(?:on|ce|c'|cela|ça|ceci|y|personne|nul|rien|tout|vous|tu)$/u;
const SPEAKER_PRONOUN = /^(?:je|j'|me|m'|moi|nous)$/u;
/** How many sentences back a pronoun may look. */
const REACH = 5;

/** « il s'agit », « il y a », « il faut »: nobody. */
const isImpersonal = (doc: Document, { from, to }: Range): boolean =>
  from === to &&
  low(doc, from) === 'il' &&
  (low(doc, to + 1) === 'y' ||
    /^(?:fau|fall|sembl)/u.test(low(doc, to + 1)) ||
    (low(doc, to + 1) === "s'" && low(doc, to + 2).startsWith('agi')));

/** Resolves sources of one document; remembers what it found, so that later pronouns can refer to earlier speakers. */
export class Resolver {
  private readonly nouns: ReadonlyMap<string, readonly number[]>;
  private readonly subjects = new Map<number, Referent | undefined>();
  private speaker: Referent | undefined;
  private pairs: readonly Pair[] | undefined;
  private bodies: readonly Mention[] | undefined;
  /** Referents of sources that were resolved, by the first word of the sentence they stand in. */
  private readonly sources = new Map<number, Source[]>();

  constructor(
    private readonly doc: Document,
    private readonly index: MentionIndex,
  ) {
    this.nouns = indexNouns(doc);
  }

  /** Who the phrase or pronoun is; undefined where nobody fits. */
  resolve(range: Range, depth = 0): Referent | undefined {
    const word = low(this.doc, range.from);
    if (range.from === range.to) {
      if (/^(?:qui|lequel|laquelle|lesquel(?:le)?s)$/u.test(word)) return this.antecedent(range.from, depth);
      if (word === 'on') return this.place(range.from, depth);
      if (THIRD.test(word)) return this.pronoun(range.from, word, depth);
      if (SPEAKER_PRONOUN.test(word) || IMPERSONAL.test(word)) return undefined;
    }
    if (range.to === range.from + 1 && isOrdinal(this.doc, range.to)) {
      const one = this.ordinal(range);
      if (one) return one;
    }
    if (range.to === range.from + 1 && /^(?:derni(?:er|ère)s?|intéressée?)$/u.test(low(this.doc, range.to)))
      return this.pronoun(range.from, low(this.doc, range.to), depth);
    const referent = resolvePhrase(this.doc, this.index, range);
    if (referent.speakers[0]!.entity !== undefined || depth > REACH) return referent;
    const head = low(this.doc, headOf(this.doc, range));
    const pair = this.pair(range.from, head) ?? this.two(range) ?? this.other(range, head);
    if (pair) return pair;
    const fuller = fullerPhrase(this.doc, this.nouns, range);
    if (fuller) return { ...resolvePhrase(this.doc, this.index, fuller), range };
    return this.bareDocument(range, depth) ?? this.bareRole(range, referent, depth) ?? referent;
  }

  /** Who a pronoun inside the words of a speaker is, who speaks of somebody else: « Il m'a dit que P », raconte X. */
  resolveOther(range: Range, speaker: Referent): Referent | undefined {
    this.speaker = speaker;
    const other = this.resolve(range);
    this.speaker = undefined;
    return other?.speakers[0]!.name === speaker.speakers[0]!.name ? undefined : other;
  }

  /** Who *on* is, by the place: « à la préfecture, on souligne ». */
  private place(on: number, depth: number): Referent | undefined {
    const place = placeOf(this.doc, on);
    return place && this.resolve(place, depth + 1);
  }

  /** « le texte », « le document » alone: the document named before; « le communiqué », « le site »: whoever was the last to speak. */
  private bareDocument(range: Range, depth: number): Referent | undefined {
    const { doc } = this;
    const head = low(doc, range.to);
    if (range.to !== range.from + 1 || !has(doc, range.from, Flag.determiner) || !isSpeechNoun(head, 'document')) return undefined;
    if (isSpeechNoun(head, 'written'))
      for (const sentence of this.sentencesBefore(range.from).slice(0, 3)) {
        const spoke = this.sources.get(sentence)?.at(-1)?.referent ?? this.subjectOf(sentence, range.from, depth);
        if (spoke?.speakers[0]?.type === 'ORG') return spoke;
      }
    const author = this.authorBefore(range.from, depth);
    if (author) return author;
    const fuller = /^(?:document|texte|rapport|écrit)$/u.test(head) ? documentBefore(doc, range.from) : undefined;
    return fuller && { ...resolvePhrase(doc, this.index, fuller), range };
  }

  /** « a annoncé le laboratoire dans un message », « la commission a remis son rapport »: whoever wrote, in the two sentences before. */
  private authorBefore(k: number, depth: number): Referent | undefined {
    const { doc } = this;
    for (const sentence of this.sentencesBefore(k).slice(1, 3)) {
      let wrote = false;
      for (let i = sentence; i <= doc.last[sentence]! && !wrote; i++)
        wrote = isSpeechNoun(low(doc, i), 'document') && /^(?:dans|par|une?|son|sa)$/u.test(low(doc, i - (/^(?:une?|le|la)$/u.test(low(doc, i - 1)) ? 2 : 1)));
      const author = wrote ? (this.sources.get(sentence)?.at(-1)?.referent ?? this.subjectOf(sentence, doc.last[sentence]! + 1, depth)) : undefined;
      if (author?.speaks && !this.isDocument(author)) return author;
    }
    return undefined;
  }

  /** « les deux hommes », « tous deux »: the only two people named in the sentences right before. */
  private two({ from, to }: Range): Referent | undefined {
    const { doc, index } = this;
    if (!/^(?:deux|duo)$/u.test(low(doc, to)) && !(low(doc, from + 1) === 'deux' && to === from + 2 && /^[lc]es$/u.test(low(doc, from))))
      return undefined;
    const start = this.sentencesBefore(from).slice(0, 3).at(-1)!;
    if (start >= from) return undefined;
    const people = mentionsIn(index, doc, { from: start, to: from - 1 }).map(({ entity }) => entity);
    const type = /^(?:sociétés|clubs|entreprises|groupes|syndicats|partis|organisations|associations)$/u.test(low(doc, to)) ? 'ORG' : 'PER';
    const distinct = [...new Set(people)].filter((entity) => index.entities[entity]!.type === type);
    if (distinct.length !== 2) return undefined;
    return { speakers: distinct.map((entity) => ofEntity(index.entities[entity]!, entity)), plural: true, speaks: true };
  }

  /** « le premier », « la seconde »: of the last two named together before. */
  private ordinal({ from, to }: Range): Referent | undefined {
    this.pairs ??= pairsOf(this.doc, this.index);
    const last = this.pairs.filter(({ start }) => start < this.doc.start[from]!).at(-1);
    const speaker = last?.speakers[low(this.doc, to).startsWith('premi') ? 0 : 1];
    return speaker && { speakers: [speaker], plural: false, speaks: true };
  }

  /** « son adversaire », « sa collègue »: of two people named in the sentences before, the one who was not their subject or speaker last. */
  private other({ from, to }: Range, head: string): Referent | undefined {
    const { doc, index } = this;
    if (to > from + 2 || !/^s(?:on|a)$/u.test(low(doc, from)) || !/^(?:adversaire|confrère|consœur|collègue|rivale?|homologue|compatriote|complice)$/u.test(head)) return undefined;
    const chain = this.sentencesBefore(from).slice(0, 4);
    const people = mentionsIn(index, doc, { from: chain.at(-1)!, to: from - 1 }).map(({ entity }) => entity);
    const distinct = [...new Set(people)].filter((entity) => index.entities[entity]!.type === 'PER');
    if (distinct.length !== 2) return undefined;
    const last = chain.flatMap((sentence) => this.sources.get(sentence)?.at(-1)?.referent ?? [])[0] ?? this.subjectOf(chain[1] ?? chain[0]!, from, REACH);
    const other = distinct.find((entity) => entity !== last?.speakers[0]?.entity);
    return last?.speakers[0]?.entity !== undefined && other !== undefined ? entityReferent(index, other) : undefined;
  }

  /** « le sénateur », « la joueuse de 27 ans », « cette mère de famille » without a name take up the person that the sentences before were about. */
  private bareRole(range: Range, { gender, plural }: Referent, depth: number): Referent | undefined {
    const { doc } = this;
    const former = /^ancien(?:ne)?$/u.test(low(doc, range.from + 1));
    const head = former ? range.from + 2 : range.from + 1;
    const demonstrative = /^(?:ce|cet|cette)$/u.test(low(doc, range.from));
    if (plural || head > range.to || !(demonstrative || /^(?:le|la|l')$/u.test(low(doc, range.from)))) return undefined;
    if (COMPANY.test(doc.text.slice(doc.start[head], doc.end[range.to]).toLowerCase())) return this.company(range.from, depth);
    if (!isDemonym(doc, head, range) && (!has(doc, head, Flag.sourceNoun) || has(doc, head, Flag.body))) return undefined;
    if (/^avocate?$/u.test(low(doc, head)) && range.to === head) return this.counsel(range.from, gender);
    const office = FUNCTION.test(low(doc, head)) && !demonstrative && !former;
    if (!demonstrative && range.to > head && (office || !isLoose(doc, head + 1, range.to))) return undefined;
    if (office && !isSpeechNoun(low(doc, head), 'role')) return undefined;
    const named = demonstrative || former ? undefined : this.apposed(head);
    if (named) return named;
    if (!demonstrative && !former && !isSpeechNoun(low(doc, head), 'role') && this.isIntroduced(head)) return undefined;
    const fits = (referent: Referent | undefined): referent is Referent =>
      referent?.speakers[0] !== undefined &&
      referent.speakers[0].type !== 'ORG' &&
      (referent.speakers[0].type === 'PER' || !referent.range || !has(doc, headOf(doc, referent.range), Flag.body)) &&
      referent.speaks &&
      !referent.plural &&
      (gender === undefined || (referent.gender ?? gender) === gender);
    const chain = this.sentencesBefore(range.from).slice(0, 3);
    const spoke = office ? undefined : this.sources.get(chain[1]!)?.at(-1)?.referent;
    if (chain.length > 1 && fits(spoke)) return spoke;
    for (const [back, sentence] of chain.entries()) {
      if (back === 0 && !demonstrative) continue;
      const subject = this.subjectOf(sentence, back === 0 ? range.from : doc.last[sentence]! + 1, depth);
      if (fits(subject) && (subject.speakers[0]!.type === 'PER' || !office)) return subject;
      const close = office || back === 0 ? undefined : lastNamed(doc, this.index, sentence, doc.last[sentence]! + 1, gender ?? 'm', false);
      if (close) return close;
    }
    return undefined;
  }

  /** « l'avocat »: the last person whom the text calls *Me*. */
  private counsel(k: number, gender: 'f' | 'm' | undefined): Referent | undefined {
    const { doc, index } = this;
    for (let i = k - 1; i > 0; i--) {
      if (!/^mes?$/u.test(low(doc, i)) || !has(doc, i, Flag.capital) || !has(doc, i + 1, Flag.capital)) continue;
      const [mention] = mentionsIn(index, doc, { from: i + 1, to: Math.min(i + 4, doc.length - 1) });
      const referent = mention && entityReferent(index, mention.entity);
      if (referent && (gender === undefined || (referent.gender ?? gender) === gender)) return referent;
    }
    return undefined;
  }

  /** « l'éleveur » after « Régis Fournel, éleveur à Brissac »: the person whom the noun stood beside. */
  private apposed(head: number): Referent | undefined {
    const { doc, index } = this;
    for (const at of this.nouns.get(low(doc, head)) ?? []) {
      const comma = has(doc, at - 1, Flag.determiner) ? at - 2 : at - 1;
      if (at >= head) return undefined;
      if (!has(doc, comma, Flag.comma) || !has(doc, comma - 1, Flag.capital)) continue;
      const mention = mentionsIn(index, doc, { from: Math.max(0, comma - 3), to: comma - 1 }).at(-1);
      if (mention && index.entities[mention.entity]!.type === 'PER' && mention.end === doc.end[comma - 1]) return entityReferent(index, mention.entity);
    }
    return undefined;
  }

  /** Whether a noun stood in the text before: somebody of whom no more is said. */
  private isIntroduced(head: number): boolean {
    return (this.nouns.get(low(this.doc, head)) ?? []).some((at) => at < head && !has(this.doc, at + 1, Flag.capital));
  }

  /** The pair of people named together before word k, by a description of both: « le couple », « les parents de Léo ». */
  private pair(k: number, head: string): Referent | undefined {
    if (!PAIR.test(head)) return undefined;
    this.pairs ??= pairsOf(this.doc, this.index);
    const last = this.pairs.filter(({ start }) => start < this.doc.start[k]!).at(-1);
    return last && { speakers: last.speakers, plural: true, speaks: true };
  }

  /** « l'entreprise », « le studio »: the organisation that a sentence before is about, else the only one named so far. */
  private company(k: number, depth: number): Referent | undefined {
    for (const sentence of this.sentencesBefore(k).slice(1)) {
      const subject = this.subjectOf(sentence, this.doc.last[sentence]! + 1, depth);
      if (subject?.speakers[0]?.type === 'ORG' && subject.speakers[0].entity !== undefined) return subject;
    }
    this.bodies ??= firstBodies(this.index);
    const named = this.bodies.filter(({ start }) => start < this.doc.start[k]!);
    return named.length === 1 ? entityReferent(this.index, named[0]!.entity) : undefined;
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
    const referent = this.published(phrase, depth) ?? this.resolve(phrase, depth + 1);
    if (referent?.speaks) return referent;
    const last = mentionsIn(this.index, this.doc, phrase)
      .filter(({ end: at, entity }) => at === this.doc.end[phrase.to]! && this.index.entities[entity]!.type !== 'LOC')
      .at(-1);
    return last ? entityReferent(this.index, last.entity) : referent;
  }

  /** « X publie un communiqué qui P »: who published a document that names no author. */
  private published({ from, to }: Range, depth: number): Referent | undefined {
    const { doc } = this;
    const head = headOf(doc, { from, to });
    if (head < to || !/^une?$/u.test(low(doc, from)) || !isSpeechNoun(low(doc, head), 'written')) return undefined;
    const subject = this.subjectOf(doc.first[from]!, from, depth);
    return subject?.speaks ? subject : undefined;
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

  /** The last speaker or subject before word k that agrees with the pronoun; else the last person named. */
  private pronoun(k: number, word: string, depth: number): Referent | undefined {
    const { doc, index } = this;
    const mention = mentionsIn(index, doc, { from: k, to: k }).find(({ kind }) => kind === 'pronoun');
    if (depth > REACH) return undefined;
    const plural = /s$|eux/u.test(word);
    const gender = /elle|dernière|ée$/u.test(word) ? 'f' : 'm';
    const agrees = (referent: Referent | undefined): referent is Referent =>
      referent !== undefined &&
      referent.speakers.length > 0 &&
      referent.speakers[0]!.name !== this.speaker?.speakers[0]!.name &&
      referent.plural === plural &&
      (referent.gender === undefined || referent.gender === gender || plural);
    const topic = this.topic(k);
    if (topic && agrees(topic)) return topic;
    const chain = this.sentencesBefore(k);
    const latter = /^derni|-ci$/u.test(word) && !plural ? this.latter(chain.slice(0, 2), k, gender) : undefined;
    if (latter) return latter;
    for (const [back, sentence] of chain.entries()) {
      const spoke = (this.sources.get(sentence) ?? [])
        .filter((source) => this.isHeard(source, k) && (source.subject || back > 0) && agrees(source.referent))
        .reverse();
      const before = spoke.find((source) => source.subject);
      if (before) return before.referent;
      const subject = this.subjectOf(sentence, back === 0 ? this.reach(k) : doc.last[sentence]! + 1, depth);
      if (subject?.speaks && agrees(subject) && !this.isDocument(subject)) return subject;
      if (spoke[0]) return spoke[0].referent;
      const named =
        plural || back === 0
          ? undefined
          : (lastNamed(doc, index, sentence, doc.last[sentence]! + 1, gender, false) ??
            (back === 1 ? lastNamed(doc, index, chain[0]!, k, gender, true) : undefined));
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
  private latter(chain: readonly number[], k: number, gender: 'f' | 'm'): Referent | undefined {
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

  /** « le site », « le rapport », which nobody takes up with a pronoun that speaks, unless it spoke. */
  private isDocument({ range, speakers }: Referent): boolean {
    return range !== undefined && speakers[0]?.entity === undefined && isSpeechNoun(low(this.doc, headOf(this.doc, range)), 'document');
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
  private sentencesBefore(k: number): number[] {
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

  private subjectOf(sentence: number, end: number, depth: number): Referent | undefined {
    if (this.subjects.has(sentence) && end > this.doc.last[sentence]!) return this.subjects.get(sentence);
    const range = mainSubject(this.doc, sentence, end);
    const marked = range && this.doc.inside[range.from]! >= 0 && this.doc.inside[sentence]! < 0;
    const referent = range && !marked && range.to < end && !isImpersonal(this.doc, range) ? this.resolve(range, depth + 1) : undefined;
    if (end > this.doc.last[sentence]!) this.subjects.set(sentence, referent);
    return referent;
  }

  /** The last singular phrase for a person outside marks: « le suspect » in « la procureure a dit que le suspect avait fui ». */
  private lastDescribed(sentence: number, end: number, gender: 'f' | 'm', articles = /^(?:l[ea]|l'|une?|ce|cette|cet|son|sa|leur)$/u): Referent | undefined {
    const { doc } = this;
    for (let i = end - 1; i >= sentence; i--) {
      if (!articles.test(low(doc, i)) || !has(doc, i + 1, Flag.sourceNoun) || has(doc, i + 1, Flag.body) || doc.inside[i]! >= 0) continue;
      const to = readPhrase(doc, i, end) - 1;
      const referent = to > i ? this.resolve({ from: i, to }, REACH) : undefined;
      if (referent && !referent.plural && (referent.gender ?? gender) === gender) return { ...referent, range: { from: i, to } };
    }
    return undefined;
  }
}

/** « de 27 ans », « d'opposition », « parisienne »: what may stand behind a noun without making it somebody else's. */
function isLoose(doc: Document, from: number, to: number): boolean {
  if (/^(?:de|d')$/u.test(low(doc, from))) return !has(doc, from + 1, Flag.determiner | Flag.capital) && to <= from + 3;
  return from === to && has(doc, from, Flag.word) && !has(doc, from, Flag.capital | Flag.determiner | Flag.preposition);
}

/** « la Lyonnaise », « l'Italien »: somebody by where they are from. */
const isDemonym = (doc: Document, head: number, { to }: Range): boolean =>
  head === to && has(doc, head, Flag.capital) && /^[\p{L}-]{3,}(?:ais|ois|ien|éen|ain|and|ard|ol)(?:e|ne)?$/u.test(low(doc, head));

/** Where a candidate's speaker is to be found, in text order: its source, or the phrase implied. */
export const sourceAt = (candidate: Candidate): number => (candidate.source ?? candidate.implied ?? candidate.content[0]!).from;

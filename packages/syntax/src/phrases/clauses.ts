import type { Clause, NounPhrase, TaggedWord, VerbGroup, WordRange } from '../types.ts';
import { isInterrogative, isTime } from './noun-phrases.ts';
import { isSubjectClitic } from './verb-groups.ts';

/** A clause that has begun. */
interface Open {
  readonly opener: number;
  /** Noun phrases without a preposition since it began, or since the last comma or conjunction after its verb. */
  phrases: NounPhrase[];
  /** Whether its verb has come. */
  closed: boolean;
  subject: number;
}

/** A clause that has its subject or its opener, and no verb yet. */
const isWaiting = ({ closed, phrases, opener }: Open): boolean => !closed && (phrases.length > 0 || opener >= 0);

const opens = ({ upos, features }: TaggedWord): boolean =>
  upos === 'SCONJ' ||
  (upos === 'PRON' && /^(?:Rel|Int)$/u.test(features['PronType'] ?? '')) ||
  (upos === 'ADV' && features['PronType'] === 'Int');

/**
 * The clauses of one sentence, from left to right with a stack: a word that opens a clause is put on it, a finite verb belongs to the last
 * clause without one. « Le ministre qui **parlait** **a déclaré** que la loi **serait** votée. »
 */
class ClauseReader {
  readonly #words: readonly TaggedWord[];
  readonly #clauses: Clause[];
  readonly #stack: Open[] = [{ opener: -1, phrases: [], closed: false, subject: -1 }];
  #mark = -1;

  constructor(words: readonly TaggedWord[], clauses: Clause[]) {
    this.#words = words;
    this.#clauses = clauses;
  }

  /** A clause that begins; the outermost of more than forty is forgotten, so that time stays linear. */
  #push(opener: number): void {
    this.#stack.push({ opener, phrases: [], closed: false, subject: -1 });
    if (this.#stack.length > 40) this.#stack.shift();
  }

  get #top(): Open {
    return this.#stack.at(-1)!;
  }

  /** A word outside phrases and groups. */
  word(i: number): void {
    const word = this.#words[i]!;
    if (opens(word)) this.#push(i);
    else if (word.upos === 'CCONJ' || word.upos === 'PUNCT') {
      this.#mark = i;
      if (this.#top.closed) this.#top.phrases = [];
    }
  }

  /** A noun phrase. */
  phrase(phrase: NounPhrase): void {
    if (phrase.preposition === undefined && !isTime(this.#words[phrase.head]!)) this.#top.phrases.push(phrase);
  }

  /** A finite verb group, `index` of the list; `next` is the noun phrase right behind it. */
  group(group: VerbGroup, index: number, next: NounPhrase | undefined): void {
    let waiting = this.#stack.length - 1;
    while (waiting >= 0 && !isWaiting(this.#stack[waiting]!)) waiting--;
    if (this.#top.closed && waiting >= 0) this.#stack.length = waiting + 1;
    const top = this.#top;
    const subject = this.#subject(group, top, next);
    this.#clauses.push({ group: index, ...(top.opener >= 0 ? { opener: top.opener } : {}), ...(subject >= 0 ? { subject } : {}) });
    top.closed = true;
    top.phrases = [];
    top.subject = subject;
  }

  #subject(group: VerbGroup, top: Open, next: NounPhrase | undefined): number {
    const words = this.#words;
    const afterMark = this.#mark >= 0 && this.#mark === group.from - 1 && words[this.#mark]!.upos === 'PUNCT';
    const clitic = this.#clitic(group);
    if (clitic >= 0 && !group.inverted) return clitic;
    const fits = top.phrases.filter(({ head }) => this.#agrees(head, group));
    if (clitic >= 0) {
      // « Quelle fleur **Van Gogh** a-t-il peinte ? », but « …, a-t-**il** dit »
      const named = fits.filter(({ from }) => !isInterrogative(words[from]!)).at(-1);
      return named !== undefined && !top.closed && !afterMark ? named.head : clitic;
    }
    const opener = top.closed || top.opener < 0 ? undefined : words[top.opener]!;
    if (opener !== undefined && /^(?:qui|lequel)$/u.test(opener.lemma) && fits.length === 0) return top.opener;
    const behind = next !== undefined && next.preposition === undefined && this.#agrees(next.head, group) ? next.head : -1;
    // « … » **constatait** le maire
    if (behind >= 0 && afterMark && /^["»”]$/u.test(words[this.#mark]!.form)) return behind;
    if (fits.length > 0) {
      // « Le ministre, **chef** du parti, a dit », but « Suite à la désobéissance, le **général** exige »
      const last = afterMark ? undefined : fits.find(({ from }) => from > this.#mark);
      return (last ?? fits[0]!).head;
    }
    const sentenceStart = group.from === 0 || words[group.from - 1]!.sentence !== words[group.from]!.sentence;
    // « …, **a déclaré** le ministre », but « et **a déclaré** la guerre »
    if (behind >= 0 && (opener !== undefined || afterMark || sentenceStart)) return behind;
    return top.closed ? top.subject : -1;
  }

  /** The clitic subject of a group, -1 if it has none: *nous* and *vous* must agree with the verb. */
  #clitic(group: VerbGroup): number {
    const words = this.#words;
    const finite = words[group.auxiliaries[0] ?? group.verb]!;
    const found = group.clitics.find((k) => {
      const { form } = words[k]!;
      if (!isSubjectClitic(form) || (k !== group.from && k < (group.auxiliaries[0] ?? group.verb))) return false;
      const person = /nous$/iu.test(form) ? '1' : /vous$/iu.test(form) ? '2' : undefined;
      if (person === undefined) return true;
      const { Person: own = person, Number: number } = finite.features;
      return own === person && number !== 'Sing';
    });
    return found ?? -1;
  }

  /** Whether a noun or pronoun can be the subject of a group; two that are joined are plural, as are « la plupart des élus ». */
  #agrees(head: number, group: VerbGroup): boolean {
    const words = this.#words;
    const finite = words[group.auxiliaries[0] ?? group.verb]!.features;
    const { Number: number, Person: person = '3' } = words[head]!.features;
    // « Le maire nous **parle** »: the first person singular looks like the third, and has *je* beside it.
    const third = finite['Person'] === '1' && finite['Number'] === 'Sing' && !group.clitics.some((k) => /j(?:e|')$/iu.test(words[k]!.form));
    if (finite['Person'] !== undefined && (third ? '3' : finite['Person']) !== person) return false;
    if (number === undefined || finite['Number'] === undefined || number === finite['Number']) return true;
    return (
      number === 'Sing' &&
      words
        .slice(head + 1, head + 1 + JOINED)
        .some(({ form, features, upos }) => form === 'et' || form === ',' || (upos === 'NOUN' && features['Number'] === 'Plur'))
    );
  }
}

/** How far behind a noun another may stand that makes a plural with it. */
const JOINED = 10;

/** Where a sentence is: its words, and its first noun phrase and verb group in the lists. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly nounPhrase: number;
  readonly verbGroup: number;
}

/** Reads the clauses of a sentence from its phrases and groups, into the list of clauses. */
export function readClauses(
  words: readonly TaggedWord[],
  place: Place,
  {
    nounPhrases,
    verbGroups,
    clauses,
  }: { readonly nounPhrases: readonly NounPhrase[]; readonly verbGroups: readonly VerbGroup[]; readonly clauses: Clause[] },
): void {
  const reader = new ClauseReader(words, clauses);
  let { nounPhrase, verbGroup } = place;
  for (let i = place.from; i < place.to;) {
    const phrase = nounPhrases[nounPhrase];
    const group = verbGroups[verbGroup];
    if (group?.from === i) {
      while (nounPhrases[nounPhrase] !== undefined && nounPhrases[nounPhrase]!.from < group.to) nounPhrase++;
      if (group.finite) reader.group(group, verbGroup, phraseBehind(words, { from: group.to, to: place.to }, nounPhrases, nounPhrase));
      verbGroup++;
      i = group.to;
    } else if (phrase?.from === i) {
      reader.phrase(phrase);
      nounPhrase++;
      i = phrase.to;
      while (verbGroups[verbGroup] !== undefined && verbGroups[verbGroup]!.from < i) verbGroup++;
    } else reader.word(i++);
  }
}

/** So many phrases with a preposition may stand between a verb and its subject, so that each verb costs the same. */
const PHRASES_BETWEEN = 4;

/** The noun phrase without a preposition behind a verb, past adverbs and phrases with one: « ce que mettent, à mon avis, en lumière **les propositions** ». */
function phraseBehind(
  words: readonly TaggedWord[],
  { from, to }: Pick<WordRange, 'from' | 'to'>,
  phrases: readonly NounPhrase[],
  index: number,
): NounPhrase | undefined {
  for (let i = from, k = index; i < to && k < index + PHRASES_BETWEEN;) {
    const phrase = phrases[k];
    if (phrase?.from === i) {
      if (phrase.preposition === undefined) return phrase;
      i = phrase.to;
      k++;
    } else if (words[i]!.upos === 'ADV' || words[i]!.upos === 'ADP') i++;
    else return undefined;
  }
  return undefined;
}

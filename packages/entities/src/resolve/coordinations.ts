import { firstNameGender } from '../first-names.ts';
import { agreesInNumber, isAdjective } from './adjectives.ts';
import { isOf, type Document } from './document.ts';
import type { NameSpan } from './drafts.ts';
import { PARTICIPLE } from './name-ends.ts';
import { foldedAt } from './word.ts';
import { isArticle, isContracted } from '../text/function-words.ts';

export const FOR = /^(?:pour|contre)$/u;
/** The longest complement that is looked back over, the longest that is added, and how many. */
const LONGEST = 6;

/**
 * « le Parti pour la Liberté [et les Valeurs] », « le ministère de la Défense [et de la Sécurité marine] », « le Parti Démocratique
 * [pour le Changement] »: the name of a body goes on with complements like its last one.
 */
export function completeCoordinations(document: Document, names: readonly NameSpan[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const last = name.type === 'ORG' && !name.acronym ? endOf(document, names, n) : name.last;
    spans.push(last > name.last ? { first: name.first, last, type: 'ORG', acronym: false } : name);
    while (n + 1 < names.length && names[n + 1]!.first < last) n++;
  }
  return spans;
}

function endOf(document: Document, names: readonly NameSpan[], name: number): number {
  const { words } = document;
  const { first, last } = names[name]!;
  const reader = new Complements(document, names, name);
  const link = lastLink(words, first, last);
  let end = last;
  if (isOf(words[link])) end = reader.coordinated(words[first]!.folded === 'ministere' ? behindAdjective(words, last) : last);
  else if (link >= 0) end = reader.and(last);
  else if (last - first > 1 && words.slice(first, last).every((word) => word.capital) && FOR.test(foldedAt(words, last))) {
    const purpose = reader.noun(last + 1, false);
    end = purpose === undefined ? last : reader.and(purpose);
  }
  return end;
}

/** « le ministère de la Transition [écologique] », not « du Travail [interrogé] », « de l'Intérieur [turc] ». */
const behindAdjective = (words: Document['words'], at: number): number =>
  isAdjective(words[at]) &&
  !words[at]!.demonym &&
  !PARTICIPLE.test(words[at]!.text) &&
  agreesInNumber(words[at]!, words[at - 1]!.folded.endsWith('s'))
    ? at + 1
    : at;

/** The preposition of the last complement of a name, before an article and a noun with a capital; -1 where there is none. */
function lastLink(words: Document['words'], first: number, last: number): number {
  for (let k = last - 1; k > first && last - k < LONGEST; k--) {
    if (!isOf(words[k]) && !FOR.test(words[k]!.folded)) continue;
    const noun = isArticle(foldedAt(words, k + 1)) ? k + 2 : k + 1;
    return noun < last && words[noun]!.capital ? k : -1;
  }
  return -1;
}

/** Reads the complements that stand behind a name of a document. */
class Complements {
  readonly #document: Document;
  readonly #names: readonly NameSpan[];
  #next: number;

  constructor(document: Document, names: readonly NameSpan[], name: number) {
    this.#document = document;
    this.#names = names;
    this.#next = name + 1;
  }

  /** « de l'Économie[, des Finances et du Budget] »: commas only in a list that « et » closes. */
  coordinated(from: number): number {
    const { words } = this.#document;
    let at: number | undefined = from;
    for (let n = 0; n < LONGEST && at !== undefined && foldedAt(words, at) === ','; n++) at = this.#ofNoun(at + 1);
    return at !== undefined && foldedAt(words, at) === 'et' ? (this.#ofNoun(at + 1) ?? from) : from;
  }

  #ofNoun(of: number): number | undefined {
    const { words } = this.#document;
    if (!isOf(words[of])) return undefined;
    return this.noun(isContracted(words[of]!.folded) ? of : of + 1, true);
  }

  /** « pour la Liberté [et les Valeurs] » */
  and(from: number): number {
    return foldedAt(this.#document.words, from) === 'et' ? (this.noun(from + 1, false) ?? from) : from;
  }

  /** The end of an article and a noun with a capital that is no name by itself, and of what is said of it. */
  noun(at: number, isOfBody: boolean): number | undefined {
    const { words, sentenceOf } = this.#document;
    const noun = words[at + 1];
    if (
      !noun?.capital ||
      words[at]!.capital ||
      !(isContracted(words[at]!.folded) || isArticle(words[at]!.folded)) ||
      sentenceOf[at + 1] !== sentenceOf[at]
    )
      return undefined;
    if (!this.#isFree(at + 1) || (!isOfBody && (noun.roles ?? noun.classes ?? noun.institutions))) return undefined;
    let end = at + 2;
    while (end - at < LONGEST && sentenceOf[end] === sentenceOf[at] && (this.#goesOn(end) || isAdjective(words[end]))) end++;
    return end;
  }

  /** A capitalised word with which no person begins: « Sécurité [Marine] », not « Sports [Paul Tarvel] ». */
  #goesOn(at: number): boolean {
    const { words } = this.#document;
    const isPerson = words[at + 1]?.capital === true && firstNameGender(words[at]?.folded ?? '') !== undefined;
    return words[at]?.capital === true && words[at].word && !isPerson && this.#isFree(at);
  }

  /** Whether a word is in no name of a person, and none that the lexicons know but as a newspaper, « le Progrès »; an unknown one is a part of this name that was found alone. */
  #isFree(at: number): boolean {
    while (this.#next < this.#names.length && this.#names[this.#next]!.last <= at) this.#next++;
    const name = this.#names[this.#next];
    const isInside = name !== undefined && name.first <= at;
    const isKnown = name?.known !== undefined && name.known.class !== 'journal';
    return !(isInside && (name.type === 'PER' || isKnown || name.acronym));
  }
}

import { foldedAt } from './word.ts';
import { isSubjectOf } from './clauses.ts';
import type { Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { isInhabitant, isLand, townOf } from './inhabitants.ts';
import type { MentionIndex } from './mentions.ts';
import type { NameType } from '../names/tags.ts';
import type { Gender } from '../types.ts';
import type { Described } from '../coreference/described.ts';
import type { RolePhrase } from './role-phrases.ts';
import { Mark } from './marks.ts';
import { isArticle, isDefinite, isPlural, isPreposition, isWhere } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Roles and classes of the lexicons are no towns. */
const NO_TOWN = Mark.roles | Mark.classes;
const PREFIXED = /^(?:ex|néo)-/iu;
const SHORTEST = 6;
const KEPT = 4;

/** The country of each person whom the text calls by nationality: « l'Américain Carl Lewis », « président français ». */
export function readNationalities({ words }: Document, index: MentionIndex): Map<Draft, string> {
  const nationality = new Map<Draft, string>();
  for (const { draft, mention } of index.list) {
    const demonym = mention.kind === 'demonym' && words[mention.first]!.capital ? words[mention.first]!.demonym : undefined;
    const next = demonym && !demonym.plural ? index.at(mention.last) : undefined;
    if (next?.draft.type === 'PER' && next.mention.first === mention.last) nationality.set(next.draft, demonym!.country.iso);
    const iso = draft.roles.find((role) => role.of?.known?.country)?.of?.known?.country?.iso;
    if (iso !== undefined && !nationality.has(draft)) nationality.set(draft, iso);
  }
  return nationality;
}

/**
 * Somebody called by nationality or town: « l'Américain Carl Lewis … l'Américain », « Pablo Correa … l'Uruguayen », « l'ancien Bordelais ».
 * The rules' answer is the last person named of that nationality, else of those named in the sentence or the one before the one most spoken of.
 */
export function resolveNationals(document: Document, index: MentionIndex): Described[] {
  const { words, marks } = document;
  const nationality = readNationalities(document, index);
  const called = readCalled(document, index);
  const reader = new Named(document, nationality);
  const found: Described[] = [];
  let m = 0;
  for (let i = 0; i < words.length; i++) {
    for (; m < index.list.length && index.list[m]!.mention.first <= i; m++)
      if (index.list[m]!.draft.type === 'PER' && !index.list[m]!.draft.plural)
        reader.say(index.list[m]!.draft, index.list[m]!.mention.first);
    const demonym = (marks[i]! & Mark.demonym) === 0 || (marks[i]! & Mark.capital) === 0 ? undefined : words[i]!.demonym;
    if (demonym && !demonym.plural) {
      const { country, gender } = demonym;
      const placed = index.at(i);
      if (placed?.mention.kind !== 'demonym' || !isDefinite(foldedAt(words, i - 1))) continue;
      const next = index.at(i + 1);
      if (next?.draft.type !== 'PER' || next.mention.first !== i + 1)
        found.push(
          described(national(words, { first: i - 1, head: i }, { gender, of: placed.draft }), called.get(country.iso), () =>
            reader.holder(i, country.iso, gender),
          ),
        );
      continue;
    }
    const first = (marks[i]! & NO_TOWN) === 0 && mayBeTown(words[i]!) ? townsman(document, index, i) : undefined;
    if (first !== undefined) {
      const gender = genderOf(words, first, i);
      found.push(
        described(national(words, { first, head: i }, { gender }), called.get(townOf(words[i]!.folded)), () => reader.townsman(i, gender)),
      );
    }
  }
  return found;
}

/** « l'Italien » as a phrase, of the country where it is known. */
const national = (
  words: Document['words'],
  { first, head }: Pick<RolePhrase, 'first' | 'head'>,
  { gender, of }: { readonly gender: Gender | undefined; readonly of?: Draft },
): RolePhrase => ({
  ...{ first, head, last: head + 1, inner: head + 1, lemma: words[head]!.folded, wider: [], domain: '' },
  ...{ plural: false, determiner: 'definite', past: head - first > 1, national: true },
  ...(gender && { gender }),
  ...(of && { of }),
});

/** Gives the rules' answer its mention: the one called so, if the name stands before, else whom they find. */
function described(phrase: RolePhrase, called: Draft | null | undefined, find: () => Draft | undefined): Described {
  const { first, head, last } = phrase;
  const sure = called ? called.mentions[0]!.first < first : false;
  const answer = sure ? called! : find();
  if (!answer) return { phrase, first, head, last };
  const mention = { first, last, kind: 'description' } as const;
  answer.mentions.push(mention);
  return { phrase, first, head, last, answer, mention, ...(sure && { sure }) };
}

/** A country's code, or a town. */
function keyOf({ demonym, folded }: Document['words'][number]): string | undefined {
  if (demonym) return demonym.plural ? undefined : demonym.country.iso;
  return isInhabitant(folded) ? townOf(folded) : undefined;
}

/** Whom alone the text calls by a country or town beside the name: « la [Bretonne] Léa Rey », « Léa Rey, la [Bretonne], »; `null` for several. */
function readCalled({ words, marks }: Document, index: MentionIndex): Map<string, Draft | null> {
  const called = new Map<string, Draft | null>();
  for (const { draft, mention } of index.list) {
    if (draft.type !== 'PER' || draft.plural || mention.kind !== 'name') continue;
    for (const at of foldedAt(words, mention.last) === ',' ? [mention.first - 1, mention.last + 2] : [mention.first - 1]) {
      const isNamed = (marks[at]! & Mark.capital) !== 0 && isDefinite(foldedAt(words, at - 1));
      const key = isNamed ? keyOf(words[at]!) : undefined;
      if (key === undefined || (at > mention.last && !/^[,.]$/u.test(foldedAt(words, at + 1)))) continue;
      const before = called.get(key);
      called.set(key, before === undefined || before === draft ? draft : null);
    }
  }
  return called;
}

/** That of the article, else that of the ending. */
function genderOf(words: Document['words'], first: number, at: number): Gender {
  const article = foldedAt(words, first);
  return article === 'la' || (article !== 'le' && words[at]!.folded.endsWith('e')) ? 'f' : 'm';
}

/** Whether a word is long enough and has a capital or ends in « is », « en », « ne » or « se »: nothing else is a townsman's. */
function mayBeTown({ text, capital }: Document['words'][number]): boolean {
  if (text.length < SHORTEST) return false;
  if (capital) return true;
  const last = text.charAt(text.length - 1);
  const before = text.charAt(text.length - 2);
  return last === 'e' ? before === 'n' || before === 's' : (last === 's' && before === 'i') || (last === 'n' && before === 'e');
}

/** « l'ancien Sochalien », « l'ex-Parisien »: its determiner, at its last word. */
function townsman({ words }: Document, index: MentionIndex, at: number): number | undefined {
  const { text, capital } = words[at]!;
  const former = isOfClass(foldedAt(words, at - 1), 'before-theirs');
  if (!former && !capital && !PREFIXED.test(text)) return undefined;
  if (words[at]!.demonym) return undefined;
  const first = former ? at - 2 : at - 1;
  if (isWhere(foldedAt(words, first - 1))) return undefined;
  const { folded } = words[at]!;
  if (!isDefinite(foldedAt(words, first)) || isOfClass(folded, 'no-townsman') || !isInhabitant(folded)) return undefined;
  const next = words[at + 1];
  return next?.capital === true || index.at(at) || index.at(at + 1) ? undefined : first;
}

/** « La Dunkerquoise », « le Lucernois » found as a name: behind an article it is nobody's; « le Beaujolais » and « dans le Lillois » are places. */
export function isTownsperson(words: Document['words'], at: number, type: NameType): boolean {
  const { folded } = words[at]!;
  const article = foldedAt(words, at - 1);
  if (!isArticle(article) || isPlural(article) || isOfClass(folded, 'no-townsman') || !isInhabitant(folded)) return false;
  return type === 'PER' || (article === 'la' ? type === 'LOC' : !isLand(folded) && !isWhere(foldedAt(words, at - 2)));
}

/** The people named so far, for who is meant by a nationality. */
class Named {
  readonly #document: Document;
  readonly #nationality: Map<Draft, string>;
  readonly #lastOf = new Map<string, Draft>();
  readonly #count = new Map<Draft, number>();
  readonly #people: { readonly draft: Draft; readonly at: number }[] = [];

  constructor(document: Document, nationality: Map<Draft, string>) {
    this.#document = document;
    this.#nationality = nationality;
  }

  /** The object of a preposition counts less: « les propositions de Jacques Rousselot ». */
  say(draft: Draft, at: number): void {
    const { words } = this.#document;
    const known = this.#people.findIndex((person) => person.draft === draft);
    if (known >= 0) this.#people.splice(known, 1);
    this.#people.unshift({ draft, at });
    if (this.#people.length > KEPT) this.#people.pop();
    this.#count.set(draft, (this.#count.get(draft) ?? 0) + (isPreposition(foldedAt(words, at - 1)) ? 0.4 : 1));
    const iso = this.#nationality.get(draft);
    if (iso !== undefined) this.#lastOf.set(iso, draft);
  }

  /** Whom a nationality means. */
  holder(token: number, iso: string, gender: Gender | undefined): Draft | undefined {
    const holder = this.#lastOf.get(iso) ?? this.#near(token, iso);
    if (!holder || (gender && holder.gender && gender !== holder.gender)) return undefined;
    this.#nationality.set(holder, iso);
    this.#lastOf.set(iso, holder);
    return holder;
  }

  /** Whom a town or land means: who is from there may have any nationality. */
  townsman(token: number, gender: Gender): Draft | undefined {
    const holder = this.#near(token);
    return holder?.gender && gender !== holder.gender ? undefined : holder;
  }

  #near(token: number, iso?: string): Draft | undefined {
    const { sentenceOf } = this.#document;
    return this.#people
      .filter(
        ({ draft, at }) =>
          sentenceOf[token]! - sentenceOf[at]! < 2 &&
          (iso === undefined || (this.#nationality.get(draft) ?? iso) === iso) &&
          !isSubjectOf(this.#document, at, token),
      )
      .reduce<Draft | undefined>(
        (most, { draft }) => (!most || this.#count.get(draft)! >= this.#count.get(most)! ? draft : most),
        undefined,
      );
  }
}

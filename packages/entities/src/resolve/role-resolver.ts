import { foldedAt } from './word.ts';
import { agrees } from './appositions.ts';
import { isSubjectOf } from './clauses.ts';
import type { Document } from './document.ts';
import type { Draft, DraftRole } from './drafts.ts';
import { campsOf, sharesField } from './fields.ts';
import type { MentionIndex } from './mentions.ts';
import { readNationalities } from './nationals.ts';
import { Recency } from './recency.ts';
import { ELECTED, HUMAN, OFFICES, UNNAMED } from './role-nouns.ts';
import type { RolePhrase } from './role-phrases.ts';

/** « le candidat de la droite » says no more than « le candidat ». */
const SIDE =
  /^(?:(?:centre|droite|election|elections|extreme|francaise|gauche|legislatives|mairie|majorite|municipales|opposition|presidentielle|primaire|regionales)(?: |$))+$/u;
const ARTICLE = /^l[ae']$/u;
const SPORTSMAN = { lemma: 'sportif', wider: [] };
const HEADLINES = 3;
/** How many holders of a role are considered before the text comes to them. */
const HOLDERS = 3;
const COUNT = 0.5;
const DISTANCE = 0.3;

/** Looks for the person whom a description means. */
export class RoleResolver {
  readonly #document: Document;
  readonly #index: MentionIndex;
  readonly #recency = new Recency();
  /** The first of those whose role it is, and of those whose role it still is. */
  readonly #holders = new Map<string, Draft[]>();
  readonly #current = new Map<string, Draft[]>();
  readonly #camps = new Map<Draft, string[]>();
  readonly #nationality: ReadonlyMap<Draft, string>;
  /** By what nouns of its own choice the text called somebody. */
  readonly #called = new Map<Draft, Set<string>>();
  readonly #strangers = new Map<string, number>();
  #next = 0;

  constructor(document: Document, drafts: readonly Draft[], index: MentionIndex) {
    this.#document = document;
    this.#index = index;
    for (const draft of drafts) {
      if (draft.type !== 'PER') continue;
      const isInOffice = draft.roles.some(({ past }) => !past);
      for (const { lemma, wider } of draft.roles)
        for (const key of [lemma, ...wider]) {
          addHolder(this.#holders, key, draft);
          if (isInOffice) addHolder(this.#current, key, draft);
        }
      const camps = draft.roles.flatMap(({ title, of }) => [...campsOf(title), ...campsOf(of?.name ?? '')]);
      if (camps.length > 0) this.#camps.set(draft, camps);
    }
    this.#readParties();
    this.#nationality = readNationalities(document, index);
  }

  /** « Jean-Pierre Sueur (PS) » */
  #readParties(): void {
    const { words } = this.#document;
    for (const { draft, mention } of this.#index.list) {
      if (draft.type !== 'PER' || foldedAt(words, mention.last) !== '(') continue;
      const party = this.#index.at(mention.last + 1)?.draft;
      if (party?.type === 'ORG') this.#camps.set(draft, [...new Set([...(this.#camps.get(draft) ?? []), ...campsOf(party.name)])]);
    }
  }

  /** Takes in the mentions before a token; phrases come in the order of the text. */
  #advance(token: number): void {
    const { list } = this.#index;
    for (; this.#next < list.length && list[this.#next]!.mention.first < token; this.#next++) {
      const { draft, mention } = list[this.#next]!;
      if (draft.type === 'PER') this.#recency.mention(draft, mention.first, keysOf(draft));
    }
  }

  mention(draft: Draft, token: number): void {
    this.#recency.mention(draft, token, keysOf(draft));
  }

  /** « un policier »: somebody new, whom « le policier » means from here on. */
  introduce({ lemma, first }: RolePhrase): void {
    this.#strangers.set(lemma, first);
  }

  find(phrase: RolePhrase): Draft | undefined {
    this.#advance(phrase.first);
    const stated =
      this.#best(phrase, this.#recency.of(phrase.lemma)) ??
      this.#best(
        phrase,
        phrase.wider.flatMap((key) => this.#recency.of(key)),
      );
    if (stated) return stated;
    // A headline may describe before it names; later on, only who is described in full is somebody still to come.
    const ahead = (phrase.past ? this.#holders : this.#current).get(phrase.lemma) ?? [];
    const isSpecific = phrase.of !== undefined || phrase.domain !== '';
    const coming = isSpecific || this.#document.sentenceOf[phrase.head]! < HEADLINES ? this.#best(phrase, ahead) : undefined;
    return coming ?? this.#nearest(phrase) ?? (ahead.length === 1 ? this.#best(phrase, ahead) : undefined);
  }

  /** Whether a trade may be of somebody of whom the text did not say so, and whether only of one known to be of its field. */
  #wanted({ of, domain, lemma, wider, first, last, head, past, determiner }: RolePhrase): 'anybody' | 'peer' | undefined {
    const { words, sentenceOf } = this.#document;
    if (lemma === 'homme' && foldedAt(words, first - 2) === 'droits') return undefined;
    if (this.#index.at(last)?.mention.first === last) return undefined;
    if (words[last]?.capital === true && sentenceOf[last] === sentenceOf[head]) return undefined;
    if (foldedAt(words, last) === 'qui' && HUMAN.test(lemma)) return undefined;
    // « la numéro trois mondiale, la Néo-Zélandaise … »: somebody else is named.
    if (foldedAt(words, last) === ',' && ARTICLE.test(foldedAt(words, last + 1)) && words[last + 2]?.capital === true) return undefined;
    if (past && foldedAt(words, last) !== 'et') return of || domain !== '' || UNNAMED.test(lemma) ? 'peer' : 'anybody';
    if (domain !== '' && !SIDE.test(domain)) return undefined;
    if (of?.classes.has('club') === true && sharesField([{ lemma, wider }], SPORTSMAN) === true) return 'anybody';
    if (of && !of.known?.country) return of.type === 'LOC' && ELECTED.test(lemma) ? 'peer' : undefined;
    if (determiner === 'demonstrative') return 'anybody';
    if (UNNAMED.test(lemma)) return undefined;
    return OFFICES.test(lemma) ? 'peer' : 'anybody';
  }

  /** « Pablo Correa … l'attaquant »: a trade that the text did not state, of the person of whom it just spoke. */
  #nearest(phrase: RolePhrase): Draft | undefined {
    const { sentenceOf } = this.#document;
    const human = HUMAN.test(phrase.lemma);
    const wanted = this.#wanted(phrase);
    if (!wanted) return undefined;
    const camps = this.#campsOf(phrase);
    // « l'ancien maire de Lens » in a text that speaks of one person only.
    const isLoneFormer = phrase.past && this.#recency.of('person').length === 1;
    const stranger = this.#strangers.get(phrase.lemma) ?? -1;
    let best: Draft | undefined;
    let bestScore = -Infinity;
    for (const draft of this.#recency.of('person')) {
      const last = this.#recency.last(draft);
      const camp = this.#campFit(draft, camps);
      const shared = camp > 0 ? true : sharesField(draft.roles, phrase);
      const distance = sentenceOf[phrase.head]! - sentenceOf[last]!;
      if (distance >= (human || shared === true ? 4 : 3) || stranger > last) break;
      if (distance >= 2 && !human && shared !== true && best) break;
      if (camp < 0 || isSubjectOf(this.#document, last, phrase.first)) continue;
      if (!this.#agrees(draft, phrase) || (phrase.gender && (human || draft.gender) && draft.gender !== phrase.gender)) continue;
      if (wanted === 'peer' && !(isLoneFormer && shared === undefined) ? shared !== true : shared === false) continue;
      const score = Math.log2(1 + this.#recency.count(draft)) * COUNT - distance + (shared === true ? 0.5 : 0);
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    if (best) this.#called.set(best, (this.#called.get(best) ?? new Set()).add(phrase.lemma));
    if (best) this.#recency.mention(best, phrase.first, [phrase.lemma]);
    return best;
  }

  #best(phrase: RolePhrase, candidates: readonly Draft[]): Draft | undefined {
    const { sentenceOf } = this.#document;
    const camps = candidates.length === 0 ? [] : this.#campsOf(phrase);
    let best: Draft | undefined;
    let bestScore = -Infinity;
    for (const draft of new Set(candidates)) {
      if (!this.#agrees(draft, phrase)) continue;
      const camp = this.#campFit(draft, camps);
      const called = phrase.of === undefined && phrase.domain === '' && this.#called.get(draft)?.has(phrase.lemma) === true;
      const fit = Math.max(called ? 2 : -1, ...draft.roles.map((role) => this.#fit(role, phrase)));
      if (fit < 0 || camp < 0) continue;
      const last = this.#recency.last(draft);
      const distance = last < 0 ? 5 : Math.min(sentenceOf[phrase.head]! - sentenceOf[last]!, 6) * DISTANCE;
      const score = (fit + camp) * 4 + Math.log2(1 + this.#recency.count(draft)) * COUNT - distance + last / 1e7;
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return best;
  }

  /** In gender, and in country: « la judokate française » is no Slovene. */
  #agrees(draft: Draft, phrase: RolePhrase): boolean {
    const iso = phrase.of?.known?.country?.iso;
    return agrees(draft, phrase) && (iso === undefined || (this.#nationality.get(draft) ?? iso) === iso);
  }

  /** « le candidat socialiste » is no ecologist. */
  #campFit(draft: Draft, wanted: readonly string[]): number {
    const known = this.#camps.get(draft);
    return wanted.length === 0 || !known ? 0 : wanted.some((camp) => known.includes(camp)) ? 1 : -1;
  }

  #campsOf({ first, last, of }: RolePhrase): string[] {
    const { text, tokens } = this.#document;
    return this.#camps.size === 0 ? [] : campsOf(`${text.slice(tokens[first]!.start, tokens[last - 1]!.end)} ${of?.name ?? ''}`);
  }

  /** How well a role that was stated fits a description; negative where they contradict. */
  #fit(role: DraftRole, phrase: RolePhrase): number {
    const direct = role.lemma === phrase.lemma ? 2 : role.wider.includes(phrase.lemma) ? 1 : phrase.wider.includes(role.lemma) ? 0 : -1;
    if (direct < 0 || (role.past && !phrase.past && direct < 2)) return -1;
    const holds = role.of?.type === 'ORG' || role.domain !== '';
    if (holds && /^chef d(?:e l'|')etat$/u.test(phrase.lemma)) return -1;
    if (role.office !== undefined) return this.#fitOffice(role.office, phrase, direct);
    if (phrase.of && role.of) return phrase.of === role.of || liesIn(role.of, phrase.of) ? direct + 2 : -1;
    if (phrase.of && role.domain !== '' && phrase.domain === '') return -1;
    if (phrase.domain !== '' && role.domain !== '')
      return phrase.domain === role.domain || role.domain.startsWith(phrase.domain) || phrase.domain.startsWith(role.domain)
        ? direct + 2
        : -1;
    if (holds && !phrase.of && phrase.domain === '') return direct - 0.25;
    const isNational =
      phrase.of?.known?.country !== undefined ? !UNNAMED.test(phrase.lemma) && !OFFICES.test(phrase.lemma) : ELECTED.test(phrase.lemma);
    if (phrase.domain !== '' || (phrase.of && !isNational)) return phrase.lemma === role.lemma ? direct - 0.5 : -1;
    return direct;
  }

  /** « le président », « le président russe » of somebody whose office the text does not state. */
  #fitOffice(office: string, { of, domain }: RolePhrase, direct: number): number {
    if (domain !== '' && domain !== 'republique') return -1;
    if (!of) return direct - 0.5;
    return of.known && (of.known.country?.iso ?? of.known.name) === office ? direct + 2 : -1;
  }
}

function addHolder(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (!list) map.set(key, [draft]);
  else if (list.length < HOLDERS && !list.includes(draft)) list.push(draft);
}

/** « le maire de Kiev » is an Ukrainian mayor. */
const liesIn = ({ known }: Draft, country: Draft): boolean => known?.within !== undefined && known.within === country.known?.country?.iso;

const NO_ROLE = ['person'];
const keysOf = ({ roles }: Draft): readonly string[] =>
  roles.length === 0 ? NO_ROLE : ['person', ...roles.flatMap(({ lemma, wider }) => [lemma, ...wider])];

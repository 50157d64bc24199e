import { knownPerson } from '../gazetteer/people.ts';
import { fold } from '../text/fold.ts';
import { agrees, bearerOf, type Bearer } from './appositions.ts';
import type { Document } from './document.ts';
import type { Draft, DraftRole } from './drafts.ts';
import type { MentionIndex } from './mentions.ts';
import { widerNouns } from './nouns.ts';
import { Recency } from './recency.ts';
import { readRolePhrase, type RolePhrase } from './role-phrases.ts';

/** Gives people the roles that stand beside their names, then resolves the descriptions that stand alone; returns those of people without a name. */
export function resolveDescriptions(document: Document, drafts: readonly Draft[], index: MentionIndex): RolePhrase[] {
  const strangers: RolePhrase[] = [];
  const phrases = readPhrases(document, index);
  const bearers = phrases.map((phrase, k) => bearerOf(document, index, phrase, k > 0 && phrases[k - 1]!.last > phrase.head));
  phrases.forEach((phrase, k) => {
    const bearer = bearers[k];
    if (bearer) addRole(document, bearer, phrase);
  });
  for (const draft of drafts) if (draft.type === 'PER') addOffices(draft);
  const resolver = new Resolver(document, drafts, index);
  phrases.forEach((phrase, k) => {
    const bearer = bearers[k];
    if (bearer) {
      if (phrase.determiner !== 'none' && (phrase.determiner !== 'indefinite' || bearer.detached))
        bearer.draft.mentions.push({ first: phrase.first, last: phrase.last, kind: 'description' });
      return;
    }
    if (phrase.plural || phrase.determiner === 'none') return;
    const draft = isDefinite(phrase) ? resolver.find(phrase) : undefined;
    if (!draft) {
      strangers.push(phrase);
      return;
    }
    draft.mentions.push({ first: phrase.first, last: phrase.last, kind: 'description' });
    resolver.mention(draft, phrase.first);
    pastClause(document, index, draft, phrase);
  });
  return strangers;
}

/** What a known person's offices are, where the text does not say: for descriptions to come back to, not for the result. */
function addOffices(draft: Draft): void {
  const person = knownPerson(draft.name);
  if (!person) return;
  draft.gender ??= person.gender;
  for (const { lemma, of } of person.offices) {
    const wider = widerNouns(lemma);
    draft.roles.push({ lemma, wider, title: lemma, domain: '', past: false, office: of });
  }
}

const isDefinite = ({ determiner }: RolePhrase): boolean => determiner === 'definite' || determiner === 'demonstrative';

function readPhrases(document: Document, index: MentionIndex): RolePhrase[] {
  const { words } = document;
  const phrases: RolePhrase[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.roles || i < end) continue;
    const inside = index.at(i);
    if (inside && inside.mention.kind !== 'description') continue;
    const phrase = readRolePhrase(document, index, i);
    if (!phrase) continue;
    phrases.push(phrase);
    end = phrase.inner;
  }
  return phrases;
}

function addRole({ text, tokens }: Document, { draft, past }: Bearer, phrase: RolePhrase): void {
  const { head, last, lemma, wider, of, domain, gender } = phrase;
  const title = text.slice(tokens[head]!.start, tokens[last - 1]!.end).replace(/\s+/gu, ' ');
  const role: DraftRole = { lemma, wider, title, domain, past: phrase.past || past === true, ...(of && { of }) };
  if (draft.roles.some((other) => fold(other.title) === fold(title) && other.past === role.past)) return;
  draft.roles.push(role);
  if (gender === 'f') draft.gender ??= 'f';
}

/** « Le chef de l'OTAN, qui a été Premier ministre norvégien, »: a role that is over. */
function pastClause(document: Document, index: MentionIndex, draft: Draft, { last }: RolePhrase): void {
  const { words } = document;
  let k = last;
  if (words[k]?.folded === ',') k++;
  if (words[k]?.folded !== 'qui') return;
  k++;
  const over = words[k + 1]?.folded === 'ete' || words[k]?.folded === 'fut';
  if (!over) return;
  k += words[k]?.folded === 'fut' ? 1 : 2;
  if (/^(?:le|la|l')$/u.test(words[k]?.folded ?? '')) k++;
  const phrase = words[k]?.roles && readRolePhrase(document, index, k);
  if (phrase) addRole(document, { draft, detached: true, past: true }, phrase);
}

/** Nouns that say nothing but that it is somebody: they go back over any role. */
const HUMAN =
  /^(?:accuse|adolescent|condamne|defunt|detenu|femme|fille|garcon|homme|individu|interesse|jeune fille|jeune homme|patient|prevenu|quadragenaire|quinquagenaire|retraite|sexagenaire|suspect|trentenaire|victime)$/u;
/** Offices that somebody unnamed holds as a rule: « le préfet », « la directrice ». */
const OFFICES =
  /^(?:president|premier|ministre|secretaire|maire|roi|prince|chef|directeur|porte-parole|procureur|juge|prefet|sous-prefet|pape|gouverneur|ambassadeur|avocat|gardien|general|commandant|patron|responsable|dirigeant|conseiller|rapporteur|enqueteur|delegue|representant|depute|senateur|vice-|adjoint|recteur|professeur|medecin|arbitre|temoin|pompier|gendarme|propriet|voisin|habitant|otage|pere|mere|fils|mari|frere|soeur|ami|collegue|guide|expert|inspecteur|juriste|numero)/u;

/** Looks for the person whom a description means. */
class Resolver {
  readonly #document: Document;
  readonly #index: MentionIndex;
  readonly #recency = new Recency();
  readonly #byRole = new Map<string, Draft[]>();
  #next = 0;

  constructor(document: Document, drafts: readonly Draft[], index: MentionIndex) {
    this.#document = document;
    this.#index = index;
    for (const draft of drafts) {
      if (draft.type !== 'PER') continue;
      for (const { lemma, wider } of draft.roles)
        for (const key of [lemma, ...wider]) {
          const list = this.#byRole.get(key);
          if (!list) this.#byRole.set(key, [draft]);
          else if (!list.includes(draft)) list.push(draft);
        }
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

  find(phrase: RolePhrase): Draft | undefined {
    this.#advance(phrase.first);
    const stated =
      this.#best(phrase, this.#recency.of(phrase.lemma)) ??
      this.#best(
        phrase,
        phrase.wider.flatMap((key) => this.#recency.of(key)),
      ) ??
      this.#best(phrase, (this.#byRole.get(phrase.lemma) ?? []).slice(0, 3));
    return (
      stated ??
      ((phrase.of && !phrase.of.known?.country) ||
      phrase.domain !== '' ||
      OFFICES.test(phrase.lemma) ||
      this.#index.at(phrase.last)?.mention.first === phrase.last
        ? undefined
        : this.#nearest(phrase))
    );
  }

  /** « Pablo Correa … l'attaquant »: a trade that the text did not state, of the person of whom it just spoke. */
  #nearest(phrase: RolePhrase): Draft | undefined {
    const { sentenceOf } = this.#document;
    const human = HUMAN.test(phrase.lemma);
    const draft = this.#recency
      .of('person')
      .find((person) => agrees(person, phrase) && (!human || !phrase.gender || person.gender === phrase.gender));
    if (!draft) return undefined;
    return sentenceOf[phrase.head]! - sentenceOf[this.#recency.last(draft)]! < (human ? 4 : 2) ? draft : undefined;
  }

  #best(phrase: RolePhrase, candidates: readonly Draft[]): Draft | undefined {
    let best: Draft | undefined;
    let bestScore = -Infinity;
    for (const draft of new Set(candidates)) {
      if (!agrees(draft, phrase)) continue;
      const fit = Math.max(...draft.roles.map((role) => this.#fit(role, phrase)));
      if (fit < 0) continue;
      const last = this.#recency.last(draft);
      const score = fit * 4 + (last < 0 ? -5 : last / this.#document.words.length);
      if (score > bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    return best;
  }

  /** How well a role that was stated fits a description; negative where they contradict. */
  #fit(role: DraftRole, phrase: RolePhrase): number {
    const direct = role.lemma === phrase.lemma ? 2 : role.wider.includes(phrase.lemma) ? 1 : phrase.wider.includes(role.lemma) ? 0 : -1;
    if (direct < 0 || (role.past && !phrase.past && direct < 2)) return -1;
    const holds = role.of?.type === 'ORG' || role.domain !== '';
    if (holds && /^chef d(?:e l'|')etat$/u.test(phrase.lemma)) return -1;
    if (role.office !== undefined) return this.#fitOffice(role.office, phrase, direct);
    if (phrase.of && role.of) return phrase.of === role.of || phrase.of.known?.country?.iso === role.of.known?.within ? direct + 2 : -1;
    if (phrase.of && role.domain !== '' && phrase.domain === '') return -1;
    if (phrase.domain !== '' && role.domain !== '')
      return phrase.domain === role.domain || role.domain.startsWith(phrase.domain) || phrase.domain.startsWith(role.domain)
        ? direct + 2
        : -1;
    if (holds && !phrase.of && phrase.domain === '') return direct - 0.25;
    if (phrase.domain !== '' || phrase.of) return phrase.lemma === role.lemma ? direct - 0.5 : -1;
    return direct;
  }

  /** « le président », « le président russe » of somebody whose office the text does not state. */
  #fitOffice(office: string, { of, domain }: RolePhrase, direct: number): number {
    if (domain !== '' && domain !== 'republique') return -1;
    if (!of) return direct - 0.5;
    return of.known && (of.known.country?.iso ?? of.known.name) === office ? direct + 2 : -1;
  }
}

const keysOf = (draft: Draft): string[] => ['person', ...draft.roles.flatMap(({ lemma, wider }) => [lemma, ...wider])];

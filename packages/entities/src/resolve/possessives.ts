import { isOf, matchPhrase, type Document } from './document.ts';
import type { Draft } from './drafts.ts';
import { indexMentions } from './mentions.ts';
import type { ClassNoun, RoleNoun } from './nouns.ts';
import { Recency } from './recency.ts';
import type { Gender } from '../types.ts';
import { Mark } from './marks.ts';

const THEIRS = /^(?:son|sa|leur)$/u;
const OURS = /^(?:notre|mon|ma)$/u;
const BEFORE_NOUN =
  /^(?:ancien(?:ne)?|propre|nouve(?:au|l|lle)|grande?|jeune|petite?|principale?|futur|future|eternel(?:le)?|dernier|derniere)$/u;
/** Nouns of who stands opposite or beside somebody: of two people, the other. */
const OPPOSITE =
  /^(?:acolyte|adversaire|associe|camarade|challenger|collegue|compatriote|compere|complice|concurrent|confrere|coequipier|dauphin|homologue|partenaire|predecesseur|rival|successeur)$/u;
const KIN =
  /^(?:beau-(?:fils|frere|pere)|compagnon|conjoint|cousin|demi-frere|epouse|epoux|fiance|fils|fille|frere|grand-pere|homme|jumeau|mari|mere|neveu|oncle|pere|petit-fils|soeur)$/u;
/** Organisations and places that are somebody's: « son parti », « leur ville ». */
const BELONGS =
  /^(?:association|banque|chaîne|club|commune|compagnie|département|entreprise|équipe|fédération|firme|formation|groupe|île|journal|lycée|mouvement|organisation|parti|province|quotidien|région|société|syndicat|université|village|ville)$/u;

const KEPT = 6;
/** Of so many, two are left besides the owner, and nobody is meant. */
const TOLD_APART = 3;

interface Said {
  readonly draft: Draft;
  readonly token: number;
}

/** « son pays », « leur ancien adversaire »: where the noun stands, and what it is. */
interface Possessive {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly theirs: boolean;
  readonly role: RoleNoun | undefined;
  readonly thing: ClassNoun | undefined;
}

/** Resolves « son pays », « leur parti », « notre ville », « son adversaire », « sa femme » by whose they are. */
export function resolvePossessives(document: Document, drafts: readonly Draft[]): void {
  const phrases = readPossessives(document);
  if (phrases.length === 0) return;
  const index = indexMentions(document, drafts);
  const { words } = document;
  const owners = new Owners(document, drafts);
  const found: { draft: Draft; first: number; last: number }[] = [];
  let m = 0;
  for (const { first, head, last, theirs, role, thing } of phrases) {
    for (; m < index.list.length && index.list[m]!.mention.first < head; m++) {
      const { draft, mention } = index.list[m]!;
      owners.say(draft, mention.first, mention.kind === 'demonym');
    }
    const next = index.at(last)?.mention;
    if (index.at(head) ?? (next?.first === last && next.kind !== 'description')) continue;
    const draft = thing ? owners.belonging(thing, head, theirs) : role && theirs && owners.relative(role, words[head]!.folded, head);
    if (draft) found.push({ draft, first, last });
  }
  for (const { draft, first, last } of found) draft.mentions.push({ first, last, kind: 'description' });
}

function readPossessives({ words, marks, sentenceOf }: Document): Possessive[] {
  const phrases: Possessive[] = [];
  for (let head = 1; head < words.length; head++) {
    if ((marks[head]! & (Mark.classes | Mark.roles)) === 0) continue;
    let first = head - 1;
    while (first > 0 && head - first < 3 && BEFORE_NOUN.test(words[first]!.folded)) first--;
    const theirs = THEIRS.test(words[first]!.folded);
    if ((!theirs && !OURS.test(words[first]!.folded)) || sentenceOf[first] !== sentenceOf[head]) continue;
    const role = matchPhrase(words, head, words[head]!.roles);
    const thing = role ? undefined : matchPhrase(words, head, words[head]!.classes);
    const last = head + (role ?? thing ?? { length: 0 }).length;
    if (last > head && !isOf(words[last])) phrases.push({ first, head, last, theirs, role: role?.value, thing: thing?.value });
  }
  return phrases;
}

/** Whose something is, and what is theirs. */
class Owners {
  readonly #sentenceOf: Int32Array;
  readonly #things = new Recency();
  readonly #bySurname = new Map<string, Draft[]>();
  readonly #byRole = new Map<string, Draft[]>();
  /** The people last spoken of, the latest first. */
  readonly #people: Said[] = [];
  /** Who was spoken of first in the sentence of the latest mention. */
  #subject: Said | undefined;

  constructor({ sentenceOf }: Document, drafts: readonly Draft[]) {
    this.#sentenceOf = sentenceOf;
    for (const draft of drafts) {
      if (draft.type !== 'PER') continue;
      if (draft.gender) push(this.#bySurname, `${draft.gender} ${surnameOf(draft)}`, draft);
      for (const role of new Set(draft.roles.map(({ lemma }) => lemma))) push(this.#byRole, role, draft);
    }
  }

  say(draft: Draft, token: number, demonym: boolean): void {
    if (draft.type !== 'PER') {
      this.#things.mention(draft, token, draft.classes, demonym);
      return;
    }
    if (draft.plural) return;
    if (!this.#subject || this.#sentenceOf[this.#subject.token] !== this.#sentenceOf[token]) this.#subject = { draft, token };
    const known = this.#people.findIndex((said) => said.draft === draft);
    if (known >= 0) this.#people.splice(known, 1);
    this.#people.unshift({ draft, token });
    if (this.#people.length > KEPT) this.#people.pop();
  }

  #distance(from: number, to: number): number {
    return this.#sentenceOf[to]! - this.#sentenceOf[from]!;
  }

  /** Who the sentence, or the one before, is about. */
  #owner(token: number): Draft | undefined {
    return this.#subject && this.#distance(this.#subject.token, token) < 2 ? this.#subject.draft : undefined;
  }

  belonging({ noun, classes }: ClassNoun, token: number, theirs: boolean): Draft | undefined {
    const owner = theirs ? this.#owner(token) : undefined;
    if (noun === 'pays') return this.#country(owner, token);
    if (!BELONGS.test(noun) || (theirs && !owner)) return undefined;
    const kinds = [noun, ...classes];
    const stated = owner?.roles.map(({ of }) => of).find((of) => of && kinds.some((kind) => of.classes.has(kind)));
    if (stated) return stated;
    const near = new Set(
      kinds.flatMap((kind) => this.#things.of(kind)).filter((draft) => this.#distance(this.#things.last(draft), token) < (theirs ? 2 : 4)),
    );
    return near.size === 1 ? [...near][0] : undefined;
  }

  /** The country of somebody's office, else the only one of which the text just spoke, else the one of which it speaks most. */
  #country(owner: Draft | undefined, token: number): Draft | undefined {
    const countries = this.#things.of('pays');
    const isos = owner?.roles.map(({ of, office }) => office ?? of?.known?.country?.iso ?? of?.known?.within) ?? [];
    const own = countries.find(({ known }) => known?.country && isos.includes(known.country.iso));
    if (own) return own;
    const near = countries.filter((draft) => this.#distance(this.#things.last(draft), token) < 2);
    const among = near.length > 0 ? near : countries;
    return among.reduce<Draft | undefined>(
      (most, draft) => (!most || this.#things.count(draft) > this.#things.count(most) ? draft : most),
      undefined,
    );
  }

  relative({ lemma, gender, wider }: RoleNoun, form: string, token: number): Draft | undefined {
    const owner = this.#owner(token);
    if (!owner) return undefined;
    if (OPPOSITE.test(lemma)) return this.#other(owner, gender, token);
    if (lemma === 'homme' && form !== 'femme') return undefined;
    if (!KIN.test(lemma)) return only((this.#byRole.get(lemma) ?? []).filter((draft) => draft !== owner));
    const stated = this.#people.filter(
      ({ draft }) => draft !== owner && draft.roles.some((role) => role.lemma === lemma || wider.includes(role.lemma)),
    );
    if (stated.length === 1) return stated[0]!.draft;
    return only((this.#bySurname.get(`${gender ?? 'm'} ${surnameOf(owner)}`) ?? []).filter((draft) => draft !== owner));
  }

  /** Of the people of the sentence and the one before, the only one besides the owner. */
  #other(owner: Draft, gender: Gender | undefined, token: number): Draft | undefined {
    const others = this.#people.filter(
      ({ draft, token: said }) =>
        draft !== owner && this.#distance(said, token) < 2 && (!gender || !draft.gender || draft.gender === gender),
    );
    return others.length === 1 ? others[0]!.draft : undefined;
  }
}

const only = (drafts: readonly Draft[]): Draft | undefined => (drafts.length === 1 ? drafts[0] : undefined);

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (!list) map.set(key, [draft]);
  else if (list.length < TOLD_APART) list.push(draft);
}

const surnameOf = ({ name }: Draft): string => name.slice(name.lastIndexOf(' ') + 1);

import { foldedAt } from './word.ts';
import type { Described } from '../coreference/described.ts';
import { knownPerson } from '../gazetteer/people.ts';
import { fold } from '../text/fold.ts';
import { bearerOf, tellsGender, type Bearer } from './appositions.ts';
import type { Document } from './document.ts';
import type { Draft, DraftRole } from './drafts.ts';
import { widerNouns } from './lexicon.ts';
import { Mark } from './marks.ts';
import type { MentionIndex } from './mentions.ts';
import { readRolePhrase, type RolePhrase } from './role-phrases.ts';
import { isArticle } from '../text/function-words.ts';
import { isOfClass } from '../text/noun-classes.ts';

/** Roles that a person is given at most: more than any text states, so that each is compared with each in bounded time. */
const MOST_ROLES = 64;

/** « maire [(PS)] de Caen » */
const BRACKET = /\([^()]*\)/gu;

/** The definite descriptions that stand alone, and the phrases that are people without a name whatever comes. */
export interface Descriptions {
  readonly described: readonly Described[];
  readonly strangers: readonly RolePhrase[];
}

/** Gives people the roles that stand beside their names, and finds the descriptions that stand alone. */
export function resolveDescriptions(document: Document, drafts: readonly Draft[], index: MentionIndex): Descriptions {
  const strangers: RolePhrase[] = [];
  const described: Described[] = [];
  const phrases = readPhrases(document, index);
  const bearers = phrases.map((phrase, k) => bearerOf(document, index, phrase, k > 0 && phrases[k - 1]!.last > phrase.head));
  phrases.forEach((phrase, k) => {
    const bearer = bearers[k];
    if (bearer) addRole(document, bearer, phrase);
  });
  for (const draft of drafts) if (draft.type === 'PER' && !draft.plural) addOffices(draft);
  phrases.forEach((phrase, k) => {
    const bearer = bearers[k];
    if (bearer) {
      if (phrase.determiner !== 'none' && (phrase.determiner !== 'indefinite' || bearer.detached))
        bearer.draft.mentions.push({ first: phrase.first, last: phrase.last, kind: 'description' });
      return;
    }
    if (phrase.plural || phrase.determiner === 'none') return;
    const { first, head, last } = phrase;
    // « son homme de confiance » is no husband.
    const isHisMan = phrase.determiner === 'possessive' && phrase.lemma === 'homme' && phrase.gender !== 'f';
    if (phrase.determiner === 'indefinite' || isHisMan) strangers.push(phrase);
    else described.push({ phrase, first, head, last });
  });
  return { described, strangers };
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

function readPhrases(document: Document, index: MentionIndex): RolePhrase[] {
  const { marks } = document;
  const phrases: RolePhrase[] = [];
  let end = 0;
  for (let i = 0; i < marks.length; i++) {
    if ((marks[i]! & Mark.roles) === 0 || i < end) continue;
    const inside = index.at(i);
    if (inside && inside.mention.kind !== 'description') continue;
    const phrase = readRolePhrase(document, index, i);
    if (!phrase) continue;
    phrases.push(phrase);
    end = phrase.inner;
  }
  return phrases;
}

/** « Le chef de l'OTAN, qui a été Premier ministre norvégien, »: a role that is over, of whom a description means. */
export function addPastRole(document: Document, index: MentionIndex, draft: Draft, { last }: RolePhrase): void {
  const { words } = document;
  let k = last;
  if (foldedAt(words, k) === ',') k++;
  if (foldedAt(words, k) !== 'qui') return;
  k++;
  const over = foldedAt(words, k + 1) === 'ete' || foldedAt(words, k) === 'fut';
  if (!over) return;
  k += foldedAt(words, k) === 'fut' ? 1 : 2;
  if (isArticle(foldedAt(words, k))) k++;
  const phrase = words[k]?.roles && readRolePhrase(document, index, k);
  if (phrase) addRole(document, { draft, detached: true, past: true }, phrase);
}

function addRole(document: Document, bearer: Bearer, phrase: RolePhrase): void {
  const { text, tokens } = document;
  const { draft, past } = bearer;
  const { head, last, lemma, wider, of, domain, gender } = phrase;
  const title = text
    .slice(tokens[head]!.start, tokens[last - 1]!.end)
    .replace(BRACKET, ' ')
    .replace(/\s+/gu, ' ');
  const role: DraftRole = { lemma, wider, title, domain, past: phrase.past || past === true, ...(of && { of }) };
  if (draft.roles.length >= MOST_ROLES || draft.roles.some((other) => fold(other.title) === fold(title) && other.past === role.past))
    return;
  draft.roles.push(role);
  if (gender === 'f' && (draft.gender === undefined || tellsGender(document, bearer, phrase))) draft.gender = 'f';
  // « Son fils Paul » is a man; « le ministre Martin » need not be one.
  if (gender !== 'f' && isOfClass(lemma, 'kin')) draft.gender ??= 'm';
}

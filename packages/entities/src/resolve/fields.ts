import { fold } from '../text/fold.ts';
import type { DraftRole } from './drafts.ts';

/** Fields of life by the nouns that tell them, folded: who works in one is seldom called by a noun of another. */
const FIELDS = [
  /^(?:arbitre|athlete|champion|coureur|entraineur|joueur|sportif|technicien)$/u,
  /^(?:acteur|animateur|artiste|auteur|createur|ecrivain|musicien|realisateur)$/u,
  /^(?:candidat|chef d(?:e l'|')etat|chef du gouvernement|depute|diplomate|elu|homme politique|maire|ministre|opposant|parlementaire|souverain)$/u,
  /^(?:agent|criminel|forcene|militaire|policier|rebelle|soldat|suspect|terroriste)$/u,
  /^(?:avocat|magistrat)$/u,
  /^(?:chercheur|medecin|professeur|scientifique)$/u,
  /^journaliste$/u,
  /^religieux$/u,
];

type Role = Pick<DraftRole, 'lemma' | 'wider'>;

const fieldsOf = ({ lemma, wider }: Role): number[] =>
  [...FIELDS.keys()].filter((field) => FIELDS[field]!.test(lemma) || wider.some((noun) => FIELDS[field]!.test(noun)));

/** Whether the roles of a person are all of other fields than a noun; `undefined` where either tells none. */
export function sharesField(roles: readonly Role[], noun: Role): boolean | undefined {
  const wanted = fieldsOf(noun);
  const known = roles.flatMap(fieldsOf);
  return wanted.length === 0 || known.length === 0 ? undefined : wanted.some((field) => known.includes(field));
}

/** Parties and camps, as adjectives and in the names of parties. */
const CAMP =
  /(?:^|[ -])(centris|communis|conservat|democrat|ecologi|frontis|insoumis|kemalis|liberal|macronis|nationalis|republicain|socialis|travaillis)\p{L}*/gu;

/** The camps that a phrase names: « le député écologiste » and « Europe Écologie » name the same. */
export const campsOf = (phrase: string): string[] => (phrase === '' ? [] : [...fold(phrase).matchAll(CAMP)].map(([, stem]) => stem!));

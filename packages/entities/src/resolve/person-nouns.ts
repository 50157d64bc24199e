import { roles } from '../lexicon/roles.generated.ts';
import { trades } from '../lexicon/trades.generated.ts';
import { OFFICES, UNNAMED } from './role-nouns.ts';
import { roleForms, type RoleNoun } from './nouns.ts';

let read: readonly (readonly [string, RoleNoun])[] | undefined;

/** The nouns of people in all their forms; a form that is one of two nouns, or of both numbers, stands for each. */
const forms = (): readonly (readonly [string, RoleNoun])[] =>
  (read ??= [roles, trades].flatMap((list) => list.split('\n').flatMap(roleForms)));

let byForm: ReadonlyMap<string, RoleNoun> | undefined;

/** The nouns of people by all their forms. */
const nouns = (): ReadonlyMap<string, RoleNoun> => (byForm ??= new Map(forms()));

/** The nouns of roles, offices and trades in the singular that are one word in lower case. */
export const singularPersonNouns = (): string[] =>
  forms()
    .filter(([form, { plural }]) => !plural && /^\p{Ll}{3}[\p{L}-]*$/u.test(form))
    .map(([form]) => form);

/** The nouns of people in lower case that are one word, in all their forms. */
export const personNouns = (): string[] => [...nouns().keys()].filter((form) => /^\p{Ll}[\p{L}-]*$/u.test(form));

/** Not « le chef », « le responsable », which many offices are called by. */
const isOfficeOrTie = (noun: string): boolean =>
  UNNAMED.test(noun) || (OFFICES.test(noun) && !/^(?:chef|conseiller|dirigeant|patron|responsable)/u.test(noun));

/** « Le suspect … le procureur »: whether a noun in lower case is an office that none has who was called by another noun of people; a noun that no list has may be any. */
export function isOfficeOfOthers(office: string, noun: string): boolean {
  const [own, other] = [nouns().get(office), nouns().get(noun)];
  if (!own || !other || own.lemma === other.lemma || !isOfficeOrTie(own.lemma)) return false;
  const called = [other.lemma, ...other.wider];
  return ![own.lemma, ...own.wider].some((wider) => called.includes(wider));
}

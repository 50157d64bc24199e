import { fold } from '../text/fold.ts';
import { unitOf } from '../text/unit.ts';
import { hasNouns, nounsFrom } from './noun-lines.ts';
import { type RoleNoun } from './nouns.ts';
import { OFFICES, UNNAMED } from './role-nouns.ts';

let read: Map<string, readonly RoleNoun[]> | undefined;

/** What a form in lower case may be among the nouns of people: one of two nouns, or of both numbers. Only the lines that begin like it are read. */
function readingsOf(form: string): readonly RoleNoun[] {
  const before = (read ??= new Map<string, readonly RoleNoun[]>()).get(form);
  if (before) return before;
  const unit = unitOf(fold(form));
  if (!hasNouns(unit)) return [];
  const readings = nounsFrom(unit)
    .roles.filter(([own]) => own === form)
    .map(([, noun]) => noun);
  // As many as the lexicons have, whatever texts are read.
  if (readings.length > 0) read.set(form, readings);
  return readings;
}

/** Whether a word in lower case is a noun of people, in any of its forms. */
export const namesPerson = (word: string): boolean => readingsOf(word).length > 0;

/** Whether a word in lower case is a noun of roles, offices or trades in the singular. */
export const isSingularPersonNoun = (word: string): boolean => word.length > 2 && readingsOf(word).some(({ plural }) => !plural);

/** Not « le chef », « le responsable », which many offices are called by. */
const isOfficeOrTie = (noun: string): boolean =>
  UNNAMED.test(noun) || (OFFICES.test(noun) && !/^(?:chef|conseiller|dirigeant|patron|responsable)/u.test(noun));

/** « Le suspect … le procureur »: whether a noun in lower case is an office that none has who was called by another noun of people; a noun that no list has may be any. */
export function isOfficeOfOthers(office: string, noun: string): boolean {
  const [own, other] = [readingsOf(office).at(-1), readingsOf(noun).at(-1)];
  if (!own || !other || own.lemma === other.lemma || !isOfficeOrTie(own.lemma)) return false;
  const called = [other.lemma, ...other.wider];
  return ![own.lemma, ...own.wider].some((wider) => called.includes(wider));
}

import { foldedDemonyms, type Demonym } from '../countries/demonyms.ts';
import { knownNames, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { classNouns, institutionNouns, roleNouns, type ClassNoun, type Institution, type RoleNoun } from './nouns.ts';
import { pronounForms, type PronounForm } from './pronoun-forms.ts';

/** All that the lexicons say of one folded word, so that a text's word is looked up once. */
export interface LexiconWord {
  known?: readonly Phrase<KnownName>[];
  roles?: readonly Phrase<RoleNoun>[];
  classes?: readonly Phrase<ClassNoun>[];
  institutions?: readonly Phrase<Institution>[];
  demonym?: Demonym;
  pronoun?: PronounForm;
  /** « européen », of the continent or of the Union. */
  european?: true;
}

let table: ReadonlyMap<string, LexiconWord> | undefined;

/** The lexicons of names, demonyms, roles and classes, and the pronouns, by folded first word. */
export function lexicon(): ReadonlyMap<string, LexiconWord> {
  if (table) return table;
  const words = new Map<string, LexiconWord>();
  const word = (key: string): LexiconWord => {
    let entry = words.get(key);
    if (!entry) words.set(key, (entry = {}));
    return entry;
  };
  for (const [key, known] of knownNames()) word(key).known = known;
  for (const [key, roles] of roleNouns()) word(key).roles = roles;
  for (const [key, classes] of classNouns()) word(key).classes = classes;
  for (const [key, institutions] of institutionNouns()) word(key).institutions = institutions;
  for (const [form, demonym] of foldedDemonyms()) word(form).demonym = demonym;
  for (const [form, pronoun] of pronounForms()) word(form).pronoun = pronoun;
  for (const form of ['europeen', 'europeenne', 'europeens', 'europeennes']) word(form).european = true;
  table = words;
  return words;
}

import { foldedDemonyms, type Demonym } from '../countries/demonyms.ts';
import { knownNames, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { plainHash } from '../text/plain-hash.ts';
import { classNouns, institutionNouns, roleNouns, type ClassNoun, type Institution, type RoleNoun } from './nouns.ts';
import { pronounForms, type PronounForm } from './pronoun-forms.ts';

/** All that the lexicons say of one folded word, so that a text's word is looked up once. */
export interface LexiconWord {
  readonly folded: string;
  known: readonly Phrase<KnownName>[] | undefined;
  roles: readonly Phrase<RoleNoun>[] | undefined;
  classes: readonly Phrase<ClassNoun>[] | undefined;
  institutions: readonly Phrase<Institution>[] | undefined;
  demonym: Demonym | undefined;
  pronoun: PronounForm | undefined;
  /** « européen », of the continent or of the Union. */
  european: boolean;
}

/** The lexicons of names, demonyms, roles and classes, and the pronouns, by first word. */
export interface Lexicon {
  readonly byFolded: ReadonlyMap<string, LexiconWord>;
  readonly byHash: ReadonlyMap<number, LexiconWord>;
}

export const emptyWord = (folded: string): LexiconWord => ({
  folded,
  known: undefined,
  roles: undefined,
  classes: undefined,
  institutions: undefined,
  demonym: undefined,
  pronoun: undefined,
  european: false,
});

let table: Lexicon | undefined;

/** The lexicons, built when first asked for. Two words with one hash are told apart by their letters. */
export function lexicon(): Lexicon {
  if (table) return table;
  const words = new Map<string, LexiconWord>();
  const word = (key: string): LexiconWord => {
    let entry = words.get(key);
    if (!entry) words.set(key, (entry = emptyWord(key)));
    return entry;
  };
  for (const [key, known] of knownNames()) word(key).known = known;
  for (const [key, roles] of roleNouns()) word(key).roles = roles;
  for (const [key, classes] of classNouns()) word(key).classes = classes;
  for (const [key, institutions] of institutionNouns()) word(key).institutions = institutions;
  for (const [form, demonym] of foldedDemonyms()) word(form).demonym = demonym;
  for (const [form, pronoun] of pronounForms()) word(form).pronoun = pronoun;
  for (const form of ['europeen', 'europeenne', 'europeens', 'europeennes']) word(form).european = true;
  const byHash = new Map<number, LexiconWord>();
  for (const [key, entry] of words) {
    const hash = plainHash(key);
    if (hash !== undefined) byHash.set(hash, entry);
  }
  table = { byFolded: words, byHash };
  return table;
}

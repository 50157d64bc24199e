import { foldedDemonyms, type Demonym } from '../countries/demonyms.ts';
import { knownNames, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { claim, hashTable, placeOf } from '../names/hash-table.ts';
import { plainHash } from '../text/plain-hash.ts';
import { Mark } from './marks.ts';
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
  /** The marks of the word in lower case, and with a capital. */
  marks: number;
  capitalMarks: number;
}

/** The lexicons of names, demonyms, roles and classes, and the pronouns, by first word. */
export interface Lexicon {
  readonly byFolded: ReadonlyMap<string, LexiconWord>;
  /** The word of a `plainHash`: one of two words with one hash, to be told by its letters. */
  readonly byHash: (hash: number) => LexiconWord | undefined;
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
  marks: 0,
  capitalMarks: 0,
});

/** Whether one of the names that start with a word may stand in lower case: « la commission européenne ». */
const mayBeLower = (names: readonly Phrase<KnownName>[]): boolean => names.some(({ capitals, value }) => !capitals[0] || value.common);

/** Sums up what the lexicons say of a word. */
export function markWord(word: LexiconWord): LexiconWord {
  const { known, roles, classes, institutions, demonym, pronoun, european } = word;
  const marks =
    (roles ? Mark.roles : 0) |
    (classes ? Mark.classes : 0) |
    (institutions ? Mark.institutions : 0) |
    (demonym !== undefined || european ? Mark.demonym : 0) |
    (pronoun ? Mark.pronoun : 0);
  word.marks = marks | (known && mayBeLower(known) ? Mark.known : 0);
  word.capitalMarks = marks | Mark.capital | (known ? Mark.known : 0);
  return word;
}

let table: Lexicon | undefined;

/** The lexicons, built when first asked for. */
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
  table = { byFolded: words, byHash: hashed([...words.values()]) };
  return table;
}

function hashed(words: readonly LexiconWord[]): Lexicon['byHash'] {
  const places = hashTable(words.length);
  // A bit for each hash, small enough to stay at hand: most words of a text are in no lexicon.
  const present = new Int32Array(2048);
  words.forEach((word, k) => {
    markWord(word);
    const hash = plainHash(word.folded);
    if (hash === 0) return;
    places.cells[claim(places, hash) + 1] = k;
    present[(hash >>> 5) & 2047]! |= 1 << hash;
  });
  return (hash) => {
    if ((present[(hash >>> 5) & 2047]! & (1 << hash)) === 0) return undefined;
    const place = placeOf(places, hash);
    return places.cells[place] === 0 ? undefined : words[places.cells[place + 1]!];
  };
}

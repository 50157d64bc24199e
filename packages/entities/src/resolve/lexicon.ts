import { tokenize } from '@incise/tokens';
import type { Demonym } from '../countries/demonyms.ts';
import { knownNames, type KnownName } from '../gazetteer/known.ts';
import { nameLines } from '../gazetteer/name-lines.ts';
import { phraseTable, type Phrase } from '../gazetteer/phrases.ts';
import { unitOf } from '../text/unit.ts';
import { Mark } from './marks.ts';
import { hasNouns, nounsFrom } from './noun-lines.ts';
import type { ClassNoun, Institution, RoleNoun } from './nouns.ts';
import type { PronounForm } from './pronoun-forms.ts';

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

/** What is known of the words that begin with one unit, « saint » and « saint-siege ». */
type Group = ReadonlyMap<string, LexiconWord>;

function readGroup(unit: string): Group {
  const words = new Map<string, LexiconWord>();
  const word = (folded: string): LexiconWord => {
    let entry = words.get(folded);
    if (!entry) words.set(folded, (entry = emptyWord(folded)));
    return entry;
  };
  for (const [form, known] of phraseTable(knownNames(unit))) word(form).known = known;
  const { roles, classes, institutions, demonyms, pronouns, europeans } = nounsFrom(unit);
  for (const [form, phrases] of phraseTable(roles)) word(form).roles = phrases;
  for (const [form, phrases] of phraseTable(classes)) word(form).classes = phrases;
  for (const [form, phrases] of phraseTable(institutions)) word(form).institutions = phrases;
  for (const [form, demonym] of demonyms) word(form).demonym = demonym;
  for (const [form, pronoun] of pronouns) word(form).pronoun = pronoun;
  for (const form of europeans) word(form).european = true;
  for (const entry of words.values()) markWord(entry);
  return words;
}

let groups: Map<string, Group> | undefined;

/** What the lexicons say of a folded word; what begins like it is read when a text first asks for it. */
export function lexiconWord(folded: string): LexiconWord | undefined {
  const unit = unitOf(folded);
  groups ??= new Map();
  let group = groups.get(unit);
  if (!group) {
    if (!nameLines().has(unit) && !hasNouns(unit)) return undefined;
    groups.set(unit, (group = readGroup(unit)));
  }
  return group.get(folded);
}

/** The wider nouns of a role, by its folded masculine. */
export function widerNouns(lemma: string): readonly string[] {
  const [head = '', ...rest] = tokenize(lemma).map((token) => token.text);
  const phrases = lexiconWord(head)?.roles;
  return (
    phrases?.find((phrase) => phrase.rest.length === rest.length && phrase.rest.every((word, k) => word === rest[k]))?.value.wider ?? []
  );
}

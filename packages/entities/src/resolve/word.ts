import type { TokenKind } from '@incise/tokens';
import { compoundDemonym } from '../countries/compounds.ts';
import type { Demonym } from '../countries/demonyms.ts';
import type { KnownName } from '../gazetteer/known.ts';
import type { Phrase, PhraseTable } from '../gazetteer/phrases.ts';
import { foldLower } from '../text/fold.ts';
import { agentNoun } from './agent-nouns.ts';
import { emptyWord, lexiconWord, markWord, type LexiconWord } from './lexicon.ts';
import { Mark } from './marks.ts';
import type { ClassNoun, Institution, RoleNoun } from './nouns.ts';
import type { PronounForm } from './pronoun-forms.ts';
import { quoteOf, type QuoteMark } from './quoted.ts';

const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u;
const CAPITAL = /^\p{Lu}/u;

type Compound = NonNullable<ReturnType<typeof compoundDemonym>>;

/** A distinct token of a document with what the lexicons say about it. */
export class Word {
  readonly text: string;
  /** In lower case without accents; an acronym without its points. */
  readonly folded: string;
  readonly marks: number;
  /** « franco-allemand » */
  readonly compound: Compound | undefined;
  readonly quotes: QuoteMark | undefined;
  /** Whether it ends like an adjective; found out when first asked. */
  adjective: boolean | undefined = undefined;
  readonly #entry: LexiconWord;

  constructor(text: string, kind: TokenKind, folded: string, entry: LexiconWord) {
    const first = text.charCodeAt(0);
    const capital = first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(text);
    const compound = entry.demonym ? undefined : compoundDemonym(folded);
    this.text = text;
    this.folded = folded;
    this.#entry = entry;
    this.quotes = text.length === 1 ? quoteOf(text) : undefined;
    this.compound = compound;
    this.marks =
      (capital ? entry.capitalMarks : entry.marks) |
      (kind === 'word' || kind === 'number' ? Mark.word : 0) |
      (compound ? Mark.demonym : 0) |
      (this.quotes ? Mark.quotes : 0);
  }

  /** It starts with a capital letter. */
  get capital(): boolean {
    return (this.marks & Mark.capital) !== 0;
  }

  get word(): boolean {
    return (this.marks & Mark.word) !== 0;
  }

  get known(): readonly Phrase<KnownName>[] | undefined {
    return this.#entry.known;
  }

  get roles(): readonly Phrase<RoleNoun>[] | undefined {
    return this.#entry.roles;
  }

  get classes(): readonly Phrase<ClassNoun>[] | undefined {
    return this.#entry.classes;
  }

  get institutions(): readonly Phrase<Institution>[] | undefined {
    return this.#entry.institutions;
  }

  get demonym(): Demonym | undefined {
    return this.#entry.demonym;
  }

  get pronoun(): PronounForm | undefined {
    return this.#entry.pronoun;
  }

  get european(): boolean {
    return this.#entry.european;
  }
}

const isListed = ({ roles, classes, institutions, demonym, pronoun, known }: LexiconWord): boolean =>
  (roles ?? classes ?? institutions ?? demonym ?? pronoun ?? known) !== undefined;

const PREFIX = /^(?:ex-|vice-|sous-|co-?)(?=.{4})/u;

/** « ex-ministre », « vice-procureur », « cogérant »: the roles of the noun behind the prefix, under its name; those of « ex- » are the noun's. */
function compoundRoles(folded: string): LexiconWord['roles'] {
  if (!folded.includes('-') && !folded.startsWith('co')) return undefined;
  const [prefix = ''] = PREFIX.exec(folded) ?? [];
  const roles = prefix === '' ? undefined : lexiconWord(folded.slice(prefix.length))?.roles;
  if (prefix === 'ex-') return roles;
  const phrase = roles?.find(({ rest }) => rest.length === 0);
  if (!phrase) return undefined;
  const { value } = phrase;
  return [{ ...phrase, value: { ...value, lemma: prefix + value.lemma, wider: [value.lemma, ...value.wider] } }];
}

function guessedRoles(folded: string): LexiconWord['roles'] {
  const value = agentNoun(folded);
  return value && [{ rest: [], capitals: [false], value }];
}

/** Reads words by the lexicons, and by the caller's gazetteer, whose names come before those of the same length. */
export function wordReader(given: PhraseTable<KnownName> | undefined): (text: string, kind: TokenKind) => Word {
  const nothing = markWord(emptyWord(''));
  const readFolded = (text: string): { entry: LexiconWord; folded: string } => {
    const lower = text.toLowerCase();
    const folded = foldLower(text.length > 3 && text.includes('.') && DOTTED.test(text) ? lower.replaceAll('.', '') : lower);
    const entry = lexiconWord(folded) ?? nothing;
    const roles = isListed(entry) ? undefined : (compoundRoles(folded) ?? (lower === text ? guessedRoles(folded) : undefined));
    return { folded, entry: roles ? markWord({ ...entry, roles }) : entry };
  };
  return (text, kind) => {
    const { entry, folded } = readFolded(text);
    const own = given?.get(folded);
    if (!own) return new Word(text, kind, folded, entry);
    const known = [...own, ...(entry.known ?? [])].sort((a, b) => b.rest.length - a.rest.length);
    return new Word(text, kind, folded, markWord({ ...entry, known }));
  };
}

/** The folded form of the word at an index, '' beyond the text. */
export const foldedAt = (words: readonly Word[], i: number): string => words[i]?.folded ?? '';

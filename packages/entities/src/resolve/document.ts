import { splitSentences, tokenize, type Sentence, type Token } from '@incise/tokens';
import { compoundDemonym } from '../countries/compounds.ts';
import type { Demonym } from '../countries/demonyms.ts';
import { givenNames, type KnownName } from '../gazetteer/known.ts';
import type { Phrase, PhraseTable } from '../gazetteer/phrases.ts';
import { foldLower } from '../text/fold.ts';
import type { GazetteerEntry } from '../types.ts';
import { lexicon, type LexiconWord } from './lexicon.ts';
import type { ClassNoun, Institution, RoleNoun } from './nouns.ts';
import type { PronounForm } from './pronoun-forms.ts';
import { quoteOf, type QuoteMark } from './quoted.ts';

/** What the lexicons say about a word; computed once for each distinct token of a document. */
export interface WordInfo {
  readonly lower: string;
  readonly folded: string;
  /** It starts with a capital letter. */
  readonly capital: boolean;
  readonly word: boolean;
  readonly known: readonly Phrase<KnownName>[] | undefined;
  readonly roles: readonly Phrase<RoleNoun>[] | undefined;
  readonly classes: readonly Phrase<ClassNoun>[] | undefined;
  readonly institutions: readonly Phrase<Institution>[] | undefined;
  readonly demonym: Demonym | undefined;
  /** « franco-allemand » */
  readonly compound: ReturnType<typeof compoundDemonym>;
  readonly pronoun: PronounForm | undefined;
  readonly european: boolean;
  /** Whether it ends like an adjective; found out when first asked. */
  adjective: boolean | undefined;
  readonly quotes: QuoteMark | undefined;
}

/** A text with everything that the rules look up by position. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly WordInfo[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

export interface DocumentOptions {
  readonly tokens?: readonly Token[];
  readonly sentences?: readonly Sentence[];
  readonly gazetteer?: readonly GazetteerEntry[];
}

const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u;
const CAPITAL = /^\p{Lu}/u;
const NOTHING: LexiconWord = {};

/** Cuts a text and looks its words up. Linear in the text. */
export function readDocument(text: string, options: DocumentOptions): Document {
  const tokens = options.tokens ?? tokenize(text);
  const sentences = options.sentences ?? splitSentences(text, { tokens });
  const given = options.gazetteer && givenNames(options.gazetteer);
  const look = wordReader(lexicon(), given);
  const infos = new Map<string, WordInfo>();
  const words = new Array<WordInfo>(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  let s = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let info = infos.get(token.text);
    if (!info) infos.set(token.text, (info = look(token)));
    words[i] = info;
    while (s < sentences.length - 1 && sentences[s + 1]!.start <= token.start) s++;
    sentenceOf[i] = s;
  }
  return { text, tokens, sentences, words, sentenceOf };
}

function wordReader(table: ReadonlyMap<string, LexiconWord>, given: PhraseTable<KnownName> | undefined): (token: Token) => WordInfo {
  return ({ text, kind }) => {
    const lower = text.toLowerCase();
    const folded = foldLower(text.length > 3 && text.includes('.') && DOTTED.test(text) ? lower.replaceAll('.', '') : lower);
    const first = text.charCodeAt(0);
    const capital = first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(text);
    const entry = table.get(folded) ?? NOTHING;
    const own = given?.get(folded);
    const { known } = entry;
    const hyphen = folded.indexOf('-');
    return {
      lower,
      folded,
      capital,
      word: kind === 'word' || kind === 'number',
      known: own && known ? [...own, ...known].sort((a, b) => b.rest.length - a.rest.length) : (own ?? known),
      roles: hyphen === 2 && folded.startsWith('ex-') ? table.get(folded.slice(3))?.roles : entry.roles,
      classes: entry.classes,
      institutions: entry.institutions,
      demonym: entry.demonym,
      compound: hyphen > 0 && !entry.demonym ? compoundDemonym(folded) : undefined,
      pronoun: entry.pronoun,
      european: entry.european === true,
      adjective: undefined,
      quotes: text.length === 1 ? quoteOf(text) : undefined,
    };
  };
}

/** The longest phrase of a list that stands at a token, whatever its capitals. */
export function matchPhrase<T>(words: readonly WordInfo[], at: number, phrases: readonly Phrase<T>[] | undefined): { length: number; value: T } | undefined {
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const { rest } = phrase;
    let k = 0;
    while (k < rest.length && words[at + 1 + k]?.folded === rest[k]) k++;
    if (k === rest.length) return { length: k + 1, value: phrase.value };
  }
  return undefined;
}

import { splitSentences, tokenize, type Sentence, type Token } from '@incise/tokens';
import { compoundDemonym } from '../countries/compounds.ts';
import { demonymTable, type Demonym } from '../countries/demonyms.ts';
import { givenNames, knownNames, type KnownName } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { fold } from '../text/fold.ts';
import type { GazetteerEntry } from '../types.ts';
import { classNouns, institutionNouns, roleNouns, type ClassNoun, type Institution, type RoleNoun } from './nouns.ts';

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

/** Cuts a text and looks its words up. Linear in the text. */
export function readDocument(text: string, options: DocumentOptions): Document {
  const tokens = options.tokens ?? tokenize(text);
  const sentences = options.sentences ?? splitSentences(text, { tokens });
  const built = knownNames();
  const given = options.gazetteer && givenNames(options.gazetteer);
  const demonyms = demonymTable();
  const roles = roleNouns();
  const classes = classNouns();
  const institutions = institutionNouns();
  const infos = new Map<string, WordInfo>();

  const look = ({ text: form, kind }: Token): WordInfo => {
    const lower = form.toLowerCase().replace('’', "'");
    const folded = fold(DOTTED.test(form) ? form.replaceAll('.', '') : form);
    const nfc = lower.normalize('NFC');
    const own = given?.get(folded);
    const known = built.get(folded);
    return {
      lower,
      folded,
      capital: CAPITAL.test(form),
      word: kind === 'word' || kind === 'number',
      known: own && known ? [...own, ...known].sort((a, b) => b.rest.length - a.rest.length) : (own ?? known),
      roles: roles.get(folded.startsWith('ex-') ? folded.slice(3) : folded),
      classes: classes.get(folded),
      institutions: institutions.get(folded),
      demonym: demonyms.get(nfc),
      compound: compoundDemonym(nfc),
    };
  };

  const words = tokens.map((token) => {
    let info = infos.get(token.text);
    if (!info) infos.set(token.text, (info = look(token)));
    return info;
  });
  const sentenceOf = new Int32Array(tokens.length);
  let s = 0;
  tokens.forEach((token, i) => {
    while (s < sentences.length - 1 && sentences[s + 1]!.start <= token.start) s++;
    sentenceOf[i] = s;
  });
  return { text, tokens, sentences, words, sentenceOf };
}

/** The longest phrase of a list that stands at a token, whatever its capitals. */
export function matchPhrase<T>(words: readonly WordInfo[], at: number, phrases: readonly Phrase<T>[] | undefined, accept?: (phrase: Phrase<T>) => boolean): { length: number; value: T } | undefined {
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const { rest } = phrase;
    let k = 0;
    while (k < rest.length && words[at + 1 + k]?.folded === rest[k]) k++;
    if (k === rest.length && (!accept || accept(phrase))) return { length: k + 1, value: phrase.value };
  }
  return undefined;
}

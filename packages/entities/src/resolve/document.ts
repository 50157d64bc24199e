import { splitSentences, tokenize, type Sentence, type Token } from '@incise/tokens';
import { givenNames } from '../gazetteer/known.ts';
import type { Phrase } from '../gazetteer/phrases.ts';
import { claim, hashTable, placeOf } from '../names/hash-table.ts';
import { wordHash } from '../text/unit.ts';
import type { GazetteerEntry } from '../types.ts';
import { wordReader, type Word } from './word.ts';
import { isDe } from '../text/function-words.ts';

/** A text with everything that the rules look up by position. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** The marks of each word, for passes that look for one of them. */
  readonly marks: Uint16Array;
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

export interface DocumentOptions {
  readonly tokens?: readonly Token[];
  readonly sentences?: readonly Sentence[];
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** Cuts a text and looks its words up. Linear in the text. */
export function readDocument(text: string, options: DocumentOptions): Document {
  const tokens = options.tokens ?? tokenize(text);
  const sentences = options.sentences ?? splitSentences(text, { tokens });
  const read = wordReader(options.gazetteer && givenNames(options.gazetteer));
  // By the hash of a text, the first token that is such a word; of two texts with one hash, the second is read each time.
  const seen = hashTable(tokens.length);
  const words = new Array<Word>(tokens.length);
  const marks = new Uint16Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  let s = 0;
  let next = sentences.length > 1 ? sentences[1]!.start : Infinity;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const hash = wordHash(token.text);
    const place = placeOf(seen, hash);
    const isNew = seen.cells[place] === 0;
    if (isNew) seen.cells[claim(seen, hash) + 1] = i;
    const same = isNew ? undefined : words[seen.cells[place + 1]!];
    const word = same?.text === token.text ? same : read(token.text, token.kind);
    words[i] = word;
    marks[i] = word.marks;
    while (next <= token.start) next = ++s < sentences.length - 1 ? sentences[s + 1]!.start : Infinity;
    sentenceOf[i] = s;
  }
  return { text, tokens, sentences, words, marks, sentenceOf };
}

/** « de » or what it is in with an article; « dès » is none, nor is « dé ». */
export const isOf = (word: Word | undefined): boolean => word !== undefined && isDe(word.folded) && !/[éè]/iu.test(word.text);

/** *l'*, *le*, *la*, *les* */
export const isArticle = (word: Word | undefined): boolean => word !== undefined && /^l(?:'|[ae]s?)$/u.test(word.folded);

/** The longest phrase of a list that stands at a token, whatever its capitals. */
export function matchPhrase<T>(
  words: readonly Word[],
  at: number,
  phrases: readonly Phrase<T>[] | undefined,
): { length: number; value: T } | undefined {
  if (!phrases) return undefined;
  for (const phrase of phrases) {
    const { rest } = phrase;
    let k = 0;
    while (k < rest.length && words[at + 1 + k]?.folded === rest[k]) k++;
    if (k === rest.length) return { length: k + 1, value: phrase.value };
  }
  return undefined;
}

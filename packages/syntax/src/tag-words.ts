import { splitSentences, tokenize, toWords, type Span, type Word } from '@incise/tokens';
import { checks, expectWords } from './errors.ts';
import { readLemmatizer } from './lemmas/lemmatizer.ts';
import { lemmas } from './model/lemmas.generated.ts';
import { tagger } from './model/tagger.generated.ts';
import { tagText, type SyntaxModel } from './tagger/tag-text.ts';
import { readTagger } from './tagger/tagger.ts';
import type { TaggedWord } from './types.ts';

export interface TagOptions {
  /** Syntactic words of the same text, if they are at hand. Default: those of `toWords(text)`. */
  readonly words?: readonly Word[];
  /** Its sentences, if they are at hand. Default: those of `splitSentences(text)`. */
  readonly sentences?: readonly Span[];
}

let model: SyntaxModel | undefined;

/**
 * Part of speech, features and lemma of each syntactic word of a French text, in the terms of Universal Dependencies and the manner of UD
 * French-Sequoia. Spans are UTF-16 offsets into the text as given. A conditional random field chooses the parts of speech of a sentence, a
 * log-linear model the features of each word, and the longest known ending its lemma (training/src/syntax). Every word gets a tag; there is
 * no confidence. Linear in the length of the text. Throws a TypeError if `text` is not a string or an
 * option of the wrong kind, a RangeError if `words` or `sentences` are not of this text.
 */
export function tagWords(text: string, options: TagOptions = {}): TaggedWord[] {
  checks.string('tagWords', text);
  checks.options('tagWords', options);
  if (options.words !== undefined) expectWords('tagWords', 'words', text, options.words);
  if (options.sentences !== undefined) checks.spans('tagWords', 'sentences', text, options.sentences);
  const tokens = options.words === undefined || options.sentences === undefined ? tokenize(text) : [];
  const words = options.words ?? toWords(text, { tokens });
  const sentences = options.sentences ?? splitSentences(text, { tokens });
  model ??= { tagger: readTagger(tagger), lemmatizer: readLemmatizer(lemmas) };
  return tagText(model, words, sentences);
}

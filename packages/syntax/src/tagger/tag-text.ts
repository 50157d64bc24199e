import type { Span, Word } from '@incise/tokens';
import { lemmaOf, type Lemmatizer } from '../lemmas/lemmatizer.ts';
import type { TaggedWord, Upos } from '../types.ts';
import { tagSentence, typeOf, type Tagger } from './tagger.ts';
import type { WordType } from './word-type.ts';

/** What tags a text: the shipped model, or one that a fold has trained. */
export interface SyntaxModel {
  readonly tagger: Tagger;
  readonly lemmatizer: Lemmatizer;
}

/** Tags the words of a text, sentence by sentence. */
export function tagText({ tagger, lemmatizer }: SyntaxModel, words: readonly Word[], sentences: readonly Span[]): TaggedWord[] {
  const types = typesOf(tagger, words);
  const tagged: TaggedWord[] = [];
  let sentence = 0;
  for (let from = 0; from < words.length;) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= words[from]!.start) sentence++;
    const limit = sentence + 1 < sentences.length ? sentences[sentence]!.end : Infinity;
    let to = from + 1;
    while (to < words.length && words[to]!.start < limit) to++;
    for (const fine of tagSentence(tagger, types.slice(from, to))) {
      const { start, end, form, token } = words[from]!;
      const tag = tagger.tags.fine[fine]!;
      const lemma = lemmaOf(lemmatizer, form, types[from]!.lower, tag);
      tagged.push({ start, end, form, token, upos: tag.upos as Upos, features: tag.features, lemma, sentence });
      from++;
    }
  }
  return tagged;
}

/** The type of each word; that of a form is read once. */
function typesOf(tagger: Tagger, words: readonly Word[]): WordType[] {
  const known = new Map<string, WordType>();
  return words.map(({ form }) => {
    let type = known.get(form);
    if (type === undefined) known.set(form, (type = typeOf(tagger, form)));
    return type;
  });
}

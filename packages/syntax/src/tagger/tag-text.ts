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
export function tagText(model: SyntaxModel, words: readonly Word[], sentences: readonly Span[]): TaggedWord[] {
  const known = new Map<string, WordType>();
  const tagged: TaggedWord[] = [];
  let sentence = 0;
  for (let from = 0; from < words.length;) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= words[from]!.start) sentence++;
    const end = sentence + 1 < sentences.length ? sentences[sentence]!.end : Infinity;
    let to = from + 1;
    while (to < words.length && words[to]!.start < end) to++;
    tagRange(model, words.slice(from, to), sentence, known, tagged);
    from = to;
  }
  return tagged;
}

function tagRange(
  { tagger, lemmatizer }: SyntaxModel,
  words: readonly Word[],
  sentence: number,
  known: Map<string, WordType>,
  tagged: TaggedWord[],
): void {
  const types = words.map(({ form }) => {
    let type = known.get(form);
    if (type === undefined) known.set(form, (type = typeOf(tagger, form)));
    return type;
  });
  const tags = tagSentence(tagger, types);
  words.forEach(({ start, end, form, token }, i) => {
    const tag = tagger.tags.fine[tags[i]!]!;
    const lemma = lemmaOf(lemmatizer, form, types[i]!.lower, tag);
    tagged.push({ start, end, form, token, upos: tag.upos as Upos, features: tag.features, lemma, sentence });
  });
}

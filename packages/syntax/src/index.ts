export { findPhrases } from './find-phrases.ts';
export type { PhrasesOptions } from './find-phrases.ts';
export { tagWords } from './tag-words.ts';
export type { TagOptions } from './tag-words.ts';
export type { Clause, Features, NounPhrase, Phrases, TaggedWord, Upos, VerbGroup, WordRange } from './types.ts';

import { checks, expectTagged } from './errors.ts';
import { readClauses } from './phrases/clauses.ts';
import { readNounPhrases } from './phrases/noun-phrases.ts';
import { readVerbGroups } from './phrases/verb-groups.ts';
import { tagWords } from './tag-words.ts';
import type { Clause, NounPhrase, Phrases, TaggedWord, VerbGroup } from './types.ts';

export interface PhrasesOptions {
  /** Tagged words of the same text, if they are at hand. Default: those of `tagWords(text)`. */
  readonly tagged?: readonly TaggedWord[];
}

/**
 * The phrases of a text, by rules over the tags: noun phrases with head, determiner, preposition and complements; verb groups with
 * auxiliaries, clitics, negation and voice; and for each finite verb what opens its clause and the head of its subject. A phrase lies in
 * one sentence; noun phrases do not overlap, nor do verb groups. Words are named by their index, spans are UTF-16 offsets into the text.
 * Linear in the length of the text. Throws a TypeError if `text` is not a string or an option of the wrong kind, a RangeError if
 * `tagged` is not of this text.
 */
export function findPhrases(text: string, options: PhrasesOptions = {}): Phrases {
  checks.string('findPhrases', text);
  checks.options('findPhrases', options);
  if (options.tagged !== undefined) expectTagged('findPhrases', text, options.tagged);
  const words = options.tagged ?? tagWords(text);
  const phrases = { nounPhrases: [] as NounPhrase[], verbGroups: [] as VerbGroup[], clauses: [] as Clause[] };
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const sentence = { from, to, nounPhrase: phrases.nounPhrases.length, verbGroup: phrases.verbGroups.length };
    readNounPhrases(words, from, to, phrases.nounPhrases);
    readVerbGroups(words, from, to, phrases.verbGroups);
    readClauses(words, sentence, phrases);
    from = to;
  }
  return phrases;
}

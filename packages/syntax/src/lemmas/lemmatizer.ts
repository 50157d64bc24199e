import { readSuffixTree, valueOf, type SuffixTree, type WrittenTree } from '../tagger/suffix-tree.ts';
import type { Tag } from '../tagger/tag-set.ts';

/** What gives lemmas, as it is written by training/src/syntax. */
export interface WrittenLemmas {
  /** What becomes of an ending, one rule a line: how many letters go, and the letters that come. */
  readonly rules: string;
  readonly verbs: WrittenTree;
  readonly nouns: WrittenTree;
  readonly adjectives: WrittenTree;
  /** Forms whose lemma no rule gives, one a line: form, coarse tag, lemma. */
  readonly exceptions: string;
}

export interface Lemmatizer {
  readonly rules: readonly (readonly [cut: number, added: string])[];
  readonly trees: Readonly<Record<string, SuffixTree>>;
  readonly exceptions: ReadonlyMap<string, string>;
}

/** Reads the rules, trees and exceptions. */
export function readLemmatizer({ rules, verbs, nouns, adjectives, exceptions }: WrittenLemmas): Lemmatizer {
  const verb = readSuffixTree(verbs);
  return {
    rules: rules.split('\n').map((line) => [Number(line[0]), line.slice(1)] as const),
    trees: { VERB: verb, AUX: verb, NOUN: readSuffixTree(nouns), ADJ: readSuffixTree(adjectives) },
    exceptions: new Map(
      exceptions.split('\n').map((line) => {
        const [form = '', tag = '', lemma = ''] = line.split(' ');
        return [`${form} ${tag}`, lemma] as const;
      }),
    ),
  };
}

/**
 * The lemma of a form, `lower` in lower case: by the exceptions, else by the rule of its longest known ending among verbs, nouns or
 * adjectives; names, acronyms and foreign words stay as they are: « journaux » *journal*, « annonçait » *annoncer*, « Paris » *Paris*.
 */
export function lemmaOf({ rules, trees, exceptions }: Lemmatizer, form: string, lower: string, tag: Tag): string {
  const listed = exceptions.get(`${lower} ${tag.coarse}`);
  if (listed !== undefined) return listed;
  if (tag.upos === 'PROPN' || tag.upos === 'X' || (tag.upos === 'NOUN' && isAcronym(form.normalize('NFC')))) return form;
  const tree = trees[tag.upos];
  return tree === undefined || !/\p{L}/u.test(lower) ? lower : apply(rules[valueOf(tree, lower) - 1]!, lower);
}

/** « ONG », « PDG »; longer ones can be words in capitals. */
const isAcronym = (form: string): boolean => form.length > 1 && form.length <= 4 && /^\p{Lu}+$/u.test(form);

/** A word with its ending changed; a word shorter than the ending stays. */
export const apply = ([cut, added]: readonly [cut: number, added: string], lower: string): string =>
  cut > lower.length ? lower : lower.slice(0, lower.length - cut) + added;

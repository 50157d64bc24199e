import { f1, type F1 } from './f1.ts';

/** A word with its tags, from a treebank or from the tagger. */
export interface ScoredWord {
  readonly upos: string;
  /** As CoNLL-U writes them. */
  readonly features: string;
  readonly lemma: string;
}

/** How many words have the right part of speech, features and lemma, each counted alone. */
export interface TagCounts {
  words: number;
  upos: number;
  features: number;
  lemmas: number;
}

export const noCounts = (): TagCounts => ({ words: 0, upos: 0, features: 0, lemmas: 0 });

/** Counts one word of the treebank beside the word that the tagger has in its place, if any. A lemma `_` is not scored: it counts as right. */
export function countWord(counts: TagCounts, gold: ScoredWord, system: ScoredWord | undefined): void {
  counts.words++;
  if (system === undefined) return;
  if (system.upos === gold.upos) counts.upos++;
  if (system.features === gold.features) counts.features++;
  if (gold.lemma === '_' || system.lemma === gold.lemma) counts.lemmas++;
}

/** Features as CoNLL-U writes them: sorted by name without case, `_` for none. */
export function writeFeatures(features: Readonly<Record<string, string>>): string {
  const names = Object.keys(features).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return names.map((name) => `${name}=${features[name]!}`).join('|') || '_';
}

/** A word of a tree. */
export interface TreeWord {
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly relation: string;
}

/** The nouns and names that head a phrase: all but the later parts of names and of fixed expressions. */
export const nominalHeads = (words: readonly TreeWord[]): Set<number> =>
  new Set(
    words.flatMap(({ upos, relation }, i) => (/^(?:NOUN|PROPN)$/u.test(upos) && !/^(?:flat|fixed|goeswith)/u.test(relation) ? [i] : [])),
  );

/** F1 of two sets of places. */
export function placesF1(pairs: readonly (readonly [system: ReadonlySet<number>, gold: ReadonlySet<number>])[]): F1 {
  let [right, system, gold] = [0, 0, 0];
  for (const [s, g] of pairs) {
    for (const place of s) if (g.has(place)) right++;
    system += s.size;
    gold += g.size;
  }
  return f1(right, system, gold);
}

/** Subjects of finite cue verbs that report: with a clause as complement, or beside what is said. Verb → subject. */
export function cueSubjects(words: readonly TreeWord[], cues: ReadonlySet<string>): Map<number, number> {
  const subjects = new Map<number, number>();
  words.forEach(({ upos, lemma, relation }, verb) => {
    if (upos !== 'VERB' || !cues.has(lemma)) return;
    const reports =
      relation.startsWith('parataxis') || words.some((word) => word.head === verb && /^(?:ccomp|parataxis|obj$)/u.test(word.relation));
    const subject = words.findIndex((word) => word.head === verb && word.relation.startsWith('nsubj'));
    if (reports && subject >= 0) subjects.set(verb, subject);
  });
  return subjects;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A syntactic word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly words: readonly GoldWord[];
}

/** Reads CoNLL-U; ranges and empty nodes are left out. */
export function readSentences(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n\r?\n/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const words: GoldWord[] = [];
      for (const line of block.split(/\r?\n/u)) {
        const [id = '', form = '', lemma = '', upos = '', , features = '', head = '0', relation = ''] = line.split('\t');
        if (/^\d+$/u.test(id)) words.push({ form, lemma, upos, features, head: Number(head) - 1, relation });
      }
      return { id: /^# sent_id = (.*)$/mu.exec(block)?.[1] ?? '', words };
    });
}

/** Sequoia train and dev, and FQB: what the tagger learns from. */
export const readTaggerSentences = (corpora: string): GoldSentence[] =>
  ['fr_sequoia-ud-train', 'fr_sequoia-ud-dev', 'fr_fqb-ud-test'].flatMap((name) => readSentences(join(corpora, `ud/${name}.conllu`)));

/**
 * The document of a sentence as far as its name tells: Europarl and the medical texts are one document each, the newspaper and Wikipedia
 * keep no boundaries, so that runs of fifty numbers stay together; questions come one by one.
 */
export function documentOf(id: string): string {
  const [, genre = '', number = '0'] = /^(.*?)[-_.](\d+)(?:-.*)?$/u.exec(id) ?? [];
  return genre.startsWith('FQB') ? id : `${genre}/${Math.floor(Number(number) / 50)}`;
}

/** The fold of a document: a hash of its name, so that folds do not depend on order. */
export function foldOf(document: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < document.length; i++) hash = Math.imul(hash ^ document.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

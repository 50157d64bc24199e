import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, readJsonLines, type GoldDocument } from '../../../eval/src/readers/gold.ts';
import { articleTexts, namesEverybody, readGroups } from '../../../eval/src/readers/labels.ts';
import { readPopcorn, type PopcornDocument } from '../../../eval/src/readers/popcorn.ts';
import { readWiner, type LabelledName } from '../readers/winer.ts';

/** An article with all that is labelled in it. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly names?: readonly LabelledName[];
  readonly quotes?: GoldDocument['quotes'];
  readonly entities?: readonly Entity[];
  /** Whether all entities and descriptions are labelled, not only speakers. */
  readonly allEntities?: boolean;
  readonly chains?: PopcornDocument['chains'];
  /** Ends of sentences, as offsets. */
  readonly sentences?: readonly number[];
}
export type Entity = GoldDocument['entities'][number] & {
  /** A speaker without a name. */
  readonly unnamed?: boolean;
};

interface Labels {
  readonly corpus?: string;
  readonly id: string;
  readonly text?: string;
  readonly quotes: GoldDocument['quotes'];
  readonly entities: readonly Entity[];
}

/** The files of labels that may be trained on; `unread.jsonl` is kept for measuring. */
export const LABELS = ['silent', 'dev', 'quotes', 'test', 'press', 'invented', 'families', 'papers', 'popcorn', 'train'] as const;
const ALL_ENTITIES: readonly string[] = ['dev', 'test', 'train', 'families'];

/** All texts with what is labelled in them. */
export function readDocuments(data: string, labels: string): Document[] {
  const corpora = join(data, 'corpora');
  const documents = new Map<string, Document>(readWiner(corpora).map((article) => [article.id, article]));
  for (const group of readGroups(join(corpora, 'ud/fr_sequoia-ud-train.conllu'))) documents.set(group.id, group);
  const textOf = articleTexts(corpora);
  const add = (document: Document): void => {
    documents.set(document.id, { ...documents.get(document.id), ...document });
  };
  for (const set of LABELS) {
    const file = join(labels, `${set}.jsonl`);
    if (!existsSync(file)) continue;
    for (const { corpus, id, text, quotes, entities } of readJsonLines<Labels>(file)) {
      const found = text ?? documents.get(id)?.text ?? textOf(corpus!, id);
      if (found === undefined) throw new Error(`no text of ${id}`);
      add({ id, text: found, quotes, entities, allEntities: ALL_ENTITIES.includes(set) || namesEverybody(id) });
    }
  }
  for (const { doc, ...gold } of readGold(join(data, 'gold/dev.jsonl')))
    add({ id: doc.replace(/^winer-/u, ''), text: gold.text, quotes: gold.quotes, entities: gold.entities, allEntities: true });
  readPopcorn(join(corpora, 'popcorn/train.json')).forEach(({ text, chains }, index) => {
    add({ id: `popcorn-${index}`, text, chains });
  });
  return [...documents.values()];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines, type GoldDocument, type GoldEntity } from './gold.ts';
import { readTimeml } from './timeml.ts';

/** Labels in the gold's format for an article of a corpus: offsets and names without the text, which stays in its corpus. */
interface Labels extends Omit<GoldDocument, 'doc' | 'text'> {
  readonly corpus: 'winer-fr' | 'fr-timebank' | 'unread';
  readonly id: string;
}

/**
 * `dev`, `quotes` (whose entities are speakers only) and `test` were read while the rules were written. `train` and `unread` are halves,
 * by a hash of the id, of articles that were labelled before any program was run on them: models learn from `train`, and nobody lists the
 * errors of `unread`. `silent` are articles in which the rules of that time found no quote; its entities are speakers only.
 */
export type LabelSet = 'dev' | 'quotes' | 'test' | 'train' | 'silent' | 'unread';

/** Speakers without a name are labelled too, with their descriptions; they are no entities to be found. */
interface LabelledEntity extends GoldEntity {
  readonly unnamed?: true;
}

/** The articles that this project labelled itself (eval/labels), joined with their texts; those whose corpus is missing are left out. */
export function readLabels(set: LabelSet, data: string): GoldDocument[] {
  const textsOf = (file: string): ReadonlyMap<string, string> => {
    const path = join(data, 'corpora', file);
    return new Map(
      existsSync(path) ? readJsonLines<{ id?: string; doc?: string; text: string }>(path).map((d) => [(d.id ?? d.doc)!, d.text]) : [],
    );
  };
  const winer = textsOf('winer-fr/train.jsonl');
  const unread = textsOf('unread.jsonl');
  const timebankText = (id: string): string | undefined => {
    const file = join(data, 'corpora/fr-timebank', `${id}.tml`);
    return existsSync(file) ? paragraphsOf(readTimeml(readFileSync(file, 'utf8')).text) : undefined;
  };
  return readJsonLines<Labels>(join(import.meta.dirname, '../../labels', `${set}.jsonl`)).flatMap(({ corpus, id, ...labels }) => {
    const text = corpus === 'winer-fr' ? winer.get(id) : corpus === 'unread' ? unread.get(id) : timebankText(id);
    const entities = labels.entities.filter((entity: LabelledEntity) => entity.unnamed !== true);
    return text === undefined ? [] : [{ ...labels, entities, doc: id, text }];
  });
}

/** Press articles invented and labelled for this project, read since; their entities are speakers only. */
export const readPress = (): GoldDocument[] =>
  readJsonLines<Omit<GoldDocument, 'doc' | 'published'> & { readonly id: string }>(
    join(import.meta.dirname, '../../labels/press.jsonl'),
  ).map(({ id, ...labels }) => ({ ...labels, doc: id, published: '' }));

/** A newspaper article as news comes: its lines as paragraphs. */
const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');

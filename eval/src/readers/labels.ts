import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines, type GoldDocument } from './gold.ts';
import { readTimeml } from './timeml.ts';

/** Labels in the gold's format for an article of a corpus: offsets and names without the text, which stays in its corpus. */
interface Labels extends Omit<GoldDocument, 'doc' | 'text'> {
  readonly corpus: 'winer-fr' | 'fr-timebank';
  readonly id: string;
}

/** `dev` and `quotes` (whose entities are speakers only) were read while the rules were written, `test` never. */
export type LabelSet = 'dev' | 'quotes' | 'test';

/** The articles that this project labelled itself (eval/labels), joined with their texts; those whose corpus is missing are left out. */
export function readLabels(set: LabelSet, data: string): GoldDocument[] {
  const winer = join(data, 'corpora/winer-fr/train.jsonl');
  const texts = new Map(existsSync(winer) ? readJsonLines<{ id: string; text: string }>(winer).map(({ id, text }) => [id, text]) : []);
  const timebankText = (id: string): string | undefined => {
    const file = join(data, 'corpora/fr-timebank', `${id}.tml`);
    return existsSync(file) ? paragraphsOf(readTimeml(readFileSync(file, 'utf8')).text) : undefined;
  };
  return readJsonLines<Labels>(join(import.meta.dirname, '../../labels', `${set}.jsonl`)).flatMap(({ corpus, id, ...labels }) => {
    const text = corpus === 'winer-fr' ? texts.get(id) : timebankText(id);
    return text === undefined ? [] : [{ ...labels, doc: id, text }];
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

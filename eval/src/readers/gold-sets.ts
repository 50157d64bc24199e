import { existsSync } from 'node:fs';
import { readGold, type GoldDocument } from './gold.ts';
import { readLabels } from './labels.ts';

/** The labelled articles that are there, from the most read to those never read. */
export function goldSets(data: string): { readonly name: string; readonly documents: readonly GoldDocument[] }[] {
  const gold = `${data}/gold/dev.jsonl`;
  return [
    { name: 'gold, read', documents: existsSync(gold) ? readGold(gold) : [] },
    { name: 'own labels, read', documents: readLabels('dev', data) },
    { name: 'own labels, unread', documents: readLabels('test', data) },
  ].filter(({ documents }) => documents.length > 0);
}

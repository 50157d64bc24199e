import { existsSync } from 'node:fs';
import { readGold, type GoldDocument } from './gold.ts';
import { readInvented, readLabels } from './labels.ts';

interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const filled = (sets: readonly GoldSet[]): GoldSet[] => sets.filter(({ documents }) => documents.length > 0);

const readGoldIn = (data: string): GoldDocument[] => {
  const file = `${data}/gold/dev.jsonl`;
  return existsSync(file) ? readGold(file) : [];
};

/** The articles with all their entities labelled that are there, from the most read to those never read. */
export const entitySets = (data: string): GoldSet[] =>
  filled([
    { name: 'gold, read', documents: readGoldIn(data) },
    { name: 'own labels, read', documents: [...readLabels('dev', data), ...readLabels('test', data)] },
    { name: 'training half', documents: readLabels('train', data) },
    { name: 'unread half', documents: readLabels('unread', data) },
  ]);

/** The articles with quotes labelled that are there; the invented ones always are. */
export const quoteSets = (data: string): GoldSet[] =>
  filled([
    { name: 'gold, read', documents: readGoldIn(data) },
    { name: 'own labels, read', documents: [...readLabels('dev', data), ...readLabels('quotes', data), ...readLabels('test', data)] },
    { name: 'invented press, read', documents: readInvented('press') },
    { name: 'training half', documents: [...readLabels('train', data), ...readLabels('silent', data)] },
    { name: 'papers, training', documents: readLabels('papers', data) },
    { name: 'POPCORN, training', documents: readLabels('popcorn', data) },
    { name: 'invented later, training', documents: readInvented('invented') },
    { name: 'natural, not trained on', documents: readInvented('natural') },
    { name: 'registers, read, not trained on', documents: readInvented('registers') },
    { name: 'pages, read, not trained on', documents: readInvented('pages') },
    { name: 'unseen pages, never read', documents: readInvented('unseen') },
    { name: 'unread half', documents: readLabels('unread', data) },
  ]);

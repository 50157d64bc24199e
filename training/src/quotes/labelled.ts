import { existsSync } from 'node:fs';
import { readGold } from '../../../eval/src/readers/gold.ts';
import { readInvented, readLabels, type LabelSet } from '../../../eval/src/readers/labels.ts';
import type { Labelled } from './examples.ts';

/** All articles to train on; the unread half and the unseen pages are none of them. */
export function labelled(data: string): Labelled[] {
  const labels = (set: LabelSet, fitted: boolean): Labelled[] => readLabels(set, data).map((gold) => ({ set, fitted, gold }));
  const gold = `${data}/gold/dev.jsonl`;
  return [
    ...(existsSync(gold) ? readGold(gold).map((gold) => ({ set: 'gold', fitted: true, gold })) : []),
    ...labels('dev', true),
    ...labels('quotes', true),
    ...labels('test', false),
    ...labels('train', false),
    ...labels('silent', false),
    ...labels('papers', false),
    ...labels('popcorn', false),
    ...readInvented('press').map((gold) => ({ set: 'press', fitted: true, gold })),
    ...(['invented', 'families', 'pages', 'registers'] as const).flatMap((set) =>
      readInvented(set).map((gold) => ({ set, fitted: false, gold })),
    ),
  ];
}

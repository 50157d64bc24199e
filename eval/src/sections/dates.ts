import { readdirSync, readFileSync } from 'node:fs';
import { findDates } from '@incise/dates';
import { peers } from '../peers.ts';
import { readTimeml } from '../readers/timeml.ts';
import { scoreDates } from '../scorers/dates.ts';
import { percent, type Section } from './section.ts';

export function dateSections(data: string): Section[] {
  const folder = `${data}/corpora/fr-timebank`;
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .map((name) => readTimeml(readFileSync(`${folder}/${name}`, 'utf8')));
  const { strict, relaxed, type, value } = scoreDates(documents, (text, published) => findDates(text, { published }));
  return [
    {
      title: 'Dates on the French TimeBank',
      note: 'TIMEX3 of the body, creation time given. The articles here were read while the rules were written.',
      header: ['system', 'documents', 'strict', 'relaxed', 'type', 'value', 'source'],
      rows: [['@incise/dates', `${documents.length} articles`, ...[strict, relaxed, type, value].map(({ f1 }) => percent(f1, 2)), 'pnpm score'], ...peers.dates],
    },
  ];
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findDates } from '@incise/dates';
import { peers } from '../peers.ts';
import { readTimeml } from '../readers/timeml.ts';
import { scoreDates, type TimeDocument } from '../scorers/dates.ts';
import { percent, type Section } from './section.ts';

type NamedDocument = TimeDocument & { readonly name: string };

export function dateSections(data: string): Section[] {
  const folder = `${data}/corpora/fr-timebank`;
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .map((name): NamedDocument => ({ name, ...readTimeml(readFileSync(`${folder}/${name}`, 'utf8')) }));
  const row = (name: string, part: readonly NamedDocument[]): string[] => {
    const { strict, relaxed, type, value } = scoreDates(part, (text, published) => findDates(text, { published }));
    return [
      '@incise/dates',
      `${part.length} articles, ${name}`,
      ...[strict, relaxed, type, value].map(({ f1 }) => percent(f1, 2)),
      'pnpm score',
    ];
  };
  const wereRead = ({ name }: NamedDocument): boolean => createHash('sha1').update(name.slice(0, 15)).digest()[0]! % 2 === 0;
  return [
    {
      title: 'Dates on the French TimeBank',
      note: 'TIMEX3 of the body, creation time given. Errors were read on one half, chosen by a hash of the name; of the other half only counts were looked at.',
      header: ['system', 'documents', 'strict', 'relaxed', 'type', 'value', 'source'],
      rows: [
        row('all', documents),
        row('errors read', documents.filter(wereRead)),
        row(
          'errors not read',
          documents.filter((document) => !wereRead(document)),
        ),
        ...peers.dates,
      ],
    },
  ];
}

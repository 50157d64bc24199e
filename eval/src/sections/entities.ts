import { existsSync } from 'node:fs';
import { findMentions, resolveEntities, type Entity } from '@incise/entities';
import type { Reading } from '@incise/tokens';
import { peers } from '../peers.ts';
import { readJsonLines, type GoldDocument } from '../readers/gold.ts';
import { entitySets } from '../readers/gold-sets.ts';
import { readLabels } from '../readers/labels.ts';
import { readPopcorn } from '../readers/popcorn.ts';
import { readAll } from '../readings.ts';
import { scoreEntities, type EntityScore } from '../scorers/entities.ts';
import { scoreLinks } from '../scorers/links.ts';
import { scoreNer, type NerDocument } from '../scorers/ner.ts';
import { percent, prf, type Section } from './section.ts';

const share = ([right, all]: readonly [number, number]): string => `${percent(right / (all || 1))} of ${all}`;

export async function entitySections(data: string): Promise<Section[]> {
  return [...names(`${data}/corpora/winer-fr/train.jsonl`), ...(await normalisation(data)), ...links(`${data}/corpora/popcorn/train.json`)];
}

function names(file: string): Section[] {
  if (!existsSync(file)) return [];
  const { typed, span, types } = scoreNer(readJsonLines<NerDocument>(file), findMentions);
  return [
    {
      title: 'Names on WiNER-fr',
      note: 'Outermost PER, LOC, ORG; exact span and type. The shipped model is trained on these articles, so this row flatters: the honest, cross-validated figures are below, from `pnpm train --cross-validate`.',
      header: ['system', 'data', 'typed F1', 'untyped F1', 'PER', 'LOC', 'ORG'],
      rows: [
        [
          '@incise/entities, as shipped',
          '971 articles, trained on',
          percent(typed.f1),
          percent(span.f1),
          ...['PER', 'LOC', 'ORG'].map((type) => percent(types[type]?.f1 ?? 0)),
        ],
      ],
    },
    {
      title: 'Names: peers as published',
      note: 'Typed F1 on other data.',
      header: ['system', 'data', 'typed F1', 'source'],
      rows: peers.ner,
    },
  ];
}

function scored(
  name: string,
  documents: readonly GoldDocument[],
  readings?: ReadonlyMap<string, Reading>,
): { name: string; score: EntityScore } {
  const entitiesOf = ({ doc, text }: GoldDocument): Entity[] => {
    const reading = readings?.get(doc);
    return resolveEntities(text, reading ? { reading } : {});
  };
  const system = new Map(documents.map((document): [string, Entity[]] => [document.doc, entitiesOf(document)]));
  return { name: `${name}: ${documents.length} articles`, score: scoreEntities(documents, system) };
}

async function normalisation(data: string): Promise<Section[]> {
  const sets = entitySets(data).map(({ name, documents }) => scored(name, documents));
  const unread = readLabels('unread', data);
  const readings = await readAll(unread);
  if (readings && unread.length > 0) sets.push(scored('unread half, with a reading', unread, readings));
  const row = (measure: string, figure: (score: EntityScore) => string): string[] => [measure, ...sets.map(({ score }) => figure(score))];
  return [
    {
      title: 'Entities',
      note: 'Normalised: exact span and the right canonical name, for countries the right ISO code. Most articles are of the corpus that the name model is trained on, with other labels.',
      header: ['measure', ...sets.map(({ name }) => name)],
      rows: [
        row('names, span', ({ span }) => prf(span)),
        row('names, span and type', ({ typed }) => prf(typed)),
        row('names, normalised', ({ normalised }) => prf(normalised)),
        ...['PER', 'ORG', 'LOC'].map((type) =>
          row(`${type}, normalised recall`, ({ types: { [type]: n } }) => (n ? share([n.normalised, n.gold]) : '')),
        ),
        row('countries and demonyms with the right ISO code', ({ countries }) => share(countries)),
        row('descriptions resolved', ({ descriptions }) => share(descriptions)),
      ],
    },
  ];
}

function links(file: string): Section[] {
  if (!existsSync(file)) return [];
  const score = scoreLinks(readPopcorn(file), resolveEntities);
  return [
    {
      title: 'Links between mentions on POPCORN',
      note: 'Mentions in chains that hold a name, linked to an entity with another of the chain’s names. Descriptions and pronouns are the ones that POPCORN labels, without determiners; nothing was tuned on it but pronoun rules.',
      header: ['kind', 'F1'],
      rows: Object.entries(score).map(([kind, figure]) => [kind, prf(figure)]),
    },
  ];
}

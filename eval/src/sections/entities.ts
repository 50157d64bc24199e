import { existsSync } from 'node:fs';
import { findMentions, resolveEntities, type Entity } from '@incise/entities';
import { peers } from '../peers.ts';
import { readGold, readJsonLines } from '../readers/gold.ts';
import { readPopcorn } from '../readers/popcorn.ts';
import { scoreEntities } from '../scorers/entities.ts';
import { scoreLinks } from '../scorers/links.ts';
import { scoreNer, type NerDocument } from '../scorers/ner.ts';
import { percent, prf, type Section } from './section.ts';

const share = ([right, all]: readonly [number, number]): string => `${percent(right / (all || 1))} of ${all}`;

export function entitySections(data: string): Section[] {
  return [...names(`${data}/corpora/winer-fr/train.jsonl`), ...normalisation(`${data}/gold/dev.jsonl`), ...links(`${data}/corpora/popcorn/train.json`)];
}

function names(file: string): Section[] {
  if (!existsSync(file)) return [];
  const { typed, span, types } = scoreNer(readJsonLines<NerDocument>(file), findMentions);
  return [
    {
      title: 'Names on WiNER-fr',
      note: 'Outermost PER, LOC, ORG; exact span and type. The shipped model is trained on these articles, so this row flatters: the honest, cross-validated figures are below, from `pnpm train --cross-validate`.',
      header: ['system', 'data', 'typed F1', 'untyped F1', 'PER', 'LOC', 'ORG'],
      rows: [['@incise/entities, as shipped', '971 articles, trained on', percent(typed.f1), percent(span.f1), ...['PER', 'LOC', 'ORG'].map((type) => percent(types[type]?.f1 ?? 0))]],
    },
    { title: 'Names: peers as published', note: 'Typed F1 on other data.', header: ['system', 'data', 'typed F1', 'source'], rows: peers.ner },
  ];
}

function normalisation(file: string): Section[] {
  if (!existsSync(file)) return [];
  const gold = readGold(file);
  const score = scoreEntities(gold, new Map(gold.map(({ doc, text }): [string, Entity[]] => [doc, resolveEntities(text)])));
  return [
    {
      title: 'Entities on the gold articles',
      note: `${gold.length} articles, read while the rules were written. Normalised: exact span and the right canonical name, for countries the right ISO code.`,
      header: ['measure', 'figure'],
      rows: [
        ['names, span', prf(score.span)],
        ['names, span and type', prf(score.typed)],
        ['names, normalised', prf(score.normalised)],
        ...Object.entries(score.types).map(([type, n]) => [`${type}, normalised recall`, share([n.normalised, n.gold])]),
        ['countries and demonyms with the right ISO code', share(score.countries)],
        ['descriptions resolved', share(score.descriptions)],
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

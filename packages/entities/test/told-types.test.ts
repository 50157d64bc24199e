import { describe, expect, test } from 'vitest';
import { resolveEntities } from '@incise/entities';

/** The names of a text with their types: « LOC Lyon ». */
const read = (text: string): string[] => resolveEntities(text).map(({ type, name }) => `${type} ${name}`);

describe('one use of a name that no list has tells whether it is a town or a firm', () => {
  test.each<readonly [string, string[]]>([
    ['Les salariés de Plastivia reprennent leur usine.', ['ORG Plastivia']],
    ['La direction de Kerlavec refuse. Kerlavec est en grève.', ['ORG Kerlavec']],
    ['Le PDG de Vaskoft démissionne.', ['ORG Vaskoft']],
    ['Deux trains se sont heurtés près de Bad Ailburg.', ['LOC Bad Ailburg']],
    ['Elle habite Aumonville et redoute le trajet.', ['LOC Aumonville']],
    ['À Tarvelo, sur la côte, une foule a détruit le marché.', ['LOC Tarvelo']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });

  test.each<readonly [string, string[]]>([
    ['Ils roulaient en direction de Nouvelon.', ['LOC Nouvelon']],
    ['Les salariés de Lyon ont voté.', ['LOC Lyon']],
    ['Paul Tarvel est là. Elle habite près de Tarvel.', ['PER Paul Tarvel']],
  ])('not: %s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});

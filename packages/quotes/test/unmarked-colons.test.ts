import { findQuotes } from '@incise/quotes';
import { describe, expect, test } from 'vitest';

const contents = (text: string): string[] =>
  findQuotes(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

describe('behind a colon, a clause without marks may open with an adjunct, a clause or a phrase that a comma ends', () => {
  test.each([
    'le pont sera fermé',
    'le pont, qui date de 1900, sera fermé',
    'si le pont casse, la ville mourra',
    'malgré la pluie, le pont sera ouvert',
    'bien que fermé, le pont tiendra',
    'tant que le pont est fermé, rien ne va',
    'parmi les blessés, trois sont graves',
    'construit en 1900, le pont sera fermé',
    'le pont, la route et la gare seront fermés',
    'celui qui manque vendredi ne jouera pas',
    'ni le pont ni la route ne seront fermés',
  ])('%s', (clause) => {
    for (const before of ["Léa Petit l'assure", 'Léa Petit a prévenu', 'La présidente, Léa Petit, tient à rassurer'])
      expect(contents(`${before} : ${clause}.`)).toEqual([clause]);
  });

  test.each(['trois ponts, deux routes et une gare', 'une gare qui date de 1900', 'lundi 3 mai'])('but not: %s', (list) => {
    expect(contents(`Léa Petit a annoncé les travaux : ${list}.`)).toEqual([]);
  });
});
